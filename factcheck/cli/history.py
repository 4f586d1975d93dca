"""`factcheck history`: who did what when, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.fields import limit_argument
from factcheck.cli.opening import opened
from factcheck.cli.output import say, say_json
from factcheck.domain.history import Keep, StepKind
from factcheck.exporting import json_lines

if TYPE_CHECKING:
    import argparse

    from factcheck.domain.changes import Changes
    from factcheck.domain.history import Step
    from factcheck.services.project import Project

HELP = "show what was done, in the project or with one claim"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add which steps and how to tell of them."""
    parser.add_argument("claim", metavar="CLAIM", nargs="?", help="id of a claim")
    parser.add_argument(
        "--limit", type=limit_argument, default=100, metavar="N", help="steps at most"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object per step")


def add_keep(parser: argparse.ArgumentParser) -> None:
    """Add the choice between two versions, for undo and redo."""
    parser.add_argument(
        "--keep",
        choices=[one.value for one in Keep],
        help="where somebody changed the same since: go on with mine, or leave theirs",
    )


def kept(args: argparse.Namespace) -> Keep | None:
    """Return whose version was chosen, None when nobody chose."""
    return Keep(args.keep) if args.keep else None


def run(args: argparse.Namespace) -> int:
    """List the steps."""
    with opened(args) as project:
        if args.claim:
            steps = project.history.of_claim(project.claims.get(args.claim).id)[: args.limit]
        else:
            steps = project.history.recent(args.limit)
        for step in steps:
            tell(step, as_json=args.json)
    return 0


def tell(step: Step, *, as_json: bool) -> None:
    """Write the step as one line."""
    if as_json:
        say_json(json_lines.step(step))
    else:
        say(f"#{step.number}  {step.at:%Y-%m-%d %H:%M:%S}  {step.reviewer}  {_words(step)}")


def step_of(project: Project, changes: Changes) -> Step:
    """Return the journal's step for what was just done."""
    return next(step for step in project.history.recent() if step.number == changes.step)


def _words(step: Step) -> str:
    kind = "" if step.kind is StepKind.DO else f"{step.kind.value}: "
    told = {name: value for name, value in step.facts.items() if "sha256" not in name}
    facts = ", ".join(
        f"{name} {' '.join(str(value).split())}" for name, value in told.items() if value
    )
    what = step.operation.replace("_", " ")
    return f"{kind}{what} ({facts})" if facts else f"{kind}{what}"
