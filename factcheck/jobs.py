"""Progress and cancel for any long operation; knows no threads."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` (0 when unknown), and what it is working on."""

    done: int
    total: int
    item: str = ""


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
            raise CancelledError("Cancelled. What was finished before stays.")
        self._report(Progress(done, total, item))
