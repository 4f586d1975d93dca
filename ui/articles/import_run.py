"""Imports files beside the window, one article at a time, so that no edit waits for them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factcheck.domain.articles import ImportOutcome
from factcheck.domain.changes import Changes, Topic
from factcheck.errors import CancelledError, FactcheckError, UnreadableFileError
from factcheck.jobs import Progress
from ui.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from factcheck.jobs import JobContext
    from factcheck.services.articles import Imported
    from ui.session import Session


class ImportRun(QObject):
    """Takes files and folders in, one after another; what is in stays when it is cancelled.

    `progressed` carries a Progress, `finished` the list of what came of each file, `broken` the
    error that ended the run early, such as a full disk.
    """

    progressed = Signal(object)
    finished = Signal(object)
    broken = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: list[Path] = []
        self._results: list[Imported] = []
        self._total = 0
        self._context: JobContext | None = None

    @property
    def is_running(self) -> bool:
        """Whether files are being taken in."""
        return self._context is not None

    def add(self, paths: Sequence[Path]) -> None:
        """Take in files and all article files of folders, behind those already waiting."""
        self._waiting.extend(paths)
        self._total += len(paths)
        if not self.is_running:
            self._next()

    def cancel(self) -> None:
        """Stop after the article in hand."""
        self._waiting.clear()
        if self._context:
            self._context.cancel()

    def _next(self) -> None:
        if not self._waiting:
            self._end()
            return
        path = self._waiting.pop(0)
        self._tell(Progress(0, 0, path.name))
        self._context = self._session.jobs.start(
            partial(self._import, path),
            lane=Lane.BULK,
            done=self._arrived,
            failed=partial(self._failed, path),
            progress=self._tell,
        )

    def _import(self, path: Path, job: JobContext) -> list[Imported]:
        return self._session.project.articles.import_paths([path], job=job)

    def _arrived(self, results: list[Imported]) -> None:
        self._results.extend(results)
        for result in results:
            self._session.changes.publish(result.changes)
        self._next()

    def _tell(self, inside: Progress) -> None:
        """Report how far the run is: files, or the files of the folder in hand."""
        if inside.total > 1:
            self.progressed.emit(inside)
            self._session.changes.publish(Changes(topics=frozenset({Topic.ARTICLES})))
        else:
            done = self._total - len(self._waiting) - 1
            self.progressed.emit(Progress(done, self._total, inside.item))

    def _failed(self, path: Path, error: Exception) -> None:
        if isinstance(error, UnreadableFileError):
            self._results.append(_refusal(path, error))
            self._next()
            return
        self._waiting.clear()
        if not isinstance(error, CancelledError):
            self.broken.emit(error)
        self._end()

    def _end(self) -> None:
        results, self._results = self._results, []
        self._context, self._total = None, 0
        self.finished.emit(results)


def refused(results: Sequence[Imported]) -> list[tuple[str, FactcheckError]]:
    """Return source and reason of each file that was not taken in."""
    return [
        (result.source or "", result.error)
        for result in results
        if result.outcome is ImportOutcome.REFUSED and result.error is not None
    ]


def _refusal(path: Path, error: FactcheckError) -> Imported:
    from factcheck.services.articles import Imported  # brings the database: not at start

    return Imported(str(path), ImportOutcome.REFUSED, None, Changes(), error)
