"""Verdicts as ClaimReview: what schema.org asks for, and nothing guessed."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.domain.articles import Metadata
from factcheck.exporting.claimreview import claim_reviews
from factcheck.exporting.records import ReportRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.evidence import Evidence


def reviews(*rows: ReportRow, **options: bool) -> list[dict[str, Any]]:
    document = json.loads(b"".join(claim_reviews(rows, **options)))
    assert document["@context"] == "https://schema.org"
    graph: list[dict[str, Any]] = document["@graph"]
    return graph


def test_a_decided_claim_is_a_review(decided_row: ReportRow) -> None:
    (review,) = reviews(decided_row)

    assert review["@type"] == "ClaimReview"
    assert review["claimReviewed"] == "The boat sails again on 1 May."
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "Disputed: contradicted"}
    assert review["author"]["name"] == "Rosa"
    assert review["datePublished"] == "2024-03-16"
    assert review["reviewBody"] == "The harbour office says 2 May."
    assert review["itemReviewed"]["author"]["name"] == "Ilse Brandvold"
    assert review["itemReviewed"]["appearance"]["headline"] == "The ferry returns"
    assert [one["url"] for one in review["citation"]] == [
        "https://harbour.example/1",
        "https://harbour.example/2",
    ]


def test_an_undecided_claim_is_none(row_with: Callable[..., ReportRow]) -> None:
    assert reviews(row_with()) == []


def test_a_standalone_wording_is_what_was_reviewed(decided_row: ReportRow) -> None:
    claim = replace(decided_row.claim, standalone="The ferry to Vell sails from 1 May 2024.")

    (review,) = reviews(decided_row._replace(claim=claim))

    assert review["claimReviewed"] == "The ferry to Vell sails from 1 May 2024."
    assert review["itemReviewed"]["text"] == "The boat sails again on 1 May."


def test_what_is_not_known_is_left_out(decided_row: ReportRow) -> None:
    article = replace(decided_row.article, metadata=Metadata(), source="file.txt")
    claim = replace(decided_row.claim, speaker=None, evidence=())

    (review,) = reviews(ReportRow(article, claim, decided_row.extras))

    assert "citation" not in review
    assert "author" not in review["itemReviewed"]
    assert set(review["itemReviewed"]["appearance"]) == {"@type", "identifier"}


def test_confidential_evidence_is_left_out_unless_asked_for(
    decided_row: ReportRow, evidence_with: Callable[..., Evidence]
) -> None:
    claim = replace(decided_row.claim, evidence=(evidence_with(confidential=True),))
    row = decided_row._replace(claim=claim)

    assert "citation" not in reviews(row)[0]
    assert len(reviews(row, confidential=True)[0]["citation"]) == 1


@pytest.mark.parametrize(
    "text", ["</script><script>x", "a\u2028b", "\x00", "\ud800", "\u202e", "&amp;", '"\\', "<!--"]
)
def test_every_text_survives_and_none_ends_the_element_around_it(
    decided_row: ReportRow, text: str
) -> None:
    row = decided_row._replace(claim=replace(decided_row.claim, quote=text, standalone=text))

    data = b"".join(claim_reviews([row]))

    assert json.loads(data)["@graph"][0]["claimReviewed"] == text
    assert data.isascii()
    assert not {*b"<>&"} & {*data}


def test_what_was_reviewed_are_the_words_decided_on(decided_row: ReportRow) -> None:
    assert decided_row.claim.verdict
    earlier = replace(decided_row.claim.verdict, wording="It sails again on 2 May.")

    (review,) = reviews(decided_row._replace(claim=replace(decided_row.claim, verdict=earlier)))

    assert review["claimReviewed"] == "It sails again on 2 May."
    assert review["itemReviewed"]["text"] == "It sails again on 2 May."
    assert "identifier" not in review["itemReviewed"]["appearance"]
