"""What a person wants to import: files, pages of the web, pasted words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from factcheck.domain.articles import DEFAULT_OPTIONS, RawDocument, ReadOptions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData

    from factcheck.domain.articles import ReadArticle

_ADDRESS = re.compile(r"(?i)https?://[^\s<>\"]+")
_BARE_ADDRESS = re.compile(r"(?i)(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?")
_BLOCKS = re.compile(r"(?i)<(?:p|h[1-6]|article|div|li|br)\b")
_FIRST_WORDS = 60

KINDS = "*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.pdf *.docx"
"""Patterns of the files there is a reader for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing to import: exactly one of path, url and pasted is given."""

    path: Path | None = None
    url: str | None = None
    pasted: RawDocument | None = None

    @property
    def name(self) -> str:
        """What a list calls it: a file's name, an address, or the first pasted words."""
        if self.path is not None:
            return self.path.name
        if self.url is not None:
            return self.url
        data = self.pasted.data[: _FIRST_WORDS * 40] if self.pasted else b""
        words = " ".join(re.sub(r"<[^>]*>", " ", data.decode(errors="replace")).split())
        return words[:_FIRST_WORDS] or QCoreApplication.translate("Wanted", "Pasted text")


@dataclass(frozen=True, slots=True)
class Order:
    """What the import is told to do: read and store these, or store what was read already."""

    wanted: tuple[Wanted, ...] = ()
    options: ReadOptions = DEFAULT_OPTIONS
    read: ReadArticle | None = None

    @property
    def count(self) -> int:
        """How many documents are named; a folder counts as one until it was looked into."""
        return len(self.wanted) + (self.read is not None)


def of_paths(paths: Sequence[Path]) -> tuple[Wanted, ...]:
    """Return the files and folders as something wanted."""
    return tuple(Wanted(path=path) for path in paths)


def of_words(words: str) -> Wanted | None:
    """Return a page of the web when the words are its address alone, else pasted text."""
    stripped = words.strip()
    if not stripped:
        return None
    url = address(stripped)
    if url and _ADDRESS.fullmatch(stripped):
        return Wanted(url=url)
    return Wanted(pasted=RawDocument(words.encode(errors="replace"), None))


def of_mime(mime: QMimeData | None) -> tuple[Wanted, ...]:
    """Return what a drop or the clipboard holds: files, addresses, marked-up or plain text.

    Qt gives None for a clipboard that nobody filled.
    """
    if mime is None:
        return ()
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if paths:
        return of_paths(paths)
    pages = [url.toString() for url in mime.urls() if url.scheme() in {"http", "https"}]
    if pages:
        return tuple(Wanted(url=url) for url in dict.fromkeys(pages))
    words = of_words(mime.text()) if mime.hasText() else None
    if words is not None and words.url is not None:
        return (words,)
    if mime.hasHtml() and _BLOCKS.search(mime.html()):
        raw = RawDocument(mime.html().encode(errors="replace"), None, "text/html")
        return (Wanted(pasted=raw),)
    return (words,) if words is not None else ()


def address(text: str) -> str | None:
    """Return the address of a page as a person types it, with its scheme; None for other words."""
    stripped = text.strip()
    if _ADDRESS.fullmatch(stripped):
        return stripped
    return f"https://{stripped}" if _BARE_ADDRESS.fullmatch(stripped) else None
