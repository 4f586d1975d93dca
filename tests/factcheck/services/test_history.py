"""Undo and redo: per reviewer, in any process, after a restart, and never over others' work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import BlockRole, ImportOutcome, Metadata
from factcheck.domain.evidence import NewEvidence
from factcheck.domain.history import StepKind
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.errors import ConflictError, NothingToUndoError
from factcheck.services.project import open_project
from tests.builders import FERRY, MILL, D, U, V, add, visible, written
from tests.elsewhere import elsewhere, in_project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project

LINK = NewEvidence(url="https://port.example/rye", title="Port statistics", quote="4,200 tonnes")


@pytest.fixture
def ben(project: Project) -> Iterator[Project]:
    """The same project as a second reviewer sees it, who has a window of their own."""
    other = open_project(project.location, "Ben Roy")
    yield other
    other.close()


@pytest.fixture
def claims(project: Project) -> tuple[Claim, ...]:
    return project.claims.of_article(add(project))


def test_undoing_a_verdict_brings_the_open_claim_back(
    project: Project, claims: tuple[Claim, ...]
) -> None:
    before = visible(project)
    given = Judgement(VerdictWord.DISPUTED, "outdated", "The port says less.", evidence=(LINK,))
    project.verdicts.judge(claims[0].id, given)
    after = visible(project)

    changes = project.history.undo()
    assert visible(project) == before
    assert changes.operation == "judge"
    assert changes.claim_ids == {claims[0].id}

    project.history.redo()
    assert visible(project) == after


def test_undo_names_what_it_will_take_back(project: Project, claims: tuple[Claim, ...]) -> None:
    project.verdicts.judge(claims[1].id, V)

    step = project.history.undo_step()

    assert step is not None
    assert (step.operation, step.facts["number"], step.facts["verdict"]) == ("judge", 2, "verified")
    assert project.history.redo_step() is None
    project.history.undo()
    redo = project.history.redo_step()
    assert redo is not None
    assert redo.id == step.id


def test_each_reviewer_takes_back_their_own_steps_only(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.verdicts.judge(claims[0].id, V)
    ben.verdicts.judge(claims[1].id, D)

    project.history.undo()

    assert [one.word for one in project.claims.of_article(claims[0].article_id)][:2] == [
        "open",
        "disputed",
    ]
    ben.history.undo()
    with pytest.raises(NothingToUndoError):
        ben.history.undo()
    project.history.undo()
    assert project.articles.summaries() == ()


def test_there_is_nothing_to_undo_or_redo_in_a_new_project(project: Project) -> None:
    with pytest.raises(NothingToUndoError, match="nothing to undo"):
        project.history.undo()
    with pytest.raises(NothingToUndoError, match="nothing to redo"):
        project.history.redo()


def test_redo_dies_at_the_next_edit(project: Project, claims: tuple[Claim, ...]) -> None:
    project.verdicts.judge(claims[0].id, V)
    project.history.undo()
    project.verdicts.judge(claims[1].id, D)

    with pytest.raises(NothingToUndoError):
        project.history.redo()
    assert project.history.redo_step() is None


def test_redo_lives_on_when_somebody_else_edits(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.verdicts.judge(claims[0].id, V)
    project.history.undo()
    ben.verdicts.judge(claims[1].id, D)

    project.history.redo()

    assert project.claims.get(claims[0].id).word == "verified"


def test_undo_and_redo_may_take_turns(project: Project, claims: tuple[Claim, ...]) -> None:
    shown = [visible(project)]
    for claim, judgement in zip(claims, (V, D, U), strict=False):
        project.verdicts.judge(claim.id, judgement)
        shown.append(visible(project))

    place = 3
    for way in (-1, -1, 1, -1, -1, 1, 1, 1, -1, 1, -1, -1, -1, 1, 1):
        project.history.undo() if way < 0 else project.history.redo()
        place += way
        assert visible(project) == shown[place]

    project.history.undo()
    project.claims.dismiss(claims[0].id, "opinion")
    after = visible(project)
    project.history.undo()
    assert visible(project) == shown[1]
    project.history.redo()
    assert visible(project) == after


def test_undo_works_after_a_restart_and_from_another_process(
    project: Project, claims: tuple[Claim, ...]
) -> None:
    before = visible(project)
    project.verdicts.judge(claims[0].id, V)
    after = visible(project)

    elsewhere(in_project(project.location, "Ada Lind", lambda there: there.history.undo()))
    assert visible(project) == before
    project.close()
    again = open_project(project.location, "Ada Lind")
    again.history.redo()

    assert visible(again) == after
    again.close()


def test_a_claim_somebody_else_judged_since_is_left_as_it_is(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.verdicts.judge(claims[0].id, V)
    ben.verdicts.judge(claims[0].id, D)
    before = visible(project)
    steps = len(project.history.recent())

    with pytest.raises(ConflictError, match="somebody else"):
        project.history.undo()

    assert visible(project) == before
    assert len(project.history.recent()) == steps
    ben.history.undo()
    project.history.undo()
    assert project.claims.get(claims[0].id).word == "open"


def test_what_others_added_to_a_claim_does_not_go_with_an_undo(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.verdicts.judge(claims[0].id, V)
    ben.evidence.add(claims[0].id, LINK)

    with pytest.raises(ConflictError):
        project.history.undo()

    assert len(project.claims.get(claims[0].id).evidence) == 1


def test_undoing_an_import_does_not_take_the_work_of_others_along(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    ben.verdicts.judge(claims[0].id, D)

    with pytest.raises(ConflictError):
        project.history.undo()

    assert project.claims.get(claims[0].id).word == "disputed"
    ben.history.undo()
    project.history.undo()
    assert project.articles.summaries() == ()


def test_a_deletion_is_not_done_again_over_new_work_of_others(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.articles.delete(claims[0].article_id)
    project.history.undo()
    ben.verdicts.judge(claims[0].id, V)

    with pytest.raises(ConflictError):
        project.history.redo()

    assert len(project.articles.summaries()) == 1


def test_a_deletion_is_done_again_over_old_work(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    ben.verdicts.judge(claims[0].id, V)
    before = visible(project)
    project.articles.delete(claims[0].article_id)
    project.history.undo()
    assert visible(project) == before

    project.history.redo()

    assert project.articles.summaries() == ()
    project.articles.restore(claims[0].article_id)
    assert visible(project) == before


def test_the_same_setting_changed_by_two_is_a_conflict_for_the_first(
    project: Project, ben: Project
) -> None:
    project.settings.set("threshold", 0.3)
    ben.settings.set("threshold", 0.6)

    with pytest.raises(ConflictError):
        project.history.undo()

    assert project.settings.threshold == 0.6


def test_independent_edits_of_one_article_are_taken_back_apart(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    article = claims[0].article_id
    project.articles.edit_metadata(article, Metadata(title="Rye, water and coin"))
    ben.verdicts.judge(claims[0].id, V)

    project.history.undo()

    assert project.articles.summary(article).title == "Rye and water"
    assert project.claims.get(claims[0].id).word == "verified"


def test_undoing_a_role_finds_the_same_candidates_again(
    project: Project, claims: tuple[Claim, ...]
) -> None:
    article = project.articles.get(claims[0].article_id)
    before = visible(project)
    body = next(block for block in article.blocks if block.role is BlockRole.BODY)
    project.articles.set_role(article.id, body.start, BlockRole.BOILERPLATE)
    after = visible(project)
    assert len(project.claims.of_article(article.id)) < len(claims)

    project.history.undo()
    assert visible(project) == before
    project.history.redo()
    assert visible(project) == after


def test_a_marked_claim_goes_and_comes_with_its_evidence(
    project: Project, claims: tuple[Claim, ...]
) -> None:
    article = claims[0].article_id
    project.claims.mark(article, TextSpan(2, 9))
    marked = next(one for one in project.claims.of_article(article) if one.is_touched)
    project.evidence.add(marked.id, LINK)
    after = visible(project)

    project.history.undo()
    project.history.undo()
    assert marked.id not in {one.id for one in project.claims.of_article(article)}
    project.history.redo()
    project.history.redo()

    assert visible(project) == after


def test_the_history_of_a_claim_holds_its_steps_newest_first(
    project: Project, claims: tuple[Claim, ...]
) -> None:
    add(project, *FERRY, title="The Alma")
    project.verdicts.judge(claims[0].id, V)
    project.verdicts.judge(claims[1].id, D)
    project.claims.draft_rationale(claims[0].id, "Checked by phone.")
    project.history.undo()

    steps = project.history.of_claim(claims[0].id)

    assert [(one.operation, one.kind) for one in steps] == [
        ("write_rationale", StepKind.UNDO),
        ("write_rationale", StepKind.DO),
        ("judge", StepKind.DO),
    ]
    assert len(project.history.recent()) == 6
    assert len(project.history.recent(limit=2)) == 2


def test_samples_are_nobodys_step_to_undo(project: Project) -> None:
    from factcheck.services.seeding import remove_samples, seed

    seed(project)
    before = visible(project)

    with pytest.raises(NothingToUndoError):
        project.history.undo()
    remove_samples(project)
    assert project.articles.summaries() == ()
    project.history.undo()
    assert visible(project) == before


def test_what_changed_while_an_article_was_deleted_shows_when_it_comes_back(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    article = project.articles.get(claims[0].article_id)
    before = visible(project)
    body = next(block for block in article.blocks if block.role is BlockRole.BODY)
    project.articles.set_role(article.id, body.start, BlockRole.BOILERPLATE)
    ben.articles.delete(article.id)
    project.history.undo()

    ben.history.undo()

    assert visible(project) == before


def revised(project: Project) -> None:
    """Import the article again with a sentence more at its beginning."""
    imported = project.articles.add(written("A new sentence stands first here.", *MILL))
    assert imported.outcome is ImportOutcome.REVISION


def test_a_revision_is_taken_back_and_done_again_with_its_claims(
    project: Project, claims: tuple[Claim, ...]
) -> None:
    project.verdicts.judge(claims[1].id, V)
    before = visible(project)
    revised(project)
    after = visible(project)
    moved = project.claims.get(claims[1].id)
    assert moved.quote == claims[1].quote
    assert moved.span != claims[1].span

    project.history.undo()
    assert visible(project) == before
    project.history.redo()
    assert visible(project) == after


def test_a_revision_that_was_taken_back_can_be_imported_again(
    project: Project, claims: tuple[Claim, ...]
) -> None:
    revised(project)
    text = project.articles.get(claims[0].article_id).text
    project.history.undo()
    project.settings.set("threshold", 0.4)

    revised(project)

    assert project.articles.get(claims[0].article_id).text == text


def test_a_revision_others_work_in_is_not_taken_from_under_them(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    revised(project)
    text = project.articles.get(claims[0].article_id).text
    start = text.index("A new sentence")
    ben.claims.mark(claims[0].article_id, TextSpan(start, start + 14))

    with pytest.raises(ConflictError):
        project.history.undo()

    marked = next(
        one for one in ben.claims.of_article(claims[0].article_id) if one.origin == "Ben Roy"
    )
    assert marked.span is not None
    assert marked.span.cut(project.articles.get(claims[0].article_id).text) == marked.quote
