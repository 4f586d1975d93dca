"""Searches the whole project: titles, passages, what was written about claims, evidence, copies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.domain.search import HitKind, SearchHit
from factcheck.store import saved_copies, search
from factcheck.text.found_words import found_words, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.services.record import Record
    from factcheck.store.database import Connection

LIMIT = 50


class SearchService:
    """Finds words anywhere in the project; reads only."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def find(self, query: str, limit: int = LIMIT) -> tuple[SearchHit, ...]:
        """Return the places that hold all words of the query, at most `limit` of each kind.

        Titles first, then what people wrote, evidence, saved copies and passages; the last word
        may be a beginning. A query without a word finds nothing.
        """
        words = words_of(query)
        if not words:
            return ()
        with self._record.database.reading() as connection:
            found = (
                *search.titles(connection, words, limit),
                *search.in_claims(connection, words, limit),
                *search.in_evidence(connection, words, limit),
                *_in_copies(connection, words, limit),
                *search.in_passages(connection, words, limit),
            )
        return tuple(
            replace(hit, matched=found_words(hit.text or hit.article_title, words)) for hit in found
        )


def _in_copies(connection: Connection, words: Sequence[str], limit: int) -> Iterator[SearchHit]:
    for one in saved_copies.holding(connection, words, limit):
        yield SearchHit(
            HitKind.COPY, one.article_id, one.article_title, one.text, claim_id=one.claim_id
        )
