"""`factcheck search`: words anywhere in the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.fields import limit_argument
from factcheck.cli.opening import opened
from factcheck.cli.output import say, say_json, shortened
from factcheck.exporting import json_lines

if TYPE_CHECKING:
    import argparse

HELP = "find words in articles, claims, rationales, evidence and saved copies"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the words looked for."""
    parser.add_argument("query", metavar="QUERY", help="words that must all be there")
    parser.add_argument(
        "--limit", metavar="N", type=limit_argument, default=50, help="of each kind"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object per hit")


def run(args: argparse.Namespace) -> int:
    """List the places that hold all the words."""
    with opened(args) as project:
        found = project.search.find(args.query, args.limit)
    for hit in found:
        if args.json:
            say_json(json_lines.hit(hit))
        else:
            say(f"{hit.kind:9}  {shortened(hit.article_title, 40)}: {shortened(hit.text)}")
    return 0
