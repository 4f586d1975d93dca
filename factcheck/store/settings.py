"""Settings of a project: small JSON values by name."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa

from factcheck.store.schema import setting

_VALUE = sa.select(setting.c.value).where(
    setting.c.id == sa.bindparam("name"), ~setting.c.withdrawn
)


def get(connection: sa.Connection, name: str) -> Any:
    """Return the value, None when it was never set."""
    value = connection.execute(_VALUE, {"name": name}).scalar()
    return None if value is None else json.loads(value)


def every(connection: sa.Connection) -> dict[str, Any]:
    """Return all settings by name."""
    query = sa.select(setting.c.id, setting.c.value).where(~setting.c.withdrawn)
    return {name: json.loads(value) for name, value in connection.execute(query)}
