"""Progress and cancel for any long operation; knows no threads."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.errors import CancelledError
from factcheck.said import said

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` (0 when unknown), and what it is working on."""

    done: int
    total: int
    item: str = ""


RATE_OVER = 10.0
"""Seconds back from now over which a rate is told: it follows what the work does lately."""

_TELL_AFTER = 1.0


class Pace:
    """Works out from the reports of one operation how fast it is and how much longer it takes."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque()
        self._left = 0
        self._total = 0

    def take(self, progress: Progress) -> None:
        """Take note of a report."""
        now = self._clock()
        self._seen.append((now, progress.done))
        while len(self._seen) > 2 and now - self._seen[1][0] >= RATE_OVER:  # noqa: PLR2004 - ends
            self._seen.popleft()
        self._total, self._left = progress.total, max(0, progress.total - progress.done)

    @property
    def per_second(self) -> float | None:
        """How many a second lately; None in the first second, when it cannot be told."""
        if not self._seen:
            return None
        (begun, first), (now, last) = self._seen[0], self._seen[-1]
        seconds = now - begun
        return (last - first) / seconds if seconds >= _TELL_AFTER else None

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the work is done at that rate; None where rate or total is unknown."""
        rate = self.per_second
        return self._left / rate if rate and self._total else None


def _silent(_progress: Progress) -> None:
    """Report to nobody."""


class JobContext:
    """Handed to a long operation, which reports through it and asks whether to go on."""

    def __init__(self, report: Callable[[Progress], None] = _silent) -> None:
        self._report = report
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the operation to stop at its next checkpoint; may be called from any thread."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._cancelled.is_set()

    def checkpoint(self, done: int = 0, total: int = 0, item: str = "") -> None:
        """Report progress; raise CancelledError when the job was cancelled."""
        if self.is_cancelled:
            raise CancelledError(said("Cancelled. What was finished before stays."))
        self._report(Progress(done, total, item))
