"""The desk: which article lies on it, which claim is chosen, and how both stay fresh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan
from factcheck.domain.verdicts import VerdictWord
from tests.builders import FERRY, D, V, add
from tests.elsewhere import elsewhere, in_project
from ui.desk import Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from factcheck.domain.articles import ArticleId
    from factcheck.services.project import Project
    from ui.session import Session


def test_opening_an_article_chooses_its_first_open_claim(desk: Desk) -> None:
    assert desk.current == desk.claims[0]
    assert len(desk.claims) >= 4


def test_an_article_opens_at_the_claim_asked_for(
    session: Session, article_id: ArticleId, qtbot: QtBot
) -> None:
    wanted = session.project.claims.of_article(article_id)[2]
    desk = Desk(session)

    desk.open_article(article_id, wanted.id)

    qtbot.waitUntil(lambda: desk.current == wanted)


def test_next_and_previous_stop_at_the_ends(desk: Desk) -> None:
    desk.previous_claim()
    assert desk.current == desk.claims[0]

    for _ in range(len(desk.claims) + 3):
        desk.next_claim()

    assert desk.current == desk.claims[-1]


def test_next_open_goes_round_and_skips_what_is_decided(desk: Desk, session: Session) -> None:
    desk.set_pending(desk.claims[1].id)

    desk.next_open()
    assert desk.current == desk.claims[2]
    desk.choose(desk.claims[-1].id)
    desk.next_open()

    assert desk.current == desk.claims[0]


def test_there_is_no_next_open_claim_when_all_are_on_their_way(desk: Desk) -> None:
    for claim in desk.claims:
        desk.set_pending(claim.id)

    assert not desk.next_open()
    assert desk.open_claims() == ()


def test_an_edit_shows_without_the_article_being_shown_again(
    desk: Desk, session: Session, qtbot: QtBot
) -> None:
    shown: list[object] = []
    desk.article_shown.connect(shown.append)
    claim = desk.claims[1]

    with qtbot.waitSignal(desk.claims_changed) as changed:
        session.edit(lambda: session.project.verdicts.judge(claim.id, D))

    assert changed.args == [frozenset({claim.id})]
    assert desk.claims[1].word == "disputed"
    assert shown == []


def test_a_new_claim_renumbers_those_behind_it_and_is_chosen(
    desk: Desk, session: Session, qtbot: QtBot
) -> None:
    article = desk.article
    assert article is not None
    start = article.text.index("We like the smell")
    before = len(desk.claims)

    session.edit(
        lambda: session.project.claims.mark(article.id, TextSpan(start, start + 12)),
        done=lambda changes: desk.choose_when_there(next(iter(changes.claim_ids))),
    )

    qtbot.waitUntil(lambda: len(desk.claims) == before + 1)
    assert desk.current is not None
    assert desk.current.quote == "We like the "[:12].strip()
    assert [claim.number for claim in desk.claims] == list(range(1, before + 2))


def test_a_dismissed_claim_gives_its_place_to_its_neighbour(
    desk: Desk, session: Session, qtbot: QtBot
) -> None:
    gone, following = desk.claims[0], desk.claims[1]

    session.edit(lambda: session.project.claims.dismiss(gone.id))

    qtbot.waitUntil(lambda: gone.id not in {claim.id for claim in desk.claims})
    assert desk.current is not None
    assert desk.current.id == following.id


def test_dismissed_claims_can_be_listed_too(desk: Desk, session: Session, qtbot: QtBot) -> None:
    gone = desk.claims[0]
    session.edit(lambda: session.project.claims.dismiss(gone.id))
    qtbot.waitUntil(lambda: gone.id not in {claim.id for claim in desk.claims})

    desk.show_dismissed(on=True)

    qtbot.waitUntil(lambda: gone.id in {claim.id for claim in desk.claims})


def test_what_another_process_judged_is_shown(
    desk: Desk, session: Session, project: Project, qtbot: QtBot
) -> None:
    claim = desk.claims[2]

    elsewhere(in_project(project.location, "Jon", lambda other: other.verdicts.judge(claim.id, V)))
    changes = project.changes_elsewhere()
    assert changes is not None
    session.changes.publish(changes)

    qtbot.waitUntil(lambda: desk.claims[2].word == VerdictWord.VERIFIED.value)


def test_a_deleted_article_leaves_the_desk(desk: Desk, session: Session, qtbot: QtBot) -> None:
    article = desk.article
    assert article is not None

    with qtbot.waitSignal(desk.article_gone):
        session.edit(lambda: session.project.articles.delete(article.id))

    assert desk.article is None
    assert desk.current is None


def test_only_the_article_asked_for_last_is_shown(
    session: Session, article_id: ArticleId, qtbot: QtBot
) -> None:
    second = add(session.project, *FERRY, title="Alma")
    desk = Desk(session)
    shown: list[object] = []
    desk.article_shown.connect(lambda article: shown.append(article.id))

    desk.open_article(article_id)
    desk.open_article(second)

    qtbot.waitUntil(lambda: bool(shown) and session.jobs.is_idle)
    assert shown == [second]


def test_after_a_verdict_the_panels_follow_in_a_moment_or_when_asked(
    desk: Desk, qtbot: QtBot
) -> None:
    told: list[object] = []
    desk.claim_chosen.connect(told.append)
    desk.set_pending(desk.claims[0].id)

    desk.advance()
    assert (desk.current, told) == (desk.claims[1], [])
    desk.catch_up()
    assert told == [desk.claims[1]]
    desk.advance()

    qtbot.waitUntil(lambda: told == [desk.claims[1], desk.claims[2]])
