"""The keyboard of a reviewer: keys go where the focus is, and it is never nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from ui.app import Shell

W = TypeVar("W", bound=QWidget)

FARTHEST = 80
"""Presses of Tab after which something is out of reach."""


class Keyboard:
    """Presses keys in whatever is in front: a menu, a dialog, another window, the window."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        self.shell, self._qtbot = shell, qtbot

    def press(self, *keys: str) -> None:
        """Press keys named as in a menu, such as Ctrl+K or Down, one after the other."""
        for key in keys:
            QTest.keySequence(self._target(), QKeySequence(key))

    def write(self, words: str) -> None:
        """Write words."""
        QTest.keyClicks(self._target(), words)

    def until(self, is_so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(is_so)

    def tab_to(self, wanted: QWidget) -> None:
        """Press Tab until it has the keyboard."""
        for _ in range(FARTHEST):
            if self.focus() is wanted:
                return
            self.press("Tab")
        raise AssertionError(f"{wanted.objectName() or wanted} is out of reach of Tab.")

    def opened(self, kind: type[W]) -> W:
        """Wait until a window or popup of that kind is in front, and return it."""
        self.until(lambda: isinstance(self._front(), kind))
        front = self._front()
        assert isinstance(front, kind)
        return front

    def focus(self) -> QWidget:
        """Return what has the keyboard: something to be seen that can take it."""
        front = self._front()
        found = front.focusWidget()
        assert found is not None, f"Nothing in {front.objectName() or front} has the keyboard."
        assert found.isVisible(), f"{found.objectName() or found} is hidden and has the keyboard."
        assert found.isEnabled(), f"{found.objectName() or found} is off and has the keyboard."
        return found

    @property
    def claim(self) -> Claim:
        """The claim in hand."""
        claim = self.shell.place.desk.current
        assert claim is not None
        return claim

    @property
    def place(self) -> tuple[str, int]:
        """The claim in hand, and how far the text is scrolled."""
        return self.claim.id, self.shell.place.reader.view.verticalScrollBar().value()

    def _target(self) -> QWidget:
        return QApplication.activePopupWidget() or self.focus()

    def _front(self) -> QWidget:
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        front = popup or modal or QApplication.activeWindow() or self.shell.window
        if popup is None and not front.isActiveWindow():
            front.activateWindow()  # as a desktop does once a dialog has gone
            self.until(front.isActiveWindow)
        return front
