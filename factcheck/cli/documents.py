"""What `import` and `analyse` are given: files, folders, standard input."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.domain.articles import RawDocument
from factcheck.errors import FactcheckError, UnreadableFileError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from factcheck.domain.articles import ReadArticle
    from factcheck.importing.reader import ReadOptions

STANDARD_INPUT = "-"
_ADDRESS = re.compile(r"(?i)[a-z][a-z0-9+.-]+://")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the documents and how to read them."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="file, folder, or - (input)")
    parser.add_argument(
        "--body", action="store_true", help="the text is clean: every line a paragraph of the body"
    )
    parser.add_argument("--encoding", metavar="E", help="how the bytes of a text mean letters")


def options(args: argparse.Namespace) -> ReadOptions:
    """Return how to read the documents."""
    from factcheck.importing.reader import ReadOptions

    title = getattr(args, "title", None)
    return ReadOptions(body_only=args.body, encoding=args.encoding, title=title)


def expanded(paths: Sequence[str]) -> Iterator[tuple[str, FactcheckError | None]]:
    """Give each document, folders as the files in them; or a name and why there is nothing."""
    for path in paths:
        try:
            yield from ((each, None) for each in _files(path))
        except FactcheckError as error:
            yield path, error


def read(path: str, options: ReadOptions) -> ReadArticle:
    """Return the article there, or on standard input; raise UnreadableFileError."""
    from factcheck.services import reading

    if path == STANDARD_INPUT:
        return reading.read_document(RawDocument(sys.stdin.buffer.read(), source=None), options)
    return reading.read_file(Path(path), options)


def _files(path: str) -> list[str]:
    from factcheck.importing.files import article_files

    if path == STANDARD_INPUT:
        return [path]
    if _ADDRESS.match(path):
        raise UnreadableFileError(
            f"{path} is an address, which cannot be imported yet. Nothing was imported; save the "
            "page as a file and import that.",
            path=path,
        )
    return [str(file) for file in article_files([Path(path)])]
