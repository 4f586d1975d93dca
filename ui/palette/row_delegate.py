"""Paints a row of the palette: icon, words with the letters that were typed, hint and key."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from ui import icons
from ui import theme as themes
from ui.i18n import isolated
from ui.palette.list_model import HIT_ROLE, Hit
from ui.widgets.key_cap import key_cap_width, paint_key_cap
from ui.widgets.option_rows import RowDelegate, RowPlace

_TITLE_HEIGHT = 32
_LEFT = 16
_TEXT_LEFT = 44
_GAP = 12


class PaletteRowDelegate(RowDelegate):
    """Paints titles of groups and hits."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a hit or of a title."""
        is_hit = index.data(HIT_ROLE) is not None
        return QSize(200, themes.current().size("control_large") if is_hit else _TITLE_HEIGHT)

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        hit: Hit | None = index.data(HIT_ROLE)
        if hit is None:
            _paint_title(painter, at, str(index.data()))
        else:
            _paint_ground(painter, at)
            _paint_sign(painter, at, hit)
            _paint_words(painter, at, hit)


def _paint_title(painter: QPainter, at: RowPlace, title: str) -> None:
    painter.setFont(at.theme.font("micro"))
    painter.setPen(at.theme.color("ink_2"))
    at.write(painter, at.rect.adjusted(_LEFT, 6, -_LEFT, 0), title)


def _paint_ground(painter: QPainter, at: RowPlace) -> None:
    rect, theme = at.rect, at.theme
    if at.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.color("selected"))
        width = theme.measures["stroke"]["selection_bar"]
        bar = QRect(rect.left(), rect.top(), width, rect.height())
        painter.fillRect(at.placed(bar), theme.color("accent"))
    elif at.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.color("hover"))


def _paint_sign(painter: QPainter, at: RowPlace, hit: Hit) -> None:
    row, rect, theme = hit.row, at.rect, at.theme
    size = theme.measures["icon"]["normal"]
    top = rect.top() + (rect.height() - size) // 2
    place = at.placed(QRect(rect.left() + _LEFT, top, size, size))
    if row.mark:
        colors = (
            theme.mark_color(row.mark) if row.is_ready else theme.color("ink_off"),
            theme.color("raised"),
        )
        icons.paint_glyph_in(painter, place.topLeft(), row.mark, size, colors)
    elif row.icon:
        role = "ink_2" if row.is_ready else "ink_off"
        icons.paint_icon(painter, place, row.icon, theme.color(role))


def _paint_words(painter: QPainter, at: RowPlace, hit: Hit) -> None:
    rect, theme = at.rect, at.theme
    right = rect.right() - _LEFT
    if hit.row.key:
        right = _paint_key(painter, at, hit) - _GAP
    left = rect.left() + _TEXT_LEFT
    place = QRect(left, rect.top(), max(0, right - left), rect.height())
    is_plain = isolated(hit.row.text) == hit.row.text and not at.is_mirrored
    paint = _paint_typed if is_plain else _paint_whole
    left = paint(painter, at, place, hit)
    room = right - left - _GAP
    if hit.row.hint and room > _TEXT_LEFT:
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("ink_3" if hit.row.is_ready else "ink_off"))
        metrics = QFontMetrics(painter.font())
        cut = metrics.elidedText(hit.row.hint, Qt.TextElideMode.ElideRight, room)
        at.write(painter, QRect(left + _GAP, rect.top(), room, rect.height()), cut)


def _paint_key(painter: QPainter, at: RowPlace, hit: Hit) -> int:
    """Paint the key at the end; return where its cap begins."""
    rect, theme = at.rect, at.theme
    width, height = key_cap_width(hit.row.key), theme.size("key_cap")
    top = rect.top() + (rect.height() - height) // 2
    cap = QRect(rect.right() - _LEFT - width, top, width, height)
    off = not hit.row.is_ready
    paint_key_cap(painter, at.placed(cap), hit.row.key, off=off, is_told=True)
    return cap.left()


def _paint_whole(painter: QPainter, at: RowPlace, place: QRect, hit: Hit) -> int:
    """Paint words that are not read from left to right, as one piece; return where they end."""
    painter.setFont(at.theme.font("body"))
    painter.setPen(at.theme.color("ink" if hit.row.is_ready else "ink_off"))
    metrics = QFontMetrics(painter.font())
    cut = metrics.elidedText(hit.row.text, Qt.TextElideMode.ElideRight, place.width())
    at.write(painter, place, cut)
    return place.left() + metrics.horizontalAdvance(cut)


def _paint_typed(painter: QPainter, at: RowPlace, place: QRect, hit: Hit) -> int:
    """Paint the words, typed letters in the accent; return where they end."""
    theme, left, right = at.theme, place.left(), place.left() + place.width()
    plain = "ink" if hit.row.is_ready else "ink_off"
    for is_typed, run in groupby(
        enumerate(hit.row.text), lambda pair: pair[0] in hit.match.positions
    ):
        piece = "".join(sign for _, sign in run)
        painter.setFont(theme.font("body", weight=600 if is_typed else 400))
        painter.setPen(theme.color("accent" if is_typed and hit.row.is_ready else plain))
        metrics = QFontMetrics(painter.font())
        room = right - left
        if metrics.horizontalAdvance(piece) > room:
            piece = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, max(room, 0))
        area = QRect(left, place.top(), max(room, 0), place.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, piece)
        left += metrics.horizontalAdvance(piece)
        if piece.endswith("…"):
            break
    return left
