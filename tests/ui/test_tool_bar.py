"""The tool bar names what undo would take back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.accessibility import spoken_name
from ui.tool_bar import ToolBar
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.actions import Actions


@pytest.fixture
def bar(frame: QMainWindow, actions: Actions) -> ToolBar:
    bar = ToolBar(actions)
    frame.setCentralWidget(bar)
    frame.show()
    return bar


def button(bar: ToolBar, name: str) -> Button:
    found = bar.findChild(Button, name)
    assert found is not None
    return found


def test_undo_is_named_and_elided_but_spoken_in_full(bar: ToolBar, actions: Actions) -> None:
    name = "Undo: Disputed (conflicting evidence), claim 217 of a long article"
    actions["undo"].setText(name)

    bar.name_steps()

    undo = button(bar, "undoButton")
    assert undo.text().startswith("Undo: Disputed")
    assert undo.text().endswith("…")
    assert spoken_name(undo) == name


def test_a_narrow_window_leaves_out_the_name(bar: ToolBar) -> None:
    undo = button(bar, "undoButton")
    wide = undo.sizeHint().width()

    bar.fit_width(1280)

    assert undo.sizeHint().width() < wide
    assert spoken_name(undo) == "Undo"


def test_its_buttons_do_their_actions(bar: ToolBar, actions: Actions, qtbot: QtBot) -> None:
    for name in ("undo", "redo"):
        with qtbot.waitSignal(actions[name].triggered):
            button(bar, f"{name}Button").click()
