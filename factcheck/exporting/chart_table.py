"""Writes the numbers of a chart as a CSV table, as safe for spreadsheets as the report."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from factcheck.exporting.cells import disarm_row, encodable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_BOM = b"\xef\xbb\xbf"


def chart_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Return the rows as UTF-8 with BOM, CRLF and every cell quoted and disarmed."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows(disarm_row(row) for row in rows)
    return _BOM + encodable(buffer.getvalue()).encode()
