"""The piece of a text that shows why it was found."""

from __future__ import annotations

from factcheck.text.found_words import found_words
from ui.search.snippet import BEFORE, snippet


def test_a_word_far_inside_is_brought_to_the_front() -> None:
    text = "word " * 60 + "harbour and more"

    shown = snippet(text, found_words(text, ["harbour"]))

    assert shown.text.startswith("…word ")
    assert [shown.text[one.start : one.end] for one in shown.bold] == ["harbour"]
    assert shown.bold[0].start <= BEFORE + 1


def test_a_text_without_the_words_is_shown_from_its_beginning() -> None:
    shown = snippet("One line\nand   another", ())

    assert (shown.text, shown.bold) == ("One line and another", ())


def test_marks_stay_on_their_words_when_line_ends_become_spaces() -> None:
    text = "One \n\n harbour  of\nthe north"

    shown = snippet(text, found_words(text, ["harbour", "north"]))

    assert shown.text == "One harbour of the north"
    assert [shown.text[one.start : one.end] for one in shown.bold] == ["harbour", "north"]
