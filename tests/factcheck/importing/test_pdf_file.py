from __future__ import annotations

import pytest

from factcheck.domain.articles import BlockRole, RawDocument, ReadArticle, ReadOptions
from factcheck.errors import UnreadableFileError
from factcheck.importing.reader import read
from tests.hostile.pdf_writer import Words, page_stream, pdf

LEFT = [
    "The harbour of Ostholm put a new crane",
    "into service on Monday, and the author-",
    "ity says that it lifts forty tonnes.",
]
RIGHT = ["It cost three million euros, as the", "minutes of the town council tell."]


def page(number: int, *, title: str = "") -> bytes:
    words = [Words(60, 770, f"Port Times {number}"), Words(300, 20, str(number))]
    words += [Words(60, 700, title, 22)] if title else []
    words += [Words(60, 640 - 14 * n, text) for n, text in enumerate(LEFT)]
    words += [Words(60, 560 - 14 * n, f"Page {number} {text}") for n, text in enumerate(RIGHT)]
    return page_stream(words)


def texts(article: ReadArticle, role: BlockRole) -> list[str]:
    return [article.text[b.start : b.end] for b in article.blocks if b.role is role]


@pytest.fixture(scope="module")
def article() -> ReadArticle:
    pages = [page(1, title="A crane for Ostholm"), page(2), page(3), page(4)]
    return read(RawDocument(pdf(pages), "crane.pdf", "application/pdf"))


def test_rows_become_paragraphs_and_broken_words_are_whole_again(article: ReadArticle) -> None:
    first, second, *_ = texts(article, BlockRole.BODY)

    assert first.startswith("The harbour of Ostholm put a new crane into service")
    assert "authority says" in first
    assert second.startswith("Page 1 It cost")


def test_heads_and_page_numbers_are_folded_and_not_lost(article: ReadArticle) -> None:
    folded = texts(article, BlockRole.BOILERPLATE)

    assert "Port Times 2" in folded
    assert "3" in folded
    assert not any("harbour" in text for text in folded)


def test_the_largest_words_are_the_title(article: ReadArticle) -> None:
    assert article.metadata.title == "A crane for Ostholm"
    assert texts(article, BlockRole.TITLE) == ["A crane for Ostholm"]


def test_where_each_page_begins_is_kept(article: ReadArticle) -> None:
    assert len(article.page_starts) == 4
    for number, start in enumerate(article.page_starts, start=1):
        assert article.text[start:].startswith(f"Port Times {number}")


def test_columns_are_read_one_after_the_other() -> None:
    left = [f"Left row {n} is about the harbour crane." for n in range(8)]
    right = [f"Right row {n} is about the council vote." for n in range(8)]
    rows = [
        w
        for n, (one, two) in enumerate(zip(left, right, strict=True))
        for w in (Words(60, 600 - 14 * n, one), Words(330, 600 - 14 * n, two))
    ]

    text = read(RawDocument(pdf([page_stream(rows)]), "columns.pdf")).text

    places = [text.index(words) for words in (*left, *right)]
    assert places == sorted(places)


def test_a_clean_text_is_all_body() -> None:
    article = read(RawDocument(pdf([page(1)]), "a.pdf"), ReadOptions(body_only=True))

    assert {block.role for block in article.blocks} == {BlockRole.BODY}


@pytest.mark.parametrize(
    "data", [pdf([b""]), b"%PDF-1.7\nnothing of the kind", pdf([page(1)])[:300]],
    ids=["pictures only", "no PDF inside", "cut off"],
)  # fmt: skip
def test_a_pdf_without_readable_text_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"^scan\.pdf "):
        read(RawDocument(data, "scan.pdf"))
