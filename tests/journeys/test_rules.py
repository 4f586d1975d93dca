"""Decisions that lack something: told in the panel and the table, never stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factcheck.services.project import open_project
from tests.builders import add
from ui.page import READ, TABLE
from ui.plain_text import PlainLabel
from ui.table.filter import TableFilter
from ui.verdicts.rules_form import RulesDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell

SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


@pytest.fixture
def shell(open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path) -> Shell:
    """The window with an article whose first claim is in hand."""
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    add(project)
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    return shell


def told(shell: Shell) -> PlainLabel:
    found = shell.place.claim.findChild(PlainLabel, "claimGaps")
    assert found is not None
    return found


def test_a_disputed_claim_is_incomplete_until_its_rationale_is_written(
    shell: Shell, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_D, SHIFT)
    qtbot.waitUntil(lambda: told(shell).text() == "Incomplete: a rationale is missing")

    shell.window.pages.show_page(TABLE)
    table = shell.window.pages.table
    table.set_filter(TableFilter(is_incomplete=True))
    qtbot.waitUntil(lambda: table.is_settled and len(table.listing.ids) == 1)
    shell.window.pages.show_page(READ)

    press(Qt.Key.Key_T)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "The office says otherwise.")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: told(shell).text() == "")
    assert not told(shell).isVisible()


def test_a_rule_that_is_switched_off_asks_for_nothing_more(shell: Shell, qtbot: QtBot) -> None:
    press(Qt.Key.Key_V, SHIFT)
    qtbot.waitUntil(lambda: told(shell).text() == "Incomplete: evidence is missing")

    shell.window.actions_by_id["rules"].trigger()
    dialog = shell.window.findChild(RulesDialog)
    assert dialog is not None
    box = dialog.form.boxes["verified_needs_evidence"]
    qtbot.waitUntil(box.isChecked)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: told(shell).text() == "")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
