"""The list of all keys, made from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme as themes
from ui.actions import ACTIONS, MENUS, action_text, menu_title
from ui.plain_text import PlainLabel
from ui.widgets.key_cap import KeyCap

if TYPE_CHECKING:
    from ui.actions import Actions

_COLUMNS = 2


class KeyList(QDialog):
    """Shows every key by menu, with what it does."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyList")
        self.setWindowTitle(self.tr("All keys"))
        self._actions = actions
        content = QWidget(self)
        content.setProperty("surface", "pane")
        columns = QHBoxLayout(content)
        columns.setSpacing(themes.current().space("xxl"))
        menus = [menu for menu in MENUS if self._rows(menu)]
        half = -(-len(menus) // _COLUMNS)
        for part in (menus[:half], menus[half:]):
            columns.addLayout(self._column(part, content), 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(content)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(
            PlainLabel(
                self.tr("Letters act while no text field has the focus; Esc leaves a field."),
                self,
                style="caption",
                tone="ink_2",
            )
        )
        column.addWidget(buttons)
        self.resize(760, 560)

    def _rows(self, menu: str) -> list[tuple[str, str]]:
        return [
            (self._actions.key_text(spec.id), action_text(spec).rstrip("…"))
            for spec in ACTIONS
            if spec.menu == menu and spec.keys
        ]

    def _column(self, menus: list[str], parent: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(themes.current().space("s"))
        for menu in menus:
            title = menu_title(menu).replace("&", "")
            column.addWidget(PlainLabel(title, parent, style="section"))
            grid = QGridLayout()
            grid.setColumnMinimumWidth(0, 110)
            grid.setColumnStretch(1, 1)
            for row, (key, words) in enumerate(self._rows(menu)):
                grid.addWidget(KeyCap(key, parent), row, 0)
                grid.addWidget(PlainLabel(words, parent), row, 1)
            column.addLayout(grid)
            column.addSpacing(themes.current().space("m"))
        column.addStretch(1)
        return column
