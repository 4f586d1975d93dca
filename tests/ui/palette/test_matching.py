"""A few letters find what is meant, and the letters that were typed are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.palette.matching import fold, match


def marked(typed: str, text: str) -> str:
    found = match(typed, text)
    assert found is not None
    return "".join(text[place] for place in sorted(found.positions))


@pytest.mark.parametrize(
    ("typed", "text", "letters"),
    [
        ("ver", "Verified", "Ver"),
        ("CLAIM", "Next claim", "claim"),
        ("nocl", "Next open claim", "Nocl"),
        ("open next", "Next open claim", "Nextopen"),
        ("ete", "Été at the river", "Été"),
        ("source", "Unsourced", "source"),
    ],
)
def test_letters_of_a_text_are_found(typed: str, text: str, letters: str) -> None:
    assert marked(typed, text) == letters


@pytest.mark.parametrize(
    ("typed", "text"), [("xyz", "Verified"), ("dv", "Verified"), ("next verdict", "Next claim")]
)
def test_what_is_not_there_does_not_fit(typed: str, text: str) -> None:
    assert match(typed, text) is None


def test_a_word_start_fits_better_than_an_inside_and_that_better_than_scattered_letters() -> None:
    texts = ["Export", "All exports", "Reexport", "Each xylophone part"]

    scores = [found.score for text in texts if (found := match("exp", text))]

    assert len(scores) == len(texts)
    assert scores == sorted(scores, reverse=True)


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(min_size=1), st.data())
def test_any_word_of_a_text_finds_it(text: str, data: st.DataObject) -> None:
    words = text.split() or [""]
    word = data.draw(st.sampled_from(words))

    found = match(word, text)

    assert found is not None
    assert all(0 <= place < len(text) for place in found.positions)
