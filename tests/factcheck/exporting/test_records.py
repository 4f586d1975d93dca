"""The rows of a report: their order, their context, what is masked."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import Article
from factcheck.domain.claims import ClaimState
from factcheck.exporting import json_lines
from factcheck.exporting.claim_table import claims_csv, read_table
from factcheck.exporting.claimreview import claim_reviews
from factcheck.exporting.records import (
    CONTEXT_LENGTH,
    MASK,
    about_wording,
    context_around,
    earlier_wording,
    in_report_order,
    shown,
    verdict_detail,
)
from factcheck.exporting.report_docx import report_docx
from factcheck.exporting.report_html import report_html
from factcheck.exporting.web_annotations import web_annotations

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.claims import Claim
    from factcheck.domain.evidence import Evidence
    from factcheck.exporting.records import ExportStamp, ReportRow


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


def test_a_verdict_on_other_words_tells_them(decided_row: ReportRow) -> None:
    claim = decided_row.claim
    before = _decided_on(claim, "The boat\nsails again on 2 May.")
    same = _decided_on(claim, claim.quote.replace(" ", "\n", 1))

    assert earlier_wording(before) == "The boat\nsails again on 2 May."
    assert about_wording(before) == "Decided on earlier wording: “The boat sails again on 2 May.”"
    assert earlier_wording(same) == about_wording(same) == ""
    assert earlier_wording(replace(claim, verdict=None)) == ""


def test_every_report_says_that_a_verdict_was_given_on_other_words(
    decided_row: ReportRow, stamp: ExportStamp
) -> None:
    claim = _decided_on(decided_row.claim, "The boat sails on 2 May.")
    row = decided_row._replace(claim=claim)
    summary = row.article
    article = Article(summary, text=f"Ten words. {claim.quote}", blocks=())

    (table,) = read_table(b"".join(claims_csv([row], stamp)))
    assert table["rationale"].splitlines()[1:] == [about_wording(claim)]
    for report in (
        b"".join(report_html([row], {summary.id: article}, stamp)).decode(),
        b"".join(web_annotations([row], stamp)).decode(),
        b"".join(claim_reviews([row])).decode(),
        str(json_lines.claim(summary, claim)),
        _comments(b"".join(report_docx([row], {summary.id: article}, stamp))),
    ):
        assert "The boat sails on 2 May." in report


def _decided_on(claim: Claim, wording: str) -> Claim:
    assert claim.verdict
    return replace(claim, verdict=replace(claim.verdict, wording=wording))


def _comments(document: bytes) -> str:
    from docx import Document

    return "\n".join(one.text for one in Document(io.BytesIO(document)).paragraphs)
