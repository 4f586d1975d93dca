"""`factcheck redo`: does again what the last undo took back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.history import add_keep, kept, step_of, tell
from factcheck.cli.opening import opened

if TYPE_CHECKING:
    import argparse

HELP = "do again what the last undo took back"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add how to tell of it, and whose version stands where somebody changed the same since."""
    add_keep(parser)
    parser.add_argument("--json", action="store_true", help="the step as a JSON object")


def run(args: argparse.Namespace) -> int:
    """Do again what the last undo took back, and tell what it was."""
    with opened(args) as project:
        tell(step_of(project, project.history.redo(kept(args))), as_json=args.json)
    return 0
