"""The piece of a text that shows why it was found."""

from __future__ import annotations

import pytest

from ui.search.snippet import BEFORE, marks, snippet, words_of


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("ferry", "The Ferry sailed", ["Ferry"]),
        ("ferr", "Two ferries and a ferry", ["ferries", "ferry"]),
        ("zoe", "Zoë Ångström sold cups", ["Zoë"]),
        ("resumed", "It resumes in May", ["resumes"]),
        ("sail", "It stopped in May", []),
        ("310,000 in", "It had 310,000 in May", ["310", "000", "in"]),
        ("…", "Nothing … here", []),
    ],
)
def test_words_are_marked_whatever_their_case_accents_and_endings(
    query: str, text: str, marked: list[str]
) -> None:
    spans = marks(text, words_of(query))

    assert [text[span.start : span.end] for span in spans] == marked


def test_a_word_far_inside_is_brought_to_the_front() -> None:
    text = "word " * 60 + "harbour and more"

    shown = snippet(text, words_of("harbour"))

    assert shown.text.startswith("…word ")
    assert [shown.text[one.start : one.end] for one in shown.bold] == ["harbour"]
    assert shown.bold[0].start <= BEFORE + 1


def test_a_text_without_the_words_is_shown_from_its_beginning() -> None:
    shown = snippet("One line\nand   another", words_of("zebra"))

    assert (shown.text, shown.bold) == ("One line and another", ())
