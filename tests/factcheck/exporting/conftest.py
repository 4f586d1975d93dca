"""Rows of a report, valid unless a test says otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import ArticleId, ArticleSummary, Metadata
from factcheck.domain.claims import Claim, ClaimId, ClaimKind, ClaimState
from factcheck.domain.evidence import (
    Evidence,
    EvidenceId,
    NewEvidence,
    SearchTrailEntry,
    SourceType,
    Stance,
)
from factcheck.domain.verdicts import Verdict, VerdictId, VerdictWord
from factcheck.exporting.records import ClaimExtras, ExportStamp, ReportRow

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN = Path(__file__).resolve().parents[2] / "golden"
NOON = datetime(2024, 3, 16, 12, 0, tzinfo=UTC)


def an_article(title: str = "The ferry returns", number: int = 1) -> ArticleSummary:
    return ArticleSummary(
        id=ArticleId(f"article-{number}"),
        metadata=Metadata(title, "Ann Reporter", "The Courier", "2024-03-14", "en"),
        source="articles/ferry.txt",
        sha256="ab" * 32,
        media_type="text/plain",
        imported_at=NOON,
        revision=1,
    )


def a_claim(start: int = 10, end: int = 40, **changes: object) -> Claim:
    claim = Claim(
        id=ClaimId(f"claim-{start}-{end}"),
        article_id=ArticleId("article-1"),
        span=TextSpan(start, end),
        quote="The boat sails again on 1 May.",
        prefix="Before. ",
        suffix=" After.",
        state=ClaimState.OPEN,
        score=0.8125,
        checkable=0.9,
        kinds=ClaimKind.DATE | ClaimKind.EVENT,
        origin="rules 1",
        number=1,
    )
    return replace(claim, **changes)  # type: ignore[arg-type]


def a_verdict(**changes: object) -> Verdict:
    verdict = Verdict(
        id=VerdictId("verdict-1"),
        claim_id=ClaimId("claim-10-40"),
        reviewer="Rosa",
        verdict=VerdictWord.DISPUTED,
        decided_at=NOON,
        detail="contradicted",
        rationale="The harbour office says 2 May.",
        missing_context="Only in summer.",
        suggested_correction="It sails from 2 May.",
    )
    return replace(verdict, **changes)  # type: ignore[arg-type]


def an_evidence(number: int = 1, **changes: object) -> Evidence:
    record = NewEvidence(
        url=f"https://harbour.example/{number}",
        title="Timetable",
        publisher="Harbour office",
        quote="First sailing: 2 May",
        locator="page 3",
        stance=Stance.CONTRADICTS,
        source_type=SourceType.PRIMARY,
        accessed_at=NOON,
        note="Called to make sure.",
    )
    return Evidence(
        id=EvidenceId(f"evidence-{number}"),
        claim_id=ClaimId("claim-10-40"),
        position=number,
        record=replace(record, **changes),  # type: ignore[arg-type]
        added_by="Rosa",
        added_at=NOON,
    )


def a_search() -> SearchTrailEntry:
    return SearchTrailEntry(
        id="search-1",
        claim_id=ClaimId("claim-10-40"),
        place="county archive",
        query="ferry\ntimetable",
        searched_at=NOON,
        outcome="nothing before 2020",
        reviewer="Rosa",
    )


@pytest.fixture
def stamp() -> ExportStamp:
    return ExportStamp(exported_at=NOON, app_version="1.2.3")


@pytest.fixture
def decided_row() -> ReportRow:
    claim = a_claim(
        state=ClaimState.DECIDED,
        verdict=a_verdict(),
        evidence=(an_evidence(1), an_evidence(2, stance=Stance.SUPPORTS)),
        speaker="Ilse Brandvold",
        tags=("ferry", "dates"),
    )
    extras = ClaimExtras("What came before. ", " What came after.", (a_search(),))
    return ReportRow(an_article(), claim, extras)


@pytest.fixture
def row_with() -> Callable[..., ReportRow]:
    """Give a row whose claim has the changes named."""

    def make(title: str = "The ferry returns", article: int = 1, **changes: object) -> ReportRow:
        start = changes.pop("start", 10)
        assert isinstance(start, int)
        return ReportRow(
            an_article(title, article), a_claim(start, start + 30, **changes), ClaimExtras()
        )

    return make


@pytest.fixture
def evidence_with() -> Callable[..., Evidence]:
    """Give a piece of evidence whose record has the changes named."""
    return an_evidence


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, bytes], bytes]:
    """Give the bytes kept under a name; `--update-golden` keeps the present ones instead."""

    def kept(name: str, present: bytes) -> bytes:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.write_bytes(present)
        return path.read_bytes()

    return kept
