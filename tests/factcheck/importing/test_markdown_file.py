from __future__ import annotations

import pytest

from factcheck.domain.articles import BlockRole, NoteKind, RawDocument, ReadArticle
from factcheck.errors import UnreadableFileError
from factcheck.importing.reader import read

TEXT = """\
---
title: "A crane for Ostholm"
author: Ann Lee
date: 2024-03-05
---
# The new crane

The crane lifts [forty tonnes](https://example.org/crane). It cost three million.[^1] It is red.

> "We are glad," said the mayor.

## What next
```
code = 1
```
[^1]: Minutes of the council, 4 June
"""


@pytest.fixture(scope="module")
def article() -> ReadArticle:
    return read(RawDocument(TEXT.encode(), "crane.md"))


def test_the_text_is_the_file_and_its_marks_tell_the_roles(article: ReadArticle) -> None:
    roles = {article.text[b.start : b.end]: b.role for b in article.blocks}

    assert article.text == TEXT
    assert roles["# The new crane"] is BlockRole.TITLE
    assert roles["## What next"] is BlockRole.HEADING
    assert roles['> "We are glad," said the mayor.'] is BlockRole.QUOTE
    assert any("code = 1" in text and roles[text] is BlockRole.BOILERPLATE for text in roles)


def test_the_fields_above_are_the_metadata(article: ReadArticle) -> None:
    metadata = article.metadata

    assert (metadata.title, metadata.byline, metadata.published) == (
        "A crane for Ostholm",
        "Ann Lee",
        "2024-03-05",
    )


def test_links_and_footnotes_are_notes_on_their_words(article: ReadArticle) -> None:
    link, footnote = article.notes

    assert (link.kind, link.text) == (NoteKind.LINK, "https://example.org/crane")
    assert link.span.cut(article.text) == "forty tonnes"
    assert footnote.span.cut(article.text) == "It cost three million."
    assert footnote.text == "Minutes of the council, 4 June"


def test_a_text_without_fields_is_titled_by_its_first_heading() -> None:
    assert read(RawDocument(b"# One\n\ntwo", "a.md")).metadata.title == "One"


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="is empty"):
        read(RawDocument(b"\n\n", "a.md"))
