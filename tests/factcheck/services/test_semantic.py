"""Vectors of meaning are made beside the record, follow it, and find what words do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.articles import BlockRole
from factcheck.domain.suggestions import SuggestionKind
from factcheck.errors import CancelledError
from factcheck.evidence import embedding
from factcheck.jobs import JobContext
from factcheck.services.project import open_project
from factcheck.services.semantic import SemanticService
from factcheck.store.vectors import Source
from tests.builders import FERRY, V, add

if TYPE_CHECKING:
    from factcheck.services.project import Project

needs_the_extra = pytest.mark.skipif(
    not embedding.is_installed(), reason="the extra `semantic` is not installed"
)

SHUT = ("The crossing was shut to heavy vehicles.",)
CLOSED = "Trucks may no longer drive over that bridge."


def held(project: Project) -> int:
    return len(project.semantic.held(Source.PASSAGE))


@needs_the_extra
def test_every_passage_gets_a_vector_once(project: Project) -> None:
    add(project)
    add(project, *FERRY, title="Ferry")
    wanted = project.semantic.missing()

    assert project.semantic.refresh(JobContext()) == wanted > 5

    assert project.semantic.missing() == 0
    assert project.semantic.refresh(JobContext()) == 0
    assert held(project) == wanted


@needs_the_extra
def test_it_is_done_by_and_by_and_what_came_last_is_done_first(project: Project) -> None:
    add(project)
    before = project.semantic.missing()
    newest = add(project, *SHUT, title="Notes of May")

    project.semantic.refresh(JobContext(), most=2)

    assert project.semantic.missing() == before
    found = project.suggestions.of_text(CLOSED, SuggestionKind.PASSAGE)
    assert [one.article_id for one in found[:1]] == [newest]


@needs_the_extra
def test_meaning_finds_what_shares_no_word(project: Project) -> None:
    add(project, *SHUT, title="Notes of May")
    assert project.suggestions.of_text(CLOSED, SuggestionKind.PASSAGE) == ()

    project.semantic.refresh(JobContext())

    found = project.suggestions.of_text(CLOSED, SuggestionKind.PASSAGE)
    assert found[0].quote == SHUT[0]
    assert found[0].shared == ()


@needs_the_extra
def test_page_furniture_loses_its_vector_and_an_undo_wants_it_made_anew(project: Project) -> None:
    other = add(project, *SHUT, title="Notes of May")
    project.semantic.refresh(JobContext())
    whole = held(project)
    start = project.articles.get(other).text.index(SHUT[0])

    project.articles.set_role(other, start, BlockRole.BOILERPLATE)
    project.semantic.refresh(JobContext())

    assert held(project) == whole - 1
    assert project.suggestions.of_text(CLOSED, SuggestionKind.PASSAGE) == ()
    project.history.undo()
    project.semantic.refresh(JobContext())
    assert project.suggestions.of_text(CLOSED, SuggestionKind.PASSAGE)[0].quote == SHUT[0]


@needs_the_extra
def test_a_claim_is_not_answered_with_its_own_article(project: Project) -> None:
    mine = add(project)
    project.semantic.refresh(JobContext())

    for claim in project.claims.of_article(mine):
        assert project.suggestions.of_claim(claim.id, SuggestionKind.PASSAGE) == ()


@needs_the_extra
def test_an_earlier_verdict_on_the_same_in_other_words_is_found(project: Project) -> None:
    add(project, "The council closed the old bridge of Arlow to all lorries in May.", title="Old")
    (claim,) = project.claims.of_article(project.articles.summaries()[0].id)[-1:]
    project.verdicts.judge(claim.id, V)
    wording = "Arlow's council shut its old bridge to every truck in May."
    before = project.suggestions.of_text(wording, SuggestionKind.VERDICT)

    project.semantic.refresh(JobContext())

    (after,) = project.suggestions.of_text(wording, SuggestionKind.VERDICT)
    assert after.claim_id == claim.id
    assert all(after.score > one.score for one in before)


@needs_the_extra
def test_another_process_sees_the_vectors_too(project: Project) -> None:
    add(project, *SHUT, title="Notes of May")
    other = open_project(project.location, "Ben", create=False)
    assert len(other.semantic.held(Source.PASSAGE)) == 0

    project.semantic.refresh(JobContext())

    assert len(other.semantic.held(Source.PASSAGE)) == held(project) > 0
    other.close()


@needs_the_extra
def test_a_cancelled_run_keeps_what_it_made(project: Project) -> None:
    add(project, *(f"Crossing {number} was late by {number} hours." for number in range(200)))
    wanted = project.semantic.missing()
    job = JobContext(lambda step: job.cancel() if step.done else None)

    with pytest.raises(CancelledError):
        project.semantic.refresh(job)

    assert 0 < held(project) < wanted
    assert project.problems() == []


def test_without_the_extra_words_alone_are_looked_for(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(project, *SHUT, title="Notes of May")
    monkeypatch.setattr(embedding, "MODEL_PACKAGE", "there_is_no_such_package")

    assert not project.semantic.is_available()
    assert isinstance(project.semantic, SemanticService)
    found = project.suggestions.of_text("crossing shut for vehicles", SuggestionKind.PASSAGE)
    assert [one.quote for one in found] == [SHUT[0]]
