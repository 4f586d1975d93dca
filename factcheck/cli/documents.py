"""What `import` and `analyse` are given: files, folders, standard input."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.domain.articles import RawDocument, ReadOptions
from factcheck.errors import FactcheckError, UnreadableFileError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

STANDARD_INPUT = "-"
_ADDRESS = re.compile(r"(?i)[a-z][a-z0-9+.-]+://")


def add_arguments(
    parser: argparse.ArgumentParser, *, what: str = "file, folder, or - (input)"
) -> None:
    """Add the documents, of which `what` tells the kinds, and how to read them."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help=what)
    parser.add_argument(
        "--body", action="store_true", help="the text is clean: every line a paragraph of the body"
    )
    parser.add_argument("--encoding", metavar="E", help="how the bytes of a text mean letters")


def options(args: argparse.Namespace) -> ReadOptions:
    """Return how to read the documents."""
    title = getattr(args, "title", None)
    return ReadOptions(body_only=args.body, encoding=args.encoding, title=title)


def expanded(paths: Sequence[str]) -> Iterator[tuple[str, FactcheckError | None]]:
    """Give each document, folders as the files in them; or a name and why there is nothing."""
    for path in paths:
        try:
            yield from ((each, None) for each in _files(path))
        except FactcheckError as error:
            yield path, error


def is_address(path: str) -> bool:
    """Say whether the document is named by an address of the web."""
    return bool(_ADDRESS.match(path))


def load(path: str) -> RawDocument:
    """Return the document there, or on standard input; raise UnreadableFileError."""
    from factcheck.importing import files

    if path == STANDARD_INPUT:
        return RawDocument(sys.stdin.buffer.read(), source=None)
    if is_address(path):
        raise UnreadableFileError(
            f"{path} is an address. Nothing was read; import it, or save the page as a file.",
            path=path,
        )
    return files.load(Path(path))


def _files(path: str) -> list[str]:
    from factcheck.importing.files import article_files

    if path == STANDARD_INPUT or is_address(path):
        return [path]
    return [str(file) for file in article_files([Path(path)])]
