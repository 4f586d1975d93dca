"""Paints one cell of the claim table; for rows not read yet, a bar of the text's height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle
from typing_extensions import override

from ui import icons
from ui import theme as themes
from ui.i18n import isolated
from ui.table.columns import CLAIM, COLUMNS, VERDICT, alignment, mark_word
from ui.table.model import CLAIM_ROLE, GAPS_ROLE
from ui.verdicts.gaps import incomplete_word
from ui.widgets.option_rows import RowDelegate, RowPlace

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from factcheck.domain.claims import Claim
    from ui.table.columns import Column
    from ui.theme import Theme

PADDING = 8
_BAR = 8
_STRIDE = 17
"""Sets the bars of neighbouring rows apart, without a pattern the eye would follow."""
_GLYPH_GAP = 6
_FIRST, _LAST = 0, len(COLUMNS) - 1


class CellDelegate(RowDelegate):
    """Paints ground, hairline, selection and words; `hovered_row` and `focus_row` mark rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.focus_row = -1

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the width of the column and the height of the theme."""
        return QSize(COLUMNS[index.column()].width, themes.current().size("table_row"))

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell."""
        theme, rect = at.theme, at.rect
        claim: Claim | None = index.data(CLAIM_ROLE)
        is_selected = bool(at.state & QStyle.StateFlag.State_Selected)
        ground = self._ground(index.row(), is_selected=is_selected)
        painter.fillRect(rect, theme.color(ground))
        self._paint_edges(painter, rect, index, is_selected=is_selected)
        inside = rect.adjusted(PADDING, 0, -PADDING, -1)
        if claim is None:
            _paint_bar(painter, inside, index.row(), COLUMNS[index.column()])
            return
        if index.column() == VERDICT:
            inside = _paint_mark(painter, inside, mark_word(claim), ground)
        if index.column() == CLAIM and index.data(GAPS_ROLE):
            inside = _paint_incomplete(painter, inside)
        _paint_words(painter, inside, str(index.data() or ""), COLUMNS[index.column()], claim)

    def _ground(self, row: int, *, is_selected: bool) -> str:
        if is_selected:
            return "selected"
        return "hover" if row == self.hovered_row else "paper"

    def _paint_edges(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_selected: bool,
    ) -> None:
        theme = themes.current()
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.color("line"))
        if index.row() == self.focus_row:
            for edge in _frame(rect, index.column()):
                painter.fillRect(edge, theme.color("accent"))
        if is_selected and index.column() == _FIRST:
            width = int(theme.measures["stroke"]["selection_bar"])
            bar = QRect(rect.left(), rect.top(), width, rect.height())
            painter.fillRect(bar, theme.color("accent"))


def _frame(rect: QRect, column: int) -> list[QRect]:
    """Return the parts of a row's frame that lie in one cell."""
    height = rect.height() - 1
    parts = [
        QRect(rect.left(), rect.top(), rect.width(), 1),
        QRect(rect.left(), rect.top() + height - 1, rect.width(), 1),
    ]
    if column == _FIRST:
        parts.append(QRect(rect.left(), rect.top(), 1, height))
    if column == _LAST:
        parts.append(QRect(rect.right(), rect.top(), 1, height))
    return parts


def _paint_bar(painter: QPainter, rect: QRect, row: int, column: Column) -> None:
    """Paint a grey bar; its length varies by row, so that the rows read as text to come."""
    share = 0.5 + (row * _STRIDE % 41) / 100 if not column.width else 0.6
    width = max(12, round(rect.width() * share))
    left = rect.right() - width + 1 if column.is_right else rect.left()
    bar = QRect(left, rect.center().y() - _BAR // 2, width, _BAR)
    painter.fillRect(bar, themes.current().color("line"))


def _paint_mark(painter: QPainter, rect: QRect, mark: str, ground: str) -> QRect:
    """Paint the glyph of a verdict or state; return the room that is left for its word."""
    theme = themes.current()
    size = int(theme.measures["icon"]["mark"])
    at = QPoint(rect.left(), rect.center().y() - size // 2)
    icons.paint_glyph(painter, at, mark, size, theme=theme, ground=ground)
    return rect.adjusted(size + _GLYPH_GAP, 0, PADDING, 0)


def _paint_incomplete(painter: QPainter, rect: QRect) -> QRect:
    """Write at the right that something is missing; return the room that is left of it."""
    theme = themes.current()
    font, words = theme.font("caption"), incomplete_word()
    painter.setFont(font)
    painter.setPen(theme.color("ink_3"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
    return rect.adjusted(0, 0, -QFontMetrics(font).horizontalAdvance(words) - PADDING, 0)


def _paint_words(painter: QPainter, rect: QRect, text: str, column: Column, claim: Claim) -> None:
    theme = themes.current()
    font = _font(theme, column)
    painter.setFont(font)
    painter.setPen(theme.color(_ink(column, claim)))
    shown = text
    if not column.is_right:
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, alignment(column) | Qt.TextFlag.TextSingleLine, isolated(shown))


def _font(theme: Theme, column: Column) -> QFont:
    is_small = column.is_secondary and not column.is_right
    return theme.font("caption" if is_small else "body")


def _ink(column: Column, claim: Claim) -> str:
    if column.name == "evidence":
        return "ink" if claim.evidence else "ink_3"
    return "ink_2" if column.is_secondary else "ink"
