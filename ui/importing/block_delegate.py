"""Paints a block of the preview: line number, role, a bar where it stays, and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from typing_extensions import override

from factcheck.domain.articles import BlockRole
from ui import icons
from ui import theme as themes
from ui.importing.block_model import ROW_ROLE, BlockModel
from ui.role_words import role_word
from ui.widgets.option_rows import RowDelegate, RowPlace

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from ui.importing.block_model import Row
    from ui.theme import Theme

_NUMBER_RIGHT, _BAR, _ROLE_LEFT, _TEXT_LEFT, _MARGIN = 36, 46, 58, 138, 16
_GAP = 12
_FOLD_HEIGHT = 30
_CHEVRON = 14
_HEADED = frozenset({BlockRole.TITLE, BlockRole.HEADING})


class BlockDelegate(RowDelegate):
    """Lays out the words of a block as wide as its list is."""

    def __init__(self, view: QListView, model: BlockModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        metrics = QFontMetrics(themes.current().font("micro"))
        widest = max(metrics.horizontalAdvance(role_word(role)) for role in BlockRole)
        self._text_left = max(_TEXT_LEFT, _ROLE_LEFT + widest + _GAP)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height the words need."""
        row: Row | None = index.data(ROW_ROLE)
        if row is None or row.folded:
            return QSize(160, _FOLD_HEIGHT)
        theme = themes.current()
        width = self._view.viewport().width() - self._text_left - _MARGIN
        lines = _layout(row.text, _font(row, theme), width).lineCount()
        return QSize(160, max(1, lines) * theme.letters("preview").line + 4)

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        theme, rect = at.theme, at.rect
        _paint_ground(painter, rect, at.state, theme)
        if row.folded:
            self._paint_fold(painter, rect, row, theme)
        else:
            self._paint_block(painter, rect, row, theme)

    def _paint_block(self, painter: QPainter, rect: QRect, row: Row, theme: Theme) -> None:
        pitch = theme.letters("preview").line
        stays = row.role is not BlockRole.BOILERPLATE
        first = QRect(rect.left(), rect.top() + 2, rect.width(), pitch)
        painter.setFont(theme.font("micro"))
        painter.setPen(theme.color("ink_3"))
        number = QRect(first.left(), first.top(), _NUMBER_RIGHT, pitch)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(number, end, str(row.line))
        role = QRect(first.left() + _ROLE_LEFT, first.top(), self._text_left - _ROLE_LEFT, pitch)
        painter.drawText(role, Qt.AlignmentFlag.AlignVCenter, self._model.label(row))
        if stays:
            bar = QRect(rect.left() + _BAR, rect.top(), 3, rect.height())
            painter.fillRect(bar, theme.color("accent"))
        painter.setPen(theme.color("ink" if stays else "ink_3"))
        width = rect.width() - self._text_left - _MARGIN
        layout = _layout(row.text, _font(row, theme), width)
        layout.draw(painter, QPointF(rect.left() + self._text_left, rect.top() + 2))

    def _paint_fold(self, painter: QPainter, rect: QRect, row: Row, theme: Theme) -> None:
        pen = QPen(theme.color("line_strong"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        for y in (rect.top(), rect.bottom()):
            painter.drawLine(rect.left(), y, rect.right(), y)
        size = _CHEVRON
        sign = QRect(rect.left() + 20, rect.center().y() - size // 2, size, size)
        icons.paint_icon(painter, sign, "chevron_right", theme.color("ink_2"))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("ink_2"))
        words = self._model.label(row)
        painter.drawText(
            rect.adjusted(sign.right() - rect.left() + 8, 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter,
            words,
        )
        painter.setPen(theme.color("ink_3"))
        metrics = QFontMetrics(theme.font("caption"))
        told = sign.right() - rect.left() + 8 + metrics.horizontalAdvance(words) + _GAP
        room = rect.adjusted(max(_TEXT_LEFT + 40, told), 0, -_MARGIN, 0)
        cut = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, room.width())
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, end | Qt.TextFlag.TextSingleLine, cut)


def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    """Paint what is chosen, without lines between the blocks of one text."""
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.color("selected"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.color("hover"))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(theme.color("accent"))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _font(row: Row, theme: Theme) -> QFont:
    return theme.font("preview", weight=600 if row.role in _HEADED else None)


def _layout(text: str, font: QFont, width: int) -> QTextLayout:
    """Return the words set in lines of the preview's pitch."""
    theme = themes.current()
    pitch = theme.letters("preview").line
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = (pitch - QFontMetrics(font).height()) / 2
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(60, width))
        line.setPosition(QPointF(0, top))
        top += pitch
    layout.endLayout()
    return layout
