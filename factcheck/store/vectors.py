"""Vectors of meaning beside the full-text indexes: of passages, decided claims, fact-checks.

They are derived and made later, in the background, so some rows have none yet. Whatever takes a
row's words out of its full-text index takes its vector out too.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.store.schema import article, article_text, candidate, claim, fact_check, vector

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class Source(StrEnum):
    """What the words are: rows of the table whose numbers the vectors carry."""

    PASSAGE = "passage"
    CLAIM = "claim"
    FACT_CHECK = "fact_check"


@dataclass(frozen=True, slots=True)
class StoredVector:
    """A vector as it is kept: `id` grows with time and is never given twice."""

    id: int
    number: int
    vector: bytes


def drop(connection: sa.Connection, source: Source, numbers: Iterable[int]) -> None:
    """Take the vectors of rows out."""
    rows = [(source.value, number) for number in numbers]
    if rows:
        connection.exec_driver_sql("DELETE FROM vector WHERE source = ? AND number = ?", rows)


def drop_all(connection: sa.Connection, source: Source) -> None:
    """Take every vector of a source out."""
    connection.execute(vector.delete().where(vector.c.source == source.value))


def drop_other_models(connection: sa.Connection, model: str) -> None:
    """Take out what another model made: vectors of two models cannot be compared."""
    connection.execute(vector.delete().where(vector.c.model != model))


def missing(connection: sa.Connection, source: Source, model: str) -> Sequence[int]:
    """Return the numbers that have no vector of this model yet, newest first."""
    numbered = _words_of(source)
    number = numbered.selected_columns.number
    made = sa.select(vector.c.number).where(*_of(source, model), vector.c.number == number)
    query = numbered.with_only_columns(number).where(~made.exists()).order_by(number.desc())
    return connection.execute(query).scalars().all()


def words(connection: sa.Connection, source: Source, numbers: Sequence[int]) -> dict[int, str]:
    """Return the words of those of these numbers that still want a vector."""
    numbered = _words_of(source)
    query = numbered.where(numbered.selected_columns.number.in_(numbers))
    return {row.number: row.words for row in connection.execute(query)}


def put(
    connection: sa.Connection,
    source: Source,
    model: str,
    read: Mapping[int, tuple[str, bytes]],
) -> None:
    """Keep the vector of each number, unless its words are no longer those that were read."""
    now = words(connection, source, list(read))
    still = {number: made for number, (text, made) in read.items() if now.get(number) == text}
    drop(connection, source, still)
    if still:
        about = {"source": source.value, "model": model}
        rows = [{**about, "number": number, "vector": made} for number, made in still.items()]
        connection.execute(vector.insert(), rows)


def since(
    connection: sa.Connection, source: Source, model: str, last: int
) -> Sequence[StoredVector]:
    """Return the vectors added after the one with the id `last`, oldest first."""
    query = (
        sa.select(vector.c.id, vector.c.number, vector.c.vector)
        .where(vector.c.source == source.value, vector.c.model == model, vector.c.id > last)
        .order_by(vector.c.id)
    )
    return [StoredVector(*row) for row in connection.execute(query)]


def ids(connection: sa.Connection, source: Source, model: str) -> Sequence[int]:
    """Return the id of every vector of the source."""
    query = sa.select(vector.c.id).where(*_of(source, model))
    return connection.execute(query).scalars().all()


def count(connection: sa.Connection, source: Source, model: str) -> int:
    """Return how many vectors of the source there are."""
    query = sa.select(sa.func.count()).select_from(vector).where(*_of(source, model))
    return connection.execute(query).scalar_one()


def _of(source: Source, model: str) -> tuple[sa.ColumnElement[bool], ...]:
    return vector.c.source == source.value, vector.c.model == model


def _words_of(source: Source) -> sa.Select[Any]:
    """Return the query for the numbers and words of a source."""
    if source is Source.FACT_CHECK:
        return sa.select(fact_check.c.number, fact_check.c.claim.label("words"))
    if source is Source.CLAIM:
        said = sa.case((claim.c.standalone != "", claim.c.standalone), else_=claim.c.quote)
        return sa.select(claim.c.number, said.label("words")).where(
            claim.c.verdict_id.is_not(None), ~claim.c.withdrawn
        )
    length = candidate.c.end - candidate.c.start
    passage = sa.func.substr(article_text.c.text, candidate.c.start + 1, length)
    return (
        sa.select(candidate.c.number, passage.label("words"))
        .join(article, article.c.id == candidate.c.article_id)
        .join(
            article_text,
            (article_text.c.article_id == article.c.id)
            & (article_text.c.revision == article.c.revision),
        )
        .where(~article.c.withdrawn)
    )
