"""Reads plain text: a whole page dumped as text, or an article already clean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.articles import Metadata, ReadArticle
from factcheck.errors import UnreadableFileError
from factcheck.importing.kinds import check_lines, name_of
from factcheck.said import said
from factcheck.text.blocks import blocks_of, body_blocks
from factcheck.text.languages import language_of
from factcheck.text.metadata import read_metadata
from factcheck.text.normalise import decode, normalise
from factcheck.text.page_lines import page_of
from factcheck.text.roles import read_page

if TYPE_CHECKING:
    from factcheck.domain.articles import RawDocument
    from factcheck.text.roles import Reading

_SURE = 0.83
"""Expected F1 of the body's words below which a page is shown to be checked."""


def read(raw: RawDocument, *, body_only: bool = False, encoding: str | None = None) -> ReadArticle:
    """Return the article; with `body_only` every line is a paragraph of its body."""
    decoded = decode(raw.data, name_of(raw), encoding=encoding, declared=[raw.charset])
    normal = normalise(decoded.text)
    if not normal.text.strip():
        raise UnreadableFileError(
            said("{name} is empty; there is nothing to import.", name=name_of(raw))
        )
    check_lines(normal.text, name_of(raw))
    warnings = decoded.warnings + normal.warnings
    if body_only:
        metadata = Metadata(language=language_of(normal.text))
        return ReadArticle(raw, normal.text, body_blocks(normal.text), metadata, warnings)
    reading = read_page(page_of(normal.text))
    blocks = blocks_of([line.line for line in reading.page.lines], reading.roles)
    warnings += doubts(reading)
    metadata, others = read_metadata(normal.text, reading)
    return ReadArticle(
        raw,
        normal.text,
        blocks,
        metadata,
        warnings,
        alternatives=others,
        confidence=round(reading.confidence, 4),
    )


def doubts(reading: Reading) -> tuple[str, ...]:
    """Return what to say of a page that could not be read for sure."""
    if reading.confidence >= _SURE:
        return ()
    return (said("Check this page: it is not certain which lines are the article."),)
