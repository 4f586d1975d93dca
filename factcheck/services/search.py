"""Searches the whole project: titles, passages, what was written about claims, evidence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.store import search

if TYPE_CHECKING:
    from factcheck.domain.search import SearchHit
    from factcheck.services.record import Record

LIMIT = 50
_WORD = re.compile(r"[\w'\u2019-]+")


class SearchService:
    """Finds words anywhere in the project; reads only."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def find(self, query: str, limit: int = LIMIT) -> tuple[SearchHit, ...]:
        """Return the places that hold all words of the query, at most `limit` of each kind.

        Titles first, then what people wrote, evidence and passages; the last word may be a
        beginning. A query without a word finds nothing.
        """
        words = _WORD.findall(query)
        if not words:
            return ()
        with self._record.database.reading() as connection:
            return (
                *search.titles(connection, words, limit),
                *search.in_claims(connection, words, limit),
                *search.in_evidence(connection, words, limit),
                *search.in_passages(connection, words, limit),
            )
