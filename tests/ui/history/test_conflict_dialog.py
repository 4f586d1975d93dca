"""The choice between two versions: told in words, made by a key, one question after another."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.history import Conflict, Keep, RowChange, Side, StepKind
from ui.accessibility import unnamed_controls
from ui.history.conflict_dialog import ConflictDialog
from ui.history.meetings import Meetings
from ui.session import Meeting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.session import Session


def a_conflict(kind: StepKind = StepKind.DO, *, can_replace: bool = True) -> Conflict:
    mine = RowChange("claim", "c", {}, {"draft_rationale": "My words"})
    theirs = RowChange("claim", "c", {}, {"draft_rationale": "Ben's words"})
    return Conflict(
        kind=kind,
        operation="write_rationale",
        facts={"number": 3},
        mine=Side("Ada", None, (mine,)),
        theirs=Side("Ben Roy", datetime.now(UTC), (theirs,)),
        can_replace=can_replace,
    )


class Answers:
    """What was chosen."""

    def __init__(self) -> None:
        self.given: list[Keep | None] = []

    def meeting(self, conflict: Conflict) -> Meeting:
        return Meeting(conflict, self.given.append, lambda: self.given.append(None))


@pytest.mark.parametrize(
    ("key", "answer"),
    [(Qt.Key.Key_1, Keep.MINE), (Qt.Key.Key_2, Keep.THEIRS), (Qt.Key.Key_Escape, None)],
)
def test_a_key_chooses(frame: QMainWindow, qtbot: QtBot, key: Qt.Key, answer: Keep | None) -> None:
    answers = Answers()
    dialog = ConflictDialog(answers.meeting(a_conflict()), frame)
    dialog.open()

    assert dialog.mine.changes.lines[0].after == "My words"
    assert dialog.theirs.changes.lines[0].after == "Ben's words"
    assert unnamed_controls(dialog) == []
    qtbot.keyClick(dialog, key)

    assert answers.given == [answer]


def test_what_cannot_come_back_can_only_be_left(frame: QMainWindow, qtbot: QtBot) -> None:
    answers = Answers()
    conflict = a_conflict(StepKind.UNDO, can_replace=False)
    dialog = ConflictDialog(answers.meeting(conflict), frame)
    dialog.open()

    qtbot.keyClick(dialog, Qt.Key.Key_1)
    assert answers.given == []
    assert not dialog.keep_mine.isEnabled()
    dialog.keep_theirs.click()

    assert answers.given == [Keep.THEIRS]


def test_one_question_waits_for_the_answer_to_the_one_before(
    session: Session, frame: QMainWindow, qtbot: QtBot
) -> None:
    answers = Answers()
    meetings = Meetings(session, frame)
    assert session.arbiter == meetings.ask

    def asked() -> list[ConflictDialog]:
        return [one for one in frame.findChildren(ConflictDialog) if one.isVisible()]

    meetings.ask(answers.meeting(a_conflict()))
    meetings.ask(answers.meeting(a_conflict(StepKind.REDO)))
    assert len(asked()) == 1
    asked()[0].keep_mine.click()
    assert len(asked()) == 1
    asked()[0].reject()

    assert answers.given == [Keep.MINE, None]
    assert asked() == []
