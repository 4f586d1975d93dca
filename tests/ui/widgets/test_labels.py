"""Labels that may be too long, and what stands in an empty place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TITLE = "Ferry fleet halves its diesel, but the timetable pays for it in the end"


def test_a_long_title_is_cut_and_told_whole(qtbot: QtBot) -> None:
    label = ElidedLabel(TITLE)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.grab()

    assert label.shown_text().endswith("\u2026")
    assert label.accessibleName() == TITLE
    assert TITLE in label.toolTip()


def test_a_short_title_needs_no_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("Short")
    qtbot.addWidget(label)
    label.resize(300, 20)
    label.grab()

    assert label.shown_text() == "Short"
    assert label.toolTip() == ""


def test_a_title_is_one_line_with_nothing_hidden(qtbot: QtBot) -> None:
    label = ElidedLabel("two\nlines \u202eand more")
    qtbot.addWidget(label)

    assert label.text == "two lines \u2039RLO\u203aand more"


def test_an_empty_place_says_why_and_how_to_end_it(qtbot: QtBot) -> None:
    place = EmptyState("Nothing here", "No claim matches.")
    qtbot.addWidget(place)
    way_out = Button("Clear filter")
    place.add_button(way_out)
    place.show()

    place.say("", "No article yet.")

    shown = [label.text() for label in place.findChildren(PlainLabel) if label.isVisible()]
    assert shown == ["No article yet."]
    with qtbot.waitSignal(way_out.clicked):
        qtbot.mouseClick(way_out, Qt.MouseButton.LeftButton)
