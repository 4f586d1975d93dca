"""`factcheck suggest`: what the project holds that bears on a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.opening import opened
from factcheck.cli.output import say, say_json, shortened
from factcheck.domain.suggestions import SuggestionKind
from factcheck.errors import InvalidValueError
from factcheck.exporting import json_lines

if TYPE_CHECKING:
    import argparse

HELP = "passages of other articles and earlier verdicts that bear on a claim"
LIMIT = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the claim or text, the kind and how many."""
    parser.add_argument("claim", metavar="CLAIM", nargs="?", help="id of a claim or candidate")
    parser.add_argument("--text", metavar="TEXT", help="words instead of a claim")
    parser.add_argument("--kind", choices=[kind.value for kind in SuggestionKind])
    parser.add_argument("--limit", metavar="N", type=int, default=LIMIT, help="of each kind")
    parser.add_argument("--json", action="store_true", help="one JSON object per suggestion")


def run(args: argparse.Namespace) -> int:
    """List the suggestions, likeliest first in each kind."""
    if (args.claim is None) == (args.text is None):
        raise InvalidValueError("Give either the id of a claim or --text.")
    kind = SuggestionKind(args.kind) if args.kind else None
    with opened(args) as project:
        if args.claim is not None:
            found = project.suggestions.of_claim(args.claim, kind, args.limit)
        else:
            found = project.suggestions.of_text(args.text, kind, args.limit)
    for one in found:
        if args.json:
            say_json(json_lines.suggestion(one))
        else:
            say(f"{one.score:.2f}  {one.verdict or one.kind:10}  {shortened(one.quote)}")
    return 0
