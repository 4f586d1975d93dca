"""Paints one suggestion: its sign, the passage with shared words, where from, quantities, score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from factcheck.domain.suggestions import SuggestionKind
from ui import icons
from ui import theme as themes
from ui.i18n import isolated
from ui.plain_text import shortened, with_visible_marks
from ui.suggestions.list_model import OFFER_ROLE, TAKEN_ROLE
from ui.suggestions.marked_text import MarkedText, paint_line
from ui.suggestions.words import origin, score_words, tag, taken_word
from ui.widgets.option_rows import (
    RowDelegate,
    RowPlace,
    paint_row_ground,
)

if TYPE_CHECKING:
    from ui.suggestions.offers import Offer
    from ui.theme import Theme

ROW_HEIGHT = 48
_SIGN_LEFT = 10
_TEXT_LEFT = 34
_RIGHT = 10
_TAG_HEIGHT = 16
_TAG_PADDING = 5
_GAP = 6


class SuggestionRowDelegate(RowDelegate):
    """Paints an offer in two lines."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of every row."""
        return QSize(200, ROW_HEIGHT)

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        offer: Offer | None = index.data(OFFER_ROLE)
        if offer is None:
            return
        theme, rect, state = at.theme, at.rect, at.state
        paint_row_ground(painter, rect, state, theme)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        _paint_sign(painter, rect, offer, theme, "selected" if is_selected else "pane")
        words = rect.adjusted(_TEXT_LEFT, 5, -_RIGHT, -5)
        quote = MarkedText(offer.suggestion.quote, offer.shared)
        top = QRect(words.left(), words.top(), words.width(), 20)
        paint_line(painter, top, quote, theme.font("caption"), theme.color("ink"))
        below = QRect(words.left(), words.top() + 19, words.width(), 18)
        _paint_below(painter, below, offer, theme, is_taken=bool(index.data(TAKEN_ROLE)))


def _paint_sign(painter: QPainter, rect: QRect, offer: Offer, theme: Theme, ground: str) -> None:
    size = theme.measures["icon"]["mark"]
    place = QPoint(rect.left() + _SIGN_LEFT, rect.top() + (ROW_HEIGHT - size) // 2)
    found = offer.suggestion
    if found.kind is SuggestionKind.VERDICT and found.verdict in themes.MARKS:
        icons.paint_glyph(painter, place, found.verdict, size, theme=theme, ground=ground)
        return
    name = "open_link" if found.kind is SuggestionKind.FACT_CHECK else "file"
    square = QRect(place, QSize(size, size))
    icons.paint_icon(painter, square, name, theme.color("ink_2"))


def _paint_below(
    painter: QPainter, place: QRect, offer: Offer, theme: Theme, *, is_taken: bool
) -> None:
    right = _paint_score(painter, place, offer, theme, is_taken=is_taken)
    left = place.left()
    compared = tag(offer.suggestion.quantities)
    if compared:
        left = _paint_tag(painter, QRect(left, place.top(), right - left, place.height()), compared)
    font = theme.font("micro")
    room = right - left - _GAP
    painter.setFont(font)
    painter.setPen(theme.color("ink_3"))
    words = shortened(with_visible_marks(" ".join(origin(offer).split())))
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, max(0, room))
    _write(painter, QRect(left, place.top(), max(0, room), place.height()), cut)


def _paint_score(
    painter: QPainter, place: QRect, offer: Offer, theme: Theme, *, is_taken: bool
) -> int:
    """Paint the score, or that it is recorded already; return the left edge."""
    font = theme.font("micro")
    words = taken_word() if is_taken else score_words(offer.suggestion.score)
    width = QFontMetrics(font).horizontalAdvance(words)
    painter.setFont(font)
    painter.setPen(theme.color("ink_2"))
    _write(painter, QRect(place.right() - width, place.top(), width + 1, place.height()), words)
    left = place.right() - width
    if is_taken:
        size = theme.measures["icon"]["small"]
        left -= size + 4
        top = place.top() + (place.height() - size) // 2
        icons.paint_icon(painter, QRect(left, top, size, size), "tick", theme.color("ink_2"))
    return left


def _paint_tag(painter: QPainter, room: QRect, words: str) -> int:
    """Paint how a quantity compares; return where the next words may begin."""
    theme = themes.current()
    font = theme.font("micro", weight=600)
    shown = shortened(with_visible_marks(words), 40)
    width = QFontMetrics(font).horizontalAdvance(shown) + 2 * _TAG_PADDING
    if width > room.width():
        return room.left()
    top = room.top() + (room.height() - _TAG_HEIGHT) // 2
    box = QRect(room.left(), top, width, _TAG_HEIGHT)
    painter.setPen(theme.color("line_strong"))
    painter.setBrush(theme.color("raised"))
    radius = theme.radius("mark")
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setFont(font)
    painter.setPen(theme.color("ink"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
    return box.right() + _GAP


def _write(painter: QPainter, place: QRect, words: str) -> None:
    painter.drawText(
        place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, isolated(words)
    )
