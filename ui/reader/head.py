"""The bar above the reader: how far the article is judged, boilerplate, role of the block."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from factcheck.domain.articles import ClaimCounts
from ui import icons
from ui import theme as themes
from ui.plain_text import PlainLabel, set_tooltip
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.patterns import CHART_MARKS
from ui.widgets.progress_strip import spoken_counts
from ui.words import mark_word

_SIGN_ROOM = 18
_GAP = 12


class ReaderHead(QWidget):
    """Shows the numbers of the article; its buttons ask for a switch or a role."""

    boilerplate_asked = Signal()
    role_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(themes.current().size("pane_head"))
        self._numbers = (0, 0)
        self._judged = PlainLabel("", self, style="section")
        self._counts = CountRow(self)
        self._boilerplate = Button(
            "", self, kind=ButtonKind.FLAT, icon="chevron_down", icon_last=True
        )
        self._role = Button(self.tr("Role of block"), self, kind=ButtonKind.FLAT, key="B")
        self._build()
        self.set_boilerplate(shown=False, present=False)
        self.set_counts(ClaimCounts())

    @property
    def role_button(self) -> Button:
        """The button a menu of roles opens from."""
        return self._role

    def add_fact(self, widget: QWidget) -> None:
        """Show something more of the article, before the buttons."""
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(row.indexOf(self._boilerplate), widget)

    def set_counts(self, counts: ClaimCounts) -> None:
        """Show other numbers."""
        self._numbers = (counts.decided, counts.total)
        self._counts.set_counts(counts)
        self._fit()

    def set_boilerplate(self, *, shown: bool, present: bool) -> None:
        """Say whether boilerplate is shown, and whether there is any."""
        words = self.tr("Boilerplate shown") if shown else self.tr("Boilerplate folded")
        self._boilerplate.setText(words)
        self._boilerplate.setAccessibleName(words)
        set_tooltip(self._boilerplate, words)
        self._boilerplate.set_icon_name("chevron_up" if shown else "chevron_down")
        self._boilerplate.setVisible(present)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out words where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say less while the parts have no room: role, then boilerplate, then how far it is."""
        row, (decided, total) = self.layout(), self._numbers
        words = self.tr("{0} of {1} judged").format(decided, total)
        for role, has_words, judged in (
            (self.tr("Role of block"), True, words),
            (self.tr("Role"), True, words),
            (self.tr("Role"), False, words),
            (self.tr("Role"), False, f"{decided} / {total}"),
        ):
            self._judged.setText(judged)
            self._judged.setAccessibleName(words)
            self._role.setText(role)
            self._role.setAccessibleName(self.tr("Role of block"))
            self._boilerplate.set_icon_only(not has_words)
            if row is None or row.minimumSize().width() <= self.width():
                return

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self._judged)
        row.addWidget(self._counts)
        row.addStretch(1)
        row.addWidget(self._boilerplate)
        row.addWidget(self._role)
        self._boilerplate.clicked.connect(self.boilerplate_asked)
        self._role.clicked.connect(self.role_asked)


class CountRow(QWidget):
    """Four counts, each with its glyph and, where there is room, its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = ClaimCounts()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_counts(self, counts: ClaimCounts) -> None:
        """Show other numbers."""
        self._counts = counts
        self.setAccessibleName(spoken_counts(counts))
        set_tooltip(self, spoken_counts(counts))
        self._resize_later()

    def words(self) -> list[str]:
        """Return what stands beside each glyph: words too where all of them have room."""
        named = self._named()
        return named if _room_for(named).width() <= self.width() else self._figures()

    def _named(self) -> list[str]:
        numbers = [getattr(self._counts, mark) for mark in CHART_MARKS]
        pairs = zip(numbers, CHART_MARKS, strict=True)
        return [f"{number} {mark_word(mark)}" for number, mark in pairs]

    @override
    def sizeHint(self) -> QSize:
        """Return the room of the four."""
        return _room_for(self._named())

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the room of the figures alone: the words give way."""
        return _room_for(self._figures())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint glyphs and words."""
        theme = themes.current()
        metrics = QFontMetrics(theme.font("caption"))
        painter = QPainter(self)
        try:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("ink_2"))
            x = 0
            size = theme.measures["icon"]["small"]
            for mark, word in zip(CHART_MARKS, self.words(), strict=True):
                at = QRect(x, (self.height() - size) // 2, size, size).topLeft()
                icons.paint_glyph(painter, at, mark, size, theme=theme, ground="pane")
                area = QRect(x + _SIGN_ROOM, 0, self.width(), self.height())
                painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, word)
                x += _SIGN_ROOM + metrics.horizontalAdvance(word) + _GAP
        finally:
            painter.end()

    def _figures(self) -> list[str]:
        return [str(getattr(self._counts, mark)) for mark in CHART_MARKS]

    def _resize_later(self) -> None:
        self.updateGeometry()
        self.update()


def _room_for(words: list[str]) -> QSize:
    metrics = QFontMetrics(themes.current().font("caption"))
    width = sum(_SIGN_ROOM + metrics.horizontalAdvance(word) for word in words)
    return QSize(width + (len(words) - 1) * _GAP, 20)
