from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.domain.articles import BlockRole, RawDocument, ReadArticle, ReadOptions
from factcheck.errors import UnreadableFileError
from factcheck.importing.files import load
from factcheck.importing.reader import read

DATA = Path(__file__).parents[2] / "data/importing"


def texts(article: ReadArticle, role: BlockRole) -> list[str]:
    return [article.text[b.start : b.end] for b in article.blocks if b.role is role]


def test_an_html_page_is_read_with_the_structure_it_has() -> None:
    article = read(load(DATA / "article.html"))

    assert texts(article, BlockRole.TITLE) == ["Harbour gets new crane"]
    assert texts(article, BlockRole.HEADING) == ["Cost of the crane"]
    assert texts(article, BlockRole.DATE) == ["5 March 2024"]
    assert texts(article, BlockRole.CAPTION) == ["A crane", "The crane on Monday. Photo: Bob"]
    assert len(texts(article, BlockRole.QUOTE)) == 1
    assert len(texts(article, BlockRole.BODY)) == 5
    assert "twice what was planned" in article.text
    assert next(iter(texts(article, BlockRole.BOILERPLATE))) == "Home News"


def test_an_html_page_is_read_with_the_metadata_it_declares() -> None:
    metadata = read(load(DATA / "article.html")).metadata

    assert (metadata.title, metadata.byline, metadata.publisher, metadata.published) == (
        "Harbour gets new crane",
        "Ann Lee",
        "Port Times",
        "2024-03-05",
    )


def test_every_word_of_a_page_is_in_the_text_and_in_a_block() -> None:
    article = read(load(DATA / "article.html"))

    shown = " ".join(article.text[b.start : b.end] for b in article.blocks)
    for word in ("Home", "Trending:", "reserved.", "Photo:", "crane"):
        assert word in shown


def test_a_clean_text_is_all_body() -> None:
    raw = RawDocument(b"Home\nBy Ann Lee\n\nOne sentence.", None)

    article = read(raw, ReadOptions(body_only=True, title="Mine"))

    assert {block.role for block in article.blocks} == {BlockRole.BODY}
    assert len(article.blocks) == 3
    assert article.metadata.title == "Mine"
    assert article.raw is raw


def test_replaced_characters_are_told() -> None:
    article = read(RawDocument(b"One\0 two. The sentinel is kept.", None))

    assert "sentinel" in article.text
    assert article.warnings[0] == "1 NUL character was shown as \ufffd."


def test_a_page_read_with_doubt_is_to_be_checked() -> None:
    menu = "\n".join(["Home", "Sport", "Weather today", "All the news of the town"] * 5)

    doubtful = read(RawDocument(menu.encode(), None))
    clear = read(load(DATA / "page_dump.txt"))

    assert any(warning.startswith("Check this page") for warning in doubtful.warnings)
    assert not clear.warnings


@pytest.mark.parametrize("data", [b"", b"<html><script>x</script></html>", b"\x00\x00"])
def test_a_document_without_words_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        read(RawDocument(data, "nothing.html"))


def test_a_page_may_lie_about_its_encoding() -> None:
    page = '<html><meta charset="latin-1"><p>Ein schöner Kran in Köln.</p></html>'

    article = read(RawDocument(page.encode(), None))

    assert "schöner" in article.text
    assert article.warnings


CYRILLIC = "Кран в порту поднимает восемьдесят тонн зерна."


@pytest.mark.parametrize(
    ("sent", "meta", "written"),
    [
        ("text/html; charset=windows-1251", "", "windows-1251"),
        ('text/html; charset="Windows-1251"', "koi8-r", "windows-1251"),
        ("text/html", "koi8-r", "koi8-r"),
        ("text/html; charset=utf-8", "koi8-r", "koi8-r"),
        ("text/html; charset=no-such", "koi8-r", "koi8-r"),
        ("text/html; charset=koi8-r", "koi8-r", "utf-8-sig"),
        ("text/plain; charset=koi8-r", "", "koi8-r"),
    ],
    ids=[
        *("by the server alone", "by the server before the page", "by the page"),
        *("by the page where the server's does not fit", "by the page where it is unknown"),
        *("by the mark before all", "of a plain text too"),
    ],
)
def test_a_page_is_decoded_as_it_was_told(sent: str, meta: str, written: str) -> None:
    declared = f'<meta charset="{meta}">' if meta else ""
    is_page = sent.startswith("text/html")
    page = f"<html>{declared}<p>{CYRILLIC}</p></html>" if is_page else CYRILLIC

    article = read(RawDocument(page.encode(written), "https://news.example/a", sent))

    assert article.text.strip() == CYRILLIC
