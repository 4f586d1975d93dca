"""`factcheck recheck`: look whether links still hold what was quoted from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.cli import fields, output
from factcheck.cli.opening import opened
from factcheck.domain.evidence import LinkState
from factcheck.exporting.cells import iso_utc

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from factcheck.domain.evidence import Evidence
    from factcheck.services.project import Project
    from factcheck.services.recheck import Rechecked

HELP = "look whether links died or changed at the quoted passage"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add whose links, and how to tell of them."""
    parser.add_argument("claims", nargs="*", metavar="CLAIM", help="only the links of these claims")
    parser.add_argument("--allow-network", action="store_true", help="fetch them, for this once")
    parser.add_argument("--json", action="store_true", help="one JSON object per link")


def run(args: argparse.Namespace) -> int:
    """Look at the links, politely; tell of each that is not as it was, or of all in JSON."""
    claims = args.claims or None
    with opened(args) as project:
        done = project.recheck.run(claims, output.job(), allowed=args.allow_network)
        output.end_progress()
        found = project.recheck.links(claims)
    for one in found:
        if args.json:
            output.say_json(_facts(one))
        elif one.link_state is not LinkState.ALIVE and not one.record.confidential:
            note = output.shortened(one.link_note, 200)
            output.say(f"{one.link_state:12}{one.record.url}  {note}".rstrip())
    if not args.json:
        output.say(_sum(done))
    return 0


def line(project: Project, raw: fields.Given) -> list[dict[str, Any]]:
    """Carry out the batch operation `recheck`: the links of a claim, or all."""
    given = fields.known(raw, {"claim", "allow_network"})
    claims: Sequence[str] | None = None
    if "claim" in given:
        claims = [fields.needed_text(given, "claim")]
    project.recheck.run(claims, allowed=fields.flag(given, "allow_network"))
    return [_facts(one) for one in project.recheck.links(claims)]


def _sum(done: Rechecked) -> str:
    counts = [f"{count} {state}" for state, count in sorted(done.states.items())]
    if done.passed_over:
        counts.append(f"{done.passed_over} confidential, not looked at")
    return ", ".join(counts) or "no links"


def _facts(one: Evidence) -> dict[str, Any]:
    return {
        "evidence_id": one.id,
        "claim_id": one.claim_id,
        "url": None if one.record.confidential else one.record.url,
        "link_state": one.link_state.value,
        "link_note": one.link_note,
        "link_checked_at": iso_utc(one.link_checked_at) if one.link_checked_at else None,
    }
