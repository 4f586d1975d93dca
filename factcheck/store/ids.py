"""How the database holds an id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from typing_extensions import override

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect


class Id(sa.types.TypeDecorator[str]):
    """A UUID, text in the program and 16 bytes in the database."""

    impl = sa.LargeBinary(16)
    cache_ok = True

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        # by hand: uuid.UUID costs three times as much, and a list has 100,000 of these
        try:
            return None if value is None else bytes.fromhex(value.replace("-", ""))
        except ValueError:
            return b""  # what is no id at all finds no row

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        digits = bytes(value).hex()
        parts = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
        return "-".join(parts)
