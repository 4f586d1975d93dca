"""Finds words in the article that is shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from factcheck.domain.anchors import TextSpan
from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.field import Field

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent

    from ui.reader.view import ReaderView

MOST_HITS = 2_000
"""Hits that are counted and painted; more would only be slow."""


def find_all(text: str, words: str) -> list[TextSpan]:
    """Return where words stand in a text, in code points: in any case, over line ends too."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    if not pattern:
        return []
    found: list[TextSpan] = []
    for match in re.finditer(pattern, text, re.IGNORECASE):
        found.append(TextSpan(*match.span()))
        if len(found) == MOST_HITS:
            break
    return found


class FindBar(QWidget):
    """A bar above the text; Enter goes to the next hit, Shift+Enter back, Esc closes."""

    closed = Signal()

    def __init__(self, view: ReaderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._hits: list[TextSpan] = []
        self._at = -1
        self._field = Field(
            self.tr("Find in this article"), self.tr("Find in this article"), self, icon="search"
        )
        self._count = PlainLabel("", self, style="caption", tone="ink_3")
        self._back = self._button(self.tr("Previous hit"), "chevron_up")
        self._next = self._button(self.tr("Next hit"), "chevron_down")
        self._close = self._button(self.tr("Close"), "close")
        self._build()

    def open(self) -> None:
        """Show the bar with what is selected in the text, and take the focus."""
        span = self._view.selected_span()
        if span is not None and "\n" not in span.cut(self._view.scene.text):
            self._field.setText(span.cut(self._view.scene.text))
        self.show()
        self._field.begin()
        self._search()

    def step(self, by: int) -> None:
        """Go to another hit, round the ends."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._view.select(self._hits[self._at])
        self._tell()

    def search_again(self) -> None:
        """Search another article for the same words, without moving in it."""
        if self.isVisible():
            self._search(moving=False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the hits, or close."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            backwards = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if backwards else 1)
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Take the hits off the text."""
        self._view.set_search_hits(())
        self.closed.emit()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        self._field.setMaximumWidth(320)
        row.addWidget(self._field, 2)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self._back, self._next, self._close):
            row.addWidget(button)
        self._field.textChanged.connect(self._search)
        self._back.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.hide)
        self.hide()

    def _button(self, name: str, icon: str) -> Button:
        return Button(name, self, kind=ButtonKind.FLAT, icon=icon, icon_only=True)

    def _search(self, *, moving: bool = True) -> None:
        self._hits = find_all(self._view.scene.text, self._field.text())
        self._view.set_search_hits(self._hits)
        self._at = -1
        if self._hits and moving:
            self.step(1)
        else:
            self._tell()

    def _tell(self) -> None:
        wanted = bool(self._field.text().strip())
        self._field.set_wrong(wanted and not self._hits)
        if not wanted:
            self._count.setText("")
        elif not self._hits:
            self._count.setText(self.tr("Not in this article"))
        elif self._at < 0:
            self._count.setText(self.tr("{0} hits").format(len(self._hits)))
        else:
            self._count.setText(self.tr("{0} of {1}").format(self._at + 1, len(self._hits)))
