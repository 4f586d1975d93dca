"""The table of actions: every key once, every icon there, every word translated."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from ui import icons
from ui import theme as themes
from ui.actions import ACTIONS, MENUS, action_text, menu_title

if TYPE_CHECKING:
    from ui.actions import Actions

SYSTEM_KEYS = {"Alt+F4", "Alt+Tab", "Ctrl+Alt+Del", "Meta", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A"}


def test_no_two_actions_have_the_same_id_or_key() -> None:
    ids = Counter(spec.id for spec in ACTIONS)
    keys = Counter(key for spec in ACTIONS for key in spec.keys)

    assert [name for name, count in (ids | keys).items() if count > 1] == []


def test_no_action_takes_a_key_of_the_system() -> None:
    assert {key for spec in ACTIONS for key in spec.keys} & SYSTEM_KEYS == set()


def test_every_key_can_be_read() -> None:
    unreadable = [
        key for spec in ACTIONS for key in spec.keys if QKeySequence(key).toString() == ""
    ]

    assert unreadable == []


def test_every_icon_is_shipped() -> None:
    drawn = {*icons.icon_names(), *themes.MARKS}

    assert {spec.icon for spec in ACTIONS if spec.icon} - drawn == set()


def test_every_action_has_words_a_tip_and_a_menu() -> None:
    assert all(action_text(spec) and spec.tip and spec.menu in MENUS for spec in ACTIONS)
    assert all(menu_title(menu) for menu in MENUS)


def test_the_cap_of_a_key_comes_from_its_action(actions: Actions) -> None:
    actions["verdict.verified"].setShortcut("F7")

    assert actions.key_text("verdict.verified") == "F7"
    assert actions.key_text("about") == ""


def test_actions_are_switched_by_id(actions: Actions) -> None:
    actions.enable("undo", "redo", on=False)

    assert [actions[one].isEnabled() for one in ("undo", "redo", "import")] == [False, False, True]
    assert {spec.id for spec in ACTIONS} == set(actions)
