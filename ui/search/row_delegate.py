"""Paints a row of the search: a title, or a place with the words that were looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from typing_extensions import override

from factcheck.domain.search import HitKind
from ui import icons
from ui.plain_text import shortened, with_visible_marks
from ui.search.list_model import HIT_ROLE, SNIPPET_ROLE
from ui.suggestions.marked_text import MarkedText, paint_line
from ui.widgets.option_rows import (
    RowDelegate,
    RowPlace,
    paint_ground,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from factcheck.domain.search import SearchHit

TITLE_HEIGHT = 28
ARTICLE_HEIGHT = 32
HIT_HEIGHT = 46
_LEFT = 12
_TEXT_LEFT = 38
_ICONS = {
    HitKind.ARTICLE: "file",
    HitKind.PASSAGE: "mark",
    HitKind.CLAIM: "pencil",
    HitKind.EVIDENCE: "link",
    HitKind.COPY: "file_saved",
}


class SearchRowDelegate(RowDelegate):
    """Paints titles in one line, articles in one, other places in two."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the row."""
        hit: SearchHit | None = index.data(HIT_ROLE)
        if hit is None:
            return QSize(200, TITLE_HEIGHT)
        return QSize(200, ARTICLE_HEIGHT if hit.kind is HitKind.ARTICLE else HIT_HEIGHT)

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        hit: SearchHit | None = index.data(HIT_ROLE)
        if hit is None:
            _paint_title(painter, at, str(index.data()))
        else:
            paint_ground(painter, at)
            _paint_hit(painter, at, hit, index.data(SNIPPET_ROLE))


def _paint_title(painter: QPainter, at: RowPlace, title: str) -> None:
    painter.setFont(at.theme.font("micro", weight=600))
    painter.setPen(at.theme.color("ink_2"))
    at.write(painter, at.rect.adjusted(_LEFT, 4, -_LEFT, 0), title)


def _paint_hit(painter: QPainter, at: RowPlace, hit: SearchHit, words: MarkedText) -> None:
    theme, rect = at.theme, at.rect
    size = theme.measures["icon"]["normal"]
    is_article = hit.kind is HitKind.ARTICLE
    line = 20
    top = rect.top() + ((rect.height() - line) // 2 if is_article else 4)
    square = QRect(rect.left() + _LEFT, top + (line - size) // 2, size, size)
    icons.paint_icon(painter, at.placed(square), _ICONS[hit.kind], theme.color("ink_2"))
    place = QRect(rect.left() + _TEXT_LEFT, top, rect.width() - _TEXT_LEFT - _LEFT, line)
    body, ink = theme.font("body"), theme.color("ink")
    paint_line(painter, at.placed(place), words, body, ink, at_right=at.is_mirrored)
    if is_article:
        return
    font = theme.font("caption")
    painter.setFont(font)
    painter.setPen(theme.color("ink_3"))
    title = shortened(with_visible_marks(" ".join(hit.article_title.split())))
    cut = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, place.width())
    at.write(painter, place.translated(0, 19), cut)
