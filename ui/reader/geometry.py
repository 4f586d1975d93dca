"""Where the claims of a block stand on the screen: one piece for each line a claim runs over."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

    from ui.reader.claim_index import PlacedClaim
    from ui.reader.positions import PositionMap

_TOUCHING = 0.51

# The blocks whose letters run from right to left (Unicode 16, DerivedBidiClass).
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a claim on one line, in px from the upper left corner of its block.

    In mixed directions one claim may have several pieces on a line. `opens` and `closes` say
    whether the claim's first or last letter is in this piece, `backwards` whether the paragraph
    runs from right to left.
    """

    claim: PlacedClaim
    line: int
    left: float
    right: float
    baseline: float
    opens: bool
    closes: bool
    backwards: bool = False


def pieces_of(
    block: QTextBlock, claims: Sequence[PlacedClaim], positions: PositionMap
) -> list[Piece]:
    """Return the pieces of the claims in a block that is laid out, by claim and line."""
    number = block.blockNumber()
    layout = block.layout()
    mixed = not _runs_left_to_right(block)
    pieces: list[Piece] = []
    for claim in claims:
        first = positions.units_in(number, claim.start)
        last = positions.units_in(number, claim.end)
        pieces.extend(_pieces_of_claim(claim, layout, (first, last), mixed=mixed))
    return pieces


def stretches(
    layout: QTextLayout, first: int, last: int, *, mixed: bool = True
) -> Iterator[tuple[int, QTextLine, float, float]]:
    """Yield line number, line, left and right of each visible stretch of [first, last) units."""
    if last <= first:
        return
    for number in range(layout.lineForTextPosition(first).lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        start = max(first, line.textStart())
        end = min(last, line.textStart() + line.textLength())
        if line.textStart() >= last:
            return
        for left, right in _extents(line, start, end, mixed=mixed):
            yield number, line, left, right


def _pieces_of_claim(
    claim: PlacedClaim, layout: QTextLayout, units: tuple[int, int], *, mixed: bool
) -> Iterator[Piece]:
    found = list(stretches(layout, *units, mixed=mixed))
    backwards = layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    for at, (number, line, left, right) in enumerate(found):
        baseline = line.y() + line.ascent()
        opens, closes = at == 0, at == len(found) - 1
        yield Piece(claim, number, left, right, baseline, opens, closes, backwards)


def _extents(
    line: QTextLine, start: int, end: int, *, mixed: bool
) -> Sequence[tuple[float, float]]:
    """Return what [start, end) takes of a line; a space at the line's end takes nothing."""
    natural = line.naturalTextRect()
    if not mixed:
        spans = [(_x(line, start), _x(line, end))]
    else:
        # A cursor has two places where directions meet; the glyphs themselves have one.
        rects = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        spans = sorted((rect.left(), rect.right()) for rect in rects)
    cut = [(max(left, natural.left()), min(right, natural.right())) for left, right in spans]
    return _joined(cut)


def _joined(spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for left, right in spans:
        if right - left < _TOUCHING / 4:
            continue
        if joined and left - joined[-1][1] < _TOUCHING:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined


def _x(line: QTextLine, unit: int) -> float:
    # The stubs give an object; what comes is the place and the position.
    x, _ = cast("tuple[float, int]", line.cursorToX(unit))
    return x


def _runs_left_to_right(block: QTextBlock) -> bool:
    text = block.text()
    if text.isascii():
        return True
    if block.textDirection() == Qt.LayoutDirection.RightToLeft:
        return False
    return _RIGHT_TO_LEFT.search(text) is None
