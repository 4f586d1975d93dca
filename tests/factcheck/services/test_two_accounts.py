"""Two real articles about one event: what both tell is found, and what each dates stays its own.

The articles are not part of the project; where they are not at hand the tests are skipped. Facts
are named here by a few words that must stand in the sentence, never by the sentence.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.suggestions import DateBasis, SuggestionKind
from factcheck.evidence import embedding
from factcheck.jobs import JobContext

if TYPE_CHECKING:
    from factcheck.domain.suggestions import Suggestion
    from factcheck.services.project import Project

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"
FACTS = {
    "resumption": ("approved the resumption", "authorized the reinstatement"),
    "August 2018": ("suspended in August 2018", "August that same year"),
    "January 2018": ("announced in January 2018", "In January 2018"),
    "not acting against militants": ("failing to clamp down", "not doing enough"),
    "military-to-military ties": ("serves as an effective means", "military-to-military coop"),
}

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the two articles are not at hand")


@pytest.fixture(params=["by words", "by meaning too"])
def both(
    project: Project, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Project:
    if request.param == "by words":
        monkeypatch.setattr(embedding, "MODEL_PACKAGE", "there_is_no_such_package")
    elif not embedding.is_installed():
        pytest.skip("the extra `semantic` is not installed")
    results = project.articles.import_paths(sorted(SEEDS.glob("*.txt")), job=JobContext())
    assert len(results) == 2
    project.settings.set("threshold", 0.0)
    if request.param == "by meaning too":
        project.semantic.refresh(JobContext())
    return project


def suggested(project: Project, words: str) -> tuple[Suggestion, ...]:
    """Return what is offered for the sentence that holds the words."""
    for article in project.articles.summaries():
        for one in project.claims.of_article(article.id):
            if words in one.quote:
                return project.suggestions.of_claim(one.id, SuggestionKind.PASSAGE)
    raise AssertionError(f"no claim holds {words!r}")


@pytest.mark.parametrize("fact", FACTS)
def test_what_both_tell_is_among_the_first_two(both: Project, fact: str) -> None:
    here, there = FACTS[fact]

    found = suggested(both, here)[:2]

    assert any(there in one.quote for one in found)


@pytest.mark.parametrize("fact", [one for one in FACTS if one != "not acting against militants"])
def test_and_the_other_way_round(both: Project, fact: str) -> None:
    """The militants stand in the other account's sentence on January 2018, which finds that."""
    there, here = FACTS[fact]

    found = suggested(both, here)[:2]

    assert any(there in one.quote for one in found)


def test_nothing_is_said_to_differ(both: Project) -> None:
    for article in both.articles.summaries():
        for claim in both.claims.of_article(article.id):
            for one in both.suggestions.of_claim(claim.id):
                assert "differs" not in {pair.relation for pair in one.quantities}


def test_the_days_of_the_two_announcements_stand_side_by_side(both: Project) -> None:
    here, there = FACTS["resumption"]
    other = next(one for one in suggested(both, here) if there in one.quote)

    (days,) = other.quantities

    assert (days.here, days.there) == ("2019-12-20", "2020-01-03")
    assert days.there_worked_out is not None
    assert days.there_worked_out.basis is DateBasis.PUBLISHED
    assert (other.published, days.here_worked_out) == ("2020-01-04", None)
