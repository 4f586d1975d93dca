"""The menu bar, made from the table of actions, with the project's name at its right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui import theme as themes
from ui.actions import ACTIONS, MENUS, menu_title
from ui.appearance import ThemeChoice
from ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from ui.actions import Actions


class MenuBar(QMenuBar):
    """All menus of the window."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("menuBar")
        self.setFixedHeight(themes.current().size("menu_bar"))
        self._name = PlainLabel("", self, style="caption", tone="ink_3")
        self._name.setObjectName("projectName")
        self._name.setContentsMargins(0, 0, themes.current().space("l"), 0)
        self._name.setFixedHeight(themes.current().size("menu_bar"))
        self.setCornerWidget(self._name, Qt.Corner.TopRightCorner)
        self._menus = {menu: self._add(menu) for menu in MENUS}
        for spec in ACTIONS:
            if spec.menu:
                menu = self._menus[spec.menu]
                if spec.opens_group:
                    menu.addSeparator()
                menu.addAction(actions[spec.id])
        self._group_themes(actions)

    def name_project(self, name: str) -> None:
        """Show which project is open."""
        self._name.setText(name)
        self.setCornerWidget(self._name, Qt.Corner.TopRightCorner)

    def menu_of(self, action_id: str) -> QMenu:
        """Return the menu an action stands in; raise KeyError for one in no menu."""
        spec = next(spec for spec in ACTIONS if spec.id == action_id)
        return self._menus[spec.menu]

    def _add(self, menu: str) -> QMenu:
        made = self.addMenu(menu_title(menu))
        made.setObjectName(f"menu.{menu}")
        made.setToolTipsVisible(True)
        return made

    def _group_themes(self, actions: Actions) -> None:
        group = QActionGroup(self)
        for choice in ThemeChoice:
            action = actions[f"theme.{choice.value}"]
            action.setCheckable(True)
            action.setData(choice.value)
            group.addAction(action)
        for toggle in ("boilerplate", "dismissed", "density.compact"):
            actions[toggle].setCheckable(True)
