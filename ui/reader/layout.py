"""Lays the reader's paragraphs out: an even pitch, gaps between blocks, indents, larger titles.

QPlainTextEdit ignores line heights and margins of block formats, but lays out only what is seen.
This keeps that and places the lines itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.reader.positions import Paragraph
    from ui.reader.setting import ReaderSetting, RoleSetting

_ALL_AT_ONCE = 60_000
"""Code points up to which an article is laid out as a whole, so that its length is exact."""


class ReaderLayout(QPlainTextDocumentLayout):
    """The layout of the shown document."""

    def __init__(self, document: QTextDocument, setting: ReaderSetting) -> None:
        super().__init__(document)
        self._setting = setting
        self._paragraphs: Sequence[Paragraph] = ()
        self._gaps: list[int] = []
        self._width = 1.0
        self._generation = 0
        self._lines_above = [0]

    @property
    def setting(self) -> ReaderSetting:
        """How the roles are set now."""
        return self._setting

    @property
    def generation(self) -> int:
        """A number that changes whenever lines may stand elsewhere."""
        return self._generation

    @property
    def lines_above(self) -> Sequence[int]:
        """How many lines are above each paragraph, and at last how many there are.

        Estimated for what is not laid out yet.
        """
        return self._lines_above

    def show_paragraphs(self, paragraphs: Sequence[Paragraph]) -> None:
        """Take the paragraphs of the document, which holds their texts already."""
        self._paragraphs = paragraphs
        self.measure_again()

    def set_setting(self, setting: ReaderSetting, room: float, *, exact: bool = True) -> None:
        """Set the text in another way; `room` is the width of the viewport."""
        self._setting = setting
        self._width = max(80.0, min(setting.measure, room - setting.text_start - 16))
        self.measure_again(exact=exact)

    def measure_again(self, *, exact: bool = True) -> None:
        """Forget all lines and count them anew.

        Exactly, unless the article is very long or an estimate will do until lines are seen.
        """
        self._generation += 1
        self._gaps = self._find_gaps()
        size = sum(len(paragraph.text) for paragraph in self._paragraphs)
        exact = exact and size <= _ALL_AT_ONCE
        block = self.document().firstBlock()
        above = [0]
        for paragraph in self._paragraphs:
            above.append(above[-1] + self._measure(block, paragraph, exact=exact))
            block = block.next()
        self._lines_above = above
        self.documentSizeChanged.emit(self.documentSize())

    def gap_after(self, number: int) -> int:
        """Return the gap below a paragraph."""
        return self._gaps[number] if number < len(self._gaps) else 0

    @override
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the room of a block, laying it out when that was not done yet."""
        number = block.blockNumber()
        if not block.isValid() or not block.isVisible() or number >= len(self._paragraphs):
            return QRectF()
        paragraph = self._paragraphs[number]
        lines = block.layout().lineCount()
        if lines == 0:
            before = block.lineCount()
            lines = self._lay_out(block, paragraph)
            if lines != before:
                self.documentSizeChanged.emit(self.documentSize())
        height = lines * self._setting.of(paragraph.role).pitch + self._gaps[number]
        return QRectF(0, 0, self._full_width(), height)

    @override
    def documentSize(self) -> QSizeF:
        """Return the width in px and, as the edit counts them, the number of lines."""
        return QSizeF(self._full_width(), self.document().lineCount())

    def _full_width(self) -> float:
        return self._setting.mirrored_in or self._setting.text_start + self._width

    def _measure(self, block: QTextBlock, paragraph: Paragraph, *, exact: bool) -> int:
        """Forget a block's lines and return how many it has, or is likely to have."""
        block.clearLayout()
        if block.isVisible() and exact:
            return self._lay_out(block, paragraph)
        lines = self._likely_lines(paragraph) if block.isVisible() else 0
        block.setLineCount(lines)
        return lines

    def _lay_out(self, block: QTextBlock, paragraph: Paragraph) -> int:
        role = self._setting.of(paragraph.role)
        layout = block.layout()
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(block.textDirection())
        is_mirrored_row = paragraph.is_row and self._setting.mirrored_in
        if is_mirrored_row or block.textDirection() == Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats([_whole(block, role)])
        lines = self._place_lines(layout, role)
        block.setLineCount(lines)
        return lines

    def _place_lines(self, layout: QTextLayout, role: RoleSetting) -> int:
        setting, width = self._setting, self._width - role.indent
        left = float(setting.text_start + role.indent)
        if setting.mirrored_in:
            left = setting.mirrored_in - left - width
        count = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(left, count * role.pitch + (role.pitch - line.height()) / 2))
            count += 1
        layout.endLayout()
        return max(1, count)

    def _likely_lines(self, paragraph: Paragraph) -> int:
        letter = self._setting.of(paragraph.role).font.pixelSize() * 0.5
        return 1 + int(len(paragraph.text) * letter / self._width)

    def _find_gaps(self) -> list[int]:
        """Return the gap below each paragraph: it depends on the next one that is shown."""
        gaps = [0] * len(self._paragraphs)
        block = self.document().firstBlock()
        shown: int | None = None
        for number, paragraph in enumerate(self._paragraphs):
            if block.isVisible():
                if shown is not None:
                    gaps[shown] = self._setting.gap(self._paragraphs[shown].role, paragraph.role)
                shown = number
            block = block.next()
        if shown is not None:
            gaps[shown] = self._setting.theme.size("reader_margin_top")
        return gaps


def _whole(block: QTextBlock, role: RoleSetting) -> QTextLayout.FormatRange:
    whole = QTextLayout.FormatRange()
    whole.start = 0
    whole.length = block.length()
    whole.format = role.format
    return whole
