"""Compares the record with the journal: every row must be what its steps made of it.

SQLite's own check finds broken pages, not a changed letter in a sound one.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.store import confidential, journal
from factcheck.store.schema import JOURNALLED, UNJOURNALLED, article_text
from factcheck.store.schema import journal as journal_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_BRING_TEXT = ("import", "revise")
"""What the steps that store a text are called."""


def strays(connection: sa.Connection) -> Iterator[str]:
    """Yield a sentence for each row that is not as the journal left it."""
    left: dict[tuple[str, str], dict[str, Any]] = {}
    for step in journal.steps_after(connection, 0):
        for change in step.changes:
            left.setdefault((change.table, change.row_id), {}).update(change.after)
    for (table, row_id), values in left.items():
        ignored = UNJOURNALLED.get(table, frozenset())
        now = _row(connection, table, row_id)
        if not all(
            name in ignored or confidential.is_same(row_id, now.get(name), value)
            for name, value in values.items()
        ):
            yield f"the {table} {row_id} was changed outside of the journal"


def altered_originals(connection: sa.Connection) -> Iterator[str]:
    """Yield a sentence for each saved original whose bytes are not those that were imported."""
    columns = (article_text.c.article_id, article_text.c.original, article_text.c.sha256)
    for article_id, original, sha256 in connection.execute(sa.select(*columns)):
        try:
            is_sound = hashlib.sha256(zlib.decompress(original)).hexdigest() == sha256
        except zlib.error:
            is_sound = False
        if not is_sound:
            yield f"the saved original of the article {article_id} was altered"


def altered_texts(connection: sa.Connection) -> Iterator[str]:
    """Yield a sentence for each article whose text is not the one the journal tells of.

    Steps of early versions do not tell; their texts are taken as they are.
    """
    told: dict[str, set[str]] = {}
    query = sa.select(journal_rows.c.facts).where(journal_rows.c.operation.in_(_BRING_TEXT))
    for raw in connection.execute(query).scalars():
        facts = json.loads(raw)
        if "text_sha256" in facts:
            told.setdefault(facts["sha256"], set()).add(facts["text_sha256"])
    stored = sa.cast(article_text.c.text, sa.LargeBinary)
    query = sa.select(article_text.c.article_id, article_text.c.sha256, stored)
    for article_id, original, text in connection.execute(query):
        known = told.get(original)
        if known and hashlib.sha256(text).hexdigest() not in known:
            yield f"the text of the article {article_id} was altered"


def found_by(
    connection: sa.Connection, checks: Iterable[Callable[[sa.Connection], Iterable[str]]]
) -> Iterator[str]:
    """Yield what the checks find; one that meets what cannot be read says so; the next goes on."""
    for check in checks:
        try:
            yield from check(connection)
        except (ValueError, sa.exc.DBAPIError) as error:
            yield f"a row cannot be read ({str(error).splitlines()[0]})"


def _row(connection: sa.Connection, table: str, row_id: str) -> dict[str, Any]:
    source = JOURNALLED[table]
    found = connection.execute(sa.select(source).where(source.c.id == row_id)).mappings().first()
    return {} if found is None else dict(found)
