"""The field of the tool bar that searches the project; Esc gives the focus back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.widgets.field import Field

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from ui.actions import Actions

WIDTH = 320
NARROW_WIDTH = 260
_PAGE = 8

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}


class SearchField(Field):
    """Takes the words to look for.

    `stepped` carries how many places further was asked for, `entered` says that Enter was pressed,
    `left` that the focus went, `begun` that it came.
    """

    stepped = Signal(int)
    entered = Signal()
    left = Signal()
    begun = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent, icon="search", key=actions.key_text("search"))
        self.setAccessibleName(self.tr("Search the project"))
        self.setPlaceholderText(self.tr("Search the project"))
        self.setObjectName("searchField")
        self._before: QWidget | None = None
        self.fit_width(themes.current().size("narrow_below"))
        action = actions["search"]
        action.triggered.connect(self.begin)
        action.enabledChanged.connect(self.setEnabled)
        self.setEnabled(action.isEnabled())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._note_focus)

    def give_back(self) -> None:
        """Give the focus back to where it was."""
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.clearFocus()

    def fit_width(self, width: int) -> None:
        """Take less room where the window is narrow."""
        is_narrow = width < themes.current().size("narrow_below")
        self.setFixedWidth(NARROW_WIDTH if is_narrow else WIDTH)

    def _note_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Remember where the focus came from."""
        if now is self and before is not None:
            self._before = before

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose among the places found, go there, or leave."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.give_back()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer what was found last again."""
        super().focusInEvent(event)
        self.begun.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the search is over, unless the whole window lost the focus."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()
