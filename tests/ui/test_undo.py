"""Undo and redo by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.errors import ConflictError
from tests.builders import D, V
from ui.undo import UndoActions

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.actions import Actions
    from ui.desk import Desk
    from ui.session import Session


@pytest.fixture
def undo(session: Session, desk: Desk, actions: Actions, qtbot: QtBot) -> UndoActions:
    made = UndoActions(session, actions)
    with qtbot.waitSignal(made.renamed):
        pass
    return made


def judge(session: Session, desk: Desk, qtbot: QtBot) -> None:
    for claim, judgement in zip(desk.claims, (V, D), strict=False):
        session.edit(lambda c=claim, j=judgement: session.project.verdicts.judge(c.id, j))  # type: ignore[misc]
    qtbot.waitUntil(lambda: desk.claims[1].word == "disputed")


def test_they_name_the_step_they_are_about(
    undo: UndoActions, session: Session, desk: Desk, actions: Actions, qtbot: QtBot
) -> None:
    judge(session, desk, qtbot)
    qtbot.waitUntil(lambda: actions["undo"].text() == "Undo: Disputed, claim 2")

    with qtbot.waitSignal(undo.done) as done:
        actions["undo"].trigger()

    assert done.args[1] == "Taken back: Disputed, claim 2"
    qtbot.waitUntil(lambda: actions["redo"].text() == "Redo: Disputed, claim 2")
    assert actions["undo"].text() == "Undo: Verified, claim 1"


def test_an_edit_that_is_still_on_its_way_can_be_undone(
    undo: UndoActions, session: Session, desk: Desk, actions: Actions, qtbot: QtBot
) -> None:
    session.edit(lambda: session.project.verdicts.judge(desk.claims[0].id, V))

    actions["undo"].setEnabled(False)
    session.edit(lambda: session.project.verdicts.judge(desk.claims[1].id, V))
    undo._wait_for_edit(False)

    assert actions["undo"].isEnabled()


def test_a_conflict_is_told(
    undo: UndoActions,
    session: Session,
    actions: Actions,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_keep: object) -> None:
        raise ConflictError("Jon changed it since.")

    monkeypatch.setattr(session.project.history, "undo", fail)
    actions["undo"].setEnabled(True)

    with qtbot.waitSignal(undo.failed) as failed:
        actions["undo"].trigger()

    assert isinstance(failed.args[0], ConflictError)
