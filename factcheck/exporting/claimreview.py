"""Writes the verdicts as ClaimReview, the form in which fact-checks are published (schema.org).

Only decided claims are reviews, of the words that were decided on. What is not known is left out,
never guessed.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from factcheck.exporting.addresses import link_of
from factcheck.exporting.records import earlier_wording, in_report_order, verdict_detail

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.domain.articles import ArticleSummary
    from factcheck.domain.evidence import Evidence
    from factcheck.domain.verdicts import Verdict
    from factcheck.exporting.records import ReportRow, Row

Json = dict[str, Any]


def claim_reviews(rows: Iterable[Row], *, confidential: bool = False) -> Iterator[bytes]:
    """Give the bytes of a JSON-LD document that can also stand inside a page."""
    reviews = [
        _review(row, row.claim.verdict, confidential=confidential)
        for row in in_report_order(rows)
        if row.claim.verdict is not None
    ]
    yield for_pages({"@context": "https://schema.org", "@graph": reviews})


def for_pages(document: Json) -> bytes:
    """Return the JSON in ASCII, without a sign that could end the page element it stands in."""
    text = json.dumps(document, indent=2)
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return f"{text}\n".encode()


def _review(row: ReportRow, verdict: Verdict, *, confidential: bool) -> Json:
    claim = row.claim
    detail = verdict_detail(claim)
    word = verdict.verdict.value.capitalize()
    return _known(
        {
            "@type": "ClaimReview",
            "@id": f"urn:uuid:{claim.id}",
            "claimReviewed": earlier_wording(claim) or claim.standalone or claim.quote,
            "datePublished": verdict.decided_at.date().isoformat(),
            "author": {"@type": "Person", "name": verdict.reviewer},
            "reviewRating": {
                "@type": "Rating",
                "alternateName": f"{word}: {detail}" if detail else word,
            },
            "reviewBody": verdict.rationale,
            "itemReviewed": _claim(row),
            "citation": [
                _citation(one)
                for one in claim.evidence
                if confidential or not one.record.confidential
            ],
        }
    )


def _claim(row: ReportRow) -> Json:
    speaker, earlier = row.claim.speaker, earlier_wording(row.claim)
    stands = not earlier and row.claim.span is not None
    return _known(
        {
            "@type": "Claim",
            "text": earlier or row.claim.quote,
            "author": {"@type": "Person", "name": speaker} if speaker else None,
            "datePublished": row.article.metadata.published,
            "appearance": _article(row.article, of_these_words=stands),
        }
    )


def _article(summary: ArticleSummary, *, of_these_words: bool) -> Json:
    """Return the article; its sha256 only where the words reviewed stand in this revision."""
    metadata = summary.metadata
    return _known(
        {
            "@type": "NewsArticle",
            "headline": metadata.title,
            "url": link_of(summary.source),
            "author": {"@type": "Person", "name": metadata.byline} if metadata.byline else None,
            "publisher": {"@type": "Organization", "name": metadata.publisher}
            if metadata.publisher
            else None,
            "datePublished": metadata.published,
            "inLanguage": metadata.language,
            "identifier": f"sha256:{summary.sha256}" if of_these_words else None,
        }
    )


def _citation(evidence: Evidence) -> Json:
    record = evidence.record
    return _known(
        {
            "@type": "CreativeWork",
            "url": link_of(record.url),
            "archivedAt": link_of(record.archive_url),
            "name": record.title or record.reference,
            "author": record.author,
            "publisher": record.publisher,
            "datePublished": record.published,
            "text": record.quote,
            "abstract": f"{record.stance.value} the claim"
            if record.stance.value != "context"
            else "gives context to the claim",
        }
    )


def _known(fields: Json) -> Json:
    return {name: value for name, value in fields.items() if value}
