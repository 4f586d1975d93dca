"""Claims by position, and the lanes of those that overlap."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.anchors import TextSpan
from factcheck.domain.claims import Claim, ClaimId
from tests.ui.reader.samples import claim, marked
from ui.reader.claim_index import ClaimIndex

TEXT = "abcdefghijklmnopqrstuvwxyz" * 4
SPANS = st.lists(
    st.tuples(st.integers(0, 90), st.integers(1, 14)).map(lambda s: TextSpan(s[0], s[0] + s[1])),
    max_size=25,
    unique=True,
)


def claims_on(spans: list[TextSpan]) -> list[Claim]:
    pattern = claim(TEXT, "abc", 1)
    return [
        replace(pattern, id=ClaimId(str(number)), number=number, span=span)
        for number, span in enumerate(spans, 1)
    ]


@given(spans=SPANS, start=st.integers(0, 100), length=st.integers(1, 30))
def test_a_stretch_has_the_claims_that_touch_it(
    spans: list[TextSpan], start: int, length: int
) -> None:
    stretch = TextSpan(start, start + length)

    found = ClaimIndex(claims_on(spans)).between(stretch.start, stretch.end)

    assert sorted(int(placed.id) for placed in found) == [
        number for number, span in enumerate(spans, 1) if span.overlaps(stretch)
    ]


@given(spans=SPANS)
def test_two_claims_that_overlap_share_no_lane_but_the_last(spans: list[TextSpan]) -> None:
    placed = ClaimIndex(claims_on(spans)).all

    for at, one in enumerate(placed):
        for other in placed[at + 1 :]:
            overlap = one.start < other.end and other.start < one.end
            assert not overlap or one.lane != other.lane or one.lane == 3


def test_the_longer_of_two_that_start_together_is_the_outer_one() -> None:
    short, long = claims_on([TextSpan(0, 5), TextSpan(0, 20)])
    index = ClaimIndex([short, long])

    lanes = {placed.id: placed.lane for placed in index.all}

    assert lanes == {long.id: 1, short.id: 2}


def test_a_third_level_has_the_third_lane() -> None:
    index = ClaimIndex(claims_on([TextSpan(0, 20), TextSpan(2, 15), TextSpan(4, 9)]))

    assert [placed.lane for placed in index.all] == [1, 2, 3]


def test_a_new_verdict_is_taken_over_in_place() -> None:
    (open_claim,) = claims_on([TextSpan(3, 9)])
    index = ClaimIndex([open_claim])

    assert index.replace(marked(open_claim, "disputed")) == 0

    (placed,) = index.all
    assert (placed.mark, placed.start, placed.end) == ("disputed", 3, 9)


def test_a_claim_elsewhere_is_not_taken_over_in_place() -> None:
    (known,) = claims_on([TextSpan(3, 9)])
    index = ClaimIndex([known])

    assert index.replace(replace(known, span=TextSpan(3, 10))) is None
    assert index.replace(replace(known, id=ClaimId("another"))) is None
    assert index.replace(replace(known, span=None)) is None


def test_a_lost_claim_has_no_place() -> None:
    lost = replace(claims_on([TextSpan(0, 3)])[0], span=None)
    index = ClaimIndex([lost])

    assert len(index) == 0
    assert index.get(lost.id) is None
    assert index.get(None) is None
