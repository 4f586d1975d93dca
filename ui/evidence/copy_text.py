"""The plain text of a saved copy, to be read and not changed, with passages marked in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ui import theme as themes
from ui.plain_text import with_stand_ins
from ui.reader.positions import Paragraph, PositionMap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.anchors import TextSpan

LONGEST_SHOWN = 2_000_000
"""Code points of a copy that are shown; the rest is in the file itself."""


class CopyText(QPlainTextEdit):
    """Shows a text as written; positions are code points of that text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("copyText")
        self.setAccessibleName(self.tr("Text of the saved copy"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._marked: tuple[TextSpan, ...] = ()
        self.setFont(themes.current().font("quote"))

    def show_text(self, text: str, marked: Sequence[TextSpan]) -> None:
        """Show the text with these passages marked, and scroll to the first of them."""
        lines = text[:LONGEST_SHOWN].split("\n")
        shown = "\n".join(map(with_stand_ins, lines))
        self.setPlainText(shown)
        self._marked = tuple(one for one in marked if one.end <= len(shown))
        places = PositionMap([Paragraph(0, len(shown), shown, None)])
        self.setExtraSelections([self._selection(places, one) for one in self._marked])
        if self._marked:
            cursor = self.textCursor()
            cursor.setPosition(places.to_document(self._marked[0].start))
            self.setTextCursor(cursor)
            self.centerCursor()

    @property
    def marked(self) -> tuple[TextSpan, ...]:
        """The passages marked now."""
        return self._marked

    def _selection(self, places: PositionMap, span: TextSpan) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(themes.current().color("find"))
        look.setForeground(themes.current().color("ink"))
        look.setFontUnderline(True)
        cursor = QTextCursor(self.document())
        cursor.setPosition(places.to_document(span.start))
        cursor.setPosition(places.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look
        return selection
