"""Paints one document offered for import: whether it goes in, its name, what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from typing_extensions import override

from ui import icons
from ui.importing.item_model import DETAIL_ROLE, WARNS_ROLE
from ui.plain_text import shortened, with_visible_marks
from ui.widgets.option_rows import (
    RowDelegate,
    RowPlace,
    option_rect,
    paint_row_ground,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.theme import Theme

ROW = 52
_BOX = 16
_TEXT_LEFT = 38
_SIGN = 14


class ItemDelegate(RowDelegate):
    """Paints a row of two lines with its box; a click into the box changes it."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of two lines."""
        return QSize(120, ROW)

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, box and words."""
        theme, rect = at.theme, at.rect
        paint_row_ground(painter, rect, at.state, theme)
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        _paint_box(painter, _box(rect), theme, is_on=is_on)
        _paint_words(painter, rect, index, theme)

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Change the box that was clicked."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            around = _box(option_rect(option)).adjusted(-8, -8, 8, 8)
            if around.contains(event.position().toPoint()):
                return toggle(model, index)
        return False


def toggle(model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Take a document in or leave it out; return whether that could be done."""
    is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    wanted = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
    return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)


def _box(rect: QRect) -> QRect:
    return QRect(rect.left() + 12, rect.top() + 11, _BOX, _BOX)


def _paint_box(painter: QPainter, box: QRect, theme: Theme, *, is_on: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.color("accent" if is_on else "line_strong"))
    painter.setBrush(theme.color("accent" if is_on else "paper"))
    radius = theme.radius("mark")
    painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), radius, radius)
    if is_on:
        icons.paint_icon(painter, box.adjusted(2, 2, -2, -2), "tick", theme.color("on_accent"))


def _paint_words(
    painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, theme: Theme
) -> None:
    left = rect.left() + _TEXT_LEFT
    width = rect.width() - _TEXT_LEFT - 12
    name = shortened(with_visible_marks(str(index.data())))
    painter.setFont(theme.font("body", weight=500))
    painter.setPen(theme.color("ink"))
    _draw(painter, QRect(left, rect.top() + 7, width, 20), name, Qt.TextElideMode.ElideMiddle)
    if index.data(WARNS_ROLE):
        sign = QRect(left, rect.top() + 29, _SIGN, _SIGN)
        icons.paint_icon(painter, sign, "warning", theme.color("ink_2"))
        left, width = left + _SIGN + 5, width - _SIGN - 5
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.color("ink_2"))
    detail = shortened(with_visible_marks(str(index.data(DETAIL_ROLE))))
    _draw(painter, QRect(left, rect.top() + 27, width, 18), detail, Qt.TextElideMode.ElideRight)


def _draw(painter: QPainter, place: QRect, text: str, cut: Qt.TextElideMode) -> None:
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text, cut, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
