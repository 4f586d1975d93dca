"""Reads any document into an article: picks the reader by what the bytes are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.importing import html_page, kinds, text_dump
from factcheck.importing.kinds import Kind

if TYPE_CHECKING:
    from factcheck.domain.articles import RawDocument, ReadArticle


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read: `body_only` when every line is a paragraph of the body already.

    `encoding` and `title` are a person's word and win over what the document says.
    """

    body_only: bool = False
    encoding: str | None = None
    title: str | None = None


DEFAULTS = ReadOptions()


def read(raw: RawDocument, options: ReadOptions = DEFAULTS) -> ReadArticle:
    """Return the article with text, blocks, metadata and warnings; nothing is stored.

    Raises UnreadableFileError with one sentence that names the document.
    """
    kind = kinds.kind_of(raw)
    kinds.check_size(raw, kind)
    reader = html_page.read if kind is Kind.HTML else text_dump.read
    article = reader(raw, body_only=options.body_only, encoding=options.encoding)
    if options.title:
        article = replace(article, metadata=replace(article.metadata, title=options.title))
    return article
