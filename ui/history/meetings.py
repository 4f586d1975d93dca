"""Asks a person to choose, one question after another, where two changed the same."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.session import Meeting, Session


class Meetings(QObject):
    """Shows a dialog for each meeting of a session; the next one waits until it is answered."""

    def __init__(self, session: Session, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent or session)
        self._window = window
        self._waiting: deque[Meeting] = deque()
        self._is_asking = False
        session.arbiter = self.ask

    def ask(self, meeting: Meeting) -> None:
        """Ask about this meeting, after those before it."""
        self._waiting.append(meeting)
        if not self._is_asking:
            self._ask_next()

    def _ask_next(self) -> None:
        self._is_asking = bool(self._waiting)
        if not self._waiting:
            return
        from ui.history.conflict_dialog import ConflictDialog

        dialog = ConflictDialog(self._waiting.popleft(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _result: self._ask_next())
        dialog.open()
