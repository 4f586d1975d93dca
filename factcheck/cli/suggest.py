"""`factcheck suggest`: what the project holds that bears on a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli import output
from factcheck.cli.fields import limit_argument
from factcheck.cli.opening import opened
from factcheck.cli.output import say, say_json, shortened
from factcheck.domain.suggestions import SuggestionKind
from factcheck.exporting import json_lines

if TYPE_CHECKING:
    import argparse

    from factcheck.domain.suggestions import Suggestion
    from factcheck.services.project import Project

HELP = "passages of other articles and earlier verdicts that bear on a claim"
LIMIT = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the claim or text, the kind and how many."""
    parser.add_argument("claim", metavar="CLAIM", nargs="?", help="id of a claim or candidate")
    parser.add_argument("--text", metavar="TEXT", help="words instead of a claim")
    parser.add_argument("--kind", choices=[kind.value for kind in SuggestionKind])
    parser.add_argument(
        "--limit", metavar="N", type=limit_argument, default=LIMIT, help="of each kind"
    )
    parser.add_argument(
        "--prepare",
        action="store_true",
        help="first read what is not yet found by meaning (needs the extra “semantic”)",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object per suggestion")
    parser.set_defaults(wrong=parser.error)


def run(args: argparse.Namespace) -> int:
    """List the suggestions, likeliest first in each kind."""
    asked = [one for one in (args.claim, args.text) if one is not None]
    if len(asked) != 1 and not (args.prepare and not asked):
        args.wrong("give either the id of a claim or --text")
    with opened(args) as project:
        if args.prepare:
            _prepare(project)
        found = _found(project, args) if asked else ()
    for one in found:
        if args.json:
            say_json(json_lines.suggestion(one))
        else:
            say(f"{one.score:.2f}  {one.verdict or one.kind:10}  {shortened(one.quote)}")
    return 0


def _prepare(project: Project) -> None:
    project.semantic.refresh(output.job())
    output.end_progress()


def _found(project: Project, args: argparse.Namespace) -> tuple[Suggestion, ...]:
    kind = SuggestionKind(args.kind) if args.kind else None
    if args.claim is not None:
        return project.suggestions.of_claim(args.claim, kind, args.limit)
    return project.suggestions.of_text(args.text, kind, args.limit)
