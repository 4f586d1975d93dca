"""Makes the reports that need more of an article than its claims."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from factcheck.exporting import json_lines
from factcheck.services.reading import reasons_of

if TYPE_CHECKING:
    from factcheck.domain.claims import ClaimId, Reason
    from factcheck.services.export import ReportOptions
    from factcheck.services.project import Project


def claims_json(project: Project, options: ReportOptions) -> bytes:
    """Return the claims as JSON Lines, one object per claim."""
    rows = list(project.export.rows(options.wanted))
    reasons: dict[ClaimId, tuple[Reason, ...]] = {}
    for article_id, group in groupby(rows, key=lambda row: row[0].id):
        article = project.articles.get(article_id)
        reasons.update(reasons_of(article, [claim for _, claim, _ in group]))
    chunks = json_lines.claims_json(rows, reasons, confidential=options.confidential)
    return b"".join(chunks)
