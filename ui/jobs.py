"""Runs operations beside the window and brings their results back to the main thread."""

from __future__ import annotations

import queue
import sys
import threading
import time
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from typing_extensions import override

from factcheck.errors import CancelledError
from factcheck.jobs import JobContext, Progress

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

PROGRESS_INTERVAL = 0.05
"""Seconds between two progress reports of one job: twenty a second are enough for an eye."""

LONGEST_REST = 1.0
"""Seconds work in the background rests for an edit, lest both wait for one another."""

SWITCH_INTERVAL = 0.0005
"""Seconds a thread may keep the interpreter while another waits.

Python's own 5 ms would let each small step of an edit wait for the window's painting.
"""

SHUT_DOWN_PATIENCE = 10.0
"""Seconds to wait for an edit in hand when the window closes."""


class Lane(Enum):
    """Which thread takes a job; none waits for another.

    A person's edits, what that person waits to see, other reading, looking through the project for
    words and suggestions, long work such as imports, a look at what may be imported, copies of
    sources being kept, looking at links one after the other.
    """

    EDIT = "edits"
    BULK = "bulk"
    FIRST = "first"
    READ = "reading"
    SEARCH = "searching"
    PREVIEW = "looking before importing"
    COPIES = "keeping copies"
    LINKS = "looking at links"


def _ignore(_: object) -> None:
    """Take no notice."""


@dataclass(frozen=True, eq=False)
class _Job:
    lane: Lane
    operation: Callable[[JobContext], Any]
    context: JobContext
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]


class JobRunner(QObject):
    """Runs the edits of a person one after another; imports and reading never stand in their way.

    The project lets one transaction write at a time, and an import stores one article in each, so
    an edit waits for no more than that. Lives as long as the window. Worker threads touch Qt only
    through `_arrived`, and every callback runs on the main thread. A callback that is a method of
    a deleted widget is dropped.
    """

    _arrived = Signal(object)
    idle_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queues: dict[Lane, queue.SimpleQueue[_Job | None]] = {
            lane: queue.SimpleQueue() for lane in Lane
        }
        self._open: set[JobContext] = set()
        self._edits = 0
        self._quiet = threading.Event()
        self._quiet.set()
        self._closed = False
        sys.setswitchinterval(SWITCH_INTERVAL)
        self._arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._threads = [
            threading.Thread(target=self._work, args=(jobs,), name=lane.value, daemon=True)
            for lane, jobs in self._queues.items()
        ]
        for thread in self._threads:
            thread.start()

    def start(
        self,
        operation: Callable[[JobContext], T],
        *,
        lane: Lane = Lane.READ,
        done: Callable[[T], None] = _ignore,
        failed: Callable[[Exception], None] = _ignore,
        progress: Callable[[Progress], None] = _ignore,
    ) -> JobContext:
        """Queue the operation; the context returned can cancel it."""
        report = _Throttle(partial(self._report, progress))
        gives_way = lane in {Lane.BULK, Lane.READ}
        context = _GivingWay(report, self._quiet) if gives_way else JobContext(report)
        if self._closed:
            context.cancel()
            return context
        self._open.add(context)
        self._count_edit(lane, +1)
        self._queues[lane].put(_Job(lane, operation, context, done, failed))
        return context

    @property
    def edits_in_hand(self) -> int:
        """How many edits of a person are not known to be durable yet."""
        return self._edits

    @property
    def is_idle(self) -> bool:
        """Whether no job waits, runs, or has a result still to be told."""
        return not self._open

    def shut_down(self) -> None:
        """Finish the edits in hand and tell how they ended, drop the rest, end the threads."""
        if self._closed:
            return
        self._closed = True
        for context in self._open:
            context.cancel()
        for jobs in self._queues.values():
            jobs.put(None)
        for thread in self._threads:
            thread.join(SHUT_DOWN_PATIENCE)
        QCoreApplication.sendPostedEvents(self)

    def _report(self, progress: Callable[[Progress], None], step: Progress) -> None:
        self._arrived.emit(partial(call_if_alive, progress, step))

    def _work(self, jobs: queue.SimpleQueue[_Job | None]) -> None:
        while job := jobs.get():
            self._run(job)

    def _run(self, job: _Job) -> None:
        try:
            if job.lane is not Lane.EDIT:
                job.context.checkpoint()
            result = job.operation(job.context)
        except Exception as error:  # noqa: BLE001 - the only door out of a worker thread
            self._arrived.emit(partial(self._finish, job, job.failed, error))
        else:
            self._arrived.emit(partial(self._finish, job, job.done, result))

    def _finish(self, job: _Job, callback: Callable[[Any], None], result: object) -> None:
        self._open.discard(job.context)
        self._count_edit(job.lane, -1)
        if not (self._closed and isinstance(result, CancelledError)):
            call_if_alive(callback, result)

    def _count_edit(self, lane: Lane, by: int) -> None:
        if lane is not Lane.EDIT:
            return
        was_idle = self._edits == 0
        self._edits += by
        if self._edits:
            self._quiet.clear()
        else:
            self._quiet.set()
        if was_idle != (self._edits == 0):
            self.idle_changed.emit(self._edits == 0)

    @Slot(object)
    def _call(self, message: Callable[[], None]) -> None:
        message()


class _GivingWay(JobContext):
    """The context of work that rests at its checkpoints while an edit is on its way.

    Threads of Python share one interpreter: what computes in the background would otherwise make
    every small step of an edit wait.
    """

    def __init__(self, report: Callable[[Progress], None], quiet: threading.Event) -> None:
        super().__init__(report)
        self._quiet = quiet

    @override
    def checkpoint(self, done: int = 0, total: int = 0, item: str = "") -> None:
        """Report, and go on once no edit is in hand; raise CancelledError when cancelled."""
        super().checkpoint(done, total, item)
        self._quiet.wait(LONGEST_REST)


class _Throttle:
    """Lets a progress report through when the last is long enough ago, or it is the final one."""

    def __init__(self, report: Callable[[Progress], None]) -> None:
        self._report = report
        self._last = float("-inf")

    def __call__(self, step: Progress) -> None:
        now = time.monotonic()
        if now - self._last >= PROGRESS_INTERVAL or (step.total and step.done >= step.total):
            self._last = now
            self._report(step)


def call_if_alive(callback: Callable[[Any], None], value: object) -> None:
    """Call back, unless the callback is a method of a Qt object deleted meanwhile."""
    owner: object = callback
    while isinstance(owner, partial):
        owner = owner.func
    owner = getattr(owner, "__self__", None)
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        return
    callback(value)
