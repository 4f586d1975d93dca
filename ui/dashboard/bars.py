"""Charts of bars as lists: each row a bar of claims by verdict, and a filter of the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.plain_text import shortened, with_visible_marks
from ui.widgets.option_rows import (
    RowDelegate,
    RowPlace,
    paint_row_ground,
)
from ui.widgets.patterns import CHART_MARKS, paint_chart_fill
from ui.words import verdict_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.articles import ClaimCounts
    from ui.table.filter import TableFilter
    from ui.theme import Theme

BAR_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Bar of a row."""
ROW_HEIGHT = 30
_BAR_HEIGHT = 12
_LABEL_SHARE = 0.36
_NUMBERS = 66
_GAP = 12
_LEAST = 3


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of a chart; `wanted` are the claims it stands for, `of_all` adds open ones to it.

    `short` is its label where room is scarce.
    """

    label: str
    counts: ClaimCounts
    wanted: TableFilter
    of_all: bool = True
    short: str = ""

    @property
    def parts(self) -> tuple[int, ...]:
        """Claims by mark, in the order of CHART_MARKS; lost ones wait like open ones."""
        counts = self.counts
        waiting = counts.open + counts.lost if self.of_all else 0
        return counts.verified, counts.disputed, counts.unsourced, waiting

    @property
    def numbers(self) -> str:
        """What stands at the end of the bar."""
        total = sum(self.parts)
        return f"{self.counts.decided} / {total}" if self.of_all else f"{total}"

    @property
    def words(self) -> str:
        """The row in words, for those who hear it."""
        told = (
            f"{count} {verdict_word(mark)}"
            for count, mark in zip(self.parts, CHART_MARKS, strict=True)
            if count
        )
        return f"{self.label}: {', '.join(told) or 0}"


class BarModel(QAbstractListModel):
    """The bars of one chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()

    @property
    def longest(self) -> int:
        """Claims of the longest bar, at least 1."""
        return max((sum(bar.parts) for bar in self.bars), default=1) or 1

    def show(self, bars: Sequence[Bar]) -> None:
        """Take other bars; nothing is told when they are the same."""
        if tuple(bars) != self.bars:
            self.beginResetModel()
            self.bars = tuple(bars)
            self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of bars."""
        return 0 if parent.isValid() else len(self.bars)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = BAR_ROLE) -> object:
        """Return the bar, its label for typing ahead, or its words."""
        bar = self.bars[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return bar.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return bar.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        return bar if role == BAR_ROLE else None


class BarDelegate(RowDelegate):
    """Paints label, bar and numbers of a row."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of every row."""
        return QSize(160, ROW_HEIGHT)

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row; the longest bar of the chart fills the room."""
        bar: Bar = index.data(BAR_ROLE)
        model = index.model()
        longest = model.longest if isinstance(model, BarModel) else 1
        theme, rect = at.theme, at.rect
        paint_row_ground(painter, rect, at.state, theme)
        paint_bar(painter, rect.adjusted(8, 0, -8, 0), bar, longest, theme)


def paint_bar(painter: QPainter, rect: QRect, bar: Bar, longest: int, theme: Theme) -> None:
    """Paint a bar with its label before and its numbers behind it."""
    width = round(rect.width() * _LABEL_SHARE)
    font = theme.font("body")
    painter.setFont(font)
    painter.setPen(theme.color("ink"))
    label = shortened(with_visible_marks(bar.label))
    cut = QFontMetrics(font).elidedText(label, Qt.TextElideMode.ElideRight, width)
    middle = Qt.AlignmentFlag.AlignVCenter
    place = QRect(rect.left(), rect.top(), width, rect.height())
    painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, cut)
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.color("ink_2"))
    painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, bar.numbers)
    room = rect.width() - width - _GAP - _NUMBERS
    left, top = rect.left() + width + _GAP, rect.center().y() - _BAR_HEIGHT // 2 + 1
    for mark, count in zip(CHART_MARKS, bar.parts, strict=True):
        if count:
            length = max(_LEAST, round(room * count / longest))
            paint_chart_fill(painter, QRect(left, top, length, _BAR_HEIGHT), mark, theme)
            left += length + 1


class BarChart(QListView):
    """A chart to walk through by the arrow keys; `wanted` carries the filter of the bar chosen.

    `every` are all its bars, of which a list may show the first ones only.
    """

    wanted = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = BarModel(self)
        self.every: tuple[Bar, ...] = ()
        self.setModel(self.bars)
        self.setItemDelegate(BarDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setProperty("surface", "raised")
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.activated.connect(self._want)
        self.clicked.connect(self._want)

    def show_bars(self, bars: Sequence[Bar], most: int) -> None:
        """Show bars, the first `most` of them; the list is as high as they need."""
        row = self.currentIndex().row()
        self.every = tuple(bars)
        self.bars.show(self.every[:most])
        self._fit(len(self.bars.bars))
        if 0 <= row < len(self.bars.bars):
            self.setCurrentIndex(self.bars.index(row))

    def _fit(self, count: int) -> None:
        self.setFixedHeight(ROW_HEIGHT * max(1, count) + 2)

    def whole_height(self) -> int:
        """Return the px that all bars take in a picture."""
        return ROW_HEIGHT * len(self.every)

    def paint_whole(self, painter: QPainter, area: QRect) -> None:
        """Paint all bars, as for a picture."""
        longest = max((sum(bar.parts) for bar in self.every), default=1) or 1
        for row, bar in enumerate(self.every):
            place = QRect(area.left(), area.top() + row * ROW_HEIGHT, area.width(), ROW_HEIGHT)
            paint_bar(painter, place, bar, longest, themes.current())

    def _want(self, index: QModelIndex) -> None:
        self.wanted.emit(self.bars.bars[index.row()].wanted)
