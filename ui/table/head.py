"""The head of the claim table: titles, and an arrow at the one it is sorted by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui import icons
from ui import theme as themes
from ui.table.cell_delegate import PADDING
from ui.table.columns import ARTICLE, COLUMNS, VERDICT, column_title
from ui.theme import MARKS
from ui.words import verdict_word

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_ARROW = 12
_GAP = 4
_NARROWEST = 40


class TableHead(QHeaderView):
    """Shows how the table is sorted; `sort_asked` carries the column and whether it falls."""

    sort_asked = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sorted, self._falls = ARTICLE, False
        self.setAccessibleName(self.tr("Columns; press one to sort by it"))
        self.setFixedHeight(themes.current().size("table_head"))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_NARROWEST)
        self.sectionClicked.connect(self.sort_by)

    def set_widths(self) -> None:
        """Give every column its width, once the model is there."""
        for place, column in enumerate(COLUMNS):
            if column.width:
                self.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                self.resizeSection(place, max(column.width, self._least_width(place)))
            else:
                self.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    @staticmethod
    def _least_width(place: int) -> int:
        """Return the px that keep a title whole, and every verdict of their column."""
        metrics = QFontMetrics(themes.current().font("table_head"))
        least = metrics.horizontalAdvance(column_title(COLUMNS[place]))
        if place == VERDICT:
            words = QFontMetrics(themes.current().font("body"))
            sign = themes.current().measures["icon"]["mark"] + _GAP
            verdicts = (words.horizontalAdvance(verdict_word(word)) for word in MARKS)
            least = max(least, sign + max(verdicts))
        return least + 2 * PADDING + _GAP

    @property
    def sorted_by(self) -> tuple[int, bool]:
        """The column the table is sorted by, and whether its values fall."""
        return self._sorted, self._falls

    def show_sort(self, place: int, *, falls: bool) -> None:
        """Show how the table is sorted, without a signal."""
        self._sorted, self._falls = place, falls
        self.viewport().update()

    def sort_by(self, place: int) -> None:
        """Sort by a column; a second time the other way round."""
        self._falls = place == self._sorted and not self._falls
        self._sorted = place
        self.viewport().update()
        self.sort_asked.emit(self._sorted, self._falls)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint title and arrow."""
        theme, column = themes.current(), COLUMNS[logicalIndex]
        painter.save()
        try:
            painter.fillRect(rect, theme.color("sunken"))
            line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
            painter.fillRect(line, theme.color("line"))
            font, title = theme.font("table_head"), column_title(column)
            width = QFontMetrics(font).horizontalAdvance(title)
            is_sorted = logicalIndex == self._sorted
            room = width + (_GAP + _ARROW) * is_sorted
            left = rect.left() + PADDING
            if column.is_right:
                left = rect.right() - PADDING - room + 1
            painter.setFont(font)
            painter.setPen(theme.color("ink" if is_sorted else "ink_2"))
            words = QRect(left, rect.top(), width + 1, rect.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
            if is_sorted:
                self._paint_arrow(painter, left + width + _GAP, rect)
        finally:
            painter.restore()

    def _paint_arrow(self, painter: QPainter, left: int, rect: QRect) -> None:
        top = rect.center().y() - _ARROW // 2
        name = "chevron_down" if self._falls else "chevron_up"
        square = QRect(left, top, _ARROW, _ARROW)
        icons.paint_icon(painter, square, name, themes.current().color("ink_2"))


def head_of(table: QTableView) -> TableHead:
    """Put a head on a table and return it."""
    head = TableHead(table)
    table.setHorizontalHeader(head)
    return head
