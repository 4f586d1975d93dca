"""The ruler at the reader's right edge: the whole article with its claims, and the view in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui import theme as themes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ui.theme import Theme

_RANK = {"disputed": 3, "unsourced": 2, "verified": 1, "open": 0}


class Ruler(QWidget):
    """Shows marks by their height in the article, 0 to 1; `jumped` brings where it was clicked."""

    jumped = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Overview of the article"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._marks: list[tuple[float, str]] = []
        self._rows: Mapping[int, str] | None = None
        self._current: float | None = None
        self._frame = (0.0, 1.0)

    def set_marks(self, marks: Iterable[tuple[float, str]]) -> None:
        """Show other marks: (height, mark) each."""
        self._marks = list(marks)
        self._rows = None
        self.update()

    def set_current(self, height: float | None) -> None:
        """Point at the current claim."""
        self._current = height
        self.update()

    def set_frame(self, top: float, bottom: float) -> None:
        """Frame the part of the article that is seen."""
        if (top, bottom) != self._frame:
            self._frame = (top, bottom)
            self.update()

    @override
    def resizeEvent(self, event: object) -> None:
        """Place the marks anew."""
        self._rows = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, view, marks and the current claim."""
        theme = themes.current()
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), theme.color("paper"))
            self._paint_frame(painter, theme)
            for y, mark in self._placed().items():
                _paint_mark(painter, y, mark, theme)
            if self._current is not None:
                self._paint_pointer(painter, theme)
        finally:
            painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump there."""
        self._jump(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._jump(event)

    def _jump(self, event: QMouseEvent) -> None:
        self.jumped.emit(min(1.0, max(0.0, event.position().y() / max(1, self.height()))))

    def _paint_frame(self, painter: QPainter, theme: Theme) -> None:
        top, bottom = (round(part * self.height()) for part in self._frame)
        area = QRect(0, top, self.width(), max(8, bottom - top)).adjusted(0, 0, -1, -1)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("sunken"))
        painter.drawRect(area)

    def _placed(self) -> Mapping[int, str]:
        """Return one mark for each row of pixels: the gravest of those that meet there."""
        if self._rows is None:
            rows: dict[int, str] = {}
            height = max(1, self.height() - 4)
            for at, mark in self._marks:
                y = 2 + round(at * height)
                if y not in rows or _RANK[mark] > _RANK[rows[y]]:
                    rows[y] = mark
            self._rows = rows
        return self._rows

    def _paint_pointer(self, painter: QPainter, theme: Theme) -> None:
        y = 2 + round((self._current or 0.0) * max(1, self.height() - 4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawPolygon(QPolygonF([QPointF(0, y - 5), QPointF(7, y), QPointF(0, y + 5)]))


def _paint_mark(painter: QPainter, y: int, mark: str, theme: Theme) -> None:
    color = theme.mark_color(mark)
    if mark == "verified":
        painter.fillRect(QRectF(2, y - 1, 8, 3), color)
    elif mark == "unsourced":
        painter.fillRect(QRectF(2, y - 1, 3, 3), color)
        painter.fillRect(QRectF(7, y - 1, 3, 3), color)
    elif mark == "disputed":
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 1.5))
        steps = ((1.5, 1.5), (4, -1.5), (6.5, 1.5), (9, -1.5), (10.5, 0.5))
        painter.drawPolyline(QPolygonF([QPointF(x, y + 0.5 + dy) for x, dy in steps]))
        painter.restore()
    else:
        painter.fillRect(QRectF(5, y, 2, 2), color)
