"""`factcheck project`: what the project is, its settings, its health."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.cli.opening import location, opened
from factcheck.cli.output import complain, say, say_json

if TYPE_CHECKING:
    import argparse

HELP = "show, set, check, back up, restore or upgrade the project"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what to do with the project."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, (action, words) in _ACTIONS.items():
        one = actions.add_parser(name, help=words, description=words)
        one.set_defaults(act=action)
        one.add_argument("--json", action="store_true", help="as a JSON object")
        for argument in _ARGUMENTS.get(name, ()):
            one.add_argument(argument, metavar=argument.upper())


def run(args: argparse.Namespace) -> int:
    """Do what was asked for; `check` gives 1 when it found a fault."""
    result: int = args.act(args)
    return result


def _info(args: argparse.Namespace) -> int:
    from factcheck.services.project import describe

    with opened(args) as project:
        _tell(describe(project), as_json=args.json)
    return 0


def _set(args: argparse.Namespace) -> int:
    with opened(args, create=True) as project:
        project.settings.set(args.name, _value(args.value))
        _tell({args.name: project.settings.get(args.name)}, as_json=args.json)
    return 0


def _check(args: argparse.Namespace) -> int:
    with opened(args) as project:
        problems = project.problems()
        _tell({"location": project.location, "problems": problems}, as_json=args.json)
        for problem in problems:
            complain(problem, project.location)
    return 1 if problems else 0


def _backup(args: argparse.Namespace) -> int:
    with opened(args) as project:
        project.backup(Path(args.file))
    _tell({"backup": args.file}, as_json=args.json)
    return 0


def _restore(args: argparse.Namespace) -> int:
    from factcheck.services.project import restore

    place = Path(location(args)).expanduser().absolute()
    kept = restore(Path(args.file), place)
    _tell({"location": str(place), "kept": str(kept) if kept else None}, as_json=args.json)
    return 0


def _upgrade(args: argparse.Namespace) -> int:
    from factcheck.services.project import describe

    with opened(args) as project:  # opening brings it up to date, with a copy beside it first
        info = describe(project)
        _tell({"location": info["location"], "schema": info["schema"]}, as_json=args.json)
    return 0


def _tell(facts: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        say_json(facts)
        return
    for name, value in facts.items():
        say(f"{name}: {_words(value)}")


def _words(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {_words(one)}" for name, one in value.items())
    if isinstance(value, list):
        return "; ".join(map(str, value)) or "none"
    return str(value)


def _value(text: str) -> Any:
    """Return what a person typed as the number or word it is."""
    try:
        return json.loads(text)
    except ValueError:
        return text


_ACTIONS = {
    "info": (_info, "where it is, what it holds, which versions"),
    "set": (_set, "change a setting, for example: threshold 0.4"),
    "check": (_check, "look for damage in the file and in its history"),
    "backup": (_backup, "write a checked copy to a new file"),
    "restore": (_restore, "put a backup in the project's place; what was there is kept beside it"),
    "upgrade": (_upgrade, "bring it to the form of this version; a copy of the old is kept"),
}
_ARGUMENTS = {"set": ("name", "value"), "backup": ("file",), "restore": ("file",)}
