"""The ruler where lines end: the whole article with its claims, and the part that is seen."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui import theme as themes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.theme import Theme

_RANK = {"disputed": 3, "unsourced": 2, "verified": 1, "open": 0}
"""Which mark is seen where several meet; others, such as dismissed, are not shown."""
_ENDS = 4
"""Px left free at both ends together."""


class Ruler(QWidget):
    """Shows marks by their height in the article, 0 to 1; `jumped` brings where it was clicked."""

    jumped = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Overview of the article"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._marks: list[tuple[float, str]] = []
        self._rows: dict[int, str] | None = None
        self._current: float | None = None
        self._frame = (0.0, 1.0)

    def set_marks(self, marks: Iterable[tuple[float, str]]) -> None:
        """Show other marks: (height, mark) each."""
        self._marks = list(marks)
        self._rows = None
        self.update()

    def change_mark(self, at: int, mark: str) -> None:
        """Give one mark, by its place in the order, another look; only its row is painted again."""
        height = self._marks[at][0]
        self._marks[at] = (height, mark)
        if self._rows is None:
            return
        y = self._row(height)
        gravest = max(self._marks_in_row(at, y), key=_rank_of)[1]
        self._rows.pop(y, None)
        if gravest in _RANK:
            self._rows[y] = gravest
        self.update(0, y - 4, self.width(), 9)

    def set_current(self, height: float | None) -> None:
        """Point at the current claim."""
        before, self._current = self._current, height
        for at in {before, height} - {None}:
            self.update(0, self._row(at or 0.0) - 6, self.width(), 13)

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
            areas = event.region()
            rows = {
                y
                for area in areas  # type: ignore[attr-defined]  # the stubs do not tell
                for y in range(area.top() - 4, area.bottom() + 5)
            }
            for y, mark in self._placed().items():
                if y in rows:
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

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End following; the reader under the ruler must not take it for a click."""

    def _jump(self, event: QMouseEvent) -> None:
        self.jumped.emit(min(1.0, max(0.0, event.position().y() / max(1, self.height()))))

    def _paint_frame(self, painter: QPainter, theme: Theme) -> None:
        top, bottom = (round(part * self.height()) for part in self._frame)
        area = QRect(0, top, self.width(), max(8, bottom - top)).adjusted(0, 0, -1, -1)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("sunken"))
        painter.drawRect(area)

    def _placed(self) -> dict[int, str]:
        """Return one mark for each row of pixels: the gravest of those that meet there."""
        if self._rows is None:
            room = max(1, self.height() - _ENDS)
            ranked = sorted(self._marks, key=_rank_of)
            self._rows = {_ENDS // 2 + round(at * room): mark for at, mark in ranked}
            for y in [y for y, mark in self._rows.items() if mark not in _RANK]:
                del self._rows[y]
        return self._rows

    def _row(self, height: float) -> int:
        return _ENDS // 2 + round(height * max(1, self.height() - _ENDS))

    def _marks_in_row(self, at: int, y: int) -> list[tuple[float, str]]:
        """Return the marks that share a row of pixels; they are neighbours in the order."""
        first = last = at
        while first > 0 and self._row(self._marks[first - 1][0]) == y:
            first -= 1
        while last + 1 < len(self._marks) and self._row(self._marks[last + 1][0]) == y:
            last += 1
        return self._marks[first : last + 1]

    def _paint_pointer(self, painter: QPainter, theme: Theme) -> None:
        y = self._row(self._current or 0.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        edge, tip = (self.width(), self.width() - 7) if self.isRightToLeft() else (0, 7)
        painter.drawPolygon(
            QPolygonF([QPointF(edge, y - 5), QPointF(tip, y), QPointF(edge, y + 5)])
        )


def _rank_of(placed: tuple[float, str]) -> int:
    return _RANK.get(placed[1], -1)


def _paint_mark(painter: QPainter, y: int, mark: str, theme: Theme) -> None:
    color = theme.mark_color(mark)
    if mark == "verified":
        painter.fillRect(QRectF(2, y - 1, 8, 3), color)
    elif mark == "unsourced":
        painter.fillRect(QRectF(2, y - 1, 3, 3), color)
        painter.fillRect(QRectF(7, y - 1, 3, 3), color)
    elif mark == "disputed":
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(0, y - 3, _zigzag(color.name(), ratio))
    else:
        painter.fillRect(QRectF(5, y, 2, 2), color)


@lru_cache(maxsize=8)
def _zigzag(color: str, ratio: float) -> QPixmap:
    """Return the mark of a disputed claim: drawn once, as smooth lines are slow."""
    pixmap = QPixmap(round(12 * ratio), round(7 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(color), 1.5))
        steps = ((1.5, 5), (4, 2), (6.5, 5), (9, 2), (10.5, 4))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in steps]))
    finally:
        painter.end()
    return pixmap
