"""JSON as the command line promises it: fixed fields, nothing guessed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import Block, BlockRole, Metadata, RawDocument, ReadArticle
from factcheck.domain.claims import Candidate, ClaimKind, ClaimState, Reason
from factcheck.exporting import json_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.evidence import Evidence
    from factcheck.exporting.records import ReportRow


def test_a_decided_claim_tells_its_verdict_in_flat_words(decided_row: ReportRow) -> None:
    told = json_lines.claim(decided_row.article, decided_row.claim)

    assert (told["verdict"], told["detail"], told["reviewer"]) == (
        "disputed",
        "contradicted",
        "Rosa",
    )
    assert told["decided_at"] == "2024-03-16T12:00:00Z"
    assert told["kinds"] == ["date", "event"]
    assert [one["stance"] for one in told["evidence"]] == ["contradicts", "supports"]


def test_what_is_not_known_is_null(row_with: Callable[..., ReportRow]) -> None:
    row = row_with(state=ClaimState.LOST, span=None, score=None, checkable=None)

    told = json_lines.claim(row.article, row.claim)

    unknown = ("start", "end", "verdict", "detail", "rationale", "score", "checkable", "speaker")
    assert {told[name] for name in unknown} == {None}


def test_each_reason_is_told_once(row_with: Callable[..., ReportRow]) -> None:
    row = row_with()
    reasons = [Reason("gives a number", 0.3), Reason("says when", 0.2), Reason("gives a number", 1)]

    told = json_lines.claim(row.article, row.claim, reasons)

    assert told["reasons"] == ["gives a number", "says when"]


def test_confidential_evidence_can_be_masked(evidence_with: Callable[..., Evidence]) -> None:
    secret = evidence_with(confidential=True)

    assert json_lines.evidence(secret)["url"] == "https://harbour.example/1"
    assert json_lines.evidence(secret, confidential=False)["url"] == "(confidential)"


def test_a_file_of_claims_has_one_a_line_in_report_order(
    row_with: Callable[..., ReportRow],
) -> None:
    rows = [row_with("B"), row_with("A", quote="a\u2028b\nc")]

    data = b"".join(json_lines.claims_json(rows, {rows[0].claim.id: (Reason("why", 1.0),)}))

    first, second = (json.loads(line) for line in data.decode().splitlines())
    assert (first["quote"], first["article_title"]) == ("a\u2028b\nc", "A")
    assert second["reasons"] == ["why"]


def test_an_analysis_highlights_from_the_threshold_on() -> None:
    text = "It opened in 2021. So it goes."
    read = ReadArticle(
        RawDocument(text.encode(), "a.txt"),
        text,
        (Block(0, len(text), BlockRole.BODY),),
        Metadata(title=None),
        ("a warning",),
    )
    found = [
        Candidate(TextSpan(0, 18), 0.5, 0.7, ClaimKind.DATE, "rules 1"),
        Candidate(TextSpan(19, 30), 0.1 + 0.2, 0.1, ClaimKind(0), "rules 1"),
    ]

    told = json_lines.analysed("a.txt", read, found)

    assert [one["highlight"] for one in told["candidates"]] == [True, False]
    assert [one["quote"] for one in told["candidates"]] == ["It opened in 2021.", "So it goes."]
    assert told["candidates"][1]["score"] == 0.3
    assert (told["title"], told["warnings"]) == (None, ["a warning"])
