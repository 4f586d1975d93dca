"""Words are found with their places, and their endings do not keep them apart."""

from __future__ import annotations

import pytest

from factcheck.evidence.words import content_words, names, stem, stop_words, words


@pytest.mark.parametrize(
    ("one", "other"),
    [("cases", "case"), ("reported", "reports"), ("studies", "study"), ("Kelby\u2019s", "Kelby"),
     ("closing", "closes"), ("losses", "loss")],
)  # fmt: skip
def test_endings_do_not_keep_words_apart(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_short_words_keep_their_letters() -> None:
    assert stem("gas") == "gas"
    assert stem("red") == "red"


def test_words_know_where_they_stand_behind_signs_of_two_units() -> None:
    text = "🛑 Närke\u2019s 66 places"
    assert [word.span.cut(text) for word in words(text)] == ["Närke\u2019s", "66", "places"]


def test_stop_words_are_left_out() -> None:
    assert "the" in stop_words()
    assert [word.text for word in content_words("The bridge was not in the town")] == [
        "bridge",
        "town",
    ]


def test_a_capital_at_the_start_of_a_sentence_is_no_name() -> None:
    text = "Yesterday Castell left. Nobody in Arlow asked NATO."
    assert [word.text for word in names(text)] == ["Castell", "Arlow", "NATO"]
