"""Claims as Web Annotations, in the words of the W3C recommendation."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from factcheck.domain.claims import ClaimState
from factcheck.exporting.web_annotations import web_annotations

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.evidence import Evidence
    from factcheck.exporting.records import ExportStamp, ReportRow


def collection(rows: list[ReportRow], stamp: ExportStamp, **options: bool) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(b"".join(web_annotations(rows, stamp, **options)))
    return made


def test_a_collection_says_how_many_it_holds(
    decided_row: ReportRow, row_with: Callable[..., ReportRow], stamp: ExportStamp
) -> None:
    made = collection([row_with(start=50), decided_row], stamp)

    assert made["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (made["type"], made["total"]) == ("AnnotationCollection", 2)
    assert (made["first"]["type"], made["first"]["startIndex"]) == ("AnnotationPage", 0)
    assert [one["id"] for one in made["first"]["items"]] == [
        "urn:uuid:claim-10-40",
        "urn:uuid:claim-50-80",
    ]


def test_a_verdict_is_an_assessment_with_words_and_links(
    decided_row: ReportRow, stamp: ExportStamp
) -> None:
    (made,) = collection([decided_row], stamp)["first"]["items"]

    assert (made["type"], made["motivation"]) == ("Annotation", "assessing")
    assert made["creator"] == {"type": "Person", "name": "Rosa"}
    assert made["created"] == "2024-03-16T12:00:00Z"
    assert [(body.get("value") or body["source"], body["purpose"]) for body in made["body"]] == [
        ("disputed", "classifying"),
        ("contradicted", "classifying"),
        ("The harbour office says 2 May.", "commenting"),
        ("ferry", "tagging"),
        ("dates", "tagging"),
        ("https://harbour.example/1", "linking"),
        ("https://harbour.example/2", "linking"),
    ]


def test_the_target_can_be_found_by_quote_and_by_position(
    row_with: Callable[..., ReportRow], stamp: ExportStamp
) -> None:
    (made,) = collection([row_with()], stamp)["first"]["items"]

    assert made["motivation"] == "highlighting"
    assert made["target"]["source"] == "urn:uuid:article-1"
    assert made["target"]["selector"] == [
        {
            "type": "TextQuoteSelector",
            "exact": "The boat sails again on 1 May.",
            "prefix": "Before. ",
            "suffix": " After.",
        },
        {"type": "TextPositionSelector", "start": 10, "end": 40},
    ]


def test_an_article_from_the_web_is_named_by_its_address(
    row_with: Callable[..., ReportRow], stamp: ExportStamp
) -> None:
    row = row_with()
    row = row._replace(article=replace(row.article, source="https://news.example/a"))

    (made,) = collection([row], stamp)["first"]["items"]

    assert made["target"]["source"] == "https://news.example/a"


def test_a_lost_claim_has_no_position(
    row_with: Callable[..., ReportRow], stamp: ExportStamp
) -> None:
    (made,) = collection([row_with(span=None, state=ClaimState.LOST)], stamp)["first"]["items"]

    assert [one["type"] for one in made["target"]["selector"]] == ["TextQuoteSelector"]


def test_confidential_links_are_left_out_unless_asked_for(
    row_with: Callable[..., ReportRow], evidence_with: Callable[..., Evidence], stamp: ExportStamp
) -> None:
    rows = [row_with(evidence=(evidence_with(confidential=True),))]

    hidden, told = (
        collection(rows, stamp, confidential=shown)["first"]["items"][0]["body"]
        for shown in (False, True)
    )

    assert [one["purpose"] for one in hidden] == ["classifying"]
    assert [one["purpose"] for one in told] == ["classifying", "linking"]
