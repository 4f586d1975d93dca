"""`factcheck import`: files, folders, pages of the web or standard input become articles."""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.cli import documents, output
from factcheck.cli.opening import opened
from factcheck.domain.articles import ImportOutcome
from factcheck.errors import UnreadableFileError
from factcheck.exporting import json_lines

if TYPE_CHECKING:
    import argparse
    from collections.abc import Generator

    from factcheck.domain.articles import ReadOptions
    from factcheck.errors import FactcheckError
    from factcheck.services.intake import Imported, Source
    from factcheck.services.project import Project

HELP = "import files, folders, pages of the web or standard input into the project"

_UNKNOWN = (
    *("id", "title", "byline", "publisher", "published", "language", "source", "sha256"),
    *("imported_at", "revision", "claims"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the documents and how to tell of them."""
    documents.add_arguments(parser, what="file, folder, address of a page, or - (input)")
    parser.add_argument("--title", metavar="T", help="the title, whatever the document says")
    parser.add_argument(
        "--allow-network", action="store_true", help="fetch the addresses given, for this once"
    )
    parser.add_argument(
        "--careful", action="store_true", help="score the claims by the careful model at once"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object per document")


def run(args: argparse.Namespace) -> int:
    """Import each document in a transaction of its own; 1 when one of them was refused."""
    chosen = list(documents.expanded(args.paths))
    job = output.job()
    failed = 0
    with opened(args, create=True) as project, closing(_outcomes(project, chosen, args)) as all_:
        for done, (path, told, error) in enumerate(all_, 1):
            output.end_progress()
            failed += error is not None
            _tell(path, told, error, as_json=args.json)
            job.checkpoint(done, len(chosen), path)
    output.end_progress()
    return 1 if failed else 0


def _outcomes(
    project: Project, chosen: list[tuple[str, FactcheckError | None]], args: argparse.Namespace
) -> Generator[tuple[str, dict[str, Any], FactcheckError | None]]:
    """Give what came of each document, in order; neighbours that are articles are read ahead."""
    options = documents.options(args)
    for are_articles, group in groupby(chosen, _is_article):
        items = list(group)
        if not are_articles:
            yield from ((path, *_of_no_article(project, path, error)) for path, error in items)
            continue
        sources = [_source(project, path, allowed=args.allow_network) for path, _ in items]
        with closing(project.articles.import_each(sources, options)) as results:
            for (path, _), result in zip(items, results, strict=True):
                if args.careful and result.article_id is not None:
                    _read_carefully(project, result.article_id)
                yield path, told_of(project, result), result.error


def _is_article(item: tuple[str, FactcheckError | None]) -> bool:
    from factcheck.services.fact_checks import is_fact_check_file

    path, refusal = item
    return refusal is None and (
        path == documents.STANDARD_INPUT
        or documents.is_address(path)
        or not is_fact_check_file(Path(path))
    )


def _source(project: Project, path: str, *, allowed: bool) -> Source:
    from factcheck.services.intake import Source

    if documents.is_address(path):
        return Source(path, partial(project.articles.fetch, path, allowed=allowed))
    name = None if path == documents.STANDARD_INPUT else path
    return Source(name, partial(documents.load, path))


def _read_carefully(project: Project, article: str) -> None:
    """Do what a window does when it first opens the article."""
    detection = project.detection
    while detection.wants_refining(article):
        if not detection.refine(article, output.job()).topics:
            return  # somebody changed the article meanwhile


def _of_no_article(
    project: Project, path: str, refusal: FactcheckError | None
) -> tuple[dict[str, Any], FactcheckError | None]:
    return (refused(path, refusal), refusal) if refusal else _fact_checks(project, path)


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
    (imported,) = project.articles.import_each([_source(project, path, allowed=False)], options)
    return imported


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
