"""The menu bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QMenu

from ui.actions import ACTIONS
from ui.menus import MenuBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from ui.actions import Actions


def test_every_action_stands_in_its_menu(frame: QMainWindow, actions: Actions) -> None:
    bar = MenuBar(actions)
    frame.setMenuBar(bar)

    for spec in ACTIONS:
        menu = bar.findChild(QMenu, f"menu.{spec.menu}")
        assert menu is not None
        assert actions[spec.id] in menu.actions()


def test_the_project_is_named_at_the_right(frame: QMainWindow, actions: Actions) -> None:
    bar = MenuBar(actions)
    frame.setMenuBar(bar)
    frame.show()

    bar.name_project("harbour.factcheck")

    name = bar.findChild(QLabel, "projectName")
    assert name is not None
    assert name.text() == "harbour.factcheck"
    assert name.isVisible()


def test_one_theme_is_ticked_at_a_time(frame: QMainWindow, actions: Actions) -> None:
    frame.setMenuBar(MenuBar(actions))

    actions["theme.dark"].setChecked(True)
    actions["theme.light"].setChecked(True)

    assert not actions["theme.dark"].isChecked()
