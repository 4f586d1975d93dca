"""Lends reading processes to whoever has a document to read.

A process is started when it is first needed, kept for the next document, and ended when nothing
was read for a while or the project is closed.
"""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from factcheck.domain.articles import DEFAULT_OPTIONS
from factcheck.errors import CancelledError
from factcheck.importing import kinds, reader
from factcheck.importing.isolation import PROCESS, IsolatedReader, never
from factcheck.importing.kinds import Kind
from factcheck.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factcheck.domain.articles import EncodingProposal, RawDocument, ReadArticle, ReadOptions

READ_HERE = 20_000
"""Bytes up to which a plain text is read in this process.

That runs no parser of a foreign format, takes a fraction of what a process takes to start, and even
the worst text of this size ends within a moment.
"""

FEW = 50
"""Documents up to which starting processes costs more than reading small texts here."""

IDLE_SECONDS = 60.0
"""After this long without a document the processes end, for they hold memory."""


class Readers:
    """Reads documents for any thread; each that reads at the same time has its own process.

    `module` is what the processes run.
    """

    def __init__(self, module: str = PROCESS) -> None:
        self._module = module
        self._lock = threading.Lock()
        self._every: set[IsolatedReader] = set()
        self._idle: list[IsolatedReader] = []
        self._used_at = 0.0
        self._timer: threading.Timer | None = None
        self._is_closed = False

    def read(
        self,
        raw: RawDocument,
        options: ReadOptions = DEFAULT_OPTIONS,
        stopped: Callable[[], bool] = never,
        *,
        apart: bool = False,
    ) -> ReadArticle:
        """Return the article; a small plain text is read here unless it shall be read `apart`.

        Raises UnreadableFileError, or CancelledError soon after `stopped` says so.
        """
        if not apart and len(raw.data) <= READ_HERE and kinds.kind_of(raw) is Kind.TEXT:
            return reader.read(raw, options)
        with self._lent() as one:
            return one.read(raw, options, stopped)

    def proposals(self, raw: RawDocument) -> tuple[EncodingProposal, ...]:
        """Return the encodings a text may be written in, the likeliest first."""
        with self._lent() as one:
            return one.proposals(raw)

    def ask(
        self,
        verb: str,
        raw: RawDocument,
        more: Mapping[str, Any],
        stopped: Callable[[], bool],
        longer: float = 0.0,
    ) -> tuple[dict[str, Any], bytes]:
        """Return what a process answers, as IsolatedReader.ask does."""
        with self._lent() as one:
            return one.ask(verb, raw, more, stopped, longer)

    def close(self) -> None:
        """End all processes for good; whoever waits for one gets CancelledError."""
        with self._lock:
            self._is_closed = True
            every = list(self._every)
            timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()
        for one in every:
            one.close()

    @contextmanager
    def _lent(self) -> Iterator[IsolatedReader]:
        one = self._taken()
        try:
            yield one
        finally:
            with self._lock:
                self._idle.append(one)
                self._used_at = time.monotonic()
                self._watch_idleness()

    def _taken(self) -> IsolatedReader:
        with self._lock:
            if self._is_closed:
                raise CancelledError(
                    said("The project was closed. What was finished before stays.")
                )
            if self._idle:
                return self._idle.pop()
            one = IsolatedReader(module=self._module)
            self._every.add(one)
            return one

    def _watch_idleness(self) -> None:
        if self._timer is None and not self._is_closed:
            self._timer = threading.Timer(IDLE_SECONDS, self._end_idle)
            self._timer.daemon = True
            self._timer.start()

    def _end_idle(self) -> None:
        with self._lock:
            self._timer = None
            if time.monotonic() - self._used_at < IDLE_SECONDS / 2:
                self._watch_idleness()
                return
            idle, self._idle = self._idle, []
            self._every.difference_update(idle)
        for one in idle:
            one.close()
