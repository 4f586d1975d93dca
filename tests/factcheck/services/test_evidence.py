"""Evidence, the search trail, notes and exports: what bears on a claim, and what a desk gets."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.claims import ClaimFilter, ClaimState
from factcheck.domain.evidence import NewEvidence, SourceType, Stance
from factcheck.errors import ExportError, InvalidValueError, NotFoundError
from factcheck.services.export import ReportOptions
from factcheck.services.seeding import SAMPLE_TAG, remove_samples, seed
from tests.builders import FERRY, D, V, add, first_claim, visible

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.services.project import Project

FULL = NewEvidence(
    url="https://port.example/rye",
    reference="Folder 3",
    title="Port statistics",
    publisher="Port office",
    author="M. Holm",
    published="2024-03",
    quote="4,200 tonnes",
    locator="p. 7",
    stance=Stance.CONTRADICTS,
    source_type=SourceType.DATASET,
    accessed_at=datetime(2024, 5, 1, 8, 30, tzinfo=UTC),
    archive_url="https://archive.example/1",
    note="Compare the table.",
)


@pytest.fixture
def claim(project: Project) -> str:
    add(project)
    return first_claim(project).id


def titles(project: Project, claim: str) -> list[str]:
    return [one.record.title for one in project.claims.get(claim).evidence]


def test_evidence_is_kept_as_it_was_recorded(project: Project, claim: str) -> None:
    project.evidence.add(claim, FULL)

    (kept,) = project.claims.get(claim).evidence
    assert kept.record == FULL
    assert (kept.position, kept.added_by, kept.claim_id) == (1, "Ada Lind", claim)
    assert project.claims.get(claim).state is ClaimState.OPEN


def test_evidence_is_edited_removed_and_put_in_order(project: Project, claim: str) -> None:
    for title in "abc":
        project.evidence.add(claim, replace(FULL, title=title))
    ids = [one.id for one in project.claims.get(claim).evidence]
    before = visible(project)

    project.evidence.edit(ids[0], replace(FULL, title="A", stance=Stance.CONTEXT))
    project.evidence.reorder(claim, [ids[2], ids[0], ids[1]])
    assert titles(project, claim) == ["c", "A", "b"]
    project.evidence.remove(ids[0])
    assert titles(project, claim) == ["c", "b"]

    for _ in range(3):
        project.history.undo()
    assert visible(project) == before


def test_an_order_must_name_the_evidence_the_claim_has(project: Project, claim: str) -> None:
    for title in "ab":
        project.evidence.add(claim, replace(FULL, title=title))
    other = add(project, *FERRY, title="Ferry")
    stranger = project.claims.of_article(other)[0].id
    project.evidence.add(stranger, FULL)
    ids = [one.id for one in project.claims.get(claim).evidence]
    foreign = project.claims.get(stranger).evidence[0].id
    before = visible(project)

    for wrong in ([ids[0]], [*ids, foreign], [ids[0], foreign], [ids[0], ids[0]], []):
        with pytest.raises(InvalidValueError, match="left as it is"):
            project.evidence.reorder(claim, wrong)

    assert visible(project) == before


def test_removed_evidence_cannot_be_edited(project: Project, claim: str) -> None:
    project.evidence.add(claim, FULL)
    (kept,) = project.claims.get(claim).evidence
    project.evidence.remove(kept.id)

    with pytest.raises(NotFoundError):
        project.evidence.edit(kept.id, FULL)
    with pytest.raises(NotFoundError):
        project.evidence.remove(kept.id)


def test_evidence_that_names_nothing_is_refused(project: Project, claim: str) -> None:
    with pytest.raises(InvalidValueError, match="needs a link"):
        project.evidence.add(claim, NewEvidence(note="hm"))

    assert not project.claims.get(claim).is_touched


def test_a_search_that_found_nothing_defends_an_unsourced_claim(
    project: Project, claim: str
) -> None:
    project.trail.add_search(claim, "Port archive", "rye 2023")
    (entry,) = project.trail.searches(claim)
    project.trail.edit_search(entry.id, outcome="No list of that year")
    project.trail.add_reply(claim, "Port office", "letter")
    (reply,) = project.trail.replies(claim)
    project.trail.answer(reply.id, "No comment")

    (entry,) = project.trail.searches(claim)
    (reply,) = project.trail.replies(claim)
    assert (entry.place, entry.query, entry.outcome) == (
        "Port archive",
        "rye 2023",
        "No list of that year",
    )
    assert (reply.whom, reply.answer) == ("Port office", "No comment")
    assert reply.answered_at is not None
    project.trail.remove_search(entry.id)
    project.trail.remove_reply(reply.id)
    assert project.trail.searches(claim) == ()
    assert project.trail.replies(claim) == ()


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_report_holds_the_claims_of_the_list_and_their_evidence(project: Project) -> None:
    article = add(project)
    add(project, *FERRY, title="Ferry")
    claims = project.claims.of_article(article)
    project.verdicts.judge(claims[0].id, replace(D, rationale="No.", evidence=(FULL, FULL)))
    project.claims.dismiss(claims[1].id)

    rows = table(project.export.claims_csv())
    evidence = table(project.export.evidence_csv())

    assert {row["claim_id"] for row in rows} == {
        one.id for one in project.claims.find(ClaimFilter())
    }
    judged = next(row for row in rows if row["claim_id"] == claims[0].id)
    assert (judged["verdict"], judged["rationale"], judged["evidence_count"]) == (
        "disputed",
        "No.",
        "2",
    )
    assert judged["claim_text"] == claims[0].quote
    assert {row["claim_id"] for row in evidence} == {claims[0].id}
    assert len(evidence) == 2
    chosen = ReportOptions(ClaimFilter(verdicts=frozenset({"disputed"})))
    assert len(table(project.export.claims_csv(chosen))) == 1


def test_confidential_evidence_is_masked_unless_asked_for(project: Project, claim: str) -> None:
    project.evidence.add(claim, replace(FULL, title="The whistle-blower", confidential=True))

    masked = project.export.evidence_csv() + project.export.claims_csv()
    shown = project.export.evidence_csv(ReportOptions(confidential=True))

    assert b"whistle" not in masked
    assert b"port.example" not in masked
    assert b"whistle" in shown


def test_both_tables_are_written_beside_one_another(project: Project, tmp_path: Path) -> None:
    add(project)

    written = project.export.write_csv(tmp_path / "claims.csv")

    assert [one.name for one in written] == ["claims.csv", "evidence.csv"]
    assert len(table(written[0].read_bytes())) == project.claims.count(ClaimFilter())


def test_a_report_that_cannot_be_written_is_told(project: Project, tmp_path: Path) -> None:
    add(project)
    (tmp_path / "claims.csv").mkdir()

    with pytest.raises(ExportError, match="folder"):
        project.export.write_csv(tmp_path / "claims.csv")
    with pytest.raises(ExportError):
        project.export.write_csv(tmp_path / "nowhere" / "claims.csv")


def test_samples_come_with_claims_and_leave_in_one_step(project: Project) -> None:
    own = add(project)
    project.verdicts.judge(first_claim(project).id, V)

    results = seed(project)

    assert len(results) >= 5
    assert all(one.error is None for one in results)
    samples = [one for one in project.articles.summaries() if SAMPLE_TAG in one.tags]
    assert len(samples) == len(results)
    assert all(one.counts.open > 0 for one in samples)
    remove_samples(project)
    assert [one.id for one in project.articles.summaries()] == [own]
