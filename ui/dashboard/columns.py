"""Days as columns: a list that flows sideways, so that keys and screen readers work as in any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.dashboard.bars import BarChart, BarModel
from ui.widgets.option_rows import RowDelegate, RowPlace
from ui.widgets.patterns import CHART_MARKS, paint_chart_fill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.dashboard.bars import Bar
    from ui.theme import Theme

HEIGHT = 176
_LINE = 18
"""Px of the line for numbers above the columns, and of that for days below."""
_BROADEST = 36
_SHARE = 0.62
_LEAST = 3


class ColumnDelegate(RowDelegate):
    """Paints a day: its number, its column from below, and under it the day where there is room."""

    def __init__(self, chart: ColumnChart) -> None:
        super().__init__(chart)
        self._chart = chart

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the share of the room that a day has."""
        return QSize(self._chart.day_width, HEIGHT)

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground and column."""
        is_current = bool(at.state & QStyle.StateFlag.State_Selected)
        if is_current or at.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(at.rect, at.theme.color("selected" if is_current else "hover"))
        model = index.model()
        bars = model.bars if isinstance(model, BarModel) else ()
        paint_column(painter, at.rect, bars, index.row(), at.theme)
        if at.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(at.theme.color("accent"))
            painter.drawRect(at.rect.adjusted(0, 0, -1, -1))


def paint_column(
    painter: QPainter, rect: QRect, bars: Sequence[Bar], place: int, theme: Theme
) -> None:
    """Paint the day at a place among others, as high as it is beside them."""
    bar, highest = bars[place], _highest(bars)
    total = sum(bar.parts)
    floor = rect.bottom() - _LINE
    painter.fillRect(QRect(rect.left(), floor, rect.width(), 1), theme.color("line_strong"))
    width = max(2, min(_BROADEST, round(rect.width() * _SHARE)))
    left, bottom = rect.center().x() - width // 2, floor
    room = floor - rect.top() - _LINE
    for mark, count in zip(CHART_MARKS, bar.parts, strict=True):
        if count:
            height = max(_LEAST, round(room * count / highest))
            paint_chart_fill(painter, QRect(left, bottom - height, width, height), mark, theme)
            bottom -= height + 1
    painter.setFont(theme.font("micro"))
    metrics = QFontMetrics(painter.font())
    number = f"{total}"
    fits = metrics.horizontalAdvance(number) <= rect.width()
    if total and (fits or total == highest):
        painter.setPen(theme.color("ink"))
        _write(painter, QRect(rect.left(), bottom - _LINE, rect.width(), _LINE), number)
    if place % _every(bars, rect.width(), metrics) == 0:
        painter.setPen(theme.color("ink_2"))
        _write(painter, QRect(rect.left(), floor + 1, rect.width(), _LINE), bar.short or bar.label)


def _write(painter: QPainter, place: QRect, words: str) -> None:
    """Write words in the middle of a place, over its sides where it is narrow."""
    over = max(0, painter.fontMetrics().horizontalAdvance(words) + 2 - place.width())
    wide = place.adjusted(0, 0, over, 0) if over else place
    side = Qt.AlignmentFlag.AlignLeft if over else Qt.AlignmentFlag.AlignHCenter
    painter.drawText(wide, side | Qt.AlignmentFlag.AlignVCenter, words)


def _highest(bars: Sequence[Bar]) -> int:
    return max((sum(bar.parts) for bar in bars), default=1) or 1


def _every(bars: Sequence[Bar], width: int, metrics: QFontMetrics) -> int:
    """Return of how many days one is named, so that no name meets the next."""
    longest = max(metrics.horizontalAdvance(bar.short or bar.label) for bar in bars) + 6
    return max(1, -(-longest // max(1, width)))


class ColumnChart(BarChart):
    """A chart whose bars stand beside one another; the arrow keys go from day to day."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(ColumnDelegate(self))

    @property
    def day_width(self) -> int:
        """The px each day has."""
        return max(2, self.viewport().width() // max(1, len(self.bars.bars)))

    @override
    def show_bars(self, bars: Sequence[Bar], most: int) -> None:
        """Show all days, however many."""
        super().show_bars(bars, len(bars))
        self.scheduleDelayedItemsLayout()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room among the days."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @override
    def whole_height(self) -> int:
        """Return the height of a chart of columns."""
        return HEIGHT

    @override
    def paint_whole(self, painter: QPainter, area: QRect) -> None:
        """Paint all days, as for a picture."""
        width = area.width() // max(1, len(self.every))
        for place in range(len(self.every)):
            day = QRect(area.left() + place * width, area.top(), width, HEIGHT)
            paint_column(painter, day, self.every, place, themes.current())

    @override
    def _fit(self, count: int) -> None:
        self.setFixedHeight(HEIGHT + 2)
