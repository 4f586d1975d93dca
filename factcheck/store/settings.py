"""Settings of a project: small JSON values by name."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa

from factcheck.store.schema import setting


def get(connection: sa.Connection, name: str) -> Any:
    """Return the value, None when it was never set."""
    query = sa.select(setting.c.value).where(setting.c.id == name, ~setting.c.withdrawn)
    value = connection.execute(query).scalar()
    return None if value is None else json.loads(value)


def every(connection: sa.Connection) -> dict[str, Any]:
    """Return all settings by name."""
    query = sa.select(setting.c.id, setting.c.value).where(~setting.c.withdrawn)
    return {name: json.loads(value) for name, value in connection.execute(query)}
