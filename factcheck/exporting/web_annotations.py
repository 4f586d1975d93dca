"""Writes the claims as Web Annotations (W3C, JSON-LD), for other tools that mark texts.

Positions are code points, half-open, as the recommendation asks. A lost claim has its quote only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.exporting.addresses import link_of
from factcheck.exporting.cells import iso_utc
from factcheck.exporting.claimreview import for_pages
from factcheck.exporting.records import about_wording, in_report_order, shown, verdict_detail

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.domain.articles import ArticleSummary
    from factcheck.domain.claims import Claim
    from factcheck.domain.evidence import Evidence
    from factcheck.exporting.records import ExportStamp, ReportRow, Row

Json = dict[str, Any]


def web_annotations(
    rows: Iterable[Row], stamp: ExportStamp, *, confidential: bool = False
) -> Iterator[bytes]:
    """Give the bytes of an annotation collection: one annotation per claim."""
    items = [_annotation(row, confidential=confidential) for row in in_report_order(rows)]
    moment = iso_utc(stamp.exported_at) or ""
    name = f"urn:factcheck-workbench:report:{moment}"
    yield for_pages(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": name,
            "type": "AnnotationCollection",
            "label": "Fact-check report",
            "generated": moment,
            "generator": {
                "type": "Software",
                "name": f"Factcheck Workbench {stamp.app_version}",
            },
            "total": len(items),
            "first": {
                "id": f"{name}#first",
                "type": "AnnotationPage",
                "startIndex": 0,
                "items": items,
            },
        }
    )


def _annotation(row: ReportRow, *, confidential: bool) -> Json:
    claim, verdict = row.claim, row.claim.verdict
    made: Json = {"id": f"urn:uuid:{claim.id}", "type": "Annotation"}
    if verdict:
        made["motivation"] = "assessing"
        made["created"] = iso_utc(verdict.decided_at)
        made["creator"] = {"type": "Person", "name": verdict.reviewer}
    else:
        made["motivation"] = "highlighting"
    bodies = [*_words(claim), *_links(claim.evidence, confidential=confidential)]
    if bodies:
        made["body"] = bodies
    made["target"] = _target(row.article, claim)
    return made


def _words(claim: Claim) -> Iterator[Json]:
    yield _text(claim.word, "classifying")
    detail = verdict_detail(claim)
    if detail:
        yield _text(detail, "classifying")
    if claim.rationale:
        yield _text(claim.rationale, "commenting")
    if about := about_wording(claim):
        yield _text(about, "commenting")
    yield from (_text(tag, "tagging") for tag in claim.tags)


def _text(value: str, purpose: str) -> Json:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _links(evidence: Iterable[Evidence], *, confidential: bool) -> Iterator[Json]:
    for one in evidence:
        link = link_of(shown(one, one.record.url, confidential=confidential))
        if link:
            yield {"type": "SpecificResource", "source": link, "purpose": "linking"}


def _target(article: ArticleSummary, claim: Claim) -> Json:
    selectors: list[Json] = [
        {
            "type": "TextQuoteSelector",
            "exact": claim.quote,
            "prefix": claim.prefix,
            "suffix": claim.suffix,
        }
    ]
    if claim.span:
        start, end = claim.span.start, claim.span.end
        selectors.append({"type": "TextPositionSelector", "start": start, "end": end})
    return {
        "source": link_of(article.source) or f"urn:uuid:{article.id}",
        "selector": selectors,
    }
