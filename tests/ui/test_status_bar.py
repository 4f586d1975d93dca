"""The status bar: saved or not, and what goes on beside."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar

from factcheck.jobs import Progress
from ui.status_bar import StatusBar
from ui.widgets.buttons import Button
from ui.widgets.key_cap import KeyCap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.actions import Actions


@pytest.fixture
def bar(frame: QMainWindow, actions: Actions) -> StatusBar:
    bar = StatusBar(actions)
    frame.setCentralWidget(bar)
    frame.show()
    return bar


def test_it_says_when_all_was_saved(bar: StatusBar) -> None:
    bar.show_saving()
    assert bar.saved_state() == "Saving…"

    bar.show_saved(datetime(2026, 10, 20, 11, 42, tzinfo=UTC))

    assert bar.saved_state() == "Saved 11:42"


def test_an_edit_that_came_to_nothing_leaves_what_was_said_of_the_record(bar: StatusBar) -> None:
    bar.show_saved(datetime(2026, 10, 20, 11, 42, tzinfo=UTC))
    bar.show_saving()
    bar.show_saving()

    bar.end_saving()
    assert bar.saved_state() == "Saved 11:42"

    bar.show_saving()
    bar.show_not_saved("disk full")
    bar.end_saving()
    assert bar.saved_state() == "Not saved: disk full"


def test_what_is_not_saved_is_told_on_another_ground(bar: StatusBar) -> None:
    bar.show_not_saved("disk full")

    assert bar.saved_state() == "Not saved: disk full"
    assert bar.property("surface") == "warn"
    bar.show_saved()
    assert bar.property("surface") == "pane"


def test_a_message_is_shown_and_goes_again(bar: StatusBar, qtbot: QtBot) -> None:
    bar.say("3 imported")
    assert bar.message() == "3 imported"

    bar._fade.setInterval(1)
    bar._fade.start()

    qtbot.waitUntil(lambda: bar.message() == "")


def test_short_work_shows_no_bar(bar: StatusBar) -> None:
    bar.show_work("Importing", Progress(0, 3))
    bar.end_work()

    assert not bar.findChildren(QProgressBar)[0].isVisible()


def test_long_work_shows_how_far_it_is_and_can_be_cancelled(bar: StatusBar, qtbot: QtBot) -> None:
    progress = bar.findChildren(QProgressBar)[0]
    bar.show_work("Importing mill.txt", Progress(1, 3))
    qtbot.waitUntil(progress.isVisible)
    bar.show_work("Importing rye.txt", Progress(2, 3))

    with qtbot.waitSignal(bar.cancelled):
        bar.findChildren(Button)[0].click()

    assert (progress.value(), progress.maximum()) == (2, 3)
    assert "Importing rye.txt" in [label.text() for label in bar.findChildren(QLabel)]


def test_the_keys_that_matter_are_shown_with_words(bar: StatusBar) -> None:
    bar.show_keys(("verdict.verified", "keys"), {"keys": "all keys"})
    bar.show_keys(("claim.mark",), {})

    assert [cap.text for cap in bar.findChildren(KeyCap) if cap.isVisible()] == ["M"]
