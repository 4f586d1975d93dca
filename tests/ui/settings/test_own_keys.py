"""A person's own keys: given at once, kept, and never taken from another command or the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from ui.actions import Actions
from ui.settings.own_keys import OwnKeys
from ui.widgets.action_button import action_button
from ui.window_state import WindowState

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def state(tmp_path: Path) -> WindowState:
    return WindowState(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


def test_a_key_given_acts_at_once_and_in_the_next_window(
    window: QMainWindow, state: WindowState
) -> None:
    actions = Actions(window)
    OwnKeys(actions, state).give("claim.next", QKeySequence("F7"))

    assert actions.key_text("claim.next") == "F7"
    again = Actions(window)
    own = OwnKeys(again, state)
    assert again.key_text("claim.next") == "F7"
    assert own.is_own("claim.next")


def test_a_key_of_another_command_is_refused_by_name(
    window: QMainWindow, state: WindowState
) -> None:
    own = OwnKeys(Actions(window), state)

    with pytest.raises(ValueError, match="Verified"):
        own.give("claim.next", QKeySequence("V"))


@pytest.mark.parametrize("key", ["Tab", "Esc", "Ctrl+C", "Alt+F4", "Left"])
def test_a_key_of_the_system_or_a_field_is_refused(
    key: str, window: QMainWindow, state: WindowState
) -> None:
    actions = Actions(window)

    with pytest.raises(ValueError, match="belongs to the system"):
        OwnKeys(actions, state).give("claim.next", QKeySequence(key))
    assert actions.key_text("claim.next") == "J"


def test_a_command_can_do_without_a_key(window: QMainWindow, state: WindowState) -> None:
    actions = Actions(window)
    own = OwnKeys(actions, state)

    own.give("verdict.verified", None)
    own.give("claim.next", QKeySequence("V"))

    assert actions.key_text("verdict.verified") == ""
    assert actions.key_text("claim.next") == "V"


def test_the_usual_key_comes_back_unless_another_has_it(
    window: QMainWindow, state: WindowState
) -> None:
    actions = Actions(window)
    own = OwnKeys(actions, state)
    own.give("claim.next", QKeySequence("F7"))
    own.give("claim.previous", QKeySequence("J"))

    assert "Previous claim" in own.give_back("claim.next")
    assert actions.key_text("claim.next") == "F7"
    assert own.give_back("claim.previous") == ""
    assert own.give_back("claim.next") == ""
    assert (actions.key_text("claim.next"), actions.key_text("claim.previous")) == ("J", "K")


def test_everything_goes_back_to_the_usual(window: QMainWindow, state: WindowState) -> None:
    actions = Actions(window)
    own = OwnKeys(actions, state)
    own.give("claim.next", QKeySequence("F7"))

    own.reset()

    assert actions.key_text("claim.next") == "J"
    assert not OwnKeys(Actions(window), state).is_own("claim.next")


def test_buttons_show_the_key_that_acts(window: QMainWindow, state: WindowState) -> None:
    actions = Actions(window)
    button = action_button(actions, "claim.next_open", window)

    OwnKeys(actions, state).give("claim.next_open", QKeySequence("F8"))

    assert button.key == "F8"
