"""`factcheck judge`: decides a claim, with its rationale and evidence, in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli import fields, judging
from factcheck.cli.opening import opened
from factcheck.cli.output import say, say_json, shortened
from factcheck.domain.verdicts import DISMISSALS, VERDICT_DETAILS

if TYPE_CHECKING:
    import argparse

HELP = "decide a claim: verified, disputed, unsourced, open or dismissed"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the claim, the decision and what belongs to it."""
    details = [*(one for each in VERDICT_DETAILS.values() for one in each), *DISMISSALS]
    parser.add_argument("claim", metavar="CLAIM", help="id of a claim or candidate")
    parser.add_argument("decision", choices=judging.DECISIONS)
    parser.add_argument("--detail", metavar="D", help=f"one of: {', '.join(details)}")
    parser.add_argument("--rationale", metavar="TEXT", help="why")
    parser.add_argument(
        "--evidence",
        metavar="URL",
        nargs="+",
        action="extend",
        default=[],
        help="addresses or names of the sources that show it",
    )
    parser.add_argument("--json", action="store_true", help="the claim as a JSON object")


def run(args: argparse.Namespace) -> int:
    """Judge the claim and tell how it stands."""
    stance = judging.stance_for(args.decision)
    with opened(args) as project:
        judging.judge(
            project,
            args.claim,
            args.decision,
            detail=args.detail,
            rationale=args.rationale,
            evidence=tuple(fields.evidence(one, stance) for one in args.evidence),
        )
        if args.json:
            say_json(judging.told_of(project, args.claim))
        else:
            claim = project.claims.get(args.claim)
            say(f"{claim.word}: {shortened(claim.quote)}")
    return 0
