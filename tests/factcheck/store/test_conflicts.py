"""Two people change the same rows: both versions are told, and what a person chooses is a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import Metadata
from factcheck.domain.evidence import NewEvidence
from factcheck.domain.history import Conflict, Keep
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.errors import ConflictError, NothingToUndoError
from factcheck.services.project import open_project
from factcheck.services.shaping import ClaimNotes
from tests.builders import D, U, V, add, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.domain.claims import Claim
    from factcheck.domain.history import Side
    from factcheck.services.project import Project

MINE = Judgement(VerdictWord.DISPUTED, "outdated", "The port says less.")
THEIRS = Judgement(VerdictWord.VERIFIED, "as written", "The office confirmed it.")


@pytest.fixture
def ben(project: Project) -> Iterator[Project]:
    """The same project in another process of a second reviewer."""
    other = open_project(project.location, "Ben Roy")
    yield other
    other.close()


@pytest.fixture
def claims(project: Project) -> tuple[Claim, ...]:
    return project.claims.of_article(add(project))


def conflict_of(act: Callable[[], object]) -> Conflict:
    with pytest.raises(ConflictError) as told:
        act()
    found = told.value.parameters["conflict"]
    assert isinstance(found, Conflict)
    return found


def told(side: Side, table: str) -> dict[str, object]:
    """What a side says of the rows of a table."""
    return {
        name: value
        for change in side.changes
        if change.table == table
        for name, value in change.after.items()
    }


def judge(project: Project, claim: Claim, judgement: Judgement, keep: Keep | None = None) -> None:
    met = project.history.recent(1)[0].number if keep else 0
    with project.seen(claim.as_of, keep, met):
        project.verdicts.judge(claim.id, judgement)


# an edit


def test_a_verdict_on_a_claim_another_judged_meanwhile_is_not_written_but_both_are_told(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    claim = project.claims.get(claims[0].id)
    ben.verdicts.judge(claim.id, THEIRS)
    before = visible(project)

    found = conflict_of(lambda: judge(project, claim, MINE))

    assert visible(project) == before
    assert (found.mine.reviewer, found.theirs.reviewer) == ("Ada Lind", "Ben Roy")
    assert told(found.mine, "verdict")["rationale"] == "The port says less."
    assert told(found.theirs, "verdict")["rationale"] == "The office confirmed it."
    assert found.theirs.at == ben.history.recent(1)[0].at
    assert found.can_replace


def test_choosing_mine_replaces_theirs_and_one_undo_brings_theirs_back(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    claim = project.claims.get(claims[0].id)
    ben.verdicts.judge(claim.id, THEIRS)
    before = visible(project)

    judge(project, claim, MINE, Keep.MINE)

    assert project.claims.get(claim.id).rationale == "The port says less."
    (step,) = project.history.recent(1)
    assert (step.facts["kept"], step.facts["other"]) == ("mine", "Ben Roy")
    project.history.undo()
    assert visible(project) == before


def test_choosing_theirs_keeps_mine_readable_beside_it_and_undo_takes_that_back(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    claim = project.claims.get(claims[0].id)
    ben.verdicts.judge(claim.id, THEIRS)
    before = visible(project)

    judge(project, claim, MINE, Keep.THEIRS)

    assert project.claims.get(claim.id).rationale == "The office confirmed it."
    every = {one.rationale: one for one in project.verdicts.of_claim(claim.id)}
    assert set(every) == {"The port says less.", "The office confirmed it."}
    assert {one.replaces for one in every.values()} == {None}, "two that replace the same"
    assert project.problems() == []
    project.history.undo()
    assert visible(project) == before


def test_who_knows_what_the_other_did_meets_nothing(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    ben.verdicts.judge(claims[0].id, THEIRS)
    claim = project.claims.get(claims[0].id)

    judge(project, claim, MINE)

    assert project.claims.get(claim.id).word == "disputed"


def test_a_choice_holds_for_what_was_shown_and_not_for_what_came_after(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    claim = project.claims.get(claims[0].id)
    ben.verdicts.judge(claim.id, THEIRS)
    found = conflict_of(lambda: judge(project, claim, MINE))
    ben.verdicts.judge(claim.id, U)

    def choose() -> None:
        with project.seen(claim.as_of, Keep.MINE, found.met):
            project.verdicts.judge(claim.id, MINE)

    again = conflict_of(choose)

    assert again.met > found.met
    assert project.claims.get(claim.id).word == "unsourced"


def test_a_verdict_alone_does_not_take_over_the_words_of_the_other(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.claims.draft_rationale(claims[0].id, "What I wrote before")
    claim = project.claims.get(claims[0].id)
    ben.verdicts.judge(claim.id, THEIRS)

    found = conflict_of(lambda: judge(project, claim, D))
    assert told(found.mine, "verdict")["rationale"] == "What I wrote before"
    judge(project, claim, D, Keep.MINE)

    assert project.claims.get(claim.id).rationale == "What I wrote before"


def test_own_quick_steps_meet_nothing(project: Project, claims: tuple[Claim, ...]) -> None:
    claim = project.claims.get(claims[0].id)
    project.changes_elsewhere()

    for judgement in (V, D, U):
        judge(project, claim, judgement)

    assert project.claims.get(claim.id).word == "unsourced"


def test_two_who_change_different_things_of_a_claim_do_not_meet(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    claim = project.claims.get(claims[0].id)
    ben.shaping.note(claim.id, ClaimNotes(speaker="Maria Holm"))

    judge(project, claim, MINE)

    now = project.claims.get(claim.id)
    assert (now.speaker, now.word) == ("Maria Holm", "disputed")


def test_what_another_did_and_took_back_is_nothing_met(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.shaping.note(claims[0].id, ClaimNotes(tags=("rye",)))
    claim = project.claims.get(claims[0].id)
    ben.verdicts.judge(claim.id, THEIRS)
    ben.history.undo()

    judge(project, claim, MINE)

    assert project.claims.get(claim.id).word == "disputed"


def test_a_rationale_written_to_words_another_changed_meets_them(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.claims.draft_rationale(claims[0].id, "First thoughts")
    claim = project.claims.get(claims[0].id)
    ben.claims.draft_rationale(claim.id, "Ben's thoughts")

    def write() -> None:
        with project.seen(claim.as_of):
            project.claims.draft_rationale(claim.id, "My thoughts")

    found = conflict_of(write)

    assert told(found.mine, "claim") == {"draft_rationale": "My thoughts"}
    assert told(found.theirs, "claim") == {"draft_rationale": "Ben's thoughts"}


def test_evidence_edited_while_another_edits_it(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.evidence.add(claims[0].id, NewEvidence(title="Port"))
    claim = project.claims.get(claims[0].id)
    evidence_id = claim.evidence[0].id
    ben.evidence.edit(evidence_id, NewEvidence(title="Port office"))

    def edit() -> None:
        with project.seen(claim.as_of):
            project.evidence.edit(evidence_id, NewEvidence(title="Port tables"))

    found = conflict_of(edit)

    assert told(found.theirs, "evidence") == {"title": "Port office"}
    with project.seen(claim.as_of, Keep.THEIRS, found.met):
        project.evidence.edit(evidence_id, NewEvidence(title="Port tables", note="p. 3"))
    record = project.claims.get(claim.id).evidence[0].record
    assert (record.title, record.note) == ("Port office", "p. 3"), "what nobody met stays mine"


def test_data_of_an_article_changed_by_two(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    article, as_of = claims[0].article_id, project.claims.get(claims[0].id).as_of
    ben.articles.edit_metadata(article, Metadata(title="Ben's title", publisher="Post"))

    def edit() -> None:
        with project.seen(as_of):
            project.articles.edit_metadata(article, Metadata(title="My title"))

    assert told(conflict_of(edit).theirs, "article")["title"] == "Ben's title"


# an undo


def test_an_undo_that_meets_others_can_be_left_so_that_earlier_steps_follow(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.verdicts.judge(claims[1].id, V)
    project.verdicts.judge(claims[0].id, MINE)
    ben.verdicts.judge(claims[0].id, THEIRS)
    found = conflict_of(project.history.undo)
    assert told(found.theirs, "verdict")["rationale"] == "The office confirmed it."
    assert told(found.mine, "claim")["state"] == "open"

    project.history.undo(Keep.THEIRS)

    assert project.claims.get(claims[0].id).rationale == "The office confirmed it."
    step = project.history.undo_step()
    assert step is not None
    assert step.claim_ids == {claims[1].id}
    project.history.undo()
    assert project.claims.get(claims[1].id).word == "open"
    assert project.problems() == []


def test_an_undo_may_replace_theirs_and_redo_brings_theirs_back(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.verdicts.judge(claims[0].id, MINE)
    ben.verdicts.judge(claims[0].id, THEIRS)
    before = visible(project)

    project.history.undo(Keep.MINE)
    assert project.claims.get(claims[0].id).word == "open"

    project.history.redo()
    assert visible(project) == before
    assert project.problems() == []


def test_leaving_a_step_is_taken_back_by_redo(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.shaping.note(claims[0].id, ClaimNotes(speaker="Ada's speaker"))
    ben.shaping.note(claims[0].id, ClaimNotes(speaker="Ben's speaker"))
    project.history.undo(Keep.THEIRS)
    left = project.history.redo_step()
    assert left is not None

    project.history.redo()

    again = project.history.undo_step()
    assert again is not None
    assert again.id == left.id
    assert project.claims.get(claims[0].id).speaker == "Ben's speaker"
    with pytest.raises(NothingToUndoError):
        project.history.redo()


def test_edges_put_back_over_theirs_still_cut_the_quote_from_the_text(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    span = claims[0].span
    assert span is not None
    project.shaping.move_edges(claims[0].id, TextSpan(span.start, span.end - 10))
    ben.shaping.move_edges(claims[0].id, TextSpan(span.start + 4, span.end - 12))

    project.history.undo(Keep.MINE)

    now = project.claims.get(claims[0].id)
    assert (now.span, now.quote) == (span, claims[0].quote)
    assert (now.prefix, now.suffix) == (claims[0].prefix, claims[0].suffix)


def test_a_decision_put_back_over_a_dismissal_leaves_nothing_of_it(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.verdicts.judge(claims[0].id, MINE)
    ben.claims.dismiss(claims[0].id, "opinion")

    project.history.undo(Keep.MINE)

    now = project.claims.get(claims[0].id)
    assert (now.word, now.dismissal, now.verdict) == ("open", None, None)
