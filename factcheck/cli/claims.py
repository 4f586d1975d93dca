"""`factcheck claims`: the claims of the project, filtered."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from factcheck.cli import filters
from factcheck.cli.opening import opened
from factcheck.cli.output import say, say_json, shortened
from factcheck.exporting import json_lines

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project

HELP = "list the claims: open, decided and lost ones unless a filter says otherwise"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the filters and how to tell of the claims."""
    filters.add_arguments(parser)
    parser.add_argument("--json", action="store_true", help="one JSON object per claim")


def run(args: argparse.Namespace) -> int:
    """List the claims by article and position."""
    with opened(args) as project:
        found = project.claims.find(filters.wanted(args, project))
        if args.json:
            _tell_json(project, found)
        else:
            for claim in found:
                say(_line(claim))
    return 0


def _tell_json(project: Project, found: Iterable[Claim]) -> None:
    from factcheck.services.reading import reasons_of

    for article_id, group in groupby(found, key=attrgetter("article_id")):
        article = project.articles.get(article_id)
        claims = list(group)
        reasons = reasons_of(article, claims)
        for claim in claims:
            say_json(json_lines.claim(article.summary, claim, reasons.get(claim.id, ())))


def _line(claim: Claim) -> str:
    score = "    " if claim.score is None else f"{claim.score:.2f}"
    return f"{claim.id}  {claim.word:9}  {score}  {shortened(claim.quote)}"
