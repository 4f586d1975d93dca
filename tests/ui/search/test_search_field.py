"""The search field of the tool bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ui.search.search_field import NARROW_WIDTH, WIDTH, SearchField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.actions import Actions


@pytest.fixture
def field(frame: QMainWindow, actions: Actions) -> SearchField:
    made = SearchField(actions, frame)
    frame.setCentralWidget(made)
    frame.show()
    return made


def test_its_action_gives_it_the_focus_with_everything_selected(
    field: SearchField, actions: Actions
) -> None:
    field.setText("ferry")

    actions["search"].trigger()

    assert field.hasFocus()
    assert field.selectedText() == "ferry"


@pytest.mark.parametrize(
    ("key", "by"),
    [
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Up, -1),
        (Qt.Key.Key_PageDown, 8),
        (Qt.Key.Key_PageUp, -8),
    ],
)
def test_keys_step_through_what_is_found(
    field: SearchField, qtbot: QtBot, key: int, by: int
) -> None:
    with qtbot.waitSignal(field.stepped) as stepped:
        qtbot.keyClick(field, key)

    assert stepped.args == [by]


def test_it_is_ready_only_when_its_action_is(field: SearchField, actions: Actions) -> None:
    actions.enable("search", on=False)

    assert not field.isEnabled()


def test_a_narrow_window_makes_it_narrow(field: SearchField) -> None:
    field.fit_width(1280)
    assert field.width() == NARROW_WIDTH

    field.fit_width(1440)
    assert field.width() == WIDTH
