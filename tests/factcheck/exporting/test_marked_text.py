"""The pieces of a marked text: no word twice, none lost, each in the right claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.domain.anchors import TextSpan
from factcheck.exporting.marked_text import pieces

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.exporting.records import ReportRow

SPANS = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda it: TextSpan(it[0], sum(it)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(within=SPANS, spans=st.lists(SPANS, max_size=6))
def test_pieces_join_up_and_know_their_claims(
    row_with: Callable[..., ReportRow], within: TextSpan, spans: list[TextSpan]
) -> None:
    claims = [row_with(span=span, id=str(number)).claim for number, span in enumerate(spans)]

    found = list(pieces(within, claims))

    assert [piece.span.start for piece in found[1:]] == [piece.span.end for piece in found[:-1]]
    assert (found[0].span.start, found[-1].span.end) == (within.start, within.end)
    for piece in found:
        covering = {one.id for one in claims if one.span and one.span.contains(piece.span)}
        touching = {one.id for one in claims if one.span and one.span.overlaps(piece.span)}
        assert {one.id for one in piece.claims} == covering == touching
        assert all(one.span and one.span.start == piece.span.start for one in piece.starting)


def test_the_outermost_claim_comes_first(row_with: Callable[..., ReportRow]) -> None:
    inner = row_with(span=TextSpan(5, 9)).claim
    outer = row_with(span=TextSpan(5, 20)).claim

    first = next(iter(pieces(TextSpan(5, 30), [inner, outer])))

    assert first.claims == (outer, inner)


def test_a_lost_claim_marks_nothing(row_with: Callable[..., ReportRow]) -> None:
    (piece,) = pieces(TextSpan(0, 10), [row_with(span=None).claim])

    assert piece.claims == ()
