"""The first run asks for a name, a theme and the samples on one screen, and can be skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.app import Shell
from ui.launch import WindowRequest
from ui.settings.person import REVIEWER
from ui.settings.welcome import Welcome
from ui.theme import Scheme, current

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def shell(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shell]:
    """The window as it opens on a machine that never saw it, in nobody's name."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("FACTCHECK_PROJECT", raising=False)
    monkeypatch.delenv("FACTCHECK_REVIEWER", raising=False)
    made = Shell(qapp, WindowRequest())
    with qtbot.waitSignal(made.opened, timeout=20_000):
        made.start()
    yield made
    made.close()


def welcome(shell: Shell) -> Welcome:
    found = shell.window.findChild(Welcome)
    assert found is not None
    return found


def test_name_and_theme_are_taken_by_keys_alone(shell: Shell, qtbot: QtBot) -> None:
    asked = welcome(shell)

    asked.themes["theme.dark"].click()
    QTest.keyClicks(asked.name, "Mara Voss")
    QTest.keyClick(asked.name, Qt.Key.Key_Return)

    assert shell.place.session.project.reviewer == "Mara Voss"
    assert shell.state.preference(REVIEWER) == "Mara Voss"
    assert current().scheme is Scheme.DARK
    qtbot.waitUntil(lambda: shell.place.articles.model.total > 0, timeout=60_000)


def test_enter_begins_from_every_control(shell: Shell, qtbot: QtBot) -> None:
    asked = welcome(shell)
    asked.name.setText("Mara Voss")
    asked.samples.setFocus()

    QTest.keyClick(asked.samples, Qt.Key.Key_Return)

    assert not asked.isVisible()
    assert shell.place.session.project.reviewer == "Mara Voss"
    qtbot.waitUntil(lambda: shell.place.articles.model.total > 0, timeout=60_000)


def test_skipping_keeps_every_default(shell: Shell, qtbot: QtBot) -> None:
    before = shell.place.session.project.reviewer

    QTest.keyClick(welcome(shell).name, Qt.Key.Key_Escape)

    assert shell.place.session.project.reviewer == before
    assert shell.state.preference(REVIEWER) == ""
    qtbot.waitUntil(lambda: shell.place.articles.model.total > 0, timeout=60_000)


def test_without_the_samples_the_project_is_empty_and_undo_brings_them(
    shell: Shell, qtbot: QtBot
) -> None:
    asked = welcome(shell)

    asked.samples.click()
    asked.begin.click()

    project = shell.place.session.project
    history = project.history
    qtbot.waitUntil(
        lambda: (step := history.undo_step()) is not None and step.operation == "delete_article",
        timeout=60_000,
    )
    assert project.articles.summaries() == ()
    history.undo()
    assert project.articles.summaries() != ()


def test_it_is_asked_once(shell: Shell, qapp: QApplication, qtbot: QtBot) -> None:
    welcome(shell).accept()
    qtbot.waitUntil(lambda: shell.place.articles.model.total > 0, timeout=60_000)
    shell.close()

    again = Shell(qapp, WindowRequest())
    with qtbot.waitSignal(again.opened, timeout=20_000):
        again.start()

    assert again.window.findChild(Welcome) is None
    again.close()
