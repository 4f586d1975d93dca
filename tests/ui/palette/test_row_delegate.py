"""A row of the palette shows what was typed in the accent, its key, and whether it can act."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from ui import theme as themes
from ui.palette.list_model import PaletteModel
from ui.palette.row_delegate import PaletteRowDelegate
from ui.palette.rows import Row

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDTH = 600


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    view = QListView()
    qtbot.addWidget(view)
    view.setItemDelegate(PaletteRowDelegate(view))
    return view


def painted(view: QListView, row: Row, typed: str = "") -> QImage:
    """Paint a row under the title of its group."""
    model = PaletteModel(view)
    model.set_rows([row])
    model.find(typed)
    view.setModel(model)
    option = QStyleOptionViewItem()
    delegate = view.itemDelegate()
    index = model.index(1)
    height = delegate.sizeHint(option, index).height()
    option.rect.setRect(0, 0, WIDTH, height)
    image = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    image.fill(themes.current().color("raised"))
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
    return image


def colors(image: QImage, left: int = 0, right: int = WIDTH) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(left, right) for y in range(image.height())
    }


def test_letters_typed_take_the_accent_and_others_do_not(view: QListView) -> None:
    accent = themes.current().color("accent").name()
    row = Row("claim", "lllllll", list)

    assert accent in colors(painted(view, row, "lll"))
    assert accent not in colors(painted(view, row))


def test_the_key_stands_at_the_right(view: QListView) -> None:
    with_key = painted(view, Row("claim", "Next", list, key="Ctrl+K"))
    without = painted(view, Row("claim", "Next", list))

    assert colors(with_key, WIDTH - 80) > colors(without, WIDTH - 80)


def test_a_row_that_cannot_act_is_pale(view: QListView) -> None:
    ink = themes.current().color("ink").name()

    assert ink in colors(painted(view, Row("claim", "lllll", list)))
    assert ink not in colors(painted(view, Row("claim", "lllll", list, is_ready=False)))


def test_words_too_long_end_before_the_key(view: QListView) -> None:
    row = Row("claim", "word " * 60, list, hint="never seen", key="Ctrl+K")

    image = painted(view, row, "word")

    gap = colors(image, WIDTH - 70, WIDTH - 66)
    assert gap == {themes.current().color("raised").name()}
