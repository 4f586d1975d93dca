"""The claims of the shown article by position, with the lane each is underlined in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from ui.theme import mark_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.domain.claims import Claim

LANES = 3
"""Claims deeper than this inside one another share the last lane."""


class PlacedClaim(NamedTuple):
    """What the reader needs of a claim: where it stands (code points), its number and its mark.

    `lane` is 1 for a claim on its own or outside, 2 and 3 for those that overlap it from within.
    A tuple, because a long article makes thousands of them while it is opened.
    """

    id: str
    number: int
    start: int
    end: int
    mark: str
    lane: int

    @property
    def length(self) -> int:
        """Code points of the claim."""
        return self.end - self.start


class ClaimIndex:
    """Finds the claims of a stretch of text without looking at the others."""

    def __init__(self, claims: Iterable[Claim] = ()) -> None:
        """Take the claims that have a place; the longer of two that start together comes first."""
        known = [
            (claim.span.start, -claim.span.end, claim.number, claim)
            for claim in claims
            if claim.span is not None
        ]
        known.sort(key=lambda item: item[:3])
        self._placed = _with_lanes(known)
        self._at = {placed.id: at for at, placed in enumerate(self._placed)}
        self._starts = [placed.start for placed in self._placed]
        # Never falling: the first claim that can reach a position is found by bisection.
        self._reach = list(accumulate((placed.end for placed in self._placed), max))

    def __len__(self) -> int:
        return len(self._placed)

    @property
    def all(self) -> Sequence[PlacedClaim]:
        """All claims with a place, by position."""
        return self._placed

    def get(self, claim_id: str | None) -> PlacedClaim | None:
        """Return a claim, or None when it has no place here."""
        at = self._at.get(claim_id) if claim_id is not None else None
        return None if at is None else self._placed[at]

    def between(self, start: int, end: int) -> list[PlacedClaim]:
        """Return the claims that share a code point with [start, end), by position."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return [placed for placed in self._placed[first:last] if placed.end > start]

    def replace(self, claim: Claim) -> int | None:
        """Take over a claim's new mark and number; return its place in the order.

        None when the claim is unknown or stands elsewhere now: then a new index is needed.
        """
        at = self._at.get(claim.id)
        if at is None or claim.span is None:
            return None
        old = self._placed[at]
        if (old.start, old.end) != (claim.span.start, claim.span.end):
            return None
        self._placed[at] = old._replace(mark=mark_of(claim), number=claim.number)
        return at


def _with_lanes(known: Sequence[tuple[int, int, int, Claim]]) -> list[PlacedClaim]:
    """Give each claim the lowest lane that no earlier claim it overlaps is in."""
    placed = []
    ends = [0] * (LANES + 1)
    for start, minus_end, number, claim in known:
        lane = 1 if ends[1] <= start else 2 if ends[2] <= start else LANES
        ends[lane] = max(ends[lane], -minus_end)
        placed.append(PlacedClaim(claim.id, number, start, -minus_end, mark_of(claim), lane))
    return placed
