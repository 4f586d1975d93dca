"""Rows of lists begin at the right in a window from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle

from ui import icons
from ui import theme as themes
from ui.widgets.option_rows import RowDelegate, RowPlace, paint_ground

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROW = QRect(0, 0, 200, 20)
AREA = QRect(10, 0, 60, 20)
FROM_RIGHT = Qt.LayoutDirection.RightToLeft


def place(direction: Qt.LayoutDirection) -> RowPlace:
    return RowPlace(ROW, QStyle.StateFlag.State_Selected, themes.current(), direction)


def columns(image: QImage, ground: str) -> list[int]:
    """Return the columns of pixels that are not of the ground."""
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).name() != ground for y in range(4, image.height() - 4))
    ]


def test_an_area_is_mirrored_in_its_row() -> None:
    assert place(Qt.LayoutDirection.LeftToRight).placed(AREA) == AREA
    assert place(FROM_RIGHT).placed(AREA) == QRect(130, 0, 60, 20)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("direction", "at_end", "is_left"),
    [
        (Qt.LayoutDirection.LeftToRight, False, True),
        (Qt.LayoutDirection.LeftToRight, True, False),
        (FROM_RIGHT, False, False),
        (FROM_RIGHT, True, True),
    ],
)
def test_words_stand_at_the_start_or_at_the_end(
    direction: Qt.LayoutDirection, at_end: bool, is_left: bool
) -> None:
    image = QImage(200, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    place(direction).write(painter, ROW.adjusted(4, 0, -4, 0), "Rye", at_end=at_end)
    painter.end()

    inked = columns(image, "#ffffff")

    assert (max(inked) < 100) is is_left
    assert (min(inked) > 100) is not is_left


@pytest.mark.usefixtures("qapp")
def test_the_bar_of_the_chosen_row_stands_where_the_row_begins() -> None:
    image = QImage(200, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_ground(painter, place(FROM_RIGHT))
    painter.end()

    bar = columns(image, themes.current().color("selected").name())

    assert (min(bar), max(bar)) == (197, 199)


def test_a_delegate_knows_from_which_side_its_list_is_read(qtbot: QtBot) -> None:
    rows = QListView()
    qtbot.addWidget(rows)
    delegate = RowDelegate(rows)

    rows.setLayoutDirection(FROM_RIGHT)

    assert delegate.parent_direction() is FROM_RIGHT
    assert RowDelegate().parent_direction() is Qt.LayoutDirection.LeftToRight


def test_an_icon_that_means_a_direction_has_one_for_the_other() -> None:
    assert icons.mirrored("chevron_right") == "chevron_left"
    assert icons.mirrored("search") == "search"
    assert {icons.mirrored(icons.mirrored(name)) for name in icons.icon_names()} == {
        *icons.icon_names()
    }
