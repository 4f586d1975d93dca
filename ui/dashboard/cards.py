"""The cards of the dashboard: a figure, a chart, a list of what needs a look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget
from typing_extensions import override

from ui import icons
from ui import theme as themes
from ui.dashboard.bars import BarChart
from ui.dashboard.charts import DAYS, translated
from ui.dashboard.columns import ColumnChart
from ui.icon_mark import IconMark
from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button, ButtonKind, Look, PaintedButton, paint_box
from ui.widgets.patterns import paint_chart_fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ui.dashboard.bars import Bar
    from ui.theme import Theme

_GLYPH = 16
_FIGURE_HEIGHT = 96
_SWATCH = 28
"""Px of a pattern in a legend, with the gap before its word."""


class Card(QFrame):
    """A framed part of the page with a title and room for a button at its right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        theme = themes.current()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*(theme.space("l"),) * 4)
        self.column.setSpacing(theme.space("s"))
        self.head = QHBoxLayout()
        self.head.addStrut(theme.size("control"))
        self.head.addWidget(PlainLabel(title, self, style="pane_head"))
        self.head.addStretch(1)
        self.column.addLayout(self.head)


class FigureCard(PaintedButton):
    """A number that is a filter: a mark and its word, the number, and what it is of."""

    def __init__(self, mark: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, "", parent)
        self._mark, self._number, self._caption = mark, 0, ""
        self.setFixedHeight(_FIGURE_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, number: int, caption: str) -> None:
        """Show another number."""
        self._number, self._caption = number, caption
        self.setAccessibleName(f"{self.text()}: {number}, {caption}")
        self.update()

    @override
    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint the card."""
        ground = self.stage() or "raised"
        paint_box(painter, self.rect(), Look(ground, "line", "ink"), theme, "card")
        left, top = theme.space("l"), theme.space("m")
        sign = self.placed(QRect(left, top + 2, _GLYPH, _GLYPH))
        if self._mark in theme.measures["glyph"]:
            icons.paint_glyph(
                painter, sign.topLeft(), self._mark, _GLYPH, theme=theme, ground=ground
            )
        else:
            icons.paint_icon(painter, sign, self._mark, theme.color("ink_2"))
        after = left + _GLYPH + theme.space("s")
        for x, y, style, ink, words in (
            (after, top, "body", "ink_2", self.text()),
            (left, top + 20, "figure", "ink", QLocale().toString(self._number)),
            (left, top + 58, "caption", "ink_2", self._caption),
        ):
            painter.setPen(theme.color(ink))
            painter.setFont(theme.font(style))
            place = QRect(x, y, self.width() - x, theme.letters(style).line)
            painter.drawText(self.placed(place), self._line(), words)

    def least_width(self) -> int:
        """Return the px that its words need."""
        theme = themes.current()
        word = QFontMetrics(theme.font("body")).horizontalAdvance(self.text())
        caption = QFontMetrics(theme.font("caption")).horizontalAdvance(self._caption)
        return max(word + _GLYPH + theme.space("s"), caption) + 2 * theme.space("l")

    def _line(self) -> Qt.AlignmentFlag:
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        return side | Qt.AlignmentFlag.AlignVCenter


class ChartCard(Card):
    """A chart with its menu: keep it as a picture or as a table; `keep_wanted` asks for that.

    A long chart shows its first bars, and all of them by a button under it.
    """

    keep_wanted = Signal()

    def __init__(self, title: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(translated(title), parent)
        self.title, self._most, self._is_whole = title, most, False
        make = ColumnChart if title == DAYS else BarChart
        self.chart = make(translated(title), self)
        self.chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.chart.customContextMenuRequested.connect(lambda _at: self.keep_wanted.emit())
        self.more = Button(
            self.tr("Keep this chart"), self, kind=ButtonKind.FLAT, icon="export", icon_only=True
        )
        self.more.clicked.connect(self.keep_wanted)
        self.head.addWidget(self.more)
        self._nothing = PlainLabel(self.tr("Nothing to show yet."), self, tone="ink_2")
        self.rest = Button(self.tr("Show fewer"), self, kind=ButtonKind.FLAT)
        self.rest.clicked.connect(self._turn)
        self.column.addWidget(self.chart)
        self.column.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._nothing)
        self.column.addStretch(1)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars, or say that there are none."""
        is_long = len(bars) > self._most + 1 and not isinstance(self.chart, ColumnChart)
        self.chart.show_bars(bars, self._most if is_long and not self._is_whole else len(bars))
        self.chart.setVisible(bool(bars))
        self._nothing.setVisible(not bars)
        self.more.setVisible(bool(bars))
        number = QLocale().toString(len(bars))
        self.rest.setText(
            self.tr("Show fewer") if self._is_whole else self.tr("Show all {0}").format(number)
        )
        self.rest.setVisible(is_long)

    def _turn(self) -> None:
        self._is_whole = not self._is_whole
        self.show_bars(self.chart.every)


class Attention(Card):
    """What needs a look, a line each; what does not is told by one sentence."""

    def __init__(self, title: str, lines: Iterable[Line], parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._lines = tuple(lines)
        for line in self._lines:
            self.column.addWidget(line)
        self._rest = PlainLabel("", self, style="caption_long", tone="ink_2")
        self._rest.setWordWrap(True)
        self.column.addWidget(self._rest)
        self.column.addStretch(1)

    def fold(self) -> None:
        """Hide the lines of which there are none, and say so."""
        wanting = [line for line in self._lines if line.number]
        for line in self._lines:
            line.setVisible(line in wanting)
        self._rest.setVisible(len(wanting) < len(self._lines))
        self._rest.setText(
            self.tr("Nothing else needs a look.") if wanting else self.tr("Nothing needs a look.")
        )


class Line(QFrame):
    """One thing to look at: a sign, words, how many, and the button that leads there."""

    wanted = Signal()

    def __init__(self, icon: str, words: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self.number = words, 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(IconMark(icon, self))
        row.addWidget(PlainLabel(words, self), 1)
        self._number = PlainLabel("0", self, style="pane_head")
        row.addWidget(self._number)
        self.button = Button(act, self)
        self.button.clicked.connect(self.wanted)
        row.addWidget(self.button)

    def tell(self, number: int) -> None:
        """Show how many there are; with none there is nothing to press."""
        self.number = number
        self._number.setText(QLocale().toString(number))
        self.button.setEnabled(bool(number))
        self.button.setAccessibleName(f"{self._words}: {number}, {self.button.text()}")


class FactsCard(Card):
    """A few lines of words and figures."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._words = PlainLabel("", self, style="caption_long", tone="ink_2")
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.column.addWidget(self._words)
        self.column.addStretch(1)

    def tell(self, *lines: str) -> None:
        """Show other lines; empty ones are left out."""
        self._words.setText("\n".join(line for line in lines if line))

    @property
    def words(self) -> str:
        """What is told."""
        return self._words.text()


class Legend(QWidget):
    """Which pattern is which verdict."""

    def __init__(self, marks: Callable[[], tuple[tuple[str, str], ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self._marks = marks
        metrics = QFontMetrics(themes.current().font("caption"))
        words = sum(metrics.horizontalAdvance(word) + _SWATCH for _, word in marks())
        self.setFixedSize(words + themes.current().space("l") * (len(marks()) - 1), 20)
        self.setAccessibleName(", ".join(word for _, word in marks()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks from the right."""
        painter = QPainter(self)
        try:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            paint_legend(painter, self.width(), self.height(), self._marks())
        finally:
            painter.end()


def paint_legend(
    painter: QPainter, right: int, height: int, marks: tuple[tuple[str, str], ...]
) -> None:
    """Paint marks with their words, the last of them ending at `right` px."""
    theme = themes.current()
    painter.setFont(theme.font("caption"))
    metrics = painter.fontMetrics()
    for mark, word in reversed(marks):
        right -= metrics.horizontalAdvance(word)
        painter.setPen(theme.color("ink_2"))
        painter.drawText(right, height - 5, word)
        right -= _SWATCH
        paint_chart_fill(painter, QRect(right, height // 2 - 4, 20, 9), mark, theme)
        right -= theme.space("l")
