"""Reads and writes single rows of journalled tables, with statements built once.

Building a statement costs more than running it, and one verdict needs a dozen of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.store import earlier
from factcheck.store.schema import JOURNALLED

if TYPE_CHECKING:
    from collections.abc import Mapping

_SELECT = {
    name: sa.select(table).where(table.c.id == sa.bindparam("row_id"))
    for name, table in JOURNALLED.items()
}
_INSERT = {name: table.insert() for name, table in JOURNALLED.items()}
_UPDATE = {
    name: table.update().where(table.c.id == sa.bindparam("row_id"))
    for name, table in JOURNALLED.items()
}


def read(connection: sa.Connection, table: str, row_id: str) -> dict[str, Any] | None:
    """Return the row with this id, withdrawn or not; None when there never was one."""
    found = connection.execute(_SELECT[table], {"row_id": row_id}).mappings().first()
    return None if found is None else dict(found)


def add(connection: sa.Connection, table: str, values: Mapping[str, Any]) -> None:
    """Insert a row."""
    connection.execute(_INSERT[table], dict(values))
    _follow(connection, table, values["id"], values)


def change(connection: sa.Connection, table: str, row_id: str, values: Mapping[str, Any]) -> None:
    """Set these columns of the row."""
    connection.execute(_UPDATE[table], {"row_id": row_id, **values})
    _follow(connection, table, row_id, values)


def _follow(connection: sa.Connection, table: str, row_id: str, values: Mapping[str, Any]) -> None:
    """Keep what is derived from the row in step with it, whoever changed it: edit, undo or redo."""
    if table == "claim":
        earlier.follow(connection, row_id, values)
