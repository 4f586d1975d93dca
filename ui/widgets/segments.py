"""A switch between a few pages, such as Read, Table and Dashboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.widgets.buttons import Look, PaintedButton, paint_box
from ui.widgets.focus_ring import INSIDE

if TYPE_CHECKING:
    from ui.theme import Theme


class SegmentSwitch(QWidget):
    """Lets one of a few words be chosen; `chosen` brings its number, by mouse or keyboard."""

    chosen = Signal(int)

    def __init__(self, words: list[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for number, word in enumerate(words):
            segment = _Segment(word, self)
            self._group.addButton(segment, number)
            row.addWidget(segment)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def current(self) -> int:
        """Return the number of the chosen word."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Show another word as chosen, without a signal."""
        self._group.button(number).setChecked(True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the trough."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_box(painter, self.rect(), Look("sunken", None, "ink"), themes.current(), "card")
        finally:
            painter.end()


class _Segment(PaintedButton):
    def __init__(self, word: str, parent: QWidget) -> None:
        super().__init__(word, "", parent)
        self.setCheckable(True)
        self.setProperty(INSIDE, True)  # noqa: FBT003 - Qt's own property

    @override
    def sizeHint(self) -> QSize:
        theme = themes.current()
        metrics = QFontMetrics(theme.font("body", weight=600))
        return QSize(metrics.horizontalAdvance(self.text()) + 24, theme.size("control_small"))

    @override
    def paint(self, painter: QPainter, theme: Theme) -> None:
        contrast = theme.scheme == "high_contrast"
        if self.isChecked():
            look = Look("raised", "line_strong" if contrast else "line", "ink")
            paint_box(painter, QRect(self.rect()), look, theme)
        elif self.stage():
            paint_box(painter, QRect(self.rect()), Look(self.stage(), None, "ink"), theme)
        painter.setFont(theme.font("body", weight=600 if self.isChecked() else 400))
        painter.setPen(theme.color("ink" if self.isChecked() else "ink_2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
