"""Checks which words of an article a person may make a claim of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import BlockRole
from factcheck.errors import InvalidSpanError
from factcheck.said import said

if TYPE_CHECKING:
    from factcheck.domain.articles import Article


def checked(article: Article, span: TextSpan) -> TextSpan:
    """Return the span without blanks at its ends.

    Raises InvalidSpanError when it lies outside the text, is blank, or reaches into a folded block.
    """
    if 0 <= span.start == span.end <= len(article.text):
        raise InvalidSpanError(said("There are no words in the selection. Nothing was changed."))
    if not 0 <= span.start < span.end <= len(article.text):
        raise InvalidSpanError(
            said(
                "The span {start} to {end} lies outside the text, which has {length}"
                " characters. Nothing was changed.",
                start=span.start,
                end=span.end,
                length=len(article.text),
            )
        )
    words = span.cut(article.text)
    start = span.start + len(words) - len(words.lstrip())
    end = span.end - (len(words) - len(words.rstrip()))
    if start >= end:
        raise InvalidSpanError(said("There are no words in the selection. Nothing was changed."))
    for block in article.blocks:
        if block.role is BlockRole.BOILERPLATE and block.span.overlaps(TextSpan(start, end)):
            raise InvalidSpanError(
                said(
                    "The selection reaches into a folded block of page furniture. Give that "
                    "block another role first, or select less."
                )
            )
    return TextSpan(start, end)
