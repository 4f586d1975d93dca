"""Published fact-checks: reference rows in an index of their own, not part of the record.

They are somebody else's findings, brought in from a file and replaceable by bringing it in again,
so no step of the journal holds them.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.store import times, vectors
from factcheck.store.full_text import FullTextIndex
from factcheck.store.schema import FACT_CHECK_INDEX, fact_check

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

INDEX = FullTextIndex(FACT_CHECK_INDEX)

_NAMESPACE = uuid.UUID("0b9a52d1-0f6e-5b39-8a53-5f8e6f0f6a27")
_AT_A_TIME = 500
_COLUMNS = ("claim", "rating", "publisher", "url", "title", "claimant", "published")


@dataclass(frozen=True, slots=True)
class PublishedCheck:
    """A published fact-check whose claim matches; `rank` is BM25, higher is better.

    `rating` is the publisher's own word. `article_id` is its own id, so that a ranking can tell
    one from another.
    """

    number: int
    article_id: str
    text: str
    rating: str
    publisher: str
    url: str
    title: str
    claimant: str | None
    published: str | None
    rank: float


def add(connection: sa.Connection, found: Iterable[Mapping[str, Any]]) -> list[str]:
    """Add those that are not there yet; return the ids of the new ones."""
    rows = {_id_of(one): one for one in found}
    new: list[str] = []
    for some in _in_parts(list(rows)):
        known = _known(connection, some)
        fresh = [one for one in some if one not in known]
        _insert(connection, {one: rows[one] for one in fresh})
        new += fresh
    return new


def remove(connection: sa.Connection, ids: Sequence[str]) -> None:
    """Take these out again, as if they had never been added."""
    for some in _in_parts(ids):
        query = sa.select(fact_check.c.number).where(fact_check.c.id.in_(some))
        numbers = connection.execute(query).scalars().all()
        INDEX.drop(connection, numbers)
        vectors.drop(connection, vectors.Source.FACT_CHECK, numbers)
        connection.execute(fact_check.delete().where(fact_check.c.id.in_(some)))


def total(connection: sa.Connection) -> int:
    """Return how many published fact-checks the project holds."""
    return connection.execute(sa.select(sa.func.count()).select_from(fact_check)).scalar_one()


def remove_all(connection: sa.Connection) -> None:
    """Take every published fact-check out; evidence taken from them stays."""
    connection.execute(fact_check.delete())
    INDEX.clear(connection)
    vectors.drop_all(connection, vectors.Source.FACT_CHECK)


def matching(connection: sa.Connection, match: str, *, limit: int = 50) -> list[PublishedCheck]:
    """Return the fact-checks whose claims an FTS5 expression matches, best first."""
    if not match:
        return []
    hits = INDEX.hits(match, limit)
    query = (
        sa.select(fact_check, hits.c.rank)
        .join(hits, hits.c.number == fact_check.c.number)
        .order_by(hits.c.rank.desc(), fact_check.c.number)
    )
    return [_published(dict(row)) for row in connection.execute(query).mappings()]


def numbered(connection: sa.Connection, numbers: Sequence[int]) -> list[PublishedCheck]:
    """Return the fact-checks with these numbers, in no order and with rank 0."""
    query = sa.select(fact_check, sa.literal(0.0).label("rank")).where(
        fact_check.c.number.in_(numbers)
    )
    return [_published(dict(row)) for row in connection.execute(query).mappings()]


def _published(row: Mapping[str, Any]) -> PublishedCheck:
    return PublishedCheck(
        number=row["number"],
        article_id=row["id"],
        text=row["claim"],
        rank=row["rank"],
        **{name: row[name] for name in _COLUMNS if name != "claim"},
    )


def _known(connection: sa.Connection, ids: Sequence[str]) -> set[str]:
    query = sa.select(fact_check.c.id).where(fact_check.c.id.in_(ids))
    return set(connection.execute(query).scalars())


def _in_parts(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), _AT_A_TIME):
        yield ids[start : start + _AT_A_TIME]


def _insert(connection: sa.Connection, rows: Mapping[str, Mapping[str, Any]]) -> None:
    if not rows:
        return
    now = times.to_text(times.now())
    connection.execute(
        fact_check.insert(),
        [
            {"id": one, "imported_at": now, **{name: row[name] for name in _COLUMNS}}
            for one, row in rows.items()
        ],
    )
    query = sa.select(fact_check.c.number, fact_check.c.claim, fact_check.c.title).where(
        fact_check.c.id.in_(list(rows))
    )
    INDEX.put(
        connection,
        [(one.number, f"{one.claim}\n{one.title}") for one in connection.execute(query)],
    )


def _id_of(one: Mapping[str, Any]) -> str:
    return str(uuid.uuid5(_NAMESPACE, f"{one['publisher']}\n{one['url']}\n{one['claim']}"))
