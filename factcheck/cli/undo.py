"""`factcheck undo`: takes your last step back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.history import add_keep, kept, step_of, tell
from factcheck.cli.opening import opened

if TYPE_CHECKING:
    import argparse

HELP = "take your last step back"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add how to tell of it, and whose version stands where somebody changed the same since."""
    add_keep(parser)
    parser.add_argument("--json", action="store_true", help="the step as a JSON object")


def run(args: argparse.Namespace) -> int:
    """Take your last step back, and tell what it was."""
    with opened(args) as project:
        tell(step_of(project, project.history.undo(kept(args))), as_json=args.json)
    return 0
