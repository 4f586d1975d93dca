"""Cuts a stretch of an article into pieces, so that each piece lies in one set of claims."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.domain.claims import Claim


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the article with the claims they stand in, outermost first.

    `starting` are the claims that begin with this piece.
    """

    span: TextSpan
    claims: tuple[Claim, ...] = ()
    starting: tuple[Claim, ...] = ()


def pieces(within: TextSpan, claims: Iterable[Claim]) -> Iterator[Piece]:
    """Yield the pieces of the stretch in order; they join up without a gap.

    Claims that overlap or nest share pieces; those that are lost or lie elsewhere have none.
    """
    here = sorted(_overlapping(within, claims), key=lambda pair: (pair[0].start, -pair[0].end))
    edges = {within.start, within.end}
    places = (edge for span, _ in here for edge in (span.start, span.end))
    edges.update(edge for edge in places if within.start < edge < within.end)
    marks = sorted(edges)
    first = 0
    for start, end in pairwise(marks):
        while first < len(here) and here[first][0].end <= start:
            first += 1
        yield _piece(TextSpan(start, end), here, first)


def _overlapping(within: TextSpan, claims: Iterable[Claim]) -> list[tuple[TextSpan, Claim]]:
    return [(one.span, one) for one in claims if one.span and one.span.overlaps(within)]


def _piece(span: TextSpan, here: Sequence[tuple[TextSpan, Claim]], first: int) -> Piece:
    covering = []
    for place, claim in here[first:]:
        if place.start >= span.end:
            break
        if place.end > span.start:
            covering.append((place, claim))
    return Piece(
        span,
        tuple(claim for _, claim in covering),
        tuple(claim for place, claim in covering if place.start == span.start),
    )
