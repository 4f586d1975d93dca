"""What stands where there is nothing to show: why, and the button that ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from ui.widgets.buttons import Button


class EmptyState(QWidget):
    """One title, one sentence and buttons, in the middle of an empty place.

    With `at_top` they begin where the first row of a list would: at its top and left.
    """

    def __init__(
        self, title: str, sentence: str, parent: QWidget | None = None, *, at_top: bool = False
    ) -> None:
        super().__init__(parent)
        self._at_top = at_top
        side = Qt.AlignmentFlag.AlignLeading if at_top else Qt.AlignmentFlag.AlignHCenter
        self._title = PlainLabel(title, self, style="page")
        self._sentence = PlainLabel(sentence, self, tone="ink_2")
        for label in (self._title, self._sentence):
            label.setWordWrap(True)
            label.setAlignment(side)
        self._title.setVisible(bool(title))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.setAlignment(side)
        self._build()

    def say(self, title: str, sentence: str) -> None:
        """Show other words."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._sentence.setText(sentence)

    def add_button(self, button: Button) -> None:
        """Add a way out at the right of the others."""
        self._buttons.addWidget(button)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        side = 12 if self._at_top else 24
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(8)
        if not self._at_top:
            column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        column.addStretch(1)
