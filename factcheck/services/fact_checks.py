"""Brings published fact-checks into the project: ClaimReview files and feeds (schema.org)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from factcheck.errors import UnreadableFileError
from factcheck.evidence.fact_checks import read_fact_checks
from factcheck.store import fact_checks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from factcheck.jobs import JobContext
    from factcheck.services.record import Record

SUFFIXES = frozenset({".json", ".jsonl", ".jsonld", ".ndjson"})
"""Files that are read as published fact-checks, not as articles."""


_AT_A_TIME = 500
"""Fact-checks added in one transaction."""

LARGEST = 300_000_000
"""Bytes of a feed up to which it is read."""


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

        Raises UnreadableFileError for a file that holds none, CancelledError when cancelled.
        """
        read = read_fact_checks(_bytes(path), str(path))
        rows = [
            {
                "claim": one.claim,
                "rating": one.rating,
                "publisher": one.publisher,
                "url": one.url or "",
                "title": one.title,
                "claimant": one.claimant,
                "published": one.published,
            }
            for one in read.fact_checks
        ]
        return BroughtIn(len(rows), self._added(rows, path.name, job), read.passed_over)

    def _added(self, rows: Sequence[Mapping[str, Any]], name: str, job: JobContext | None) -> int:
        """Add the rows a part at a time, so that no edit waits for all; return how many are new.

        Whatever stops it, what was added until then is taken out again.
        """
        new: list[str] = []
        try:
            for start in range(0, len(rows), _AT_A_TIME):
                if job is not None:
                    job.checkpoint(start, len(rows), name)
                with self._record.database.writing() as connection:
                    new += fact_checks.add(connection, rows[start : start + _AT_A_TIME])
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


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise UnreadableFileError(
                f"{path} has {size:,} bytes; feeds of up to {LARGEST:,} are read. "
                "Nothing was imported.",
                path=str(path),
            )
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFileError(
            f"{path} cannot be read: {error.strerror}. Nothing was imported.", path=str(path)
        ) from error
