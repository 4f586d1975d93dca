"""The claim table below the text, and how it is left and found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factcheck.services.project import open_project
from tests.builders import FERRY, MILL, add
from ui.page import READ, TABLE
from ui.table.dock import FOLLOW_AFTER, TableDock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell

CTRL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def dock_of(shell: Shell) -> TableDock:
    dock = shell.window.findChild(TableDock, "tableDock")
    assert dock is not None
    return dock


@pytest.fixture
def shell(open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot) -> Shell:
    """The window with two articles and the table below the text."""
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    add(project, *MILL)
    add(project, *FERRY, title="A ferry for Alma")
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    press(Qt.Key.Key_D, CTRL)
    table = shell.window.pages.table
    qtbot.waitUntil(lambda: table.is_settled and table.model.claim_at(0) is not None)
    return shell


def test_a_row_chosen_below_the_text_is_shown_in_it_and_judged_there(
    shell: Shell, qtbot: QtBot
) -> None:
    table, desk = shell.window.pages.table, shell.place.desk
    assert shell.window.pages.current == READ
    assert QApplication.focusWidget() is table.view

    press(Qt.Key.Key_End)
    last = table.view.current_id
    qtbot.waitUntil(lambda: desk.current is not None and desk.current.id == last)
    assert QApplication.focusWidget() is table.view
    press(Qt.Key.Key_U)

    assert shell.project is not None
    project = shell.project
    qtbot.waitUntil(lambda: last is not None and project.claims.get(last).word == "unsourced")


def test_the_claim_in_hand_is_the_row_chosen(shell: Shell, qtbot: QtBot) -> None:
    table, desk = shell.window.pages.table, shell.place.desk
    shell.place.reader.view.setFocus()
    before = desk.current

    press(Qt.Key.Key_J)

    assert desk.current != before
    assert desk.current is not None
    assert table.view.current_id == desk.current.id


def test_text_and_panel_make_room_and_take_it_back(shell: Shell) -> None:
    reader, dock = shell.place.reader, dock_of(shell)
    assert reader.contentsMargins().bottom() == dock.height() > 0
    assert dock.width() > reader.width()

    press(Qt.Key.Key_D, CTRL)

    assert not dock.isVisible()
    assert reader.contentsMargins().bottom() == 0
    assert QApplication.focusWidget() is reader.view


def test_the_page_of_the_table_is_the_same_table(shell: Shell, qtbot: QtBot) -> None:
    table, dock = shell.window.pages.table, dock_of(shell)

    press(Qt.Key.Key_2, CTRL)
    assert shell.window.pages.current == TABLE
    assert not dock.isVisible()
    assert table.isVisible()

    press(Qt.Key.Key_1, CTRL)
    assert dock.isVisible()
    assert table.parentWidget() is dock


def test_the_dock_is_found_again_as_it_was_left(
    shell: Shell, open_window: Callable[..., Shell], qtbot: QtBot
) -> None:
    shell.window.pages.table.sort_by(1)
    qtbot.waitUntil(lambda: shell.window.pages.table.is_settled)
    shell.window.close()

    again = open_window()

    qtbot.waitUntil(lambda: dock_of(again).isVisible())
    qtbot.waitUntil(lambda: again.window.pages.table.view.head.sorted_by == (1, False))


def test_opening_it_leaves_the_reader_at_the_claim_in_hand(shell: Shell, qtbot: QtBot) -> None:
    table, desk = shell.window.pages.table, shell.place.desk
    press(Qt.Key.Key_End)
    last = table.view.current_id
    qtbot.waitUntil(lambda: desk.current is not None and desk.current.id == last)
    press(Qt.Key.Key_D, CTRL)

    table.sort_by(1)
    table.sort_by(1)
    press(Qt.Key.Key_D, CTRL)

    qtbot.waitUntil(lambda: table.is_settled and table.view.current_id == last)
    qtbot.wait(2 * FOLLOW_AFTER)
    assert desk.current is not None
    assert desk.current.id == last
