from __future__ import annotations

import pytest

from factcheck.errors import UnreadableFileError
from factcheck.text.normalise import decode, normalise

WESTERN = "Das Café in Köln öffnet für “Gäste” und Kinder heute um acht".encode("cp1252")


@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-8"], ids=lambda name: name
)
def test_a_byte_order_mark_tells_the_encoding_and_is_left_out(encoding: str) -> None:
    decoded = decode("Grüße 👋".encode(encoding), "note.txt")

    assert decoded.text == "Grüße 👋"


def test_bytes_that_are_no_utf8_are_refused_with_a_proposal() -> None:
    with pytest.raises(UnreadableFileError) as refused:
        decode(WESTERN, "note.txt")

    assert refused.value.parameters["proposal"] == "cp1252"
    assert "note.txt" in refused.value.message
    assert "--encoding cp1252" in refused.value.message


def test_the_encoding_a_person_chose_is_used() -> None:
    assert "Köln" in decode(WESTERN, "note.txt", encoding="cp1252").text


@pytest.mark.parametrize("encoding", ["klingon", "ascii", "rot13"])
def test_a_choice_that_cannot_work_is_refused(encoding: str) -> None:
    with pytest.raises(UnreadableFileError):
        decode(WESTERN, "note.txt", encoding=encoding)


def test_what_the_document_declares_comes_before_utf8() -> None:
    assert decode("привет".encode("koi8-r"), "page", declared=["koi8-r"]).text == "привет"


def test_a_false_declaration_is_corrected_and_told() -> None:
    decoded = decode("Köln".encode(), "page", declared=["iso-8859-1"])

    assert decoded.text == "Köln"
    assert decoded.warnings


def test_an_unknown_declaration_is_passed_over() -> None:
    assert decode(b"plain", "page", declared=["x-nonsense"]).text == "plain"


def test_utf16_without_a_mark_is_proposed() -> None:
    with pytest.raises(UnreadableFileError, match="utf-16-be"):
        decode("Plain words, no mark.".encode("utf-16-be"), "note.txt")


def test_a_text_cut_within_a_character_of_utf16_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="breaks off"):
        decode("words".encode("utf-16")[:-1], "note.txt")


def test_line_ends_become_line_feeds() -> None:
    assert normalise("a\r\nb\rc\nd").text == "a\nb\nc\nd"


def test_nuls_are_replaced_one_for_one_and_counted() -> None:
    normal = normalise("before\0after")

    assert normal.text == "before\ufffdafter"
    assert normal.nuls == 1
    assert "1 NUL" in normal.warnings[0]


def test_lone_surrogates_are_replaced_and_pairs_joined() -> None:
    normal = normalise("a\ud83d\ude00b\ud800c")

    assert normal.text == "a😀b\ufffdc"
    assert normal.surrogates == 1


def test_separators_other_than_line_feeds_stay() -> None:
    text = "one\u2028two\x85three\x0bfour\x0cfive"

    assert normalise(text).text == text
