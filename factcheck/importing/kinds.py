"""Tells what a document is by its first bytes, and refuses what cannot be read."""

from __future__ import annotations

from enum import StrEnum
from math import ceil
from typing import TYPE_CHECKING

from factcheck.errors import UnreadableFileError
from factcheck.said import said

if TYPE_CHECKING:
    from factcheck.domain.articles import RawDocument

MEGABYTE = 1_000_000


class Kind(StrEnum):
    """The kinds of document there is a reader for."""

    TEXT = "text"
    HTML = "html"
    PDF = "PDF"
    DOCX = "Word document"
    MARKDOWN = "Markdown file"


FILE_LIMIT = 50 * MEGABYTE
LIMITS = {
    Kind.TEXT: 20 * MEGABYTE,
    Kind.HTML: 10 * MEGABYTE,
    Kind.PDF: FILE_LIMIT,
    Kind.DOCX: FILE_LIMIT,
    Kind.MARKDOWN: 20 * MEGABYTE,
}
"""Bytes up to which each kind is read."""

_CALLED = {
    Kind.TEXT: said("text"),
    Kind.HTML: said("web page"),
    Kind.PDF: said("PDF"),
    Kind.DOCX: said("Word document"),
    Kind.MARKDOWN: said("Markdown file"),
}

MAX_LINES = 250_000

_SIGNATURES = (
    (b"\x89PNG", said("a picture")),
    (b"\xff\xd8\xff", said("a picture")),
    (b"GIF8", said("a picture")),
    (b"BM", said("a picture")),
    (b"PK", said("a ZIP archive or a document of another kind")),
    (b"\xd0\xcf\x11\xe0", said("an old or password-protected office document")),
    (b"\x1f\x8b", said("a compressed file")),
    (b"7z\xbc\xaf", said("a compressed file")),
    (b"\x7fELF", said("a program")),
    (b"MZ", said("a program")),
    (b"SQLite format 3\0", said("a database")),
    (b"ID3", said("a sound recording")),
    (b"RIFF", said("a recording or picture")),
    (b"{\\rtf", said("an RTF document")),
)
_SHORT_SIGNATURES = frozenset({b"BM", b"MZ", b"PK"})
_PDF_START, _PDF_HEAD = b"%PDF-", 1_024
_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_WORD_PART = b"word/"
_HTML_STARTS = (b"<!doctype html", b"<html", b"<head>", b"<body")
_XML_STARTS = (b"<?xml", b"<!--", b"<!doctype")
_HTML_HEAD = 2_048
_HTML_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
_BLANK = b" \t\r\n\x0b\x0c\0"
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_SAMPLE = 65_536
_CONTROL_SHARE = 0.02
_FEW_CONTROLS = 30
"""Control characters any text may hold: one of each, say."""


def name_of(raw: RawDocument) -> str:
    """Return what to call the document in a message: its source, or "the text"."""
    return raw.source or said("The text")


def kind_of(raw: RawDocument) -> Kind:
    """Return the kind of document; raise UnreadableFileError when it is empty or binary."""
    if not raw.data.strip(_BLANK + b"\xef\xbb\xbf\xff\xfe"):
        raise UnreadableFileError(
            said("{name} is empty; there is nothing to import.", name=name_of(raw))
        )
    if _PDF_START in raw.data[:_PDF_HEAD]:
        return Kind.PDF
    if raw.data.startswith(_ZIP_STARTS) and _WORD_PART in raw.data:
        return Kind.DOCX
    _refuse_binary(raw)
    if _is_html(raw):
        return Kind.HTML
    return Kind.MARKDOWN if _is_markdown(raw) else Kind.TEXT


def check_size(raw: RawDocument, kind: Kind) -> None:
    """Raise UnreadableFileError when the document is larger than its kind may be."""
    limit = LIMITS[kind]
    if len(raw.data) > limit:
        raise too_large(name_of(raw), len(raw.data), limit, _CALLED[kind])


def check_lines(text: str, name: str) -> None:
    """Raise UnreadableFileError when the text has more lines than can be judged one by one."""
    if text.count("\n") <= MAX_LINES:
        return
    lines = sum(1 for line in text.split("\n") if line.strip())
    if lines > MAX_LINES:
        raise UnreadableFileError(
            said(
                "{name} has {lines} lines; up to {most} can be imported. Nothing was "
                "imported; split it and import the parts.",
                name=name,
                lines=lines,
                most=MAX_LINES,
            )
        )


def too_large(name: str, size: int, limit: int, what: str) -> UnreadableFileError:
    """Return the error for a document of `size` bytes where `limit` is the most."""
    return UnreadableFileError(
        said(
            "{name} has {megabytes} MB; a {what} of up to {most} MB can be imported. Nothing was"
            " imported; split it and import the parts.",
            name=name,
            megabytes=ceil(10 * size / MEGABYTE) / 10,
            what=what,
            most=limit // MEGABYTE,
        ),
        size=size,
        limit=limit,
    )


def _refuse_binary(raw: RawDocument) -> None:
    for signature, what in _SIGNATURES:
        if raw.data.startswith(signature) and _is_surely(signature, raw.data):
            raise UnreadableFileError(
                said(
                    "{name} is {what}, which cannot be read as an article. Nothing was imported; "
                    "save it as text or HTML and import that.",
                    name=name_of(raw),
                    what=what,
                )
            )
    sample = raw.data[:_SAMPLE]
    if (
        not sample.startswith(_MARKS)
        and _controls(sample) > _FEW_CONTROLS + len(sample) * _CONTROL_SHARE
    ):
        raise UnreadableFileError(
            said(
                "{name} is no text: it holds binary data. Nothing was imported.", name=name_of(raw)
            )
        )


def _is_surely(signature: bytes, data: bytes) -> bool:
    """Say whether a signature of two letters, which text may begin with, is followed by NULs."""
    return signature not in _SHORT_SIGNATURES or b"\0" in data[:64]


def _controls(sample: bytes) -> int:
    """Return the number of control bytes; NULs count only where they are no half of UTF-16."""
    table = bytes(set(range(1, 32)) - {9, 10, 11, 12, 13, 27})
    controls = len(sample) - len(sample.translate(None, table))
    nuls = sample.count(0)
    wide = nuls > len(sample) * 0.2 and _nuls_alternate(sample)
    return controls + (0 if wide else nuls)


def _nuls_alternate(sample: bytes) -> bool:
    """Say whether NULs keep to the places where UTF-16 and UTF-32 put them."""
    per_place = sorted(sample[place::4].count(0) for place in range(4))
    return per_place[0] < len(sample) / 40 and per_place[2] > len(sample) / 8


def _is_markdown(raw: RawDocument) -> bool:
    named = (raw.source or "").lower().endswith((".md", ".markdown"))
    return named or raw.bare_type == "text/markdown"


def _is_html(raw: RawDocument) -> bool:
    if raw.bare_type in {"text/html", "application/xhtml+xml"}:
        return True
    if (raw.source or "").lower().endswith(_HTML_SUFFIXES):
        return True
    start = raw.data[:_HTML_HEAD].replace(b"\0", b"").lstrip(_BLANK + b"".join(_MARKS)).lower()
    return start.startswith(_HTML_STARTS) or (start.startswith(_XML_STARTS) and b"<html" in start)
