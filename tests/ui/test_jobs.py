"""The job runner: order, lanes, progress, cancel, dead widgets, closing."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject

from factcheck.errors import CancelledError
from factcheck.jobs import JobContext, Progress
from ui.jobs import JobRunner, Lane

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shut_down()


def test_a_result_comes_back_on_the_main_thread(jobs: JobRunner, qtbot: QtBot) -> None:
    seen: list[tuple[int, threading.Thread]] = []

    jobs.start(lambda _: 6 * 7, done=lambda value: seen.append((value, threading.current_thread())))

    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, threading.main_thread())]


def test_a_failure_comes_back_as_the_error_itself(jobs: JobRunner, qtbot: QtBot) -> None:
    seen: list[Exception] = []

    def fail(_: JobContext) -> None:
        raise ValueError("no")

    jobs.start(fail, failed=seen.append)

    qtbot.waitUntil(lambda: bool(seen))
    assert str(seen[0]) == "no"


def test_an_edit_does_not_wait_for_an_import(jobs: JobRunner, qtbot: QtBot) -> None:
    gate, order = threading.Event(), list[str]()
    jobs.start(lambda _: gate.wait(10), lane=Lane.BULK, done=lambda _: order.append("import"))

    jobs.start(lambda _: None, lane=Lane.EDIT, done=lambda _: order.append("edit"))

    qtbot.waitUntil(lambda: order == ["edit"])
    gate.set()
    qtbot.waitUntil(lambda: order == ["edit", "import"])


def test_edits_run_in_the_order_they_were_made(jobs: JobRunner, qtbot: QtBot) -> None:
    order: list[int] = []

    for number in range(50):
        jobs.start(lambda _, n=number: order.append(n), lane=Lane.EDIT)  # type: ignore[misc]

    qtbot.waitUntil(lambda: len(order) == 50)
    assert order == list(range(50))


def test_reading_does_not_wait_for_a_writer(jobs: JobRunner, qtbot: QtBot) -> None:
    gate = threading.Event()
    seen: list[str] = []
    jobs.start(lambda _: gate.wait(10), lane=Lane.BULK)

    jobs.start(lambda _: "read", done=seen.append)

    qtbot.waitUntil(lambda: seen == ["read"])
    gate.set()


def test_what_a_person_waits_to_see_does_not_wait_for_other_reading(
    jobs: JobRunner, qtbot: QtBot
) -> None:
    gate = threading.Event()
    seen: list[str] = []
    jobs.start(lambda _: gate.wait(10), lane=Lane.READ)

    jobs.start(lambda _: "first", lane=Lane.FIRST, done=seen.append)

    qtbot.waitUntil(lambda: seen == ["first"])
    gate.set()


def test_work_in_the_background_rests_while_an_edit_is_on_its_way(
    jobs: JobRunner, qtbot: QtBot
) -> None:
    gate, order = threading.Event(), list[str]()

    def work(job: JobContext) -> None:
        gate.wait(10)
        job.checkpoint()
        order.append("work")

    jobs.start(work, lane=Lane.BULK)
    jobs.start(lambda _: order.append("edit"), lane=Lane.EDIT)
    gate.set()

    qtbot.waitUntil(lambda: order == ["edit", "work"])


def test_a_cancelled_job_stops_at_its_next_checkpoint(jobs: JobRunner, qtbot: QtBot) -> None:
    started, seen = threading.Event(), list[Exception]()

    def endless(job: JobContext) -> None:
        while True:
            started.set()
            job.checkpoint()

    context = jobs.start(endless, lane=Lane.BULK, failed=seen.append)
    started.wait(10)
    context.cancel()

    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], CancelledError)


def test_progress_is_thinned_out_but_the_last_report_always_arrives(
    jobs: JobRunner, qtbot: QtBot
) -> None:
    reports: list[Progress] = []
    ended: list[object] = []

    def count(job: JobContext) -> None:
        for done in range(1, 20_001):
            job.checkpoint(done, 20_000)

    jobs.start(count, progress=reports.append, done=ended.append)

    qtbot.waitUntil(lambda: bool(ended))
    assert reports[-1] == Progress(20_000, 20_000)
    assert len(reports) < 2_000


class Panel(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[object] = []

    def show(self, value: object) -> None:
        self.shown.append(value)


def test_a_deleted_panel_is_not_called_any_more(jobs: JobRunner, qtbot: QtBot) -> None:
    gate = threading.Event()
    alive, dead = Panel(), Panel()
    jobs.start(lambda _: gate.wait(10), lane=Lane.BULK)
    jobs.start(lambda _: "late", lane=Lane.BULK, done=dead.show)
    jobs.start(lambda _: "late", lane=Lane.BULK, done=alive.show)

    shiboken6.delete(dead)
    gate.set()

    qtbot.waitUntil(lambda: alive.shown == ["late"])
    assert dead.shown == []


def test_closing_finishes_edits_and_drops_what_was_only_queued(qtbot: QtBot) -> None:
    jobs = JobRunner()
    gate, finished = threading.Event(), list[str]()
    jobs.start(lambda _: gate.wait(10), lane=Lane.EDIT)
    jobs.start(lambda _: finished.append("import"), lane=Lane.BULK)
    jobs.start(lambda _: finished.append("edit"), lane=Lane.EDIT)

    gate.set()
    jobs.shut_down()

    assert finished == ["edit"]


def test_an_edit_that_fails_while_closing_is_still_told(qtbot: QtBot) -> None:
    jobs, seen = JobRunner(), list[Exception]()

    def fail(_: JobContext) -> None:
        raise OSError("disk full")

    jobs.start(fail, lane=Lane.EDIT, failed=seen.append)
    jobs.shut_down()

    assert [str(error) for error in seen] == ["disk full"]


def test_it_says_when_edits_are_in_hand_and_when_none_are(jobs: JobRunner, qtbot: QtBot) -> None:
    states: list[bool] = []
    jobs.idle_changed.connect(states.append)

    jobs.start(lambda _: None, lane=Lane.EDIT)
    jobs.start(lambda _: None, lane=Lane.EDIT)

    qtbot.waitUntil(lambda: states == [False, True])
    assert jobs.edits_in_hand == 0


def test_nothing_starts_after_closing(qtbot: QtBot) -> None:
    jobs, ran = JobRunner(), list[str]()
    jobs.shut_down()

    context = jobs.start(lambda _: ran.append("late"), lane=Lane.EDIT)

    assert context.is_cancelled
    assert ran == []
