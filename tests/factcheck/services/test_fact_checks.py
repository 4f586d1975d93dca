"""Published fact-checks are brought in from ClaimReview files and offered for claims."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.domain.suggestions import SuggestionKind
from factcheck.errors import CancelledError, UnreadableFileError
from factcheck.jobs import JobContext, Progress
from factcheck.store.fact_checks import INDEX
from tests.builders import add, first_claim, visible

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.services.project import Project


def _review(claim: str, rating: str = "Mostly false", number: int = 1) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": claim,
        "url": f"https://checks.example/{number}",
        "author": {"@type": "Organization", "name": "Check Desk"},
        "reviewRating": {"@type": "Rating", "alternateName": rating},
        "datePublished": "2024-02-01",
    }


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    path = tmp_path / "feed.json"
    claims = (
        "The harbour mill of Norrvik ground 4,200 tonnes of rye in 2023",
        "Bees have left the southern valley for good",
    )
    elements = [{"item": [_review(one, number=n)]} for n, one in enumerate(claims)]
    path.write_text(json.dumps({"@type": "DataFeed", "dataFeedElement": elements}))
    return path


def test_a_feed_is_offered_for_the_claim_it_is_about(project: Project, feed: Path) -> None:
    add(project)

    done = project.fact_checks.import_path(feed)

    (found,) = project.suggestions.of_claim(first_claim(project).id, SuggestionKind.FACT_CHECK)
    assert (done.held, done.new, done.passed_over) == (2, 2, 0)
    assert (found.publisher, found.verdict) == ("Check Desk", "Mostly false")
    assert found.url == "https://checks.example/0"


def test_the_same_feed_again_adds_nothing(project: Project, feed: Path) -> None:
    project.fact_checks.import_path(feed)

    assert project.fact_checks.import_path(feed).new == 0
    assert project.fact_checks.total() == 2


def test_what_is_brought_in_is_no_part_of_the_record(project: Project, feed: Path) -> None:
    add(project)
    before = visible(project)

    project.fact_checks.import_path(feed)

    assert visible(project) == before
    step = project.history.undo_step()
    assert step is not None
    assert step.operation == "import"


def test_a_cancelled_import_keeps_nothing_of_the_file(
    project: Project, tmp_path: Path, feed: Path
) -> None:
    project.fact_checks.import_path(feed)
    many = tmp_path / "many.json"
    many.write_text(json.dumps([_review(f"Claim number {n}", number=n) for n in range(1200)]))
    told: list[Progress] = []
    job = JobContext(lambda step: _cancel_at(500, step, told, job))

    with pytest.raises(CancelledError):
        project.fact_checks.import_path(many, job)

    assert [step.total for step in told] == [1200] * 2
    assert project.fact_checks.total() == 2
    with project.record.database.writing() as connection:
        assert INDEX.is_sound(connection)
    done = project.fact_checks.import_path(many)
    assert (done.new, done.same) == (1200, 0)


def _cancel_at(number: int, step: Progress, told: list[Progress], job: JobContext) -> None:
    told.append(step)
    if step.done == number:
        job.cancel()


def test_all_of_them_can_be_taken_out(project: Project, feed: Path) -> None:
    add(project)
    project.fact_checks.import_path(feed)

    project.fact_checks.remove_all()

    assert project.fact_checks.total() == 0
    assert project.suggestions.of_claim(first_claim(project).id) == ()
    with project.record.database.writing() as connection:
        assert INDEX.is_sound(connection)


def test_a_broken_feed_is_refused_by_name_and_nothing_is_kept(
    project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "broken.json"
    path.write_text('{"@type": "ClaimReview", ')

    with pytest.raises(UnreadableFileError, match=r"broken\.json"):
        project.fact_checks.import_path(path)
    path.write_text(json.dumps([_review(f"Claim {n}", number=n) for n in range(1200)])[:-10])
    with pytest.raises(UnreadableFileError, match=r"broken\.json is cut short, after 1,?199 fact"):
        project.fact_checks.import_path(path)
    with pytest.raises(UnreadableFileError, match=r"missing\.json"):
        project.fact_checks.import_path(tmp_path / "missing.json")
    assert project.fact_checks.total() == 0
