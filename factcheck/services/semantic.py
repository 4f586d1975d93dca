"""Suggestions by meaning, for whoever installed the extra `semantic`: vectors made and looked up.

Vectors are derived like a full-text index, but making them takes long, so it is done in the
background. All of them are held in memory while the project is open, and follow the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from factcheck.store import vectors
from factcheck.store.vectors import Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.evidence.semantic import Vectors
    from factcheck.jobs import JobContext
    from factcheck.services.record import Record
    from factcheck.store.database import Connection

_AT_A_TIME = 64
"""Texts whose vectors are made and stored together: about half a second's work."""


class SemanticService:
    """Keeps the vectors of what suggestions are found in; may be used from any thread."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._held: dict[Source, Vectors] = {}
        self._version: int | None = None
        self._lock = Lock()

    def is_available(self) -> bool:
        """Say whether the extra is installed; loads nothing."""
        from factcheck.evidence import embedding

        return embedding.is_installed()

    def missing(self) -> int:
        """Return how many texts have no vector yet."""
        return sum(len(self._missing(source)) for source in Source)

    def refresh(self, job: JobContext, most: int | None = None) -> int:
        """Make vectors that are missing, newest first, at most `most`; return how many were read.

        What was made stays when the job is cancelled, which raises CancelledError. Raises
        InvalidValueError where the extra is missing.
        """
        from factcheck.evidence import embedding

        wanted = [(source, one) for source in Source for one in self._missing(source)][:most]
        with self._record.database.writing() as connection:
            vectors.drop_other_models(connection, embedding.MODEL)
        for start in range(0, len(wanted), _AT_A_TIME):
            job.checkpoint(start, len(wanted))
            batch = wanted[start : start + _AT_A_TIME]
            for source in Source:
                self._make(source, [number for kind, number in batch if kind is source])
        job.checkpoint(len(wanted), len(wanted))
        return len(wanted)

    def asked(self, text: str) -> Asked | None:
        """Return what finds texts of like meaning; None where the extra is not installed."""
        return Asked(self, text) if self.is_available() else None

    def held(self, source: Source) -> Vectors:
        """Return the vectors of a source as the project's file has them now."""
        with self._lock:
            version = self._record.database.data_version()
            if version != self._version:
                with self._record.database.reading() as connection:
                    self._held = {one: self._followed(connection, one) for one in Source}
                self._version = version
            return self._held[source]

    def _missing(self, source: Source) -> Sequence[int]:
        from factcheck.evidence import embedding

        with self._record.database.reading() as connection:
            return vectors.missing(connection, source, embedding.MODEL)

    def _make(self, source: Source, numbers: Sequence[int]) -> None:
        from factcheck.evidence import embedding

        with self._record.database.reading() as connection:
            words = vectors.words(connection, source, numbers)
        if not words:
            return
        made = embedding.embedder().vectors(list(words.values()))
        read = {one: (words[one], vector) for one, vector in zip(words, made, strict=True)}
        with self._record.database.writing() as connection:
            vectors.put(connection, source, embedding.MODEL, read)

    def _followed(self, connection: Connection, source: Source) -> Vectors:
        """Return the vectors held with what came and without what went since."""
        from factcheck.evidence import embedding
        from factcheck.evidence.semantic import Vectors

        held = self._held.get(source) or Vectors.of()
        new = vectors.since(connection, source, embedding.MODEL, held.last)
        if new:
            numbers, parts = [one.number for one in new], [one.vector for one in new]
            held = held.joined(Vectors.of([one.id for one in new], numbers, b"".join(parts)))
        if vectors.count(connection, source, embedding.MODEL) != len(held):
            held = held.kept(vectors.ids(connection, source, embedding.MODEL))
        return held


class Asked:
    """One text asked for, read into a vector when first compared."""

    def __init__(self, service: SemanticService, text: str) -> None:
        self._service, self._text = service, text

    def among(self, source: Source) -> MeaningAmong | None:
        """Return how near the texts of a source are; None while none of them has a vector."""
        held = self._service.held(source)
        return MeaningAmong(held, self._vector) if len(held) else None

    @cached_property
    def _vector(self) -> bytes:
        from factcheck.evidence import embedding
        from factcheck.evidence.query import cleaned

        return embedding.embedder().vector(cleaned(self._text))


@dataclass(frozen=True, slots=True)
class MeaningAmong:
    """The vectors of a source beside that of the text asked for."""

    held: Vectors
    vector: bytes

    def nearest(self, limit: int, least: float) -> list[int]:
        """Return the numbers of the nearest texts with at least this cosine, nearest first."""
        near = self.held.nearest(self.vector, limit)
        return [one.number for one in near if one.cosine >= least]

    def cosines(self, numbers: Sequence[int]) -> list[float | None]:
        """Return the cosine of each text, None for one that has no vector yet."""
        return self.held.cosines(self.vector, numbers)
