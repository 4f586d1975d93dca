"""`factcheck purge`: erases a confidential source for good."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from factcheck.cli.opening import opened
from factcheck.cli.output import say, say_json
from factcheck.errors import InvalidValueError
from factcheck.said import said

if TYPE_CHECKING:
    import argparse

HELP = "erase a confidential source for good; undo cannot bring it back"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the evidence and the confirmation."""
    parser.add_argument("evidence", metavar="EVIDENCE", help="id of a confidential source")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--json", action="store_true", help="what was erased as a JSON object")


def run(args: argparse.Namespace) -> int:
    """Erase it, once a person said so."""
    if not (args.yes or _confirmed()):
        raise InvalidValueError(
            said(
                "Nothing was erased. It can never be undone: give --yes, or answer the"
                " question by yes."
            )
        )
    with opened(args) as project:
        project.evidence.purge(args.evidence)
    if args.json:
        say_json({"purged": args.evidence})
    else:
        say(f"{args.evidence} is erased. Copies and backups made before still hold it.")
    return 0


def _confirmed() -> bool:
    """Ask at a terminal; without one nobody could answer."""
    if not sys.stdin.isatty():
        return False
    sys.stderr.write("Erase this source for good? Undo cannot bring it back. (yes/no) ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() == "yes"
