"""Keeps plain keys with the text field that has the focus: no shortcut takes them away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.widgets.key_cap import letters_type_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyGuard(QObject):
    """Watches the widget with the focus, and only that one.

    Qt's own fields keep letters to themselves, but let Enter, digits with Shift and others go to
    shortcuts first; here a field keeps every key but those with Ctrl, Alt or Meta and the
    function keys.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._watched: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer for the field when Qt asks whether it wants a key before a shortcut gets it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and letters_type_text()
            and belongs_to_text(event)
        ):
            event.accept()
        return False

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new
        if new is not None:
            new.installEventFilter(self)


def belongs_to_text(event: QKeyEvent) -> bool:
    """Say whether a key is one to write or to end writing with, not a command."""
    is_function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    return not is_function_key and not event.modifiers() & _COMMANDS
