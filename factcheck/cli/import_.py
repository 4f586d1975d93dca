"""`factcheck import`: files, folders or standard input become articles of the project."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.cli import documents, output
from factcheck.cli.opening import opened
from factcheck.domain.articles import ImportOutcome
from factcheck.errors import FactcheckError, UnreadableFileError
from factcheck.exporting import json_lines

if TYPE_CHECKING:
    import argparse

    from factcheck.importing.reader import ReadOptions
    from factcheck.services.articles import Imported
    from factcheck.services.project import Project

HELP = "import files, folders or standard input into the project"

_UNKNOWN = (
    *("id", "title", "byline", "publisher", "published", "language", "source", "sha256"),
    *("imported_at", "revision", "claims"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the documents and how to tell of them."""
    documents.add_arguments(parser)
    parser.add_argument("--title", metavar="T", help="the title, whatever the document says")
    parser.add_argument("--json", action="store_true", help="one JSON object per document")


def run(args: argparse.Namespace) -> int:
    """Import each document in a transaction of its own; 1 when one of them was refused."""
    options = documents.options(args)
    chosen = list(documents.expanded(args.paths))
    job = output.job()
    failed = 0
    with opened(args, create=True) as project:
        for done, (path, refusal) in enumerate(chosen):
            job.checkpoint(done, len(chosen), path)
            told, error = _outcome(project, path, refusal, options)
            output.end_progress()
            failed += error is not None
            _tell(path, told, error, as_json=args.json)
    return 1 if failed else 0


def _outcome(
    project: Project, path: str, refusal: FactcheckError | None, options: ReadOptions
) -> tuple[dict[str, Any], FactcheckError | None]:
    if refusal:
        return refused(path, refusal), refusal
    from factcheck.services.fact_checks import is_fact_check_file

    if is_fact_check_file(Path(path)):
        return _fact_checks(project, path)
    result = import_one(project, path, options)
    return told_of(project, result), result.error


def _fact_checks(project: Project, path: str) -> tuple[dict[str, Any], FactcheckError | None]:
    """Bring a file of published fact-checks in; it is no article, so it has none of its fields."""
    try:
        found = project.fact_checks.import_path(Path(path))
    except UnreadableFileError as error:
        return refused(path, error), error
    outcome = ImportOutcome.NEW if found.new else ImportOutcome.SAME
    told = {**dict.fromkeys(_UNKNOWN), "source": path, "outcome": outcome.value}
    return {**told, "fact_checks": asdict(found)}, None


def import_one(project: Project, path: str, options: ReadOptions) -> Imported:
    """Import the document there, or standard input; what is refused is told in the result."""
    if path != documents.STANDARD_INPUT:
        return project.articles.import_path(Path(path), options)
    try:
        return project.articles.add(documents.read(path, options))
    except UnreadableFileError as error:
        return _refusal(error)


def told_of(project: Project, result: Imported) -> dict[str, Any]:
    """Return what came of an import, with the article as it is now."""
    if result.article_id is None:
        return refused(result.source, result.error)
    summary = project.articles.summary(result.article_id)
    told = {**json_lines.article(summary), "outcome": result.outcome.value}
    return {**told, "warnings": list(result.warnings)} if result.warnings else told


def refused(source: str | None, error: FactcheckError | None) -> dict[str, Any]:
    """Return what is told of a document that was not imported: nothing of it is known."""
    told: dict[str, Any] = dict.fromkeys(_UNKNOWN)
    told.update(source=source, outcome=ImportOutcome.REFUSED.value)
    return {**told, "error": output.failure(error)} if error else told


def _refusal(error: FactcheckError) -> Imported:
    from factcheck.domain.changes import Changes
    from factcheck.services.articles import Imported

    return Imported(None, ImportOutcome.REFUSED, None, Changes(), error)


def _tell(path: str, told: dict[str, Any], error: FactcheckError | None, *, as_json: bool) -> None:
    if error:
        output.complain(error, path)
    if as_json:
        output.say_json(told)
    elif "fact_checks" in told:
        counts = told["fact_checks"]
        output.say(f"{counts['new']} new of {counts['held']} published fact-checks in {path}")
    elif not error:
        title = told["title"] or path
        output.say(f"{told['outcome']:9}{told['id']}  {told['claims']['open']} open  {title}")
        for warning in told.get("warnings", ()):
            output.say(f"note: {warning}")
