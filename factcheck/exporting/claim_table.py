"""Writes claims.csv and evidence.csv, the report a desk accepts, and reads them again.

UTF-8 with a byte order mark, CRLF, every field quoted, times ISO 8601 in UTC. A list in one cell
(addresses, search trail, tags) has one item a line. `schema_version` ends in "exact" where the
texts are raw; otherwise they are safe for a spreadsheet (see cells.py). The rationale of a verdict
that was given on other words than the claim has now says so in its last line.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from factcheck.domain.evidence import Stance
from factcheck.errors import UnreadableFileError
from factcheck.exporting.cells import disarm_row, encodable, iso_utc, rearm
from factcheck.exporting.records import about_wording, in_report_order, shown, verdict_detail
from factcheck.said import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.domain.claims import Claim, ClaimKind
    from factcheck.domain.evidence import Evidence, SearchTrailEntry
    from factcheck.exporting.records import ExportStamp, ReportRow, Row

SCHEMA_VERSION = "1"
EXACT_SCHEMA_VERSION = "1 exact"

CLAIM_COLUMNS: tuple[str, ...] = (
    "schema_version",
    "article_id",
    "article_title",
    "article_source",
    "article_publisher",
    "article_author",
    "article_published",
    "article_sha256",
    "claim_id",
    "claim_no",
    "start",
    "end",
    "claim_text",
    "claim_standalone",
    "context_before",
    "context_after",
    "kinds",
    "score",
    "origin",
    "speaker",
    "state",
    "verdict",
    "verdict_detail",
    "rationale",
    "missing_context",
    "suggested_correction",
    "evidence_count",
    "supports_count",
    "contradicts_count",
    "evidence_urls",
    "search_trail",
    "reviewer",
    "decided_at",
    "revision",
    "tags",
    "exported_at",
    "app_version",
)

EVIDENCE_COLUMNS: tuple[str, ...] = (
    "schema_version",
    "article_id",
    "article_title",
    "claim_id",
    "claim_no",
    "claim_text",
    "verdict",
    "evidence_id",
    "evidence_no",
    "stance",
    "source_type",
    "url",
    "original_url",
    "reference",
    "title",
    "publisher",
    "author",
    "published",
    "quote",
    "locator",
    "accessed_at",
    "archive_url",
    "saved_copy_sha256",
    "link_state",
    "link_checked_at",
    "confidential",
    "note",
    "added_by",
    "added_at",
    "exported_at",
    "app_version",
)

_ROWS_AT_A_TIME = 500


def claims_csv(
    rows: Iterable[Row], stamp: ExportStamp, *, exact: bool = False, confidential: bool = False
) -> Iterator[bytes]:
    """Give the bytes of claims.csv piece by piece: one row per claim, by title, then position."""
    cells = (_claim_row(row, confidential=confidential) for row in in_report_order(rows))
    return _table(CLAIM_COLUMNS, cells, stamp, exact=exact)


def evidence_csv(
    rows: Iterable[Row], stamp: ExportStamp, *, exact: bool = False, confidential: bool = False
) -> Iterator[bytes]:
    """Give the bytes of evidence.csv piece by piece: one row per piece of evidence, same order."""
    cells = (
        _evidence_row(row, evidence, confidential=confidential)
        for row in in_report_order(rows)
        for evidence in row.claim.evidence
    )
    return _table(EVIDENCE_COLUMNS, cells, stamp, exact=exact)


def read_table(data: bytes) -> list[dict[str, str]]:
    """Return the rows of a table written here, each text exactly as it was before the export.

    Raises UnreadableFileError for bytes that are no such table.
    """
    reader = csv.DictReader(io.StringIO(_decoded(data), newline=""), strict=True)
    csv.field_size_limit(max(len(data), csv.field_size_limit()))
    try:
        rows = list(reader)
    except csv.Error as error:
        raise UnreadableFileError(
            said("The table is damaged at line {line}.", line=reader.line_num)
        ) from error
    if not reader.fieldnames or reader.fieldnames[0] != "schema_version":
        raise UnreadableFileError(said("The table was not exported by this program."))
    return [_rearmed(row) for row in rows]


def cells_of(data: bytes) -> list[list[str]]:
    """Return the cells of a table written here as they stand in the file, its head first."""
    return list(csv.reader(io.StringIO(_decoded(data), newline=""), strict=True))


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableFileError(said("The table is not UTF-8 text.")) from error


def _rearmed(row: dict[str, str]) -> dict[str, str]:
    if row["schema_version"] == EXACT_SCHEMA_VERSION:
        return row
    return {column: rearm(cell) for column, cell in row.items()}


def _table(
    columns: tuple[str, ...],
    rows: Iterable[tuple[object, ...]],
    stamp: ExportStamp,
    *,
    exact: bool,
) -> Iterator[bytes]:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    first = EXACT_SCHEMA_VERSION if exact else SCHEMA_VERSION
    last = (iso_utc(stamp.exported_at) or "", stamp.app_version)
    yield b"\xef\xbb\xbf"
    writer.writerow(columns)
    for number, row in enumerate(rows, start=1):
        texts = [first, *map(_text, row), *last]
        writer.writerow(texts if exact else disarm_row(texts))
        if number % _ROWS_AT_A_TIME == 0:
            yield _taken(buffer)
    yield _taken(buffer)


def _taken(buffer: io.StringIO) -> bytes:
    data = encodable(buffer.getvalue()).encode()
    buffer.seek(0)
    buffer.truncate()
    return data


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _claim_row(row: ReportRow, *, confidential: bool) -> tuple[object, ...]:
    article, claim = row.article, row.claim
    metadata = article.metadata
    return (
        article.id,
        article.title,
        article.source,
        metadata.publisher,
        metadata.byline,
        metadata.published,
        article.sha256,
        claim.id,
        claim.number or None,
        claim.span and claim.span.start,
        claim.span and claim.span.end,
        claim.quote,
        claim.standalone,
        row.extras.context_before,
        row.extras.context_after,
        _words(claim.kinds),
        _score(claim.score),
        claim.origin,
        claim.speaker,
        claim.state,
        *_verdict_cells(claim),
        *_evidence_cells(claim, confidential=confidential),
        "\n".join(_trail_line(entry) for entry in row.extras.search_trail),
        claim.verdict and claim.verdict.reviewer,
        claim.verdict and iso_utc(claim.verdict.decided_at),
        article.revision,
        "\n".join(claim.tags),
    )


def _verdict_cells(claim: Claim) -> tuple[object, ...]:
    verdict = claim.verdict
    return (
        verdict and verdict.verdict,
        verdict_detail(claim),
        "\n".join(part for part in (claim.rationale, about_wording(claim)) if part),
        verdict and verdict.missing_context,
        verdict and verdict.suggested_correction,
    )


def _evidence_cells(claim: Claim, *, confidential: bool) -> tuple[object, ...]:
    stances = Counter(evidence.record.stance for evidence in claim.evidence)
    addresses = (
        shown(evidence, evidence.record.url or evidence.record.reference, confidential=confidential)
        for evidence in claim.evidence
    )
    return (
        len(claim.evidence),
        stances[Stance.SUPPORTS],
        stances[Stance.CONTRADICTS],
        "\n".join(addresses),
    )


def _trail_line(entry: SearchTrailEntry) -> str:
    parts = (iso_utc(entry.searched_at) or "", entry.place, entry.query, entry.outcome)
    return " | ".join(" ".join(part.split()) for part in parts)


@cache
def _words(kinds: ClaimKind) -> str:
    return ", ".join(kinds.words)


def _score(score: float | None) -> str:
    return "" if score is None else f"{score:.4f}".rstrip("0").rstrip(".")


def _evidence_row(row: ReportRow, evidence: Evidence, *, confidential: bool) -> tuple[object, ...]:
    claim, record = row.claim, evidence.record

    def text(value: str | None) -> str:
        return shown(evidence, value, confidential=confidential)

    return (
        row.article.id,
        row.article.title,
        claim.id,
        claim.number or None,
        claim.quote,
        claim.verdict and claim.verdict.verdict,
        evidence.id,
        evidence.position,
        record.stance,
        record.source_type,
        text(record.url),
        text(record.original_url),
        text(record.reference),
        text(record.title),
        text(record.publisher),
        text(record.author),
        text(record.published),
        text(record.quote),
        text(record.locator),
        text(iso_utc(record.accessed_at)),
        text(record.archive_url),
        text(evidence.saved_copy_sha256),
        evidence.link_state,
        iso_utc(evidence.link_checked_at),
        "yes" if record.confidential else "no",
        text(record.note),
        evidence.added_by,
        iso_utc(evidence.added_at),
    )
