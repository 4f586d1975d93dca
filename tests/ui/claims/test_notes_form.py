"""What is known of a claim besides its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.verdicts import VerdictWord
from ui.accessibility import unnamed_controls
from ui.claims.notes_form import NotesForm
from ui.verdicts.judging import Judging
from ui.verdicts.notes import Notes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.desk import Desk
    from ui.session import Session


@pytest.fixture
def judging(session: Session, desk: Desk) -> Judging:
    return Judging(session, desk)


@pytest.fixture
def form(frame: QMainWindow, desk: Desk, judging: Judging) -> NotesForm:
    form = NotesForm("I")
    frame.setCentralWidget(form)
    frame.show()
    form.written.connect(judging.save_notes)
    desk.claim_chosen.connect(form.show_claim)
    desk.claim_refreshed.connect(form.show_claim)
    desk.choose(desk.claims[0].id)
    form.start()
    return form


def type_into(form: NotesForm, qtbot: QtBot, name: str, text: str) -> None:
    form.fields[name].clear()
    qtbot.keyClicks(form.fields[name], text)
    qtbot.keyClick(form.fields[name], Qt.Key.Key_Return)


def test_wording_speaker_tags_and_waiting_are_kept(
    form: NotesForm, desk: Desk, qtbot: QtBot
) -> None:
    for name, text in {
        "standalone": "The mill of Norrvik ground 4,200 tonnes in 2023.",
        "speaker": "port office",
        "tags": "figures, urgent ,",
        "waiting_for": "the port book",
    }.items():
        type_into(form, qtbot, name, text)

    qtbot.waitUntil(lambda: desk.claims[0].waiting_for == "the port book")
    claim = desk.claims[0]
    assert (claim.speaker, claim.tags) == ("port office", ("figures", "urgent"))
    assert claim.standalone.startswith("The mill of Norrvik")


def test_what_belongs_to_a_verdict_is_asked_for_once_there_is_one(
    form: NotesForm, desk: Desk, judging: Judging, qtbot: QtBot
) -> None:
    assert not form.fields["suggested_correction"].isVisible()
    judging.judge(VerdictWord.DISPUTED, advance=False)
    qtbot.waitUntil(form.fields["suggested_correction"].isVisible)

    type_into(form, qtbot, "missing_context", "It is a leap year.")
    type_into(form, qtbot, "suggested_correction", "ground 4,180 tonnes")

    qtbot.waitUntil(lambda: Notes.of(desk.claims[0]).suggested_correction == "ground 4,180 tonnes")
    assert Notes.of(desk.claims[0]).missing_context == "It is a leap year."
    assert desk.claims[0].word == "disputed"


def test_esc_keeps_and_leaves(form: NotesForm, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.fields["speaker"], "Maria Holm")

    with qtbot.waitSignal(form.left):
        qtbot.keyClick(form.fields["speaker"], Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: desk.claims[0].speaker == "Maria Holm")


def test_what_is_typed_for_one_claim_stays_with_it(
    form: NotesForm, desk: Desk, qtbot: QtBot
) -> None:
    form.fields["speaker"].setFocus()
    qtbot.keyClicks(form.fields["speaker"], "Maria Holm")

    desk.next_claim()

    qtbot.waitUntil(lambda: desk.claims[0].speaker == "Maria Holm")
    assert form.fields["speaker"].text() == (desk.claims[1].speaker or "")


def test_every_field_has_a_name(form: NotesForm) -> None:
    assert [widget.objectName() for widget in unnamed_controls(form)] == []
