from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.alternatives import any_case

WORDS = ["kilogram", "insisted", "kilo", "said", "says", "ärger", "'ll", "ill", "lakh"]
PLAIN = re.compile("|".join(WORDS), re.IGNORECASE)
TOLD_APART = re.compile(any_case(WORDS))

ODD = "\N{KELVIN SIGN}\N{LATIN SMALL LETTER LONG S}\N{LATIN SMALL LETTER DOTLESS I}"
"""Letters that ignoring case takes for k, s and i."""


def test_the_same_is_found_as_by_a_list_of_the_words() -> None:
    text = "SAID Kilogram kiloX Insisted ÄRGER he'LL Lakh; " + "".join(ODD[0] + "ilo " + ODD[1:])

    found = [match[0] for match in TOLD_APART.finditer(text)]

    assert found == [match[0] for match in PLAIN.finditer(text)]
    assert len(found) == 8


@pytest.mark.parametrize("word", ["a", "i", "k", "s", "å", "ü", "я", "'"])
def test_a_word_begins_with_every_letter_that_counts_as_its_first(word: str) -> None:
    plain, told = re.compile(word, re.IGNORECASE), re.compile(any_case([word]))

    for letter in map(chr, range(0x2200)):
        assert bool(told.fullmatch(letter)) == bool(plain.fullmatch(letter))


@given(st.text(alphabet="kilogramsdy 'ärIK" + ODD, max_size=40))
def test_any_text_shows_the_same_words(text: str) -> None:
    assert [one.span() for one in TOLD_APART.finditer(text)] == [
        one.span() for one in PLAIN.finditer(text)
    ]
