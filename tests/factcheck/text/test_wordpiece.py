"""Word pieces: cut as the reference tokenizer cuts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.wordpiece import WordPieces, words

PIECES = "[PAD] [UNK] [CLS] [SEP] un ##believ ##able ##a a cafe , !".split()  # noqa: SIM905
VOCABULARY = WordPieces(PIECES)


def cut(text: str) -> list[str]:
    return [PIECES[number] for number in VOCABULARY.ids(text, 100)]


def test_a_word_is_cut_into_the_longest_pieces_from_the_left() -> None:
    assert cut("Unbelievable, a Café!") == ["un", "##believ", "##able", ",", "a", "cafe", "!"]


def test_a_word_with_a_part_that_is_unknown_is_wholly_unknown() -> None:
    assert cut("a unzip a") == ["a", "[UNK]", "a"]
    assert cut("a" * 101) == ["[UNK]"]
    assert cut("a" * 3) == ["a", "##a", "##a"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't pay $5-6m.", ["don", "'", "t", "pay", "$", "5", "-", "6m", "."]),
        ("Zürich\u00a0naïve\tÅL\u200b!", ["zurich", "naive", "al", "!"]),
        ("北京 is", ["北", "京", "is"]),
        ("a\x00b\ufffd\x07c", ["abc"]),
        ("“x”—y…", ["“", "x", "”", "—", "y", "…"]),
        ("", []),
    ],
)
def test_text_is_evened_out_as_the_reference_does(text: str, expected: list[str]) -> None:
    assert list(words(text)) == expected


def test_no_more_pieces_come_than_asked_for() -> None:
    assert VOCABULARY.ids("unbelievable " * 9, 4) == [4, 5, 6, 4]


def test_a_piece_the_vocabulary_lacks_has_no_number() -> None:
    assert (len(VOCABULARY), VOCABULARY.id_of("[SEP]")) == (12, 3)
    with pytest.raises(KeyError):
        VOCABULARY.id_of("dam")


@given(st.text(max_size=200))
def test_any_text_can_be_cut(text: str) -> None:
    assert all(0 <= number < len(PIECES) for number in VOCABULARY.ids(text, 1000))
