"""Two people at one project shape a claim, name a block, sign off or move the threshold at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import BlockRole
from factcheck.domain.evidence import NewEvidence
from factcheck.domain.history import Conflict, Keep
from factcheck.errors import ConflictError
from factcheck.services.project import open_project
from tests.builders import V, add, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.domain.articles import Article
    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project


@pytest.fixture
def ben(project: Project) -> Iterator[Project]:
    """The same project in another session, of a second reviewer."""
    other = open_project(project.location, "Ben Roy")
    yield other
    other.close()


@pytest.fixture
def article(project: Project) -> Article:
    return project.articles.get(add(project))


@pytest.fixture
def claims(project: Project, article: Article) -> tuple[Claim, ...]:
    return project.claims.of_article(article.id)


def meeting(project: Project, seen: int, act: Callable[[], object]) -> Conflict:
    """What is told of an act decided on knowing the steps up to `seen`; nothing is done."""
    before = visible(project)
    with pytest.raises(ConflictError) as told, project.seen(seen):
        act()
    assert visible(project) == before
    found = told.value.parameters["conflict"]
    assert isinstance(found, Conflict)
    return found


def values(found: Conflict, name: str) -> tuple[Any, Any]:
    """What both make of a column: mine, theirs."""
    sides = []
    for side in (found.mine, found.theirs):
        (value,) = (change.after[name] for change in side.changes if name in change.after)
        sides.append(value)
    return sides[0], sides[1]


def choose(
    project: Project, seen: int, keep: Keep, found: Conflict, act: Callable[[], object]
) -> None:
    with project.seen(seen, keep, found.met):
        act()
    assert project.problems() == []


def shorter(claim: Claim, by: int) -> TextSpan:
    assert claim.span is not None
    return TextSpan(claim.span.start, claim.span.end - by)


def candidates(project: Project, article: Article) -> list[tuple[object, str]]:
    return [(claim.span, claim.quote) for claim in project.claims.of_article(article.id)]


# edges


def test_edges_that_another_moved_meanwhile_are_told_and_not_moved(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    claim = project.claims.get(claims[0].id)
    ben.shaping.move_edges(claim.id, shorter(claim, 9))
    theirs = ben.claims.get(claim.id)

    def act() -> None:
        project.shaping.move_edges(claim.id, shorter(claim, 4))

    found = meeting(project, claim.as_of, act)

    assert values(found, "quote") == (claim.quote[:-4], theirs.quote)
    choose(project, claim.as_of, Keep.THEIRS, found, act)
    now = project.claims.get(claim.id)
    assert (now.span, now.quote, now.suffix) == (theirs.span, theirs.quote, theirs.suffix)
    project.history.undo()
    choose(project, claim.as_of, Keep.MINE, meeting(project, claim.as_of, act), act)
    assert project.claims.get(claim.id).quote == claim.quote[:-4]


def test_edges_and_a_verdict_of_the_other_do_not_meet(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    claim = project.claims.get(claims[0].id)
    ben.verdicts.judge(claim.id, V)

    with project.seen(claim.as_of):
        project.shaping.move_edges(claim.id, shorter(claim, 4))

    now = project.claims.get(claim.id)
    assert (now.word, now.quote) == ("verified", claim.quote[:-4])


def test_of_a_split_that_is_not_to_stand_no_part_does(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    claim = project.claims.get(claims[0].id)
    assert claim.span is not None
    at = claim.quote.index(" ", 10) + claim.span.start
    ben.verdicts.judge(claim.id, V)
    before = visible(project)

    def act() -> None:
        project.shaping.split(claim.id, at)

    found = meeting(project, claim.as_of, act)
    choose(project, claim.as_of, Keep.THEIRS, found, act)

    assert visible(project) == before
    (step,) = project.history.recent(1)
    assert (step.operation, step.facts["kept"]) == ("split", "theirs")
    project.history.undo()
    assert visible(project) == before


def test_of_a_merge_that_is_not_to_stand_no_part_does(
    project: Project, ben: Project, claims: tuple[Claim, ...]
) -> None:
    project.evidence.add(claims[1].id, NewEvidence(title="Port"))
    one, other = project.claims.of_article(claims[0].article_id)[:2]
    ben.claims.dismiss(other.id, "opinion")
    before = visible(project)

    def act() -> None:
        project.shaping.merge(one.id, other.id)

    found = meeting(project, one.as_of, act)
    choose(project, one.as_of, Keep.THEIRS, found, act)
    assert visible(project) == before

    project.history.undo()
    choose(project, one.as_of, Keep.MINE, meeting(project, one.as_of, act), act)
    assert project.claims.get(one.id).evidence[0].record.title == "Port"
    project.history.undo()
    assert visible(project) == before


# roles of blocks


def test_a_block_that_another_named_meanwhile_keeps_the_role_a_person_chooses(
    project: Project, ben: Project, article: Article
) -> None:
    block = next(one for one in article.blocks if one.role is BlockRole.BODY)
    ben.articles.set_role(article.id, block.start, BlockRole.QUOTE)
    quoted = candidates(project, article)

    def act() -> None:
        project.articles.set_role(article.id, block.start, BlockRole.BOILERPLATE)

    found = meeting(project, article.as_of, act)

    assert values(found, "role") == ("boilerplate", "quote")
    choose(project, article.as_of, Keep.THEIRS, found, act)
    roles = {one.start: one.role for one in project.articles.get(article.id).blocks}
    assert roles[block.start] is BlockRole.QUOTE
    assert candidates(project, article) == quoted, "claims are found by the role that stands"


def test_two_blocks_may_be_named_by_two_at_once(
    project: Project, ben: Project, article: Article
) -> None:
    first, second = [one for one in article.blocks if one.role is BlockRole.BODY][:2]
    ben.articles.set_role(article.id, first.start, BlockRole.QUOTE)

    with project.seen(article.as_of):
        project.articles.set_role(article.id, second.start, BlockRole.CAPTION)

    roles = {one.start: one.role for one in project.articles.get(article.id).blocks}
    assert (roles[first.start], roles[second.start]) == (BlockRole.QUOTE, BlockRole.CAPTION)


# the sign-off


def test_a_sign_off_meets_that_of_another(project: Project, ben: Project, article: Article) -> None:
    ben.articles.sign_off(article.id, done=True)

    def act() -> None:
        project.articles.sign_off(article.id, done=True)

    found = meeting(project, article.as_of, act)
    assert values(found, "signed_off_by") == ("Ada Lind", "Ben Roy")
    choose(project, article.as_of, Keep.THEIRS, found, act)

    signed = project.articles.summary(article.id).sign_off
    assert signed == ben.articles.summary(article.id).sign_off
    assert signed is not None
    assert signed.reviewer == "Ben Roy"


# the threshold


@pytest.mark.parametrize("first", [None, 0.2])
def test_the_threshold_that_another_moved_meanwhile_is_told(
    project: Project, ben: Project, first: float | None
) -> None:
    if first is not None:
        project.settings.set("threshold", first)
    seen = project.history.recent(1)[0].number if first is not None else 0
    ben.settings.set("threshold", 0.7)

    def act() -> None:
        project.settings.set("threshold", 0.4)

    found = meeting(project, seen, act)
    assert values(found, "value") == ("0.4", "0.7")
    choose(project, seen, Keep.THEIRS, found, act)
    assert project.settings.threshold == 0.7
    choose(project, seen, Keep.MINE, meeting(project, seen, act), act)
    assert project.settings.threshold == 0.4
    project.history.undo()
    assert project.settings.threshold == 0.7


def test_other_settings_and_own_steps_do_not_meet_the_threshold(
    project: Project, ben: Project
) -> None:
    ben.settings.set("views", [{"name": "mine"}])

    with project.seen(0):
        project.settings.set("threshold", 0.4)
        project.settings.set("threshold", 0.3)

    assert project.settings.threshold == 0.3
