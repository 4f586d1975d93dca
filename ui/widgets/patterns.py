"""The patterns that tell verdicts apart without colour: underlines in texts, fills in charts.

Every pattern is bound to the coordinates it is painted in, so that two neighbours never show a
seam.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.articles import ClaimCounts
    from ui.theme import Theme

CHART_MARKS = ("verified", "disputed", "unsourced", "open")
"""The order of the parts of every bar."""


def paint_underline(
    painter: QPainter, line: tuple[float, float, float], mark: str, theme: Theme
) -> None:
    """Paint the underline of a mark from x1 to x2 with its top at y; `line` is (x1, x2, y)."""
    pattern = theme.measures["mark"].get(mark)
    if pattern is None:
        return
    color = theme.mark_color(mark)
    painter.save()
    if pattern["pattern"] == "zigzag":
        _paint_zigzag(painter, line, pattern, color)
    else:
        _paint_pieces(painter, line, pattern, color)
    painter.restore()


def _paint_pieces(
    painter: QPainter, line: tuple[float, float, float], pattern: dict[str, float], color: QColor
) -> None:
    x1, x2, y = line
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    width = pattern["width"]
    on = pattern.get("on")
    if on is None:
        painter.fillRect(QRectF(x1, y, x2 - x1, width), color)
        return
    period = on + pattern["off"]
    start = math.floor(x1 / period) * period
    for number in range(math.ceil((x2 - start) / period)):
        left = max(x1, start + number * period)
        right = min(x2, start + number * period + on)
        if right > left:
            painter.fillRect(QRectF(left, y, right - left, width), color)


def _paint_zigzag(
    painter: QPainter, line: tuple[float, float, float], pattern: dict[str, float], color: QColor
) -> None:
    x1, x2, y = line
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(
        QRectF(x1, y - 1, x2 - x1, pattern["height"] + 2), Qt.ClipOperation.IntersectClip
    )
    pen = QPen(color, pattern["width"])
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    half = pattern["period"] / 2
    first = math.floor(x1 / half) - 1
    top, low = y, y + pattern["height"]
    points = [
        QPointF(number * half, low if number % 2 else top)
        for number in range(first, math.ceil(x2 / half) + 2)
    ]
    painter.drawPolyline(QPolygonF(points))


def paint_chart_fill(painter: QPainter, rect: QRect, mark: str, theme: Theme) -> None:
    """Fill a bar of a chart with the pattern of a mark."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    color = theme.mark_color(mark)
    if mark == "verified":
        painter.fillRect(rect, color)
    elif mark == "disputed":
        _paint_hatch(painter, rect, color)
    elif mark == "unsourced":
        for x in range(rect.left() - rect.left() % 6, rect.right() + 1, 6):
            painter.fillRect(x, rect.top(), 4, rect.height(), color)
    else:
        painter.setPen(color)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
    painter.restore()


def _paint_hatch(painter: QPainter, rect: QRect, color: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 2))
    height = rect.height() + 2
    step = 2 * math.sqrt(2) * 2
    x = math.floor((rect.left() - height) / step) * step
    lines = []
    while x < rect.right() + height:
        lines.append(QLineF(x, rect.bottom() + 1, x + height, rect.bottom() + 1 - height))
        x += step
    painter.drawLines(lines)


def paint_progress(painter: QPainter, rect: QRect, counts: ClaimCounts, theme: Theme) -> None:
    """Paint the bar of an article's verdicts: verified, disputed, unsourced, and the rest."""
    painter.save()
    painter.setPen(theme.color("line_strong" if theme.scheme == "high_contrast" else "sunken"))
    painter.setBrush(theme.color("sunken"))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    left = rect.left()
    parts = (counts.verified, counts.disputed, counts.unsourced)
    for mark, width in zip(
        CHART_MARKS[:3], _widths(parts, counts.total, rect.width()), strict=True
    ):
        paint_chart_fill(painter, QRect(left, rect.top(), width, rect.height()), mark, theme)
        left += width
    painter.restore()


def _widths(parts: Sequence[int], total: int, room: int) -> list[int]:
    """Share `room` px among the parts; what is there at all gets 3 px, what is undone keeps 3."""
    if not total:
        return [0] * len(parts)
    least = 3
    widths = [max(least, round(room * part / total)) if part else 0 for part in parts]
    longest = room if sum(parts) == total else room - least
    while sum(widths) > longest and max(widths) > least:
        widths[widths.index(max(widths))] -= 1
    if sum(parts) == total:
        widths[widths.index(max(widths))] += room - sum(widths)
    return widths
