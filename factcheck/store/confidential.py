"""Keeps confidential evidence out of the journal's chain, so that it can be erased for good.

The chain holds a hash in place of each such value; the value itself stands in a column of its own,
which undo reads and `forget` empties.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.store.chain import canonical
from factcheck.store.schema import CONFIDENTIAL, evidence, journal

if TYPE_CHECKING:
    from factcheck.domain.history import RowChange


def with_secrets(values: dict[str, Any], secrets: dict[str, Any], place: str) -> dict[str, Any]:
    """Return the values with the confidential ones put back, unless they were erased."""
    return {name: secrets.get(place + name, value) for name, value in values.items()}


def parted(
    connection: sa.Connection, changes: list[RowChange]
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return the changes as the chain holds them, and apart the confidential values."""
    plain: list[dict[str, Any]] = []
    secrets: dict[str, Any] = {}
    for place, change in enumerate(changes):
        entry = {"table": change.table, "id": change.row_id}
        hide = _is_confidential(connection, change)
        for side, values in (("before", change.before), ("after", change.after)):
            shown = dict(values)
            for name in CONFIDENTIAL & shown.keys() if hide else ():
                if not is_hidden(shown[name]):
                    secrets[f"{place}.{side}.{name}"] = shown[name]
                    shown[name] = hidden(change.row_id, shown[name])
            entry[side] = shown  # type: ignore[assignment]
        plain.append(entry)
    return plain, secrets


def _is_confidential(connection: sa.Connection, change: RowChange) -> bool:
    if change.table != "evidence":
        return False
    query = sa.select(evidence.c.confidential).where(evidence.c.id == change.row_id)
    return bool(connection.execute(query).scalar() or change.before.get("confidential"))


def _salted(row_id: str, value: Any) -> str:
    return hashlib.sha256((row_id + canonical(value)).encode("ascii")).hexdigest()


def hidden(row_id: str, value: Any) -> dict[str, str]:
    """Return what the chain holds in place of a value."""
    return {"sha256": _salted(row_id, value)}


def is_hidden(value: Any) -> bool:
    """Say whether the value is only the hash of a confidential one that was erased."""
    return isinstance(value, dict)


def is_same(row_id: str, now: Any, left: Any) -> bool:
    """Say whether a row's value is what a step left, even if only its hash is known."""
    return bool(left == (hidden(row_id, now) if is_hidden(left) else now))


def was_told_openly(connection: sa.Connection, row_id: str) -> bool:
    """Say whether a step holds words of this row that were not confidential then.

    They are part of the chain, which can never be rewritten.
    """
    named = journal.c.changes.contains(f'"id":{canonical(row_id)}', autoescape=True)
    return any(
        values.get(name) and not is_hidden(values[name])
        for found in connection.execute(sa.select(journal.c.changes).where(named)).scalars()
        for change in json.loads(found)
        if change["id"] == row_id
        for values in (change["before"], change["after"])
        for name in CONFIDENTIAL
    )


def forget(connection: sa.Connection, row_id: str) -> None:
    """Erase for good the confidential values that the journal keeps of this row.

    The chain stays valid, for it only holds their hashes. The row itself is the caller's to empty.
    """
    query = sa.select(journal.c.number, journal.c.changes, journal.c.secrets)
    for number, changes, secrets in connection.execute(query.where(journal.c.secrets.is_not(None))):
        places = {
            str(place) for place, change in enumerate(json.loads(changes)) if change["id"] == row_id
        }
        held = json.loads(secrets)
        kept = {name: held[name] for name in held if name.partition(".")[0] not in places}
        if len(kept) < len(held):
            values = {"secrets": canonical(kept) if kept else None}
            connection.execute(journal.update().where(journal.c.number == number).values(values))
