"""What an article, a claim and an analysis look like as JSON, one object a line.

The fields are those of the command line and never change their meaning. Everything is ASCII, so
that no reader splits a line at a letter some take for a line end.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from factcheck.domain.claims import DEFAULT_THRESHOLD
from factcheck.exporting.cells import iso_utc
from factcheck.exporting.records import earlier_wording, in_report_order, shown, verdict_detail

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.domain.articles import (
        ArticleSummary,
        ClaimCounts,
        Metadata,
        ReadArticle,
        SourceNote,
    )
    from factcheck.domain.claims import Candidate, Claim, ClaimId, Reason
    from factcheck.domain.evidence import Evidence
    from factcheck.domain.history import Step
    from factcheck.domain.search import SearchHit
    from factcheck.domain.suggestions import Compared, QuantityPair, Suggestion, WorkedOut
    from factcheck.exporting.records import Row

Json = dict[str, Any]


def line(value: Json) -> str:
    """Return the object as one line of ASCII, without its end."""
    return json.dumps(value, separators=(", ", ": "))


def claims_json(
    rows: Iterable[Row],
    reasons: Mapping[ClaimId, tuple[Reason, ...]],
    *,
    confidential: bool = False,
) -> Iterator[bytes]:
    """Give the bytes of a JSON Lines file: one claim a line, by article title, then position."""
    for row in in_report_order(rows):
        found = reasons.get(row.claim.id, ())
        yield f"{line(claim(row.article, row.claim, found, confidential=confidential))}\n".encode()


def article(summary: ArticleSummary) -> Json:
    """Return a stored article without its text."""
    return {
        "id": summary.id,
        **_metadata(summary.metadata),
        "source": summary.source,
        "sha256": summary.sha256,
        "imported_at": iso_utc(summary.imported_at),
        "revision": summary.revision,
        "claims": _counts(summary.counts),
    }


def claim(
    summary: ArticleSummary,
    one: Claim,
    reasons: Iterable[Reason] = (),
    *,
    confidential: bool = True,
) -> Json:
    """Return a claim with its verdict and evidence; confidential evidence masked on request.

    A verdict that was given on other words than the claim has now has those in a field more.
    """
    verdict, earlier = one.verdict, earlier_wording(one)
    told = {
        "id": one.id,
        "article_id": one.article_id,
        "article_title": summary.metadata.title,
        "start": one.span.start if one.span else None,
        "end": one.span.end if one.span else None,
        "quote": one.quote,
        "state": one.state.value,
        "verdict": verdict.verdict.value if verdict else None,
        "detail": verdict_detail(one),
        "rationale": one.rationale or None,
        "reviewer": verdict.reviewer if verdict else None,
        "decided_at": iso_utc(verdict.decided_at) if verdict else None,
        "score": _rounded(one.score),
        "checkable": _rounded(one.checkable),
        "kinds": list(one.kinds.words),
        "reasons": _words(reasons),
        "origin": one.origin,
        "speaker": one.speaker,
        "standalone": one.standalone or None,
        "tags": list(one.tags),
        "evidence": [evidence(each, confidential=confidential) for each in one.evidence],
    }
    return {**told, "earlier_wording": earlier} if earlier else told


def evidence(one: Evidence, *, confidential: bool = True) -> Json:
    """Return a piece of evidence; masked when it is confidential and that is not asked for."""
    record = one.record

    def text(value: str | None) -> str | None:
        return shown(one, value, confidential=confidential) or None

    return {
        "id": one.id,
        "url": text(record.url),
        "title": text(record.title),
        "quote": text(record.quote),
        "stance": record.stance.value,
        "source_type": record.source_type.value if record.source_type else None,
        "locator": text(record.locator),
    }


def analysed(
    path: str,
    read: ReadArticle,
    candidates: Iterable[Candidate],
    threshold: float = DEFAULT_THRESHOLD,
) -> Json:
    """Return what an analysis found; candidates at or above the threshold are highlighted.

    A document with writers' notes has them in a field more.
    """
    found: Json = {
        "path": path,
        **_metadata(read.metadata),
        "source": read.raw.source,
        "text": read.text,
        "blocks": [
            {"start": block.start, "end": block.end, "role": block.role.value}
            for block in read.blocks
        ],
        "candidates": [_candidate(read.text, each, threshold) for each in candidates],
        "warnings": list(read.warnings),
    }
    if read.notes:
        found["notes"] = [_note(note) for note in read.notes]
    return found


def suggestion(one: Suggestion) -> Json:
    """Return something offered as evidence with the fields of the command line."""
    return {
        "kind": one.kind.value,
        "article_id": one.article_id,
        "article_title": one.article_title,
        "claim_id": one.claim_id,
        "start": one.span.start if one.span else None,
        "end": one.span.end if one.span else None,
        "quote": one.quote,
        "score": _rounded(one.score),
        "published": one.published,
        "speaker": one.speaker,
        "verdict": one.verdict,
        "publisher": one.publisher,
        "url": one.url,
        "quantities": [_quantities(pair) for pair in one.quantities],
    }


def compared(found: Compared) -> Json:
    """Return what the quantities of two texts are to one another, with where each stands."""
    return {
        "relation": found.relation,
        "score": found.score,
        "quantities": [
            {
                **_quantities(pair),
                "here_span": [pair.here_span.start, pair.here_span.end],
                "there_span": [pair.there_span.start, pair.there_span.end],
            }
            for pair in found.quantities
        ],
    }


def _quantities(pair: QuantityPair) -> Json:
    return {
        "relation": pair.relation,
        "here": pair.here,
        "there": pair.there,
        "here_worked_out_from": _worked_out(pair.here_worked_out),
        "there_worked_out_from": _worked_out(pair.there_worked_out),
    }


def _worked_out(date: WorkedOut | None) -> Json | None:
    return {"words": date.words, "by": date.basis.value} if date else None


def hit(one: SearchHit) -> Json:
    """Return a place that a search found with the fields of the command line."""
    return {
        "kind": one.kind.value,
        "article_id": one.article_id,
        "article_title": one.article_title,
        "claim_id": one.claim_id,
        "start": one.span.start if one.span else None,
        "end": one.span.end if one.span else None,
        "text": one.text,
        "matched": [[span.start, span.end] for span in one.matched],
    }


def step(one: Step) -> Json:
    """Return a step of the journal, without the rows it changed."""
    return {
        "id": one.id,
        "number": one.number,
        "kind": one.kind.value,
        "operation": one.operation,
        "reviewer": one.reviewer,
        "at": iso_utc(one.at),
        "target": one.target,
        "facts": dict(one.facts),
        "articles": sorted(one.article_ids),
        "claims": sorted(one.claim_ids),
    }


def _metadata(metadata: Metadata) -> Json:
    return {
        "title": metadata.title,
        "byline": metadata.byline,
        "publisher": metadata.publisher,
        "published": metadata.published,
        "language": metadata.language,
    }


def _counts(counts: ClaimCounts) -> Json:
    return {
        "open": counts.open,
        "decided": counts.decided,
        "dismissed": counts.dismissed,
        "lost": counts.lost,
    }


def _candidate(text: str, one: Candidate, threshold: float) -> Json:
    return {
        "start": one.span.start,
        "end": one.span.end,
        "quote": one.span.cut(text),
        "score": _rounded(one.score),
        "checkable": _rounded(one.checkable),
        "highlight": one.score >= threshold,
        "kinds": list(one.kinds.words),
        "reasons": _words(one.reasons),
    }


def _note(one: SourceNote) -> Json:
    return {
        "start": one.span.start,
        "end": one.span.end,
        "text": one.text,
        "kind": one.kind.value,
        "author": one.author or None,
    }


def _words(reasons: Iterable[Reason]) -> list[str]:
    """Return the reasons in words, each once."""
    return list(dict.fromkeys(reason.text for reason in reasons))


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)
