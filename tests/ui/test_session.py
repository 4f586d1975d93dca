"""A session: edits beside the window, told to everyone once they are durable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.changes import Changes, Topic
from factcheck.errors import ConflictError
from tests.builders import V, first_claim

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from factcheck.domain.articles import ArticleId
    from ui.session import Session


def test_an_edit_is_in_the_record_when_everyone_hears_of_it(
    session: Session, article_id: ArticleId, qtbot: QtBot
) -> None:
    claim = first_claim(session.project)
    heard: list[str] = []
    session.changes.changed.connect(
        lambda _: heard.append(session.project.claims.get(claim.id).word)
    )

    session.edit(lambda: session.project.verdicts.judge(claim.id, V))

    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["verified"]


def test_the_one_who_asked_is_called_after_everyone_heard(session: Session, qtbot: QtBot) -> None:
    order: list[str] = []
    session.saved.connect(lambda: order.append("saved"))
    session.changes.changed.connect(lambda _: order.append("changed"))
    changes = Changes(topics=frozenset({Topic.CLAIMS}))

    session.edit(lambda: changes, done=lambda _: order.append("done"))

    qtbot.waitUntil(lambda: order == ["saved", "changed", "done"])


def test_a_failed_edit_is_told_to_the_one_who_asked(session: Session, qtbot: QtBot) -> None:
    told: list[Exception] = []
    error = ConflictError("Changed by Jon.")

    def fail() -> Changes:
        raise error

    session.edit(fail, failed=told.append)

    qtbot.waitUntil(lambda: told == [error])


def test_a_failed_edit_nobody_waits_for_is_told_to_the_window(
    session: Session, qtbot: QtBot
) -> None:
    def fail() -> Changes:
        raise ConflictError("Changed by Jon.")

    with qtbot.waitSignal(session.edit_failed) as told:
        session.edit(fail)

    assert isinstance(told.args[0], ConflictError)


def test_reading_gives_its_result_to_the_reader(session: Session, qtbot: QtBot) -> None:
    seen: list[object] = []

    session.read(lambda _: session.project.articles.summaries(), seen.append)

    qtbot.waitUntil(lambda: seen == [()])
