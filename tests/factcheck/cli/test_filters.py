"""Options become the filter that the services understand."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

import pytest

from factcheck.cli import filters
from factcheck.domain.claims import ClaimFilter, ClaimKind, ClaimState
from factcheck.errors import NotFoundError

if TYPE_CHECKING:
    from factcheck.services.project import Project


def parsed(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    filters.add_arguments(parser)
    return parser.parse_args(arguments)


def test_no_option_means_every_claim(project: Project) -> None:
    assert filters.wanted(parsed(), project) == ClaimFilter()


def test_each_option_reaches_the_filter(project: Project) -> None:
    args = parsed(
        *("--state", "open", "--state", "lost", "--verdict", "disputed", "--kind", "date"),
        *("--kind", "quantity", "--min-score", "0.7", "--text", "ferry", "--reviewer", "Rosa"),
    )

    assert filters.wanted(args, project) == ClaimFilter(
        states=frozenset({ClaimState.OPEN, ClaimState.LOST}),
        verdicts=frozenset({"disputed"}),
        kinds=ClaimKind.DATE | ClaimKind.QUANTITY,
        min_score=0.7,
        text="ferry",
        reviewer="Rosa",
    )


def test_an_unknown_article_is_told(project: Project) -> None:
    with pytest.raises(NotFoundError):
        filters.wanted(parsed("--article", "nonsense"), project)
