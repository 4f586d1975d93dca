"""Writes reports: the claims a filter means, as files that are whole or absent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.domain.claims import ClaimFilter
from factcheck.exporting import claim_table
from factcheck.exporting.atomic import write_atomic
from factcheck.exporting.records import (
    ClaimExtras,
    ExportStamp,
    context_around,
    in_report_order,
)
from factcheck.store import articles, claim_list, claims, evidence, times

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from factcheck.exporting.records import Row
    from factcheck.services.record import Record

EVERYTHING = ClaimFilter()


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What goes into a report, and how.

    `exact` writes the raw text, which a spreadsheet might run; `confidential` shows what is
    masked otherwise.
    """

    wanted: ClaimFilter = EVERYTHING
    exact: bool = False
    confidential: bool = False


DEFAULT_REPORT = ReportOptions()


@dataclass(frozen=True, slots=True)
class TablePreview:
    """How claims.csv begins: its columns and first rows, and how many rows there will be."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    count: int = 0


class ExportService:
    """Makes the reports of a project."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def rows(self, wanted: ClaimFilter = EVERYTHING) -> Iterator[Row]:
        """Yield the claims the filter means with their articles, as every report takes them."""
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            known = {one.id: one for one in articles.summaries(connection, threshold)}
            text, text_of = "", ""
            chosen = claim_list.ids(connection, wanted, threshold)
            for claim in claims.load(connection, chosen, threshold):
                if text_of != claim.article_id:
                    text = articles.text_of(connection, claim.article_id)
                    text_of = claim.article_id
                before, after = context_around(text, claim.span)
                trail = evidence.trail_of(connection, claim.id) if claim.is_touched else ()
                yield known[claim.article_id], claim, ClaimExtras(before, after, trail)

    def claims_csv(self, options: ReportOptions = DEFAULT_REPORT) -> bytes:
        """Return claims.csv, one row per claim."""
        return _table(claim_table.claims_csv, self.rows(options.wanted), self.stamp(), options)

    def evidence_csv(self, options: ReportOptions = DEFAULT_REPORT) -> bytes:
        """Return evidence.csv, one row per piece of evidence."""
        return _table(claim_table.evidence_csv, self.rows(options.wanted), self.stamp(), options)

    def preview(self, options: ReportOptions, most: int) -> TablePreview:
        """Return the first rows of claims.csv, `most` at most, without the text around claims."""
        rows = list(self._bare_rows(options.wanted))
        first = in_report_order(rows)[:most]
        head, *cells = claim_table.cells_of(
            _table(claim_table.claims_csv, first, self.stamp(), options)
        )
        return TablePreview(tuple(head), tuple(map(tuple, cells)), len(rows))

    def _bare_rows(self, wanted: ClaimFilter) -> Iterator[Row]:
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            known = {one.id: one for one in articles.summaries(connection, threshold)}
            chosen = claim_list.ids(connection, wanted, threshold)
            for claim in claims.load(connection, chosen, threshold):
                yield known[claim.article_id], claim, ClaimExtras()

    def write_csv(
        self, claims_path: Path, options: ReportOptions = DEFAULT_REPORT
    ) -> tuple[Path, Path]:
        """Write both tables, the evidence beside the claims; return their paths.

        Raises ExportError; a file that was there before is then untouched.
        """
        evidence_path = evidence_beside(claims_path)
        rows = list(self.rows(options.wanted))  # read once, so that both tell of one moment
        tables = [
            _table(write, rows, self.stamp(), options)
            for write in (claim_table.claims_csv, claim_table.evidence_csv)
        ]
        for path, data in zip((claims_path, evidence_path), tables, strict=True):
            write_atomic(path, [data])
        return claims_path, evidence_path

    def stamp(self) -> ExportStamp:
        """Return what every report says of itself: the moment and the version."""
        return ExportStamp(exported_at=times.now(), app_version=__version__)


def _table(
    write: Callable[..., Iterator[bytes]],
    rows: Iterable[Row],
    stamp: ExportStamp,
    options: ReportOptions,
) -> bytes:
    return b"".join(write(rows, stamp, exact=options.exact, confidential=options.confidential))


def evidence_beside(claims_path: Path) -> Path:
    """Return where evidence.csv goes when claims.csv is written there."""
    name = claims_path.name
    twin = name.replace("claims", "evidence") if "claims" in name else f"evidence-{name}"
    return claims_path.with_name(twin)
