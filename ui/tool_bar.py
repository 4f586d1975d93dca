"""The tool bar: undo and redo by name, import and export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui import theme as themes
from ui.page import PAGES
from ui.plain_text import set_tooltip
from ui.search.search_field import SearchField
from ui.widgets.action_button import action_button
from ui.widgets.buttons import ButtonKind
from ui.widgets.segments import SegmentSwitch

if TYPE_CHECKING:
    from ui.actions import Actions

WIDEST_UNDO = 210
"""Px of the undo button's words before they are elided."""


class ToolBar(QFrame):
    """The row below the menus."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolBar")
        self.setProperty("surface", "pane")
        theme = themes.current()
        self.setFixedHeight(theme.size("tool_bar"))
        self._actions = actions
        flat = ButtonKind.FLAT
        self._undo = action_button(actions, "undo", self, kind=flat, icon="undo")
        self._undo.setObjectName("undoButton")
        self._redo = action_button(actions, "redo", self, kind=flat, icon="redo", icon_only=True)
        self._redo.setObjectName("redoButton")
        self._redo.set_key("")
        self.search = SearchField(actions, self)
        self._import = action_button(actions, "import", self, icon="import")
        self._export = action_button(actions, "export", self, icon="export")
        self._import.setText(self.tr("Import"))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(theme.space("m"), 0, theme.space("m"), 0)
        self.row.setSpacing(theme.space("s"))
        self.pages = SegmentSwitch([spec.words for spec in PAGES], self.tr("Page"), self)
        self.pages.setObjectName("pageSwitch")
        self.row.addWidget(self.pages)
        self.row.addSpacing(theme.space("m"))
        for button in (self._undo, self._redo):
            self.row.addWidget(button)
        self.row.addStretch(1)
        self.row.addWidget(self.search)
        for button in (self._import, self._export):
            self.row.addWidget(button)

    def name_steps(self) -> None:
        """Show what undo and redo would do now."""
        for action_id, button in (("undo", self._undo), ("redo", self._redo)):
            words = self._actions[action_id].text()
            metrics = QFontMetrics(themes.current().font("body", weight=500))
            button.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, WIDEST_UNDO))
            button.setAccessibleName(words)
            set_tooltip(button, words)
            button.updateGeometry()

    def fit_width(self, width: int) -> None:
        """Leave the name of the step out where the window is narrow."""
        self.search.fit_width(width)
        self._undo.set_icon_only(width < themes.current().size("narrow_below"))
        self._undo.setAccessibleName(self._actions["undo"].text())
