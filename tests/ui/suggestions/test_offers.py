"""What taking an offer records."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.evidence import NewEvidence, Stance
from factcheck.domain.suggestions import Suggestion, SuggestionKind
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.errors import CancelledError, NotFoundError
from factcheck.jobs import JobContext
from tests.builders import add
from ui.suggestions.offers import Offer, evidence_of, judgement_like, read_offers, whole_numbers

if TYPE_CHECKING:
    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project

HERE = "The ferry line across Marrow Bay carried 310,000 passengers in 2022, the operator said."
THERE = "In 2022 the ferry line across Marrow Bay carried 310,000 passengers, the harbour said."


@pytest.fixture
def two(project: Project) -> tuple[Claim, Claim]:
    """The claim in hand, and one of another article that says the same."""
    there = project.claims.of_article(add(project, THERE, title="There"))[0]
    return project.claims.of_article(add(project, HERE, title="Here"))[0], there


def test_each_passage_is_offered_once_even_when_it_was_decided(
    project: Project, two: tuple[Claim, Claim]
) -> None:
    claim, there = two
    before = read_offers(project, claim.id, JobContext())
    project.verdicts.judge(there.id, Judgement(VerdictWord.DISPUTED, rationale="No count."))

    after = read_offers(project, claim.id, JobContext())

    assert [one.suggestion.kind for one in before] == [SuggestionKind.PASSAGE]
    assert [one.suggestion.kind for one in after] == [SuggestionKind.VERDICT]
    assert after[0].can_be_judged_alike
    assert "No count." in evidence_of(after[0], Stance.CONTEXT).note


def test_a_reading_nobody_waits_for_stops(project: Project, two: tuple[Claim, Claim]) -> None:
    job = JobContext()
    job.cancel()

    with pytest.raises(CancelledError):
        read_offers(project, two[0].id, job)


def test_a_claim_that_is_gone_is_not_found(project: Project) -> None:
    with pytest.raises(NotFoundError):
        read_offers(project, "00000000-0000-4000-8000-000000000000", JobContext())  # type: ignore[arg-type]


def test_copying_a_verdict_keeps_what_was_written_here(
    project: Project, two: tuple[Claim, Claim]
) -> None:
    claim, there = two
    shared = NewEvidence(url="https://example.org/a")
    other = NewEvidence(url="https://example.org/b")
    project.verdicts.judge(
        there.id, Judgement(VerdictWord.VERIFIED, rationale="Theirs.", evidence=(shared, other))
    )
    project.evidence.add(claim.id, shared)
    project.claims.draft_rationale(claim.id, "Mine.")

    offer = read_offers(project, claim.id, JobContext())[0]
    judgement = judgement_like(offer, project.claims.get(claim.id))

    assert judgement is not None
    assert judgement.rationale is None
    assert [one.url for one in judgement.evidence] == ["https://example.org/b"]


def test_a_passage_has_no_verdict_to_copy(project: Project, two: tuple[Claim, Claim]) -> None:
    offer = read_offers(project, two[0].id, JobContext())[0]

    assert judgement_like(offer, two[0]) is None


def test_a_fact_check_is_recorded_with_its_address() -> None:
    found = Suggestion(
        SuggestionKind.FACT_CHECK,
        "It carried fewer.",
        0.8,
        publisher="Check Desk",
        url="https://example.org/check",
        verdict="False",
    )

    record = evidence_of(Offer(found), Stance.CONTRADICTS)

    assert (record.url, record.reference) == ("https://example.org/check", None)
    assert (record.publisher, record.stance) == ("Check Desk", Stance.CONTRADICTS)
    assert record.note == "Rated “False”"


@pytest.mark.parametrize(
    ("shared", "whole"),
    [
        (((0, 3), (8, 11)), ((0, 3),)),
        (((4, 7), (8, 11)), ((4, 11),)),
        (((0, 3), (4, 7), (8, 11)), ((0, 3), (4, 11))),
    ],
)
def test_a_number_is_marked_whole_or_not_at_all(
    shared: tuple[tuple[int, int], ...], whole: tuple[tuple[int, int], ...]
) -> None:
    spans = tuple(TextSpan(*one) for one in shared)

    assert whole_numbers("all 310,000 of them", spans) == tuple(TextSpan(*one) for one in whole)
