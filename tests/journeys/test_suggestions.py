"""By keys alone in the real window: a suggestion becomes evidence, a search leads to a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from factcheck.domain.evidence import Stance

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factcheck.domain.evidence import NewEvidence
    from ui.app import Shell

CROSSINGS = """Crossings of the bay

14 October 2023

The ferry line across Marrow Bay carried 310,000 passengers in 2022, the operator said.

Rye prices in Norrvik fell by 12 percent in March 2021, the mill said.
"""
COUNTS = """What the harbour office counts

2 November 2023

In 2022 the ferry line across Marrow Bay carried 295,000 passengers, the harbour office said.

The quay was closed for 9 days in August 2023 after a storm, the office reported.
"""


@pytest.fixture
def shell(open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path) -> Shell:
    """The window with both articles, the first claim of the first one in hand."""
    for name, text in (("counts.txt", COUNTS), ("crossings.txt", CROSSINGS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    shell = open_window(tmp_path / "counts.txt", tmp_path / "crossings.txt")
    qtbot.waitUntil(lambda: shell.place.articles.model.total == 2)
    crossings = next(one for one in shell.place.articles.model.shown if "bay" in one.title)
    shell.place.desk.open_article(crossings.id, first_open=True)
    qtbot.waitUntil(lambda: "310,000" in (current_quote(shell)))
    return shell


def current_quote(shell: Shell) -> str:
    claim = shell.place.desk.current
    return claim.quote if claim else ""


def evidence(shell: Shell) -> list[NewEvidence]:
    claim = shell.place.desk.current
    return [one.record for one in claim.evidence] if claim else []


def in_focus() -> QWidget:
    """Return where a key goes now."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(
    qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(in_focus(), key, modifier)


def await_suggestion(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shell.place.claim.suggestions.chosen is not None)


def test_a_suggestion_is_taken_as_evidence_and_taken_back(shell: Shell, qtbot: QtBot) -> None:
    await_suggestion(shell, qtbot)

    press(qtbot, Qt.Key.Key_A)
    assert in_focus().objectName() == "suggestionList"
    press(qtbot, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: len(evidence(shell)) == 1)
    taken = evidence(shell)[0]
    assert taken.stance is Stance.CONTRADICTS
    assert "295,000" in taken.quote
    assert taken.title == "What the harbour office counts"
    assert taken.reference == "counts.txt"
    assert in_focus().objectName() == "suggestionList"

    press(qtbot, Qt.Key.Key_Escape)
    assert in_focus() is shell.place.reader.view
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: evidence(shell) == [])


def test_enter_in_the_text_takes_the_chosen_suggestion_as_context(
    shell: Shell, qtbot: QtBot
) -> None:
    await_suggestion(shell, qtbot)
    assert in_focus() is shell.place.reader.view

    press(qtbot, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: [one.stance for one in evidence(shell)] == [Stance.CONTEXT])
    assert in_focus() is shell.place.reader.view
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.place.is_settled)
    assert len(evidence(shell)) == 1


def test_enter_in_a_field_takes_no_suggestion(shell: Shell, qtbot: QtBot) -> None:
    await_suggestion(shell, qtbot)

    press(qtbot, Qt.Key.Key_E)
    qtbot.keyClicks(in_focus(), "Gazette of the port")
    press(qtbot, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(evidence(shell)) == 1)
    assert evidence(shell)[0].reference == "Gazette of the port"


def test_a_search_leads_to_a_claim_of_another_article(shell: Shell, qtbot: QtBot) -> None:
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    field = shell.window.tools.search

    press(qtbot, Qt.Key.Key_F, control_shift)
    assert in_focus() is field
    qtbot.keyClicks(field, "quay storm")
    press(qtbot, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: current_quote(shell).startswith("The quay was closed"))
    assert in_focus() is shell.place.reader.view


def test_a_search_given_up_gives_the_focus_back(shell: Shell, qtbot: QtBot) -> None:
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

    press(qtbot, Qt.Key.Key_F, control_shift)
    qtbot.keyClicks(in_focus(), "quay")
    results = shell.window.findChild(QWidget, "searchResults")
    assert isinstance(results, QWidget)
    qtbot.waitUntil(results.isVisible)
    press(qtbot, Qt.Key.Key_Escape)

    assert in_focus() is shell.place.reader.view
    assert not results.isVisible()
    assert "310,000" in current_quote(shell)
