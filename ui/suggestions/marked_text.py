"""Text with some of its words marked: in one line that is cut at its end, or wrapped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.i18n import isolated
from ui.plain_text import with_stand_ins
from ui.reader.positions import Paragraph, PositionMap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.anchors import TextSpan

ELLIPSIS = "\u2026"
_SPARE = 12
"""Px that words in bold may be wider than plain ones."""
LONGEST_LINE = 400
"""Code points of a text that are looked at to paint one line of it."""


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A foreign text as it is shown: `bold` and `tinted` are spans in its code points."""

    text: str = ""
    bold: tuple[TextSpan, ...] = ()
    tinted: tuple[TextSpan, ...] = ()


def paint_line(
    painter: QPainter,
    place: QRect,
    marked: MarkedText,
    font: QFont,
    color: QColor,
    *,
    at_right: bool = False,
) -> None:
    """Paint the beginning of a text in one line, cut with an ellipsis where it has no room."""
    painter.setPen(color)
    layout = line_layout(marked, font, place.width())
    line = layout.lineAt(0)
    top = place.top() + (place.height() - line.height()) / 2
    spare = place.width() - line.naturalTextWidth() if at_right else 0.0
    layout.draw(painter, QPointF(place.left() + spare, top))


def line_layout(marked: MarkedText, font: QFont, width: int) -> QTextLayout:
    """Return a text laid out as one line at most `width` px wide."""
    text = with_stand_ins(marked.text)[:LONGEST_LINE]
    layout = _one_line(text, marked, font)
    line = layout.lineAt(0)
    if line.naturalTextWidth() <= width and len(text) == len(marked.text):
        return layout
    if isolated(text) != text:  # what is seen first is not what is read first
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width - _SPARE)
        return _one_line(shown, marked, font)
    ellipsis = _one_line(ELLIPSIS, MarkedText(), font)  # a line lives as long as its layout
    dots = ellipsis.lineAt(0).naturalTextWidth()
    unit = line.xToCursor(max(0.0, width - dots - 4.0))
    cut = _code_points(layout.text(), int(unit))
    return _one_line(text[:cut].rstrip() + ELLIPSIS, marked, font)


class MarkedWords(QWidget):
    """Shows a whole text in wrapped lines with some words marked; read aloud as plain text."""

    def __init__(self, style: str, parent: QWidget | None = None, *, tone: str = "ink") -> None:
        super().__init__(parent)
        self._style, self._tone = style, tone
        self._marked = MarkedText()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, marked: MarkedText) -> None:
        """Show this text from now on."""
        self._marked = marked
        self.setAccessibleName(marked.text)
        self.updateGeometry()
        self.update()

    @property
    def shown(self) -> MarkedText:
        """What is shown, with its marks."""
        return self._marked

    @override
    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height in px of all lines at a width."""
        return max(1, self._laid_out(width)[1]) * themes.current().letters(self._style).line

    @override
    def sizeHint(self) -> QSize:
        """Return the size the text needs at the present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        try:
            painter.setPen(themes.current().color(self._tone))
            self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))
        finally:
            painter.end()

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        theme = themes.current()
        pitch = theme.letters(self._style).line
        text = with_stand_ins(self._marked.text)
        layout = _layout(text, self._marked, theme.font(self._style), wrap=True)
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width))
            line.setPosition(QPointF(0, count * pitch + (pitch - line.height()) / 2))
            count += 1
        layout.endLayout()
        return layout, count


def _one_line(text: str, marked: MarkedText, font: QFont) -> QTextLayout:
    layout = _layout(text, marked, font, wrap=False)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000_000)
    layout.endLayout()
    return layout


def _layout(text: str, marked: MarkedText, font: QFont, *, wrap: bool) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(
        QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
    )
    layout.setTextOption(option)
    layout.setFormats(_formats(text, marked))
    return layout


def _formats(text: str, marked: MarkedText) -> list[QTextLayout.FormatRange]:
    bold, tinted = QTextCharFormat(), QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    tinted.setBackground(themes.current().color("find"))
    tinted.setForeground(themes.current().color("ink"))
    return [
        *_ranges(text, marked.bold, bold),
        *_ranges(text, marked.tinted, tinted),
    ]


def _ranges(
    text: str, spans: Sequence[TextSpan], look: QTextCharFormat
) -> list[QTextLayout.FormatRange]:
    places = PositionMap([Paragraph(0, len(text), text, None)])
    ranges = []
    for span in spans:
        start, end = places.to_document(span.start), places.to_document(span.end)
        if end > start:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = start, end - start, look
            ranges.append(made)
    return ranges


def _code_points(text: str, units: int) -> int:
    """Return how many code points lie in the first UTF-16 units of a shown line."""
    places = PositionMap([Paragraph(0, len(text), text, None)])
    return places.to_text(units)
