"""Finds and loads the files to import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.articles import RawDocument
from factcheck.errors import UnreadableFileError, system_words
from factcheck.importing.kinds import FILE_LIMIT, too_large
from factcheck.said import said

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MEDIA_TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
}
"""The files of a folder that are articles, by suffix."""


def load(path: Path) -> RawDocument:
    """Return the bytes of a file; raise UnreadableFileError when it cannot be read."""
    try:
        _check(path)
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableFileError(
            said(
                "{path} cannot be read: {reason}. Nothing was imported.",
                path=str(path),
                reason=system_words(error),
            ),
            name=str(path),
        ) from error
    return RawDocument(data, str(path), MEDIA_TYPES.get(path.suffix.lower(), "text/plain"))


def article_files(paths: Iterable[Path]) -> list[Path]:
    """Return the files named, and those of the folders named, sorted within each folder.

    Hidden files are left out, and so is a folder's own README. Raises UnreadableFileError for a
    folder without articles.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_articles_in(path) if path.is_dir() else [path]))
    return list(found)


def _check(path: Path) -> None:
    if not path.exists():
        raise UnreadableFileError(
            said("{path} does not exist. Nothing was imported; check its name.", path=str(path)),
            name=str(path),
        )
    if not path.is_file():
        raise UnreadableFileError(
            said("{path} is not a file that can be read. Nothing was imported.", path=str(path)),
            name=str(path),
        )
    size = path.stat().st_size
    if size > FILE_LIMIT:
        raise too_large(str(path), size, FILE_LIMIT, said("file"))


def _articles_in(folder: Path) -> list[Path]:
    found = sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in MEDIA_TYPES
        and path.stem.lower() != "readme"
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and path.is_file()
    )
    if not found:
        kinds = ", ".join(sorted(MEDIA_TYPES))
        raise UnreadableFileError(
            said(
                "{folder} holds no articles ({kinds}). Nothing was imported.",
                folder=str(folder),
                kinds=kinds,
            ),
            name=str(folder),
        )
    return found
