"""What is said to a person: the English text, and what another language is made of."""

from __future__ import annotations

import copy
import json
from dataclasses import asdict, dataclass

import pytest

from factcheck.errors import FactcheckError, system_words
from factcheck.said import Said, filled, packed, said, unpacked


@dataclass(frozen=True)
class Remark:
    text: str


def test_a_sentence_is_its_english_text() -> None:
    told = said("{file} has {pages} pages.", file="a.pdf", pages=12_000)

    assert told == "a.pdf has 12,000 pages."
    assert json.dumps({"told": told}) == '{"told": "a.pdf has 12,000 pages."}'


def test_a_sentence_knows_what_it_is_made_of() -> None:
    told = said("{file} is empty.", file="a.txt")

    assert isinstance(told, Said)
    assert told.template == "{file} is empty."
    assert told.values == {"file": "a.txt"}


@pytest.mark.parametrize(
    ("number", "written"),
    [(7, "7"), (1_234_567, "1,234,567"), (20.0, "20"), (2.5, "2.5"), (-3, "-3")],
)
def test_a_number_is_written_as_people_write_it(number: float, written: str) -> None:
    assert said("{n} MB", n=number) == f"{written} MB"


def test_what_looks_like_a_hole_in_a_value_is_none() -> None:
    told = said("{file} and {other}", file="{other}.txt", other="{file:>99999999}")

    assert told == "{other}.txt and {file:>99999999}"


def test_braces_that_name_nothing_stay() -> None:
    assert said("A list of {name, template} and {}.") == "A list of {name, template} and {}."
    assert filled("{a} {b}", {"a": "x"}, str) == "x {b}"


def test_a_sentence_may_stand_in_another() -> None:
    told = said("{why} No copy was kept.", why=said("{host} is down.", host="sea.example"))

    assert told == "sea.example is down. No copy was kept."


def test_a_sentence_survives_storing() -> None:
    why = said("“{{a}}”: {b}", b="\ud83d odd \U0001f33c")
    told = said("{why} {n} of {share}.", why=why, n=3, share=0.5)

    again = unpacked(packed(told))

    assert isinstance(again, Said)
    assert (again, again.template, again.values) == (told, told.template, told.values)
    assert packed(told).isascii()


@pytest.mark.parametrize(
    "text",
    [
        "Plain words of an earlier version.",
        "",
        '{"said": ',
        '{"said": "no values"}',
        '{"said": 5, "values": {}}',
        '{"said": "x", "values": []}',
        '{"said": "{x}", "values": {"x": [1]}}',
        '{"said": "{x}", "values": {"x": null}}',
        '{"said": "{x}", "values": {"x": 1e999}}',
        '{"said": "{x}", "values": {"x": 99999999999999999999999999}}',
        '{"said": "x", "values": {"x": ' * 5000,
    ],
)
def test_any_other_text_stays_as_it_is(text: str) -> None:
    told = unpacked(text)

    assert told == text
    assert not isinstance(told, Said)
    assert unpacked(packed(text)) == text


def test_a_copy_of_a_record_keeps_the_sentence() -> None:
    told = said("{file} is empty.", file="a.txt")

    for again in (copy.deepcopy(told), asdict(Remark(told))["text"]):
        assert isinstance(again, Said)
        assert again.values == {"file": "a.txt"}


def test_an_error_knows_the_facts_of_its_sentence() -> None:
    error = FactcheckError(said("{file} is empty.", file="a.txt"), status=404)

    assert str(error) == error.message == "a.txt is empty."
    assert error.parameters == {"file": "a.txt", "status": 404}


def test_why_the_system_refused_can_be_said_in_other_words() -> None:
    known, unknown, wordless = OSError(13, "denied"), OSError(9999, "It rains"), OSError()

    assert isinstance(system_words(known), Said)
    assert system_words(unknown) == "It rains"
    assert system_words(wordless) == "the system refused"
