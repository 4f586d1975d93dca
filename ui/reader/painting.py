"""Paints the claims under the text: tints, search hits, the current claim's ring, underlines.

The text itself is painted above all of it, so nothing here changes where a letter stands. Offsets
are from the baseline of a line and grow with the letters.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui.reader.claim_index import LANES
from ui.widgets.patterns import paint_underline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.reader.geometry import Piece
    from ui.reader.setting import ReaderSetting
    from ui.theme import Theme

_LANE_HEIGHT = 5
"""Px that the highest pattern takes with the ends of its pen."""

UNTINTED = frozenset({"open", "dismissed"})


@dataclass(frozen=True, slots=True)
class Pointed:
    """Ids of the claim being judged and of the one under the pointer; empty for none."""

    current: str = ""
    hovered: str = ""


@dataclass(frozen=True, slots=True)
class MarkPainter:
    """Paints the marks of one block; `top` is the block's place in the viewport, in px."""

    painter: QPainter
    setting: ReaderSetting
    scale: float
    top: float
    pitch: int

    @property
    def theme(self) -> Theme:
        """The theme the marks are painted in."""
        return self.setting.theme

    def paint(self, pieces: Sequence[Piece], hits: Sequence[QRectF], pointed: Pointed) -> None:
        """Paint from the ground up; `hits` are search hits, relative to the block."""
        for lane in range(1, LANES + 1):
            for piece in pieces:
                if piece.claim.lane == lane:
                    self._tint(piece, pointed)
        for hit in hits:
            self.painter.fillRect(hit.translated(0, self.top), self.theme.color("find"))
        current = [piece for piece in pieces if piece.claim.id == pointed.current]
        self._current_ground(current, pieces, pointed)
        for piece in pieces:
            self._underline(piece)

    def tint_words(self, words: Sequence[QRectF]) -> None:
        """Paint the ground of words that carry a reason, over that of the claim they are in."""
        for word in words:
            area = word.translated(0, self.top).adjusted(-1, 2, 1, -1)
            self.painter.fillRect(area, self.theme.color("find"))

    def band(self, piece: Piece, name: str) -> QRectF:
        """Return the tint or the ring of a piece, in the viewport."""
        above, below = self.theme.measures["mark"][name]
        base = self.top + piece.baseline
        low = round(base + below * self.scale)
        high = round(base + above * self.scale)
        return QRectF(piece.left, high, piece.right - piece.left, low - high)

    def _tint(self, piece: Piece, pointed: Pointed) -> None:
        role = _tint_role(piece, hovered=piece.claim.id == pointed.hovered)
        if role:
            self.painter.fillRect(self.band(piece, "tint"), self.theme.color(role))

    def _current_ground(
        self, current: Sequence[Piece], pieces: Sequence[Piece], pointed: Pointed
    ) -> None:
        for piece in current:
            self.painter.fillRect(self.band(piece, "tint"), self.theme.color("current_tint"))
        for piece in pieces:
            if current and piece.claim.lane > current[0].claim.lane:
                self._tint(piece, pointed)
        for piece in current:
            self._ring(piece)
            self._bar(piece)

    def _ring(self, piece: Piece) -> None:
        """Draw the ring, open at the sides where the claim goes on in another line."""
        stroke = self.theme.measures["stroke"]["ring"]
        area = self.band(piece, "ring").adjusted(-1, stroke / 2, 1, -stroke / 2)
        radius = self.theme.radius("mark")
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(QPen(self.theme.color("accent"), stroke))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        sides = (piece.opens, piece.closes)
        at_left, at_right = reversed(sides) if piece.backwards else sides
        self.painter.drawPath(_ring_path(area, radius, at_left=at_left, at_right=at_right))
        self.painter.restore()

    def _bar(self, piece: Piece) -> None:
        mark = self.theme.measures["mark"]
        left = self.setting.text_start - mark["current_bar_at"]
        bar = self.setting.placed(QRect(left, 0, mark["current_bar"], 0))
        top = self.top + piece.line * self.pitch
        area = QRectF(bar.left(), top, bar.width(), self.pitch)
        self.painter.fillRect(area, self.theme.color("accent"))

    def _underline(self, piece: Piece) -> None:
        lane = piece.claim.lane
        offset = self.theme.measures["mark"]["lane_1" if lane == 1 else "lane_2"]
        y = round(self.top + piece.baseline + offset * self.scale)
        if lane == LANES:
            self._clear_lane(piece, y)
        inset = 1 if lane == LANES else 0
        left = piece.left + (inset if piece.opens else 0)
        right = piece.right - (inset if piece.closes else 0)
        paint_underline(self.painter, (left, right, y), piece.claim.mark, self.theme)

    def _clear_lane(self, piece: Piece, y: float) -> None:
        """Interrupt the line of the claim around: two patterns on one another read as neither."""
        area = QRectF(piece.left, y - 1, piece.right - piece.left, _LANE_HEIGHT)
        self.painter.fillRect(area, self.theme.color("paper"))


def _tint_role(piece: Piece, *, hovered: bool) -> str:
    mark = piece.claim.mark
    if mark == "dismissed" and not hovered:
        return ""
    name = "open" if mark == "dismissed" else mark
    if hovered or (piece.claim.lane > 1 and mark not in UNTINTED):
        return f"{name}_tint_2"
    return "" if mark in UNTINTED else f"{name}_tint"


def _ring_path(area: QRectF, radius: float, *, at_left: bool, at_right: bool) -> QPainterPath:
    """Return the outline of a piece, closed at the sides where the claim ends."""
    path = QPainterPath()
    if at_left and at_right:
        path.addRoundedRect(area, radius, radius)
        return path
    if not at_left and not at_right:
        path.moveTo(area.topLeft())
        path.lineTo(area.topRight())
        path.moveTo(area.bottomLeft())
        path.lineTo(area.bottomRight())
        return path
    closed, free = (area.left(), area.right()) if at_left else (area.right(), area.left())
    inward = radius if at_left else -radius
    path.moveTo(QPointF(free, area.top()))
    path.lineTo(QPointF(closed + inward, area.top()))
    path.quadTo(QPointF(closed, area.top()), QPointF(closed, area.top() + radius))
    path.lineTo(QPointF(closed, area.bottom() - radius))
    path.quadTo(QPointF(closed, area.bottom()), QPointF(closed + inward, area.bottom()))
    path.lineTo(QPointF(free, area.bottom()))
    return path
