"""The gutter where the lines begin: roles of blocks, numbers and glyphs of the claims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from factcheck.domain.articles import BlockRole
from ui import icons

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.reader.claim_index import PlacedClaim
    from ui.reader.geometry import Piece
    from ui.reader.setting import ReaderSetting

_LABEL_LEFT = 24
_NUMBER_GAP = 6
_PAIR_GAP = 5
_WIDE_PAIR_GAP = 9
_BADGE_PADDING = 3
_SHOWN = 2
_SIGN = 14

ROLE_WORDS = {
    BlockRole.TITLE: "Title",
    BlockRole.SUMMARY: "Summary",
    BlockRole.BYLINE: "Byline",
    BlockRole.DATE: "Date",
    BlockRole.HEADING: "Heading",
    BlockRole.BODY: "Body",
    BlockRole.QUOTE: "Quote",
    BlockRole.CAPTION: "Caption",
    BlockRole.BOILERPLATE: "Boilerplate",
}


@dataclass(frozen=True, slots=True)
class GutterItem:
    """A claim's number and glyph beside the line it starts in; `more` counts those left out."""

    claim: PlacedClaim
    number: QRect
    glyph: QPoint
    more: int = 0

    def holds(self, point: QPoint) -> bool:
        """Say whether a point is on the number or the glyph."""
        sign = QRect(self.glyph, QSize(_SIGN, _SIGN))
        return self.number.united(sign).adjusted(0, -4, 0, 4).contains(point)


def role_word(role: BlockRole) -> str:
    """Return the word for a role of a block, translated."""
    return QCoreApplication.translate("BlockRole", ROLE_WORDS[role])


def gutter_items(
    pieces: Sequence[Piece], setting: ReaderSetting, top: float, current: str
) -> list[GutterItem]:
    """Return what stands in the gutter beside a block, from the text outwards in each line."""
    lines: dict[float, list[PlacedClaim]] = {}
    for piece in pieces:
        if piece.opens:
            lines.setdefault(piece.baseline, []).append(piece.claim)
    items: list[GutterItem] = []
    for baseline, claims in lines.items():
        items.extend(_line_items(claims, setting, round(top + baseline), current))
    return items


def paint_item(
    painter: QPainter, item: GutterItem, setting: ReaderSetting, *, current: bool
) -> None:
    """Paint a claim's number and glyph."""
    theme = setting.theme
    size = theme.measures["icon"]["mark"]
    icons.paint_glyph(painter, item.glyph, item.claim.mark, size, theme=theme)
    painter.setFont(theme.font("micro", weight=600 if current else 400))
    if current:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(QRectF(item.number), theme.radius("mark"), theme.radius("mark"))
        painter.restore()
    painter.setPen(theme.color("on_accent" if current else "ink_2"))
    painter.drawText(item.number, Qt.AlignmentFlag.AlignCenter, str(item.claim.number))
    if item.more:
        number = setting.placed(item.number)
        area = QRect(number.left() - 30, number.top(), 26, number.height())
        painter.setPen(theme.color("ink_3"))
        side = Qt.AlignmentFlag.AlignLeft if setting.mirrored_in else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(setting.placed(area), flags, f"+{item.more}")


def paint_role(
    painter: QPainter,
    role: BlockRole,
    baseline: float,
    setting: ReaderSetting,
    room: int,
) -> None:
    """Paint a block's role beside its first line, where there is room left of `room` px."""
    font = setting.theme.font("micro")
    word = role_word(role)
    width = QFontMetrics(font).horizontalAdvance(word)
    if _LABEL_LEFT + width > room - 4 or setting.narrow:
        return
    painter.setFont(font)
    painter.setPen(setting.theme.color("ink_3"))
    left = setting.placed(QRect(_LABEL_LEFT, 0, width, 0)).left()
    painter.drawText(QPointF(left, _middle(baseline, setting.zoom) + 4), word)


def _line_items(
    claims: Sequence[PlacedClaim], setting: ReaderSetting, baseline: int, current: str
) -> list[GutterItem]:
    """Return as many claims as there is room for, two at most, the current one among them."""
    count = min(_SHOWN, len(claims))
    items = _placed_items(claims, _chosen(claims, count, current), setting, baseline)
    if setting.placed(items[-1].number).left() >= 0:
        return items
    return _placed_items(claims, _chosen(claims, 1, current), setting, baseline)


def _chosen(claims: Sequence[PlacedClaim], count: int, current: str) -> list[PlacedClaim]:
    shown = list(claims[:count])
    left_out = {claim.id: claim for claim in claims[count:]}
    if current in left_out:
        shown[-1] = left_out[current]
    return shown


def _placed_items(
    claims: Sequence[PlacedClaim],
    shown: Sequence[PlacedClaim],
    setting: ReaderSetting,
    baseline: int,
) -> list[GutterItem]:
    metrics = QFontMetrics(setting.theme.font("micro", weight=600))
    size = setting.theme.measures["icon"]["mark"]
    right = setting.text_start - setting.theme.measures["mark"]["glyph_right"]
    middle = _middle(baseline, setting.zoom)
    left_out = len(claims) - len(shown)
    items: list[GutterItem] = []
    for claim in reversed(shown):
        glyph = QPoint(right - size, round(middle - size / 2))
        width = max(size, metrics.horizontalAdvance(str(claim.number)) + 2 * _BADGE_PADDING)
        left = glyph.x() - _NUMBER_GAP + _BADGE_PADDING - width
        number = QRect(left, round(middle) - 8, width, 16)
        sign = setting.placed(QRect(glyph, QSize(size, size))).topLeft()
        more = left_out if claim is shown[0] else 0
        items.append(GutterItem(claim, setting.placed(number), sign, more))
        right = left + _BADGE_PADDING - (_PAIR_GAP if setting.narrow else _WIDE_PAIR_GAP)
    return items


def _middle(baseline: float, scale: float) -> float:
    """Return the middle of small letters on a line: about a third of the body size up."""
    return baseline - 5.5 * scale
