"""Searches and the right of reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from ui.accessibility import unnamed_controls
from ui.evidence.trail_panel import TrailPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidget, QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.desk import Desk
    from ui.session import Session


@pytest.fixture
def panel(frame: QMainWindow, session: Session, desk: Desk) -> TrailPanel:
    panel = TrailPanel(session, "L")
    frame.setCentralWidget(panel)
    frame.show()
    desk.claim_chosen.connect(panel.show_claim)
    desk.choose(desk.claims[0].id)
    panel.start()
    return panel


def fill(qtbot: QtBot, *pairs: tuple[QLineEdit, str]) -> None:
    for field, text in pairs:
        qtbot.keyClicks(field, text)
    qtbot.keyClick(pairs[-1][0], Qt.Key.Key_Return)


def lines(rows: QListWidget) -> list[str]:
    return [rows.item(row).text() for row in range(rows.count())]


def test_a_search_is_noted_with_what_came_of_it(panel: TrailPanel, qtbot: QtBot) -> None:
    fill(qtbot, (panel.place, "port office"), (panel.query, "rye 2023"), (panel.outcome, "nothing"))

    qtbot.waitUntil(lambda: panel.searches.count() == 1)
    assert lines(panel.searches)[0].startswith("port office: rye 2023 · nothing · Ada Lind")
    assert panel.place.text() == ""
    assert panel.fold.text().endswith("1")


def test_a_question_waits_for_its_answer(panel: TrailPanel, qtbot: QtBot) -> None:
    fill(qtbot, (panel.whom, "Maria Holm"), (panel.how, "by phone"))
    qtbot.waitUntil(lambda: panel.replies.count() == 1)
    assert lines(panel.replies)[0].endswith("…")

    fill(qtbot, (panel.answer, "It was 4,180."))

    qtbot.waitUntil(lambda: lines(panel.replies)[0].endswith("It was 4,180."))


def test_what_was_noted_can_be_removed(panel: TrailPanel, qtbot: QtBot) -> None:
    fill(qtbot, (panel.place, "port office"))
    fill(qtbot, (panel.whom, "Maria Holm"))
    qtbot.waitUntil(lambda: panel.searches.count() == panel.replies.count() == 1)

    panel.remove_search(0)
    panel.remove_reply(0)

    qtbot.waitUntil(lambda: panel.searches.count() == panel.replies.count() == 0)


def test_a_search_without_a_place_is_refused_and_told(panel: TrailPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.failed):
        fill(qtbot, (panel.query, "rye 2023"))

    assert panel.query.text() == "rye 2023"


def test_another_claim_has_a_trail_of_its_own(panel: TrailPanel, desk: Desk, qtbot: QtBot) -> None:
    fill(qtbot, (panel.place, "port office"))
    qtbot.waitUntil(lambda: panel.searches.count() == 1)

    desk.next_claim()
    assert panel.searches.count() == 0
    desk.previous_claim()

    qtbot.waitUntil(lambda: panel.searches.count() == 1)


def test_every_field_has_a_name(panel: TrailPanel) -> None:
    assert [widget.objectName() for widget in unnamed_controls(panel)] == []


def test_an_outcome_alone_is_written_to_the_search_chosen(panel: TrailPanel, qtbot: QtBot) -> None:
    fill(qtbot, (panel.place, "port office"))
    qtbot.waitUntil(lambda: panel.searches.count() == 1)

    panel.searches.setCurrentRow(0)
    fill(qtbot, (panel.outcome, "nothing"))

    qtbot.waitUntil(lambda: "nothing" in lines(panel.searches)[0])
    assert panel.searches.count() == 1
    assert panel.outcome.text() == ""


def test_a_search_noted_by_itself_asks_for_its_outcome(
    panel: TrailPanel, session: Session, desk: Desk, qtbot: QtBot
) -> None:
    assert desk.current is not None
    claim = desk.current.id
    panel.place.setText("half typed")

    panel.expect_outcome()
    session.edit(lambda: session.project.trail.add_search(claim, "Archive", "rye"))

    qtbot.waitUntil(panel.outcome.hasFocus)
    assert panel.searches.currentRow() == 0
    assert panel.place.text() == ""


def test_what_a_field_is_for_stays_to_be_read_while_it_is_filled(panel: TrailPanel) -> None:
    labels = {label.buddy(): label for label in panel.findChildren(QLabel)}

    for field in panel.findChildren(QLineEdit):
        assert labels[field].text() == field.accessibleName()
