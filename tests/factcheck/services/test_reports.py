"""Reports that need more of an article than its claims."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.claims import ClaimFilter, ClaimState
from factcheck.domain.evidence import NewEvidence
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.paths import seeds_dir
from factcheck.services import reports
from factcheck.services.export import ReportOptions

if TYPE_CHECKING:
    from factcheck.services.project import Project


def test_claims_come_with_their_reasons_by_title_then_position(project: Project) -> None:
    project.articles.import_paths([seeds_dir()])

    claims = [
        json.loads(line) for line in reports.claims_json(project, ReportOptions()).splitlines()
    ]

    order = [((one["article_title"] or "").casefold(), one["start"]) for one in claims]
    assert order == sorted(order)
    assert len(claims) > 50
    assert all(one["reasons"] for one in claims)


@pytest.fixture
def judged(project: Project) -> Project:
    project.articles.import_path(seeds_dir() / "04_clinic_robot.html")
    claim = project.claims.find(ClaimFilter())[0]
    evidence = (NewEvidence(url="https://clinic.example/report", confidential=True),)
    project.verdicts.judge(claim.id, Judgement(VerdictWord.DISPUTED, evidence=evidence))
    return project


def test_every_report_tells_the_verdict_and_masks_what_is_confidential(judged: Project) -> None:
    makers = (reports.html, reports.claim_reviews, reports.annotations_json, reports.claims_json)
    for make in makers:
        hidden = make(judged, ReportOptions())
        shown = make(judged, ReportOptions(confidential=True))

        assert b"isputed" in hidden
        assert b"clinic.example" not in hidden
        assert b"clinic.example" in shown


def test_the_filter_chooses_what_a_report_holds(judged: Project) -> None:
    decided = ReportOptions(wanted=ClaimFilter(states=frozenset({ClaimState.DECIDED})))

    everything = json.loads(reports.annotations_json(judged, ReportOptions()))
    chosen = json.loads(reports.annotations_json(judged, decided))

    assert chosen["total"] == 1
    assert everything["total"] > 8


def test_the_word_document_holds_one_comment_per_claim(judged: Project) -> None:
    docx = pytest.importorskip("docx", reason="python-docx writes Word documents")

    document = docx.Document(io.BytesIO(reports.docx(judged, ReportOptions())))

    assert len(list(document.comments)) == judged.claims.count(ClaimFilter())
