"""`factcheck articles`: what the project holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.opening import opened
from factcheck.cli.output import say, say_json, shortened
from factcheck.exporting import json_lines

if TYPE_CHECKING:
    import argparse

    from factcheck.domain.articles import ArticleSummary

HELP = "list the articles with the state of their claims"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add how to tell of them."""
    parser.add_argument("--json", action="store_true", help="one JSON object per article")


def run(args: argparse.Namespace) -> int:
    """List the articles, newest import first."""
    with opened(args) as project:
        for summary in project.articles.summaries():
            if args.json:
                say_json(json_lines.article(summary))
            else:
                say(_line(summary))
    return 0


def _line(summary: ArticleSummary) -> str:
    counts = summary.counts
    date = summary.metadata.published or "no date"
    progress = f"{counts.decided}/{counts.total} decided"
    return f"{summary.id}  {progress:14} {date:10}  {shortened(summary.title, 80)}"
