"""Where the extra is installed, the window reads for suggestions in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.evidence import embedding
from tests.builders import FERRY, MILL, written
from ui.suggestions import reading_by_meaning
from ui.suggestions.reading_by_meaning import ReadingByMeaning

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.app import Shell

needs_the_extra = pytest.mark.skipif(
    not embedding.is_installed(), reason="the extra `semantic` is not installed"
)


@pytest.fixture
def shell(
    open_window: Callable[..., Shell], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Shell:
    monkeypatch.setattr("factcheck.detection.careful.is_available", lambda: False)
    monkeypatch.setattr(reading_by_meaning, "SOON", 0)
    monkeypatch.setattr(reading_by_meaning, "AT_ONCE", 3)
    return open_window()


def reading(shell: Shell) -> ReadingByMeaning:
    (found,) = shell.place.findChildren(ReadingByMeaning)
    return found


def bring_in(shell: Shell, *paragraphs: str, title: str) -> None:
    project = shell.place.session.project
    added = project.articles.add(written(*paragraphs, title=title))
    shell.place.session.changes.publish(added.changes)


@needs_the_extra
@pytest.mark.second_reading
def test_what_arrives_is_read_a_few_at_a_time_and_the_bar_tells(shell: Shell, qtbot: QtBot) -> None:
    told: list[tuple[str, object]] = []
    shell.place.worked.connect(lambda words, progress: told.append((words, progress)))

    bring_in(shell, *MILL, title="Rye")
    bring_in(shell, *FERRY, title="Ferry")

    semantic = shell.place.session.project.semantic
    qtbot.waitUntil(lambda: semantic.missing() == 0 and told[-1:] == [("", None)], timeout=30_000)
    assert "Reading for suggestions" in {words for words, _ in told}


@needs_the_extra
@pytest.mark.second_reading
def test_cancelling_stops_it_and_keeps_what_was_read(shell: Shell, qtbot: QtBot) -> None:
    sentences = [f"Crossing {number} was late by {number} hours." for number in range(120)]
    bring_in(shell, *sentences, title="Ferry")
    semantic = shell.place.session.project.semantic
    whole = semantic.missing()
    qtbot.waitUntil(lambda: semantic.missing() < whole, timeout=30_000)

    shell.window.status.cancelled.emit()

    qtbot.waitUntil(lambda: shell.place.session.jobs.is_idle, timeout=30_000)
    assert 0 < semantic.missing() < whole
    assert not reading(shell).is_waiting


def test_without_the_extra_nothing_is_begun(shell: Shell) -> None:
    bring_in(shell, *MILL, title="Rye")

    assert not reading(shell).is_waiting
