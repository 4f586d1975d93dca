"""Reports that need more of an article than its claims."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factcheck.paths import seeds_dir
from factcheck.services.export import ReportOptions
from factcheck.services.reports import claims_json

if TYPE_CHECKING:
    from factcheck.services.project import Project


def test_claims_come_with_their_reasons_by_title_then_position(project: Project) -> None:
    project.articles.import_paths([seeds_dir()])

    claims = [json.loads(line) for line in claims_json(project, ReportOptions()).splitlines()]

    order = [((one["article_title"] or "").casefold(), one["start"]) for one in claims]
    assert order == sorted(order)
    assert len(claims) > 50
    assert all(one["reasons"] for one in claims)
