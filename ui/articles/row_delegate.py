"""Paints one row of the article list: title, where it is from, and how far its check is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from typing_extensions import override

from ui import icons
from ui import theme as themes
from ui.articles.list_model import SUMMARY_ROLE, origin
from ui.plain_text import shortened, with_visible_marks
from ui.widgets.option_rows import (
    RowDelegate,
    RowPlace,
    paint_ground,
)
from ui.widgets.patterns import paint_progress
from ui.widgets.progress_strip import incomplete_count

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from factcheck.domain.articles import ArticleSummary

_COUNT_WIDTH = 72
_TICK = 12
_ORIGIN = 27
"""Px from the top of the row to the line that says where the article is from."""


class ArticleRowDelegate(RowDelegate):
    """Paints a row from its summary; a done article has a tick before its count."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the theme."""
        return QSize(120, themes.current().size("article_row"))

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, words and bar."""
        summary: ArticleSummary | None = index.data(SUMMARY_ROLE)
        if summary is None:
            return
        paint_ground(painter, at)
        _paint_words(painter, at, summary)
        _paint_incomplete(painter, at, summary)
        _paint_bar(painter, at, summary)


def _inside(at: RowPlace) -> QRect:
    edge = at.theme.space("m")
    return at.rect.adjusted(edge, 0, -edge, 0)


def _paint_words(painter: QPainter, at: RowPlace, summary: ArticleSummary) -> None:
    theme, rect = at.theme, _inside(at)
    lines = (
        (summary.title, theme.font("body", weight=500), "ink", 8, 0),
        (origin(summary), theme.font("caption"), "ink_3", _ORIGIN, _room_for_lacking(summary)),
    )
    for text, font, role, top, taken in lines:
        painter.setFont(font)
        painter.setPen(theme.color(role))
        shown = shortened(with_visible_marks(" ".join(text.split())))
        cut = QFontMetrics(font).elidedText(
            shown, Qt.TextElideMode.ElideRight, rect.width() - taken
        )
        at.write(painter, QRect(rect.left(), rect.top() + top, rect.width(), 20), cut)


def _paint_incomplete(painter: QPainter, at: RowPlace, summary: ArticleSummary) -> None:
    """Say above the bar's numbers how many of the decisions lack something."""
    if summary.incomplete:
        painter.setFont(at.theme.font("caption"))
        painter.setPen(at.theme.color("ink_2"))
        rect = _inside(at)
        place = QRect(rect.left(), rect.top() + _ORIGIN, rect.width(), 20)
        at.write(painter, place, incomplete_count(summary.incomplete), at_end=True)


def _room_for_lacking(summary: ArticleSummary) -> int:
    if not summary.incomplete:
        return 0
    theme = themes.current()
    words = incomplete_count(summary.incomplete)
    return QFontMetrics(theme.font("caption")).horizontalAdvance(words) + theme.space("m")


def _paint_bar(painter: QPainter, at: RowPlace, summary: ArticleSummary) -> None:
    counts, theme, rect = summary.counts, at.theme, _inside(at)
    height = theme.size("progress_bar")
    middle = rect.bottom() - 13
    bar = QRect(rect.left(), middle - height // 2, rect.width() - _COUNT_WIDTH, height)
    paint_progress(painter, at.placed(bar), counts, theme)
    font = theme.font("micro")
    words = f"{counts.decided} / {counts.total}"
    painter.setFont(font)
    painter.setPen(theme.color("ink_2"))
    place = QRect(rect.right() - _COUNT_WIDTH, middle - 8, _COUNT_WIDTH, 16)
    at.write(painter, place, words, at_end=True)
    if counts.total and counts.decided == counts.total:
        left = place.right() - QFontMetrics(font).horizontalAdvance(words) - _TICK - 4
        tick = at.placed(QRect(left, middle - _TICK // 2, _TICK, _TICK))
        icons.paint_icon(painter, tick, "tick", theme.color("ink_2"))
