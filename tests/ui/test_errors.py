"""What a person is told when something fails."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton

from factcheck import errors, paths
from factcheck.domain.anchors import TextSpan
from factcheck.errors import CancelledError, DiskFullError, FactcheckError, InvalidSpanError
from factcheck.importing.web_addresses import FetchError
from tests.builders import add
from ui.errors import CrashWatch, crash_report, headline, sentence, show_crash, show_error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from factcheck.services.project import Project
    from ui.app import Shell

SENTENCE = "The disk is full. Nothing of the last step was kept. Make room and try again."


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[QMessageBox]:
    shown: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box))  # noqa: PLW0108 - a built-in does not bind
    return shown


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[CrashWatch]:
    watch = CrashWatch()
    watch.start()
    yield watch
    watch.stop()


def kinds() -> list[type[FactcheckError]]:
    return [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, FactcheckError) and kind.code != "error"
    ]


@pytest.mark.parametrize("kind", [*kinds(), FetchError])
def test_every_kind_of_failure_has_a_headline_of_its_own(kind: type[FactcheckError]) -> None:
    assert headline(kind(SENTENCE)) != headline(ValueError())


def test_a_place_that_does_not_fit_is_told_by_what_was_wanted_there(project: Project) -> None:
    article = add(project)
    first, *_ = project.claims.of_article(article)

    with pytest.raises(InvalidSpanError) as outside:
        project.shaping.split(first.id, 0)
    with pytest.raises(InvalidSpanError) as nowhere:
        project.claims.mark(article, TextSpan(0, 0))

    assert headline(outside.value) == "The claim was not split"
    assert headline(nowhere.value) == "This cannot be marked"


def test_the_sentence_is_the_one_the_core_gave() -> None:
    assert sentence(DiskFullError(SENTENCE)) == SENTENCE


def test_an_unexpected_fault_is_told_without_its_insides() -> None:
    told = sentence(ZeroDivisionError("secret words of a claim"))

    assert "ZeroDivisionError" in told
    assert "secret" not in told


def test_an_error_is_shown_as_plain_text(qtbot: QtBot, boxes: list[QMessageBox]) -> None:
    show_error(DiskFullError("No room for <b>x</b>."), None)

    assert "<b>x</b>" in boxes[0].informativeText()
    assert boxes[0].textFormat() is Qt.TextFormat.PlainText


def test_a_cancelled_job_is_no_error(qtbot: QtBot, boxes: list[QMessageBox]) -> None:
    show_error(CancelledError("Cancelled."), None)

    assert boxes == []


def test_what_nobody_caught_on_another_thread_is_caught(watch: CrashWatch, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError("in a thread")

    with qtbot.waitSignal(watch.crashed) as caught:
        threading.Thread(target=fail).start()

    assert str(caught.args[0]) == "in a thread"


def test_the_crash_report_can_be_copied(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def press_copy(box: QMessageBox) -> None:
        qtbot.addWidget(box)
        copy = next(button for button in box.findChildren(QPushButton) if "Copy" in button.text())
        copy.click()

    monkeypatch.setattr(QMessageBox, "exec", press_copy)
    error = ValueError("lost thread")

    show_crash(error, None)

    assert QGuiApplication.clipboard().text() == crash_report(error)
    assert "lost thread" in crash_report(error)
    assert "PySide6" in crash_report(error)


def test_the_report_names_every_version_and_the_last_lines_of_the_log(qtbot: QtBot) -> None:
    folder = paths.log_dir()
    folder.mkdir(parents=True)
    (folder / "factcheck.log").write_text(
        "2026-10-16 11:42:07,120 INFO ui.app: opened\n"
        "2026-10-16 11:42:09,551 ERROR ui.errors: Unexpected fault\n"
        "ValueError: words of an article\n"
    )

    report = crash_report(ValueError("lost thread"))

    assert all(name in report for name in ("Workbench", "Python", "PySide6", "Qt", "SQLite"))
    assert "INFO ui.app: opened" in report
    assert "words of an article" not in report


def test_the_report_holds_no_more_than_the_first_words_of_an_error(qtbot: QtBot) -> None:
    words = "A" * 500 + "\nsecret second line"

    def fail() -> None:
        try:
            int("first cause")
        except ValueError as cause:
            raise LookupError(words) from cause

    with pytest.raises(LookupError) as caught:
        fail()
    report = crash_report(caught.value)

    assert "A" * 121 not in report
    assert "secret" not in report
    assert report.index("ValueError") < report.index("LookupError")
    assert "in fail" in report


def test_the_project_stays_usable_after_a_fault(
    open_window: Callable[..., Shell], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.objectName()))
    shell = open_window()
    shell.watch_crashes()

    sys.excepthook(ValueError, ValueError("lost thread"), None)
    qtbot.waitUntil(lambda: shown == ["crashDialog"])
    shell.place.add_samples()

    qtbot.waitUntil(lambda: shell.place.articles.model.total > 0, timeout=30_000)
