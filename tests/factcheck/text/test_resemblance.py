from __future__ import annotations

from factcheck.text.resemblance import resemblance

_STORY = [
    "The harbour office counted 412 arrivals in March, nine more than a year before.",
    "Its director expects the summer to be quieter because two piers are being rebuilt.",
]


def test_the_same_text_resembles_itself_wholly() -> None:
    assert resemblance(_STORY, _STORY) == 1.0


def test_an_edited_sentence_lowers_the_resemblance_a_little() -> None:
    edited = [_STORY[0].replace("412", "418"), _STORY[1]]

    assert 0.6 < resemblance(_STORY, edited) < 1.0


def test_another_story_in_the_same_words_does_not_resemble_it() -> None:
    other = ["In March the director counted two piers.", "A quieter summer is what it expects."]

    assert resemblance(_STORY, other) == 0.0


def test_an_empty_text_resembles_nothing() -> None:
    assert resemblance([], _STORY) == 0.0
    assert resemblance([""], [""]) == 0.0
