"""What an exporter is given: rows of the record, and the stamp every report carries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from factcheck.domain.claims import ClaimState

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import ArticleSummary
    from factcheck.domain.claims import Claim
    from factcheck.domain.evidence import Evidence, SearchTrailEntry

    Row = tuple[ArticleSummary, Claim, "ClaimExtras"]
    """What callers hand in; a ReportRow is one."""

CONTEXT_LENGTH = 160
"""Code points of the article shown before and after a claim in a report, at most."""


@dataclass(frozen=True, slots=True)
class ClaimExtras:
    """What a report tells of a claim beyond the claim itself."""

    context_before: str = ""
    context_after: str = ""
    search_trail: tuple[SearchTrailEntry, ...] = ()


class ReportRow(NamedTuple):
    """One claim of a report, with the article it stands in."""

    article: ArticleSummary
    claim: Claim
    extras: ClaimExtras


@dataclass(frozen=True, slots=True)
class ExportStamp:
    """When (UTC) a report was made, and by which version of the program."""

    exported_at: datetime
    app_version: str


def context_around(text: str, span: TextSpan | None) -> tuple[str, str]:
    """Return what stands before and after the span, cut where a word ends; empty for a lost one."""
    if span is None:
        return "", ""
    before = text[max(0, span.start - CONTEXT_LENGTH) : span.start]
    after = text[span.end : span.end + CONTEXT_LENGTH]
    if len(before) < span.start and " " in before:
        before = before.partition(" ")[2]
    if span.end + len(after) < len(text) and " " in after:
        after = after.rpartition(" ")[0]
    return before, after


def in_report_order(rows: Iterable[Row]) -> list[ReportRow]:
    """Return the rows by article title, then position; lost claims last in their article."""
    return sorted(map(ReportRow._make, rows), key=_place)


def _place(row: ReportRow) -> tuple[str, str, float, float, str]:
    span = row.claim.span
    start, end = (span.start, span.end) if span else (float("inf"), float("inf"))
    return row.article.title.casefold(), row.article.id, start, end, row.claim.id


def verdict_detail(claim: Claim) -> str | None:
    """Return the sub-reason of the verdict, or of the dismissal."""
    if claim.state is ClaimState.DISMISSED:
        return claim.dismissal
    return claim.verdict.detail if claim.verdict else None


def earlier_wording(claim: Claim) -> str:
    """Return the words the verdict was given on where the claim has other words by now, else ""."""
    if claim.verdict is None or not claim.is_decided_on_earlier_wording:
        return ""
    return claim.verdict.wording


def about_wording(claim: Claim) -> str:
    """Return a sentence about a verdict that was given on other words, else ""."""
    words = " ".join(earlier_wording(claim).split())
    return f"Decided on earlier wording: “{words}”" if words else ""


MASK = "(confidential)"
"""What a report says in place of confidential evidence."""


def shown(evidence: Evidence, text: str | None, *, confidential: bool) -> str:
    """Return the text of the evidence, or the mask where it is confidential and not asked for."""
    return MASK if text and evidence.record.confidential and not confidential else text or ""
