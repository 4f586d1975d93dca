"""Reads plain text: a whole page dumped as text, or an article already clean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.articles import Metadata, ReadArticle
from factcheck.errors import UnreadableFileError
from factcheck.importing.kinds import name_of
from factcheck.text.blocks import blocks_of, body_blocks
from factcheck.text.languages import language_of
from factcheck.text.lines import lines_of
from factcheck.text.metadata import metadata_of
from factcheck.text.normalise import decode, normalise
from factcheck.text.roles import page_lines

if TYPE_CHECKING:
    from factcheck.domain.articles import RawDocument


def read(raw: RawDocument, *, body_only: bool = False, encoding: str | None = None) -> ReadArticle:
    """Return the article; with `body_only` every line is a paragraph of its body."""
    decoded = decode(raw.data, name_of(raw), encoding=encoding)
    normal = normalise(decoded.text)
    if not normal.text.strip():
        raise UnreadableFileError(f"{name_of(raw)} is empty; there is nothing to import.")
    warnings = decoded.warnings + normal.warnings
    if body_only:
        metadata = Metadata(language=language_of(normal.text))
        return ReadArticle(raw, normal.text, body_blocks(normal.text), metadata, warnings)
    page = page_lines(lines_of(normal.text))
    blocks = blocks_of(page.lines, page.roles)
    return ReadArticle(raw, normal.text, blocks, metadata_of(normal.text, page), warnings)
