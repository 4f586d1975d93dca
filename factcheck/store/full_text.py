"""Full-text indexes (FTS5) that hold no text: words in, row numbers with BM25 out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class FullTextIndex:
    """One index of the project; `name` is one of ours, never a person's text."""

    name: str

    def put(self, connection: sa.Connection, rows: Sequence[tuple[int, str]]) -> None:
        """Add the words of rows by number."""
        if rows:
            connection.exec_driver_sql(
                f"INSERT INTO {self.name}(rowid, words) VALUES (?, ?)",  # noqa: S608 - own name
                list(rows),
            )

    def drop(self, connection: sa.Connection, numbers: Iterable[int]) -> None:
        """Take the words of rows out."""
        rows = [(number,) for number in numbers]
        if rows:
            connection.exec_driver_sql(
                f"DELETE FROM {self.name} WHERE rowid = ?",  # noqa: S608 - own name
                rows,
            )

    def clear(self, connection: sa.Connection) -> None:
        """Take everything out."""
        connection.exec_driver_sql(
            f"INSERT INTO {self.name}({self.name}) VALUES ('delete-all')"  # noqa: S608 - own name
        )

    def tidy(self, connection: sa.Connection) -> None:
        """Write the index anew, so that no word of what was taken out is left in it."""
        connection.exec_driver_sql(
            f"INSERT INTO {self.name}({self.name}) VALUES ('optimize')"  # noqa: S608 - own name
        )

    def is_sound(self, connection: sa.Connection) -> bool:
        """Say whether SQLite's own check of the index finds no fault."""
        check = f"INSERT INTO {self.name}({self.name}) VALUES ('integrity-check')"  # noqa: S608
        try:
            connection.exec_driver_sql(check)
        except sa.exc.DatabaseError:
            return False
        return True

    def hits(self, match: str, limit: int) -> sa.Subquery:
        """Return the best rows that match: `number`, and `rank`, which is better when higher."""
        return (
            sa.text(
                f"SELECT rowid AS number, -bm25({self.name}) AS rank FROM {self.name} "  # noqa: S608
                f"WHERE {self.name} MATCH :match ORDER BY bm25({self.name}) LIMIT :fetched"
            )
            .bindparams(match=match, fetched=limit)
            .columns(sa.column("number", sa.Integer), sa.column("rank", sa.Float))
            .subquery("hits")
        )

    def holding(self, connection: sa.Connection, term: str) -> int:
        """Return in how many rows a term stands."""
        query = f"SELECT count(*) FROM {self.name} WHERE {self.name} MATCH ?"  # noqa: S608 - own name
        return int(connection.exec_driver_sql(query, (quoted(term),)).scalar_one())


def quoted(words: str) -> str:
    """Return the words as one FTS5 phrase."""
    return '"' + words.replace('"', '""') + '"'
