"""The overview at the right edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui import theme as themes
from ui.reader.ruler import Ruler

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot


@pytest.fixture
def ruler(qtbot: QtBot) -> Iterator[Ruler]:
    frame = QWidget()
    qtbot.addWidget(frame)
    made = Ruler(frame)
    made.resize(12, 204)
    frame.show()
    yield made
    frame.hide()


def colors_at(image: QImage, y: int) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width())}


def ink(mark: str) -> str:
    return themes.current().mark_color(mark).name()


def test_marks_stand_at_their_height(ruler: Ruler) -> None:
    ruler.set_marks([(0.25, "verified"), (0.5, "unsourced"), (0.75, "open")])

    image = ruler.grab().toImage()

    assert ink("verified") in colors_at(image, 52)
    assert ink("unsourced") in colors_at(image, 102)
    assert ink("open") in colors_at(image, 152)


def test_the_gravest_of_marks_that_meet_is_seen(ruler: Ruler) -> None:
    ruler.set_marks([(0.5, "disputed"), (0.5001, "verified"), (0.5002, "open")])

    assert ink("verified") not in colors_at(ruler.grab().toImage(), 102)


def test_a_changed_mark_is_as_if_it_had_been_so_from_the_start(ruler: Ruler) -> None:
    ruler.set_marks([(0.5, "open"), (0.5, "verified"), (0.6, "dismissed")])
    ruler.grab()
    for at, mark in ((1, "open"), (0, "disputed"), (2, "unsourced"), (0, "dismissed")):
        ruler.change_mark(at, mark)
    changed = ruler.grab().toImage()

    ruler.set_marks([(0.5, "dismissed"), (0.5, "open"), (0.6, "unsourced")])

    assert ruler.grab().toImage() == changed


def test_a_dismissed_claim_leaves_no_mark(ruler: Ruler) -> None:
    blank = ruler.grab().toImage()

    ruler.set_marks([(0.5, "dismissed")])

    assert ruler.grab().toImage() == blank


def test_the_current_claim_is_pointed_at(ruler: Ruler) -> None:
    ruler.set_current(0.5)
    pointed = ruler.grab().toImage()
    ruler.set_current(None)

    assert themes.current().color("accent").name() in colors_at(pointed, 102)
    assert pointed != ruler.grab().toImage()


def test_a_click_brings_the_height(ruler: Ruler, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ruler.jumped) as signal:
        qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=ruler.rect().center())

    assert signal.args is not None
    assert signal.args[0] == pytest.approx(0.5, abs=0.01)


def test_the_view_is_framed(ruler: Ruler) -> None:
    ruler.set_frame(0.0, 1.0)
    whole = ruler.grab().toImage()

    ruler.set_frame(0.2, 0.4)

    assert ruler.grab().toImage() != whole
