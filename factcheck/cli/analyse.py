"""`factcheck analyse`: what a document holds, without any project."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from factcheck.cli import documents
from factcheck.cli.output import complain, failure, say, say_json, shortened
from factcheck.domain.claims import DEFAULT_THRESHOLD
from factcheck.errors import FactcheckError
from factcheck.exporting import json_lines

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from factcheck.domain.articles import ReadArticle
    from factcheck.domain.claims import Candidate

HELP = "show metadata, blocks and claims of files or folders; nothing is stored"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the documents and how to tell of them."""
    documents.add_arguments(parser)
    parser.add_argument("--json", action="store_true", help="one JSON object per document")


def run(args: argparse.Namespace) -> int:
    """Analyse each document; 1 when one of them could not be read."""
    from factcheck.services import reading

    chosen = list(documents.expanded(args.paths))
    loads = [partial(documents.load, path) for path, error in chosen if error is None]
    failed = 0
    with closing(reading.read_each(loads, documents.options(args))) as read:
        for path, error in chosen:
            problem = _analyse(path, error or next(read), as_json=args.json)
            if problem:
                failed += 1
                _tell_failure(path, problem, as_json=args.json)
    return 1 if failed else 0


def _analyse(
    path: str, article: ReadArticle | FactcheckError, *, as_json: bool
) -> FactcheckError | None:
    """Tell what stands in the document, or return why that cannot be told."""
    from factcheck.services import reading

    if isinstance(article, FactcheckError):
        return article
    try:
        candidates = reading.analyse(article)
    except FactcheckError as error:
        return error
    if as_json:
        say_json(json_lines.analysed(path, article, candidates))
    else:
        _tell(path, article, candidates)
    return None


def _tell_failure(path: str, error: FactcheckError, *, as_json: bool) -> None:
    complain(error, path)
    if as_json:
        say_json({"path": path, "error": failure(error)})


def _tell(path: str, article: ReadArticle, candidates: Sequence[Candidate]) -> None:
    metadata = article.metadata
    known = (metadata.byline, metadata.publisher, metadata.published, metadata.language)
    claims = [each for each in candidates if each.score >= DEFAULT_THRESHOLD]
    say(f"{path}: {metadata.title or 'no title'}")
    say(" · ".join(each for each in known if each) or "nothing else known")
    say(f"{len(claims)} claims among {len(candidates)} sentences")
    for claim in claims:
        words = shortened(claim.span.cut(article.text))
        say(f"{claim.score:.2f}  {claim.span.start}-{claim.span.end}  {words}")
    for warning in article.warnings:
        say(f"note: {warning}")
