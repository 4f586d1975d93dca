"""The command line: finds the command, runs it, and turns its failure into one line and a code.

0: done. 1: failed, told in one line per failure. 2: wrong use.
"""

from __future__ import annotations

import argparse
import errno
import os
import sys
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.cli import (
    analyse,
    articles,
    batch,
    claims,
    copies,
    detection,
    export,
    history,
    import_,
    judge,
    project,
    purge,
    recheck,
    redo,
    search,
    suggest,
    undo,
)
from factcheck.cli.opening import PROJECT_VARIABLE, REVIEWER_VARIABLE
from factcheck.cli.output import complain, noted, take_any_letter
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "import": import_,
    "analyse": analyse,
    "articles": articles,
    "claims": claims,
    "judge": judge,
    "suggest": suggest,
    "search": search,
    "undo": undo,
    "redo": redo,
    "history": history,
    "batch": batch,
    "copy": copies,
    "recheck": recheck,
    "purge": purge,
    "export": export,
    "project": project,
    "detection": detection,
}

FAILED = 1
WRONG_USE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command of the arguments (those of the process when None); return the exit code."""
    take_any_letter()
    try:
        return _guarded(_parser().parse_args(arguments))
    except SystemExit as stop:
        return int(stop.code or 0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="factcheck",
        description="Check the facts of articles. Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"factcheck {__version__}")
    parser.add_argument("--project", metavar="PATH", help=f"the project, or {PROJECT_VARIABLE}")
    parser.add_argument("--reviewer", metavar="NAME", help=f"who decides, or {REVIEWER_VARIABLE}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, command in COMMANDS.items():
        one = commands.add_parser(name, help=command.HELP, description=command.HELP)
        command.add_arguments(one)
        one.set_defaults(run=command.run)
    return parser


def _guarded(args: argparse.Namespace) -> int:
    try:
        code: int = args.run(args)
        sys.stdout.flush()
    except FactcheckError as error:
        complain(error)
        return FAILED
    except BrokenPipeError:
        _end_quietly()
        return FAILED
    except KeyboardInterrupt:
        complain("Interrupted. What was finished before stays.")
        return FAILED
    except Exception as fault:  # noqa: BLE001 - the process ends here, and one line tells why
        complain(_told(fault))
        return FAILED
    return code


def _told(fault: Exception) -> str:
    """Return what to say of what nobody foresaw; a full disk is no fault of the program."""
    if isinstance(fault, OSError) and fault.errno == errno.ENOSPC:
        _end_quietly()
        return "The disk is full; the output ends early. What was saved before stays."
    return f"{noted(fault)} This is a fault of the program; what was saved is safe."


def _end_quietly() -> None:
    """Let Python close a standard output that nobody reads any more without a complaint."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
