"""Who says what a sentence reports."""

from __future__ import annotations

import pytest

from factcheck.detection.speakers import speakers


def said_by(*block: str) -> list[str | None]:
    return speakers([block])[0]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The road is closed, Wells said.", "Wells"),
        ("According to Reuters, the road is closed.", "Reuters"),
        ("“It is closed,” said Anna de Vries, who lives nearby.", "Anna de Vries"),
        ("“It is closed,” Omar Haddad, a retired driver, said on Monday.", "Omar Haddad"),
        ("A ministry spokeswoman told the paper that the road is closed.", "ministry spokeswoman"),
        ("The road is closed, the city council announced.", "city council"),
        ("On Friday the UN said the road was closed.", "UN"),
        ("“Closed,” Jan Bo, 60, from Oslo, Norway, said.", "Jan Bo"),
        ("But Ruiz has denied it.", "Ruiz"),
        ("The pact holds, as quoted by a ministry spokesperson.", "ministry spokesperson"),
        ("The pact holds, Norwegian officials said in May.", "Norwegian officials"),
        ("The pact holds, a mayor said in an email, according to Reuters.", "mayor"),
    ],
)
def test_the_one_named_beside_a_verb_of_saying_is_the_speaker(sentence: str, speaker: str) -> None:
    assert said_by(sentence) == [speaker]


@pytest.mark.parametrize(
    "sentence",
    [
        "The road is closed.",
        "I said so.",
        "It said nothing.",
        "The pact signed by Omar has claimed.",
    ],
)
def test_where_nobody_is_named_nobody_speaks(sentence: str) -> None:
    assert said_by(sentence) == [None]


def test_a_pronoun_is_the_last_one_named() -> None:
    assert said_by("Wells said it was late.", "It rained.", "She added that it was cold.") == [
        "Wells",
        None,
        "Wells",
    ]
    assert speakers([["Wells said it."], ["He later confirmed it."]]) == [["Wells"], ["Wells"]]


def test_a_quotation_over_several_sentences_has_one_speaker() -> None:
    assert said_by("“We began early.", "It took all day,” said Ms. Lind.", "It rained.") == [
        "Ms. Lind",
        "Ms. Lind",
        None,
    ]
    assert said_by('"We began early.', 'It took all day," Lind said.') == ["Lind", "Lind"]


def test_endless_sentences_end() -> None:
    assert said_by("The old, " * 100_000) == [None]
    assert said_by("A B " * 100_000) == [None]
