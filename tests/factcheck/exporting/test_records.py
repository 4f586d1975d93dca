"""The rows of a report: their order, their context, what is masked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.anchors import TextSpan
from factcheck.domain.claims import ClaimState
from factcheck.exporting.records import (
    CONTEXT_LENGTH,
    MASK,
    context_around,
    in_report_order,
    shown,
    verdict_detail,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.evidence import Evidence
    from factcheck.exporting.records import ReportRow


@given(st.text(min_size=1), st.data())
def test_context_claim_and_context_follow_one_another_in_the_text(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    before, after = context_around(text, TextSpan(start, end))

    assert text[:start].endswith(before)
    assert text[end:].startswith(after)
    assert max(len(before), len(after)) <= CONTEXT_LENGTH


def test_context_is_cut_between_words() -> None:
    text = "start " + "word " * 100 + "CLAIM" + " word" * 100

    before, after = context_around(text, TextSpan(text.index("CLAIM"), text.index("CLAIM") + 5))

    assert set(before.split()) == set(after.split()) == {"word"}


def test_a_lost_claim_has_no_context() -> None:
    assert context_around("text", None) == ("", "")


def test_rows_come_by_title_then_position_with_lost_ones_last(
    row_with: Callable[..., ReportRow],
) -> None:
    lost = row_with("a title", 2, span=None, start=1)
    rows = [lost, row_with("B title", start=5), row_with("a title", 2, start=99), row_with("A", 3)]

    titles = [(row.article.title, row.claim.span) for row in in_report_order(rows)]

    assert [title for title, _ in titles] == ["A", "a title", "a title", "B title"]
    assert [span and span.start for _, span in titles] == [10, 99, None, 5]


def test_the_detail_of_a_dismissed_claim_is_why_it_was_dismissed(
    row_with: Callable[..., ReportRow], decided_row: ReportRow
) -> None:
    dismissed = row_with(state=ClaimState.DISMISSED, dismissal="opinion").claim

    assert verdict_detail(dismissed) == "opinion"
    assert verdict_detail(decided_row.claim) == "contradicted"
    assert verdict_detail(row_with().claim) is None


def test_confidential_texts_are_masked_unless_asked_for(
    evidence_with: Callable[..., Evidence],
) -> None:
    secret, public = evidence_with(confidential=True), evidence_with()

    assert shown(secret, "who", confidential=False) == MASK
    assert shown(secret, "who", confidential=True) == "who"
    assert shown(secret, "", confidential=False) == ""
    assert shown(public, "who", confidential=False) == "who"
