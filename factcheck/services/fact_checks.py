"""Brings published fact-checks into the project: ClaimReview files and feeds (schema.org)."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import IO, TYPE_CHECKING, Any

from factcheck.errors import UnreadableFileError, system_words
from factcheck.evidence.fact_checks import fact_checks_in, survey
from factcheck.said import said
from factcheck.store import fact_checks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from factcheck.evidence.fact_checks import FactCheck
    from factcheck.jobs import JobContext
    from factcheck.services.record import Record

SUFFIXES = frozenset({".json", ".jsonl", ".jsonld", ".ndjson"})
"""Files that are read as published fact-checks, not as articles."""


_AT_A_TIME = 500
"""Fact-checks added in one transaction."""

_LOOK_EVERY = 5_000
"""Fact-checks read before it is told how many, while the file is looked through."""

LARGEST = 2_000_000_000
"""Bytes of a feed up to which it is read: one that grows for ever must not fill the disk."""


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What came of one file: how many it held, how many were new, how many had no claim."""

    held: int
    new: int
    passed_over: int

    @property
    def same(self) -> int:
        """How many were there already."""
        return self.held - self.new


class FactCheckService:
    """Keeps published fact-checks at hand for suggestions."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def import_path(self, path: Path, job: JobContext | None = None) -> BroughtIn:
        """Read a file of fact-checks, all or nothing; those that are there already are left.

        It is read twice and never held as a whole: to its end first, so that nothing comes in of
        one that is broken. Raises UnreadableFileError for such a file and for one that holds no
        fact-check, CancelledError when cancelled.
        """

        def looked(read: int) -> None:
            if job is not None and read % _LOOK_EVERY == 0:
                job.checkpoint(read, 0, path.name)

        with _opened(path) as stream:
            found = survey(stream, str(path), looked)
            stream.seek(0)
            read = (one for one in fact_checks_in(stream, str(path)) if one.claim)
            new = self._added(read, found.held, path.name, job)
        return BroughtIn(found.held, new, found.passed_over)

    def _added(
        self, found: Iterable[FactCheck], total: int, name: str, job: JobContext | None
    ) -> int:
        """Add them a part at a time, so that no edit waits for all; return how many are new.

        Whatever stops it, what was added until then is taken out again.
        """
        new: list[str] = []
        rest, done = iter(found), 0
        try:
            while some := [_row(one) for one in islice(rest, _AT_A_TIME)]:
                if job is not None:
                    job.checkpoint(min(done, total), total, name)
                with self._record.database.writing() as connection:
                    new += fact_checks.add(connection, some)
                done += len(some)
        except BaseException:
            with self._record.database.writing() as connection:
                fact_checks.remove(connection, new)
            raise
        return len(new)

    def total(self) -> int:
        """Return how many published fact-checks the project holds."""
        with self._record.database.reading() as connection:
            return fact_checks.total(connection)

    def remove_all(self) -> None:
        """Take all of them out; evidence taken from them stays."""
        with self._record.database.writing() as connection:
            fact_checks.remove_all(connection)


def is_fact_check_file(path: Path) -> bool:
    """Say whether the file is one of fact-checks by its name."""
    return path.suffix.lower() in SUFFIXES


def _row(one: FactCheck) -> dict[str, Any]:
    return {
        "claim": one.claim,
        "rating": one.rating,
        "publisher": one.publisher,
        "url": one.url or "",
        "title": one.title,
        "claimant": one.claimant,
        "published": one.published,
    }


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    """Give the file to be read; raise UnreadableFileError when it cannot be, or is too large."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise UnreadableFileError(
                said(
                    "{path} has {size} bytes; feeds of up to {most} are read. "
                    "Nothing was imported.",
                    path=str(path),
                    size=size,
                    most=LARGEST,
                )
            )
        with path.open("rb") as stream:
            yield stream
    except OSError as error:
        raise UnreadableFileError(
            said(
                "{path} cannot be read: {reason}. Nothing was imported.",
                path=str(path),
                reason=system_words(error),
            )
        ) from error
