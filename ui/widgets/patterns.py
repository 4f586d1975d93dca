"""The patterns that tell verdicts apart without colour: underlines in texts, fills in charts.

Every pattern is bound to the coordinates it is painted in, so that two neighbours never show a
seam.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.domain.articles import ClaimCounts
    from ui.theme import Theme

CHART_MARKS = ("verified", "disputed", "unsourced", "open")
"""The order of the parts of every bar."""

_STRIP = 1188
"""Px of an underline drawn at once: a multiple of 4, 6 and 9, the periods of the patterns."""
_ROOM = 2
"""Px above and below a pattern for the width of its pen."""


def paint_underline(
    painter: QPainter, line: tuple[float, float, float], mark: str, theme: Theme
) -> None:
    """Paint the underline of a mark from x1 to x2 with its top at y; `line` is (x1, x2, y)."""
    pattern = theme.measures["mark"].get(mark)
    if pattern is None:
        return
    ratio = painter.device().devicePixelRatioF()
    x1, x2, y = (round(length * ratio) / ratio for length in line)
    color = theme.mark_color(mark)
    if pattern["pattern"] == "solid":
        painter.fillRect(QRectF(x1, y, x2 - x1, pattern["width"]), color)
        return
    strip = _strip(color.name(), tuple(pattern.items()), ratio)
    height = strip.height() / ratio
    for start in range(int(x1 // _STRIP) * _STRIP, math.ceil(x2), _STRIP):
        left, right = max(x1, start), min(x2, start + _STRIP)
        target = QRectF(left, y - _ROOM, right - left, height)
        source = QRectF((left - start) * ratio, 0, (right - left) * ratio, height * ratio)
        painter.drawPixmap(target, strip, source)


@lru_cache(maxsize=64)
def _strip(color: str, items: tuple[tuple[str, str | float], ...], ratio: float) -> QPixmap:
    """Draw a long underline once: drawing it in parts each time is a hundred times slower."""
    pattern = dict(items)
    height = float(pattern.get("height", pattern["width"]))
    pixmap = QPixmap(round(_STRIP * ratio), round((height + 2 * _ROOM) * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        if pattern["pattern"] == "zigzag":
            _draw_zigzag(painter, pattern, QColor(color))
        else:
            _draw_pieces(painter, pattern, QColor(color))
    finally:
        painter.end()
    return pixmap


def _draw_pieces(painter: QPainter, pattern: Mapping[str, str | float], color: QColor) -> None:
    on, off, width = (float(pattern[name]) for name in ("on", "off", "width"))
    for number in range(math.ceil(_STRIP / (on + off))):
        painter.fillRect(QRectF(number * (on + off), _ROOM, on, width), color)


def _draw_zigzag(painter: QPainter, pattern: Mapping[str, str | float], color: QColor) -> None:
    half = float(pattern["period"]) / 2
    top, low = _ROOM, _ROOM + float(pattern["height"])
    points = [
        QPointF(number * half, low if number % 2 else top)
        for number in range(-1, round(_STRIP / half) + 2)
    ]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, float(pattern["width"]))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
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
