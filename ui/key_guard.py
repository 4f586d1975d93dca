"""Sees to single keys: those a text field has stay there, others act by their place.

No shortcut takes a plain key away from a field; and where the layout has no Latin letters, a key
does what the letter at its place does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.key_places import latin_key
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
        self._window = window
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
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._act_by_place(watched, event)
        return False

    def _act_by_place(self, focused: QObject, event: QKeyEvent) -> bool:
        """Do what the Latin letter at the place of a key does; False when that is nothing."""
        if letters_type_text() or event.modifiers() & _COMMANDS:
            return False
        key = latin_key(event)
        if key is None:
            return False
        text = QKeySequence(key).toString().lower()
        wish = QKeyEvent(QEvent.Type.ShortcutOverride, key, event.modifiers(), text)
        wish.ignore()
        QCoreApplication.sendEvent(focused, wish)
        if wish.isAccepted():  # the widget has the letter for itself, as the table does
            press = QKeyEvent(QEvent.Type.KeyPress, key, event.modifiers(), text)
            return QCoreApplication.sendEvent(focused, press)
        return self._trigger(QKeySequence(QKeyCombination(event.modifiers(), key)))

    def _trigger(self, keys: QKeySequence) -> bool:
        found = [one for one in self._window.actions() if keys in one.shortcuts()]
        for action in found:
            action.trigger()  # a disabled one does nothing
        return bool(found)

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
