"""Makes the reports that need more of an article than its claims."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from factcheck.exporting import (
    claimreview,
    json_lines,
    report_docx,
    report_html,
    web_annotations,
)
from factcheck.exporting.atomic import write_atomic
from factcheck.services.reading import reasons_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from factcheck.domain.articles import Article, ArticleId
    from factcheck.domain.claims import ClaimId, Reason
    from factcheck.exporting.records import Row
    from factcheck.services.export import ReportOptions
    from factcheck.services.project import Project


def claims_json(project: Project, options: ReportOptions) -> bytes:
    """Return the claims as JSON Lines, one object per claim."""
    rows = list(project.export.rows(options.wanted))
    reasons: dict[ClaimId, tuple[Reason, ...]] = {}
    for article_id, group in groupby(rows, key=lambda row: row[0].id):
        article = project.articles.get(article_id)
        reasons.update(reasons_of(article, [claim for _, claim, _ in group]))
    return b"".join(json_lines.claims_json(rows, reasons, confidential=options.confidential))


def html(project: Project, options: ReportOptions) -> bytes:
    """Return the report to be read in a browser: one file that needs and does nothing else."""
    rows = list(project.export.rows(options.wanted))
    chunks = report_html.report_html(
        rows,
        _articles(project, rows),
        project.export.stamp(),
        confidential=options.confidential,
    )
    return b"".join(chunks)


def docx(project: Project, options: ReportOptions) -> bytes:
    """Return the articles as a Word document with a comment on each claim."""
    rows = list(project.export.rows(options.wanted))
    chunks = report_docx.report_docx(
        rows,
        _articles(project, rows),
        project.export.stamp(),
        confidential=options.confidential,
    )
    return b"".join(chunks)


def claim_reviews(project: Project, options: ReportOptions) -> bytes:
    """Return the verdicts as schema.org ClaimReview."""
    rows = project.export.rows(options.wanted)
    return b"".join(claimreview.claim_reviews(rows, confidential=options.confidential))


def annotations_json(project: Project, options: ReportOptions) -> bytes:
    """Return the claims as W3C Web Annotations."""
    rows = project.export.rows(options.wanted)
    stamp = project.export.stamp()
    return b"".join(web_annotations.web_annotations(rows, stamp, confidential=options.confidential))


def write_report(project: Project, form: str, path: Path, options: ReportOptions) -> Path:
    """Write a report of REPORTS, whole or not at all; raise ExportError when that fails."""
    write_atomic(path, [REPORTS[form](project, options)])
    return path


REPORTS: Mapping[str, Callable[[Project, ReportOptions], bytes]] = {
    "html": html,
    "docx": docx,
    "claimreview": claim_reviews,
    "annotations": annotations_json,
    "json": claims_json,
}
"""The reports of one file, by the names the command line gives them."""


def _articles(project: Project, rows: Sequence[Row]) -> dict[ArticleId, Article]:
    return {one: project.articles.get(one) for one in {article.id for article, _, _ in rows}}
