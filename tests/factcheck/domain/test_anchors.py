from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.anchors import CONTEXT, TextSpan, surroundings

spans = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda at: TextSpan(at[0], sum(at)))


def test_a_span_cuts_by_code_points_and_not_by_bytes() -> None:
    text = "Ünal said 🎉 yes"

    assert TextSpan(10, 11).cut(text) == "🎉"
    assert TextSpan(12, 15).cut(text) == "yes"


def test_neighbours_that_only_touch_do_not_overlap() -> None:
    assert not TextSpan(0, 5).overlaps(TextSpan(5, 9))
    assert TextSpan(0, 6).overlaps(TextSpan(5, 9))


@given(one=spans, other=spans)
def test_overlap_is_what_two_spans_share(one: TextSpan, other: TextSpan) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))

    assert one.overlaps(other) == bool(shared)
    assert one.contains(other) == (len(shared) == len(other))


@given(text=st.text(min_size=1, max_size=120), data=st.data())
def test_the_surroundings_of_a_span_join_with_it_to_a_piece_of_the_text(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = TextSpan(start, data.draw(st.integers(start + 1, len(text))))

    around = surroundings(text, span)

    assert around.prefix + span.cut(text) + around.suffix in text
    assert len(around.prefix) == min(CONTEXT, span.start)
    assert len(around.suffix) == min(CONTEXT, len(text) - span.end)
