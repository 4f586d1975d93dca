"""The right pane as a whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from factcheck.domain.verdicts import VerdictWord
from ui.accessibility import unnamed_controls
from ui.claims.panel import ClaimPanel
from ui.verdicts.judging import Judging

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.actions import Actions
    from ui.desk import Desk
    from ui.session import Session


@pytest.fixture
def panel(frame: QMainWindow, session: Session, desk: Desk, actions: Actions) -> ClaimPanel:
    panel = ClaimPanel(session, desk, Judging(session, desk), actions)
    frame.setCentralWidget(panel)
    frame.show()
    desk.choose(desk.claims[0].id)
    return panel


def test_it_follows_the_claim_in_hand(panel: ClaimPanel, desk: Desk, qtbot: QtBot) -> None:
    desk.next_claim()

    assert panel.quote.text() == desk.claims[1].quote
    qtbot.waitUntil(lambda: len(panel.reasons.texts()) > 1)


def test_the_reasons_of_the_next_claim_are_there_at_once(
    panel: ClaimPanel, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: desk.claims[1].id in panel._reasons)

    desk.next_claim()

    assert len(panel.reasons.texts()) > 1


def test_more_of_the_quote_is_offered_only_while_some_is_folded(
    panel: ClaimPanel, frame: QMainWindow, desk: Desk, qtbot: QtBot
) -> None:
    panel.quote.show_claim(replace(desk.claims[0], quote="Some words upon words. " * 14))
    frame.resize(344, 700)
    qtbot.waitUntil(panel._more.isVisible)

    frame.resize(900, 700)

    qtbot.waitUntil(lambda: not panel._more.isVisible())


def test_what_cannot_be_done_cannot_be_pressed(
    panel: ClaimPanel, desk: Desk, actions: Actions
) -> None:
    assert actions["verdict.verified"].isEnabled()
    assert not actions["claim.reopen"].isEnabled()

    desk.close_article()

    assert not actions["verdict.verified"].isEnabled()
    assert not actions["evidence.add"].isEnabled()


def test_a_verdict_appears_in_the_history(
    panel: ClaimPanel, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    panel._judging.judge(VerdictWord.DISPUTED, advance=False)

    qtbot.waitUntil(lambda: panel.history.list.count() == 1)
    assert "Disputed" in panel.history.list.item(0).text()


def test_a_web_address_on_the_clipboard_is_filled_in(panel: ClaimPanel) -> None:
    QGuiApplication.clipboard().setText("https://example.org/port")

    panel.add_evidence()

    assert panel.evidence.form.source.text() == "https://example.org/port"


def test_every_control_has_a_name(panel: ClaimPanel) -> None:
    assert [widget.objectName() for widget in unnamed_controls(panel)] == []


def test_without_a_claim_it_teaches_the_verdicts(panel: ClaimPanel, desk: Desk) -> None:
    desk.close_article()

    assert panel.guide.isVisible()
    assert not panel.quote.isVisible()
