"""Imports documents beside the window, one article at a time, so that no edit waits for them."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from factcheck.domain.articles import ImportOutcome
from factcheck.domain.changes import Changes
from factcheck.errors import CancelledError
from factcheck.jobs import Pace, Progress
from ui.i18n import counted
from ui.importing.wanted import Order, of_paths
from ui.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from factcheck.domain.articles import RawDocument
    from factcheck.errors import FactcheckError
    from factcheck.jobs import JobContext
    from factcheck.services.articles import Imported
    from factcheck.services.intake import Source
    from ui.importing.wanted import Wanted
    from ui.session import Session

PUBLISH_EVERY = 2.0
"""Seconds between two tellings of what came in: a long list of articles takes a while to read."""

_MINUTE = 60
_ROUND_FROM = 10


class ImportRun(QObject):
    """Takes documents and folders in, one after another; what is in stays when it is cancelled.

    `progressed` carries a Progress, `finished` the list of what came of each document, `broken`
    the error that ended the run early, such as a full disk.
    """

    progressed = Signal(object)
    finished = Signal(object)
    broken = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: list[Order] = []
        self._results: list[Imported] = []
        self._published = 0
        self._published_at = 0.0
        self._pace = Pace()
        self._before = 0
        self._context: JobContext | None = None

    @property
    def is_running(self) -> bool:
        """Whether documents are being taken in."""
        return self._context is not None

    def add(self, paths: Sequence[Path]) -> None:
        """Take in files and all article files of folders, behind those already waiting."""
        self.take([Order(of_paths(paths))])

    def take(self, orders: Sequence[Order]) -> None:
        """Carry the orders out, behind those already waiting."""
        self._waiting.extend(orders)
        if not self.is_running:
            self._pace, self._published_at = Pace(), time.monotonic()
            self._next()

    def cancel(self) -> None:
        """Stop after the article in hand."""
        self._waiting.clear()
        if self._context:
            self._context.cancel()

    def words(self, progress: Progress) -> str:
        """Return how far the run is: how many, how fast, how much longer."""
        return progress_words(progress, self._pace)

    # private

    def _next(self) -> None:
        if not self._waiting:
            self._end()
            return
        order = self._waiting.pop(0)
        self._before = len(self._results)
        self._context = self._session.jobs.start(
            partial(self._take_in, order),
            lane=Lane.BULK,
            done=lambda _: self._next(),
            failed=self._failed,
            progress=self._tell,
        )

    def _take_in(self, order: Order, job: JobContext) -> None:
        """Store one article after another, on the worker; each is durable when it is noted."""
        articles = self._session.project.articles
        if order.read is not None:
            job.checkpoint(0, 1, order.read.raw.source or "")
            self._results.append(articles.add(order.read, job=job))
        if order.wanted:
            documents = list(_documents(order.wanted, self._session, job))
            for imported in articles.import_each(documents, order.options, job):
                self._results.append(imported)

    def _tell(self, inside: Progress) -> None:
        done = self._before + inside.done
        later = sum(order.count for order in self._waiting)
        progress = Progress(done, self._before + inside.total + later, inside.item)
        self._pace.take(progress)
        self.progressed.emit(progress)
        if time.monotonic() - self._published_at >= PUBLISH_EVERY:
            self._publish()

    def _publish(self) -> None:
        """Tell everybody what came in since the last time, as one change."""
        fresh = self._results[self._published :]
        self._published += len(fresh)
        self._published_at = time.monotonic()
        if fresh:
            self._session.changes.publish(gathered([result.changes for result in fresh]))

    def _failed(self, error: Exception) -> None:
        self._waiting.clear()
        if not isinstance(error, CancelledError):
            self.broken.emit(error)
        self._end()

    def _end(self) -> None:
        self._publish()
        results, self._results, self._published = self._results, [], 0
        self._context = None
        self.finished.emit(results)


def progress_words(progress: Progress, pace: Pace) -> str:
    """Return the count, the rate and the time that is left, as far as they are known."""
    locale = QLocale()
    done, total = locale.toString(progress.done), locale.toString(progress.total)
    if not progress.total:
        return _tr("Importing")
    parts = [_tr("Importing {0} of {1}").format(done, total)]
    if pace.per_second:
        decimals = 0 if pace.per_second >= _ROUND_FROM else 1
        rate = locale.toString(pace.per_second, "f", decimals)
        parts.append(_tr("{0} a second").format(rate))
    if pace.seconds_left is not None:
        parts.append(_tr("{0} left").format(_duration(pace.seconds_left)))
    return " · ".join(parts)


def refused(results: Sequence[Imported]) -> list[tuple[str, FactcheckError]]:
    """Return source and reason of each document that was not taken in."""
    return [
        (result.source or "", result.error)
        for result in results
        if result.outcome is ImportOutcome.REFUSED and result.error is not None
    ]


def gathered(changes: Sequence[Changes]) -> Changes:
    """Return what several steps changed as one change."""
    return Changes(
        "import",
        max((one.step for one in changes), default=0),
        frozenset().union(*(one.topics for one in changes)),
        frozenset().union(*(one.article_ids for one in changes)),
        frozenset().union(*(one.claim_ids for one in changes)),
    )


def _documents(
    wanted: Sequence[Wanted], session: Session, job: JobContext
) -> Iterator[Path | Source]:
    from factcheck.services.intake import Source  # brings the database: not at start

    articles = session.project.articles
    for one in wanted:
        if one.path is not None:
            yield one.path
        elif one.url is not None:
            yield Source(one.url, partial(articles.fetch, one.url, job))
        elif one.pasted is not None:
            yield Source(None, partial(_as_it_is, one.pasted))


def _as_it_is(pasted: RawDocument) -> RawDocument:
    return pasted


def _duration(seconds: float) -> str:
    if seconds < _MINUTE:
        return counted(max(1, round(seconds)), _tr("{0} second"), _tr("{0} seconds"))
    return counted(max(1, round(seconds / _MINUTE)), _tr("{0} minute"), _tr("{0} minutes"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportRun", text)
