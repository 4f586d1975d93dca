"""`factcheck copy`: keep the page of a source, attach a file, read or write what was kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.cli import fields
from factcheck.cli.opening import opened
from factcheck.cli.output import say, say_bytes, say_json
from factcheck.errors import InvalidValueError, NotFoundError
from factcheck.exporting.cells import iso_utc

if TYPE_CHECKING:
    import argparse

    from factcheck.domain.copies import SavedCopy
    from factcheck.services.copies import Kept
    from factcheck.services.project import Project

HELP = "keep the page of a source or attach a file; read or write what was kept"

_ACTIONS = {
    "keep": "fetch the page of a piece of evidence and keep it",
    "attach": "keep a file with a piece of evidence, or add it to a claim as evidence",
    "text": "write the plain text of what was kept",
    "save": "write what was kept to a file, or to standard output",
    "remove": "take what was kept off the evidence",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the actions with what each needs."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, words in _ACTIONS.items():
        one = actions.add_parser(name, help=words, description=words)
        one.add_argument("id", metavar="ID", help="the evidence" + " or claim" * (name == "attach"))
        if name == "attach":
            one.add_argument("file", metavar="FILE", help="any file of up to 50 MB")
        if name == "keep":
            one.add_argument("--allow-network", action="store_true", help="fetch it, for this once")
        if name == "save":
            one.add_argument("-o", dest="file", metavar="FILE", help="where to")
        one.add_argument("--json", action="store_true", help="one JSON object")
        one.set_defaults(act=_ACTS[name])


def run(args: argparse.Namespace) -> int:
    """Do what was asked for."""
    with opened(args) as project:
        args.act(project, args)
    return 0


def keep(project: Project, evidence_id: str, *, allowed: bool) -> dict[str, Any]:
    """Keep the page of the evidence; return what is told of it."""
    return _told(project.copies.keep(evidence_id, allowed=allowed))


def attach(project: Project, subject: str, path: str) -> dict[str, Any]:
    """Attach a file to the evidence, or else to the claim, of that id; return what is told."""
    try:
        project.copies.evidence(subject)
    except NotFoundError:
        return _told(project.copies.attach_to_claim(subject, Path(path)))
    return _told(project.copies.attach(subject, Path(path)))


def keep_line(project: Project, raw: fields.Given) -> dict[str, Any]:
    """Carry out the batch operation `keep_copy`."""
    given = fields.known(raw, {"evidence", "allow_network"})
    allowed = fields.flag(given, "allow_network")
    return keep(project, fields.needed_text(given, "evidence"), allowed=allowed)


def attach_line(project: Project, raw: fields.Given) -> dict[str, Any]:
    """Carry out the batch operation `attach`."""
    given = fields.known(raw, {"evidence", "claim", "path"})
    if ("claim" in given) == ("evidence" in given):
        raise InvalidValueError("To attach needs either “claim” or “evidence”.")
    subject = "claim" if "claim" in given else "evidence"
    return attach(project, fields.needed_text(given, subject), fields.needed_text(given, "path"))


def _keep(project: Project, args: argparse.Namespace) -> None:
    _tell(keep(project, args.id, allowed=args.allow_network), args)


def _attach(project: Project, args: argparse.Namespace) -> None:
    _tell(attach(project, args.id, args.file), args)


def _text(project: Project, args: argparse.Namespace) -> None:
    copy = project.copies.of(args.id)
    if args.json:
        say_json({**_facts(copy), "text": copy.text})
    else:
        say_bytes(copy.text.encode(errors="replace"))


def _save(project: Project, args: argparse.Namespace) -> None:
    if args.file is None:
        say_bytes(project.copies.data(project.copies.of(args.id).sha256))
        return
    project.copies.export(args.id, Path(args.file))
    _tell({**_facts(project.copies.of(args.id)), "file": args.file}, args)


def _remove(project: Project, args: argparse.Namespace) -> None:
    project.copies.remove(args.id)
    _tell({"evidence_id": args.id, "sha256": None}, args)


def _told(kept: Kept) -> dict[str, Any]:
    return {
        "evidence_id": kept.evidence_id,
        **_facts(kept.copy),
        "has_passage": kept.has_passage,
    }


def _facts(copy: SavedCopy) -> dict[str, Any]:
    return {
        "sha256": copy.sha256,
        "media_type": copy.media_type,
        "size": copy.size,
        "fetched_at": iso_utc(copy.fetched_at),
        "final_url": copy.final_url,
        "name": copy.name or None,
    }


def _tell(facts: dict[str, Any], args: argparse.Namespace) -> None:
    if args.json:
        say_json(facts)
        return
    for name, value in facts.items():
        say(f"{name}: {value}")


_ACTS = {"keep": _keep, "attach": _attach, "text": _text, "save": _save, "remove": _remove}
