"""Paints a row of the palette: icon, words with the letters that were typed, hint and key."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from ui import icons
from ui import theme as themes
from ui.palette.list_model import HIT_ROLE, Hit
from ui.widgets.key_cap import key_cap_width, paint_key_cap
from ui.widgets.option_rows import RowDelegate, RowPlace

if TYPE_CHECKING:
    from ui.theme import Theme

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
        theme, rect = at.theme, at.rect
        hit: Hit | None = index.data(HIT_ROLE)
        if hit is None:
            _paint_title(painter, rect, str(index.data()), theme)
        else:
            _paint_ground(painter, rect, at.state, theme)
            _paint_sign(painter, rect, hit, theme)
            _paint_words(painter, rect, hit, theme)


def _paint_title(painter: QPainter, rect: QRect, title: str, theme: Theme) -> None:
    painter.setFont(theme.font("micro"))
    painter.setPen(theme.color("ink_2"))
    place = rect.adjusted(_LEFT, 6, -_LEFT, 0)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, title)


def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.color("selected"))
        width = theme.measures["stroke"]["selection_bar"]
        painter.fillRect(
            QRect(rect.left(), rect.top(), width, rect.height()), theme.color("accent")
        )
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.color("hover"))


def _paint_sign(painter: QPainter, rect: QRect, hit: Hit, theme: Theme) -> None:
    row = hit.row
    size = theme.measures["icon"]["normal"]
    place = QPoint(rect.left() + _LEFT, rect.top() + (rect.height() - size) // 2)
    if row.mark:
        colors = (
            theme.mark_color(row.mark) if row.is_ready else theme.color("ink_off"),
            theme.color("raised"),
        )
        icons.paint_glyph_in(painter, place, row.mark, size, colors)
    elif row.icon:
        role = "ink_2" if row.is_ready else "ink_off"
        icons.paint_icon(
            painter, QRect(place.x(), place.y(), size, size), row.icon, theme.color(role)
        )


def _paint_words(painter: QPainter, rect: QRect, hit: Hit, theme: Theme) -> None:
    right = rect.right() - _LEFT
    if hit.row.key:
        right = _paint_key(painter, rect, hit, theme) - _GAP
    left = _paint_text(painter, QRect(rect.left() + _TEXT_LEFT, rect.top(), 0, rect.height()),
                       right, hit, theme)  # fmt: skip
    room = right - left - _GAP
    if hit.row.hint and room > _TEXT_LEFT:
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("ink_3" if hit.row.is_ready else "ink_off"))
        metrics = QFontMetrics(painter.font())
        cut = metrics.elidedText(hit.row.hint, Qt.TextElideMode.ElideRight, room)
        place = QRect(left + _GAP, rect.top(), room, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)


def _paint_key(painter: QPainter, rect: QRect, hit: Hit, theme: Theme) -> int:
    """Paint the key at the right; return the left edge of its cap."""
    width, height = key_cap_width(hit.row.key), theme.size("key_cap")
    cap = QRect(rect.right() - _LEFT - width, rect.top() + (rect.height() - height) // 2, width,
                height)  # fmt: skip
    paint_key_cap(painter, cap, hit.row.key, off=not hit.row.is_ready, is_told=True)
    return cap.left()


def _paint_text(painter: QPainter, at: QRect, right: int, hit: Hit, theme: Theme) -> int:
    """Paint the words, typed letters in the accent; return where they end."""
    left = at.left()
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
        place = QRect(left, at.top(), max(room, 0), at.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, piece)
        left += metrics.horizontalAdvance(piece)
        if piece.endswith("…"):
            break
    return left
