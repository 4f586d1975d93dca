"""What a drop, the clipboard or a typed address holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from factcheck.domain.articles import RawDocument
from ui.importing.wanted import KINDS, Wanted, address, of_mime, of_words

PAGE = "<h1>The mill</h1><p>It ground 4,200 tonnes of rye.</p>"


def mime(text: str = "", html: str = "", urls: tuple[str, ...] = ()) -> QMimeData:
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    return made


def test_files_win_over_everything_else_that_came_with_them() -> None:
    found = of_mime(mime("words", PAGE, ("file:///desk/mill.txt", "https://example.org/")))

    assert found == (Wanted(path=Path("/desk/mill.txt")),)


def test_an_address_alone_is_a_page_to_fetch() -> None:
    assert of_mime(mime("  https://example.org/mill?id=3 \n")) == (
        Wanted(url="https://example.org/mill?id=3"),
    )
    assert of_mime(mime(urls=("https://example.org/mill",))) == (
        Wanted(url="https://example.org/mill"),
    )


def test_words_with_an_address_in_them_are_text() -> None:
    words = "The mill\n\nSee https://example.org/mill for more."

    assert of_mime(mime(words)) == (Wanted(pasted=RawDocument(words.encode(), None)),)


def test_marked_up_text_is_kept_marked_up_where_it_has_paragraphs() -> None:
    (one,) = of_mime(mime("The mill It ground 4,200 tonnes of rye.", PAGE))
    assert one.pasted == RawDocument(PAGE.encode(), None, "text/html")
    assert one.name == "The mill It ground 4,200 tonnes of rye."

    (plain,) = of_mime(mime("The mill", "<span style='color:red'>The mill</span>"))
    assert plain.pasted == RawDocument(b"The mill", None)


def test_nothing_is_wanted_of_an_empty_clipboard() -> None:
    assert of_mime(mime()) == ()
    assert of_mime(None) == ()
    assert of_words(" \n ") is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("https://example.org/a", "https://example.org/a"),
        (" example.org/a ", "https://example.org/a"),
        ("www.example.org", "https://www.example.org"),
        ("the mill", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("", None),
    ],
)
def test_an_address_is_taken_as_people_type_it(typed: str, meant: str | None) -> None:
    assert address(typed) == meant


def test_lone_halves_of_letters_do_not_stop_a_paste() -> None:
    found = of_words("mill \ud800 rye")

    assert found is not None
    assert found.pasted is not None
    assert b"mill" in found.pasted.data


def test_every_kind_there_is_a_reader_for_can_be_chosen() -> None:
    assert {"*.txt", "*.md", "*.html", "*.pdf", "*.docx"} <= set(KINDS.split())
