"""What the project asks of a decision: shown, changed, and told where something lacks."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from factcheck.domain.rules import Rules
from factcheck.services.settings import RULES
from ui.accessibility import unnamed_controls
from ui.verdicts.gaps import gap_words
from ui.verdicts.rules_form import RulesForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.session import Session

STRICT = Rules(unsourced_needs_search=True, disputed_needs_evidence=True)


@pytest.fixture
def form(frame: QMainWindow, session: Session, qtbot: QtBot) -> RulesForm:
    session.project.settings.set(RULES, asdict(STRICT))
    form = RulesForm(session)
    frame.setCentralWidget(form)
    frame.show()
    qtbot.waitUntil(lambda: form.rules() == STRICT)
    return form


def test_a_rule_is_switched_by_the_space_bar_and_kept_at_once(
    form: RulesForm, session: Session, qtbot: QtBot
) -> None:
    box = form.boxes["unsourced_needs_search"]
    box.setFocus()

    QTest.keyClick(box, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: not session.project.settings.rules.unsourced_needs_search)
    assert session.project.settings.rules.disputed_needs_evidence


def test_it_follows_an_undo(form: RulesForm, session: Session, qtbot: QtBot) -> None:
    form.boxes["disputed_needs_evidence"].click()
    qtbot.waitUntil(lambda: not session.project.settings.rules.disputed_needs_evidence)

    session.edit(session.project.history.undo)

    qtbot.waitUntil(lambda: form.rules() == STRICT)


def test_every_box_has_words(form: RulesForm) -> None:
    assert all(box.text() for box in form.boxes.values())
    assert unnamed_controls(form) == []


def test_what_lacks_is_told_in_words() -> None:
    assert gap_words(("rationale",)) == "Incomplete: a rationale is missing"
    assert gap_words(("rationale", "evidence")).endswith("missing, evidence is missing")
    assert gap_words(()) == ""
