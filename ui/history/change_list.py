"""Shows changes as lines: the name of each thing, what it is now, and what it was before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme as themes
from ui.plain_text import PlainLabel, with_visible_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.history.change_words import Line

_NAME_WIDTH = 104


class ChangeList(QWidget):
    """A column of names and a column of words, which can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = themes.current().space
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space("s"))
        self._grid.setVerticalSpacing(space("s"))
        self._grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines instead of those before."""
        self._lines = tuple(lines)
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row, line in enumerate(lines):
            name = PlainLabel(line.name, self, style="caption", tone="ink_2")
            self._grid.addWidget(name, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._words(line.after, tone="ink"), 2 * row, 1)
            if line.before is not None:
                before = self.tr("before: {0}").format(line.before)
                self._grid.addWidget(self._words(before, tone="ink_3"), 2 * row + 1, 1)

    def _words(self, words: str, *, tone: str) -> PlainLabel:
        label = PlainLabel("", self, style="caption" if tone == "ink_3" else "body", tone=tone)
        label.setText(with_visible_marks(words))
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
