"""Reads any document into an article: picks the reader by what the bytes are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.domain.articles import DEFAULT_OPTIONS
from factcheck.importing import docx_file, html_page, kinds, markdown_file, pdf_file, text_dump
from factcheck.importing.kinds import Kind

if TYPE_CHECKING:
    from factcheck.domain.articles import RawDocument, ReadArticle, ReadOptions


def read(raw: RawDocument, options: ReadOptions = DEFAULT_OPTIONS) -> ReadArticle:
    """Return the article with text, blocks, metadata and warnings; nothing is stored.

    Raises UnreadableFileError with one sentence that names the document.
    """
    kind = kinds.kind_of(raw)
    kinds.check_size(raw, kind)
    article = _read(raw, kind, options)
    if options.title:
        article = replace(article, metadata=replace(article.metadata, title=options.title))
    return article


def _read(raw: RawDocument, kind: Kind, options: ReadOptions) -> ReadArticle:
    if kind is Kind.PDF:
        return pdf_file.read(raw, body_only=options.body_only)
    if kind is Kind.DOCX:
        return docx_file.read(raw, body_only=options.body_only)
    readers = {Kind.HTML: html_page.read, Kind.MARKDOWN: markdown_file.read}
    reader = readers.get(kind, text_dump.read)
    return reader(raw, body_only=options.body_only, encoding=options.encoding)
