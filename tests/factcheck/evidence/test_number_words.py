"""Numbers written as words have the value a reader gives them."""

from __future__ import annotations

import math

import pytest

from factcheck.evidence.number_words import value_of_words


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("forty-two", 42),
        ("two hundred and fifty", 250),
        ("half a million", 500_000),
        ("a dozen", 12),
        ("three million", 3_000_000),
        ("one thousand two hundred", 1_200),
        ("seventeenth", 17),
        ("thirtieth", 30),
    ],
)
def test_words_make_a_number(words: str, value: float) -> None:
    assert value_of_words(words) == value


@pytest.mark.parametrize("words", ["a", "an", "one"])
def test_a_lone_article_makes_none(words: str) -> None:
    assert math.isnan(value_of_words(words))
