"""A key that cannot act just now says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from factcheck.services.project import open_project
from tests.builders import add
from ui.page import TABLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell


@pytest.fixture
def shell(open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot) -> Shell:
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    add(project)
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None and shell.place.is_settled)
    shell.window.status.unsay()
    return shell


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ((Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier), "Select the words"),
        ((Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier), "no evidence yet"),
        ((Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier), "lost claim"),
        ((Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier), "no source"),
        ((Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier), "No copy"),
        ((Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier), "writer noted no source"),
        ((Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier), "only one version"),
        ((Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier), "nothing to withdraw"),
        ((Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier), "give the verdict first"),
    ],
)
def test_a_key_that_cannot_act_says_why(
    shell: Shell, key: tuple[Qt.Key, Qt.KeyboardModifier], words: str
) -> None:
    QTest.keyClick(shell.place.reader.view, *key)

    assert words in shell.window.status.message()


def test_a_key_that_acts_is_not_explained(shell: Shell) -> None:
    QTest.keyClick(shell.place.reader.view, Qt.Key.Key_J)

    assert shell.window.status.message() == ""


def test_nothing_is_said_beside_the_text(shell: Shell) -> None:
    shell.window.pages.show_page(TABLE)

    QTest.keyClick(shell.window, Qt.Key.Key_M)

    assert shell.window.status.message() == ""
