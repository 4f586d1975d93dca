"""Judging as `judge` and `batch` share it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.cli.judging import DECISIONS, judge, told_of
from factcheck.domain.articles import ReadOptions
from factcheck.domain.claims import ClaimFilter
from factcheck.domain.verdicts import VerdictWord
from factcheck.errors import InvalidValueError

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.services.project import Project


@pytest.fixture
def claim(project: Project, ferry: Path) -> str:
    project.articles.import_path(ferry, ReadOptions())
    return project.claims.find(ClaimFilter())[0].id


def test_every_decision_can_be_made_from_every_other(project: Project, claim: str) -> None:
    for before in DECISIONS:
        for after in DECISIONS:
            judge(project, claim, before)
            judge(project, claim, after)

            told = told_of(project, claim)
            expected = after if after in ("open", "dismissed") else "decided"
            assert told["state"] == expected
            assert told["verdict"] == (after if after in (*VerdictWord,) else None)


def test_an_unknown_word_is_refused(project: Project, claim: str) -> None:
    with pytest.raises(InvalidValueError, match="true"):
        judge(project, claim, "true")
