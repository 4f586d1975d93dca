"""Reads a PDF: words in reading order, heads and page numbers folded, each page's place kept."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from factcheck.domain.articles import BlockRole, Metadata, ReadArticle
from factcheck.errors import FactcheckError, UnreadableFileError
from factcheck.importing.composition import Composition
from factcheck.importing.kinds import name_of
from factcheck.importing.pdf_layout import (
    Fragment,
    Paragraph,
    paragraphs_of,
    rows_of,
    running_heads,
)
from factcheck.said import said
from factcheck.text.metadata import metadata_of
from factcheck.text.normalise import REPLACEMENT, normalise
from factcheck.text.page_lines import page_of
from factcheck.text.roles import read_page

if TYPE_CHECKING:
    from factcheck.domain.articles import RawDocument

MAX_PAGES = 2_000
MAX_LETTERS = 20_000_000
_TITLE_WORDS = 40
_HEADING_WORDS = 16
_LARGER = 1.12
_PROGRAM_TITLE = re.compile(
    r"^(?:microsoft word|untitled|document\d*|.*\.(?:docx?|pdf|indd|tex)$)", re.I
)


def read(raw: RawDocument, *, body_only: bool = False) -> ReadArticle:
    """Return the article; pages begin at its `page_starts`."""
    name = name_of(raw)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it reports each repair; we tell once
    try:
        document = _opened(raw.data, name)
        pages = [_fragments(page) for page in document.pages]
        info = _info(document)
    except FactcheckError:
        raise
    except Exception as error:  # a damaged file can break pypdf anywhere, in any way
        raise _refused(name, said("is damaged and cannot be read as a PDF")) from error
    written, paragraphs = _written(pages)
    if not written.text:
        raise _refused(
            name, said("has no text: its pages are pictures, which need text recognition first")
        )
    lost = written.text.count(REPLACEMENT)
    if lost > len(written.text) / 2:
        raise _refused(name, said("does not say which letters its signs are, so it cannot be read"))
    warnings = _told_of_lost(lost)
    if body_only:
        blocks = tuple(type(b)(b.start, b.end, BlockRole.BODY) for b in written.blocks)
        starts = tuple(written.page_starts)
        return ReadArticle(raw, written.text, blocks, info, warnings, page_starts=starts)
    return replace(_article(raw, written, paragraphs, info), warnings=warnings)


def _told_of_lost(count: int) -> tuple[str, ...]:
    if count == 1:
        return (said("1 letter could not be read; it is shown as {sign}.", sign=REPLACEMENT),)
    many = said(
        "{count} letters could not be read; each is shown as {sign}.", count=count, sign=REPLACEMENT
    )
    return (many,) if count else ()


def _opened(data: bytes, name: str) -> Any:
    from pypdf import PdfReader

    document = PdfReader(io.BytesIO(data), strict=False)
    if document.is_encrypted and not document.decrypt(""):
        raise _refused(
            name, said("is protected by a password; save it without one and import that")
        )
    count = len(document.pages)
    if count > MAX_PAGES:
        raise _refused(
            name, said("has {count} pages, over the limit of {most}", count=count, most=MAX_PAGES)
        )
    return document


def _refused(name: str, reason: str) -> UnreadableFileError:
    return UnreadableFileError(
        said("{name} {reason}. Nothing was imported.", name=name, reason=reason)
    )


def _fragments(page: Any) -> tuple[list[Fragment], float, float]:
    """Return the page's pieces of text with their places, and its lower and upper edge."""
    found: list[Fragment] = []

    def note(text: str, matrix: Any, text_matrix: Any, _font: Any, size: float) -> None:
        shown = normalise(text).text.strip("\n")
        if not shown.strip():
            return
        x = text_matrix[4] * matrix[0] + text_matrix[5] * matrix[2] + matrix[4]
        y = text_matrix[4] * matrix[1] + text_matrix[5] * matrix[3] + matrix[5]
        scale = abs(text_matrix[3] * matrix[3]) or abs(text_matrix[1]) or 1.0
        height = max(1.0, abs(float(size)) * scale)
        for number, line in enumerate(shown.split("\n")):
            if line.strip():
                found.append(Fragment(float(x), float(y) - number * height, height, line))

    page.extract_text(visitor_text=note)
    box = page.mediabox
    return found, float(box.bottom), float(box.top)


def _info(document: Any) -> Metadata:
    """Return the title and author the file names; the day it was made is not when it appeared."""
    info = document.metadata or {}
    title = str(info.get("/Title") or "").strip()
    author = str(info.get("/Author") or "").strip()
    return Metadata(
        title=title if title and not _PROGRAM_TITLE.match(title) else None, byline=author or None
    )


def _written(
    pages: list[tuple[list[Fragment], float, float]],
) -> tuple[Composition, list[Paragraph]]:
    rows = [rows_of(fragments, bottom, top) for fragments, bottom, top in pages]
    heads = running_heads(rows)
    written, kept = Composition(), []
    for page in rows:
        written.begin_page()
        for paragraph in paragraphs_of(page, heads):
            role = BlockRole.BOILERPLATE if paragraph.is_furniture else BlockRole.BODY
            if written.add(paragraph.text, role) is not None:
                kept.append(paragraph)
    return written, kept


def _article(
    raw: RawDocument, written: Composition, paragraphs: list[Paragraph], info: Metadata
) -> ReadArticle:
    page = page_of(written.text, unwrap=False)
    likely = [0.05 if p.is_furniture else 0.95 for p in paragraphs]
    usual = _usual_size(paragraphs)
    title = _title(paragraphs, usual)
    reading = read_page(page, likely, title=title)
    shown = metadata_of(written.text, reading)
    pairs = zip(reading.roles, paragraphs, strict=True)
    roles = [_role(role, paragraph, usual) for role, paragraph in pairs]
    blocks = tuple(
        type(b)(b.start, b.end, role) for b, role in zip(written.blocks, roles, strict=True)
    )
    metadata = Metadata(
        title=shown.title or info.title,
        byline=shown.byline or info.byline,
        publisher=shown.publisher,
        published=shown.published,
        language=shown.language,
    )
    starts = tuple(written.page_starts)
    return ReadArticle(raw, written.text, blocks, metadata, page_starts=starts)


def _role(role: BlockRole, paragraph: Paragraph, usual: float) -> BlockRole:
    if paragraph.is_furniture:
        return BlockRole.BOILERPLATE
    return BlockRole.HEADING if role is BlockRole.BODY and _is_heading(paragraph, usual) else role


def _usual_size(paragraphs: list[Paragraph]) -> float:
    """Return the size most of the text is set in."""
    letters: Counter[float] = Counter()
    for paragraph in paragraphs:
        letters[round(paragraph.size, 1)] += len(paragraph.text)
    return letters.most_common(1)[0][0]


def _title(paragraphs: list[Paragraph], usual: float) -> int | None:
    """Return the first of the largest paragraphs near the top, when it is larger than the text."""
    top = [(n, p) for n, p in enumerate(paragraphs[:20]) if not p.is_furniture]
    short = [(n, p) for n, p in top if 1 <= len(p.text.split()) <= _TITLE_WORDS]
    if not short:
        return None
    number, largest = max(short, key=lambda item: (round(item[1].size, 1), -item[0]))
    return number if largest.size > usual * _LARGER else None


def _is_heading(paragraph: Paragraph, usual: float) -> bool:
    is_short = len(paragraph.text.split()) <= _HEADING_WORDS
    return is_short and paragraph.size > usual * _LARGER and not paragraph.text.endswith(".")
