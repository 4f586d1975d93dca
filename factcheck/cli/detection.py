"""`factcheck detection evaluate`: how the detector's claims fared with the reviewers."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from factcheck.cli.opening import opened
from factcheck.cli.output import say, say_json

if TYPE_CHECKING:
    import argparse

HELP = "how often the detector's claims were kept, dismissed, or missed"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what to do and how to tell it."""
    parser.add_argument("action", choices=["evaluate"])
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(args: argparse.Namespace) -> int:
    """Tell precision, recall and a proposed threshold as this project's reviewers see them."""
    from factcheck.services.evaluation import evaluate

    with opened(args) as project:
        found = asdict(evaluate(project))
    if args.json:
        say_json(found)
    else:
        for name, value in found.items():
            say(f"{name:10} {'-' if value is None else round(value, 2)}")
    return 0
