from __future__ import annotations

import pytest

from factcheck.domain.articles import RawDocument
from factcheck.errors import UnreadableFileError
from factcheck.importing.kinds import LIMITS, MAX_LINES, Kind, check_lines, check_size, kind_of


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \r\n\t",
        b"\xef\xbb\xbf",
        b"\x89PNG\r\n\x1a\n",
        b"\x7fELF\x02\x01",
        b"SQLite format 3\0....",
        bytes(range(256)) * 40,
        b"MZ\x90\0\x03\0",
    ],
    ids=["empty", "blank", "mark only", "picture", "program", "database", "noise", "exe"],
)
def test_what_is_no_article_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"^stuff\.txt "):
        kind_of(RawDocument(data, "stuff.txt"))


@pytest.mark.parametrize("start", [b"BMW built a car.", b"MZ is an abbreviation."])
def test_text_may_begin_like_a_picture_or_a_program(start: bytes) -> None:
    assert kind_of(RawDocument(start, "note.txt")) is Kind.TEXT


def test_html_is_known_by_its_start_its_suffix_or_its_media_type() -> None:
    assert kind_of(RawDocument(b"\n<!DOCTYPE html><p>x", None)) is Kind.HTML
    assert kind_of(RawDocument(b"<p>x", "a.htm")) is Kind.HTML
    assert kind_of(RawDocument(b"<p>x", None, "text/html")) is Kind.HTML
    assert kind_of(RawDocument(b"a < b", "a.txt")) is Kind.TEXT


def test_utf16_is_no_binary_data() -> None:
    assert kind_of(RawDocument("Plain words.".encode("utf-16"), "note.txt")) is Kind.TEXT


def test_too_many_lines_are_refused_and_blank_ones_are_none() -> None:
    check_lines("a\n" * MAX_LINES + "\n" * MAX_LINES, "long.txt")
    with pytest.raises(UnreadableFileError, match=r"^long\.txt has 250,001 lines"):
        check_lines("a\n" * (MAX_LINES + 1), "long.txt")


def test_too_large_a_document_is_refused_with_both_sizes() -> None:
    raw = RawDocument(b"a" * (LIMITS[Kind.HTML] + 1), "page.html")

    with pytest.raises(UnreadableFileError, match=r"10\.1 MB.*up to 10 MB"):
        check_size(raw, Kind.HTML)
