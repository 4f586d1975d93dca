"""Reads the state of the work: what the dashboard shows and a report may tell."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from factcheck.domain.articles import ClaimCounts
from factcheck.domain.overview import Overview
from factcheck.store import articles, overview, times

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from factcheck.services.record import Record

WEEK = 7


def read_overview(record: Record, days: int = WEEK, today: date | None = None) -> Overview:
    """Return the state of the work with the verdicts of the last `days` days, today included.

    Days are those of UTC, as in the record and its filters.
    """
    last = today or times.now().date()
    wanted = [(last - timedelta(days=back)).isoformat() for back in reversed(range(days))]
    before = (
        (last - timedelta(days=2 * days - 1)).isoformat(),
        (last - timedelta(days=days)).isoformat(),
    )
    threshold = record.threshold
    with record.database.reading() as connection:
        judged = overview.by_day(connection, threshold, wanted[0], wanted[-1])
        earlier = overview.by_day(connection, threshold, *before)
        return Overview(
            articles=articles.summaries(connection, threshold),
            kinds=overview.by_kind(connection, threshold),
            reviewers=overview.by_reviewer(connection, threshold),
            days={day: judged.get(day, ClaimCounts()) for day in wanted},
            judged_before=sum(counts.decided for counts in earlier.values()),
            evidence=overview.evidence_quality(connection),
        )


def write_chart(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write the numbers of a chart as a CSV table, whole or not at all; raise ExportError."""
    from factcheck.exporting.atomic import write_atomic
    from factcheck.exporting.chart_table import chart_csv

    write_atomic(path, [chart_csv(rows)])


def write_picture(path: Path, data: bytes) -> None:
    """Write a picture, whole or not at all; raise ExportError."""
    from factcheck.exporting.atomic import write_atomic

    write_atomic(path, [data])
