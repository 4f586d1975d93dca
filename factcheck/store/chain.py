"""The chain that ties the journal's rows together: each holds the sha256 of the one before."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.store.schema import journal, project

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FIRST = "0" * 64
"""What the first row of a chain holds in place of a predecessor's hash."""


_OWN_REPLICA = sa.select(project.c.replica)
_NEWEST = (
    sa.select(journal.c.sequence, journal.c.hash)
    .where(journal.c.replica == sa.bindparam("own"))
    .order_by(journal.c.sequence.desc())
    .limit(1)
)


def canonical(value: Any) -> str:
    """Return the one JSON text of a value: sorted keys, no spaces, plain ASCII."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def chain_hash(previous: str, entry: Mapping[str, Any]) -> str:
    """Return the sha256 that ties an entry to the one before."""
    return hashlib.sha256((previous + canonical(dict(entry))).encode("ascii")).hexdigest()


def broken_links(connection: sa.Connection) -> Iterator[str]:
    """Yield a sentence for each journal row that was altered or lost after it was written."""
    last: dict[str, tuple[int, str]] = {}
    number = 0
    for row in connection.execute(sa.select(journal).order_by(journal.c.number)).mappings():
        number = row["number"]
        sequence, previous = last.get(row["replica"], (0, _FIRST))
        names = ("id", "replica", "sequence", "reviewer", "at", "kind", "operation", "target")
        entry = {name: row[name] for name in (*names, "facts", "changes")}
        expected = chain_hash(previous, entry)
        if (row["sequence"], row["previous_hash"], row["hash"]) != (
            sequence + 1,
            previous,
            expected,
        ):
            yield f"journal row {number} does not follow from the one before"
        last[row["replica"]] = (row["sequence"], row["hash"])
    if _rows_ever(connection) > number:
        yield "the newest rows of the journal are missing"


def end(connection: sa.Connection) -> tuple[str, int, str]:
    """Return this replica's id, and the sequence number and hash of its newest row."""
    replica: str = connection.execute(_OWN_REPLICA).scalar_one()
    last = connection.execute(_NEWEST, {"own": replica}).first()
    return (replica, 0, _FIRST) if last is None else (replica, last.sequence, last.hash)


def _rows_ever(connection: sa.Connection) -> int:
    """Return the highest number SQLite ever gave a journal row; other databases do not tell."""
    if connection.dialect.name != "sqlite":
        return 0
    query = "SELECT seq FROM sqlite_sequence WHERE name = 'journal'"
    return connection.exec_driver_sql(query).scalar() or 0
