"""The signs of a sentence: what is found, where, and which kinds it means."""

from __future__ import annotations

import pytest

from factcheck.detection.signs import MOST_SPANS, READ_AT_MOST, SIGNS, findings, kinds_of
from factcheck.domain.claims import NO_KINDS, ClaimKind


def found(sentence: str) -> dict[str, list[str]]:
    return {one.sign.name: [span.cut(sentence) for span in one.spans] for one in findings(sentence)}


@pytest.mark.parametrize(
    ("sentence", "sign", "words"),
    [
        ("It cost $3.5 million in all.", "number", ["$3.5 million"]),
        ("Two of five doctors left.", "number_word", ["Two", "five"]),
        ("They met on 12 May 2017 in Oslo.", "date", ["12 May 2017"]),
        ("The flood came last week.", "day", ["last week"]),
        ("They met Maria and José at NATO.", "name", ["Maria and José", "NATO"]),
        ("The plant closed, he said.", "speech", ["said"]),
        ("She called it “a very long winter”.", "quotation", ["“a very long winter”"]),
        ("Rents rose faster than wages.", "comparison", ["rose", "faster than"]),
        ("Trains stopped because of snow.", "cause", ["because"]),
        ("The court lifted the ban.", "decision", ["court", "lifted", "ban"]),
        ("It is the oldest bridge.", "record", ["the oldest"]),
        ("Three sailors were rescued.", "event", ["were rescued"]),
        ("Is it safe?", "question", ["?"]),
        ("This is a terrible idea.", "opinion", ["terrible"]),
        ("We lost our way.", "first_person", ["We", "our"]),
        ("You can win.", "second_person", ["You"]),
        ("Click the picture.", "imperative", ["Click"]),
        ("It may perhaps rain.", "vague", ["may", "perhaps"]),
        ("It will rain.", "future", ["will"]),
    ],
)
def test_each_sign_is_found_at_its_words(sentence: str, sign: str, words: list[str]) -> None:
    assert found(sentence)[sign] == words


def test_a_past_form_at_the_beginning_is_no_request() -> None:
    assert "imperative" not in found("Found guilty, the owner appealed.")


def test_the_us_is_not_the_speaker() -> None:
    assert "first_person" not in found("The US and the U.S. army agreed.")


def test_the_kinds_are_those_of_all_signs() -> None:
    kinds = kinds_of(findings("In 2011 the court ruled that 5 banks broke the law."))

    assert ClaimKind.QUANTITY | ClaimKind.DATE | ClaimKind.DECISION in kinds
    assert kinds_of(()) == NO_KINDS


def test_only_the_first_places_and_the_first_stretch_are_looked_at() -> None:
    many = found("7 " * 100)["number"]
    far = found("x " * READ_AT_MOST + "in 1999 he said 7")

    assert len(many) == MOST_SPANS
    assert far == {}


def test_numbers_names_and_questions_are_found_in_other_languages_too() -> None:
    assert "number" in found("Der Bau kostete 45 Millionen.")
    assert "number" in found("इसमें ४५ लोग थे।")
    assert "question" in found("هل هذا صحيح؟")


@pytest.mark.parametrize(
    "sentence",
    [
        "Laut dem Amt sind es drei Millionen.",
        "Le maire a déclaré que cinq ponts sont fermés.",
        "Según el diario son tres millones.",
        "मंत्री ने कहा कि पाँच लाख लोग आए।",
        "قال الوزير إن العدد بلغ مليون شخص.",
    ],
)
def test_reported_quantities_are_known_in_the_other_languages_promised(sentence: str) -> None:
    assert {"speech", "number_word"} <= found(sentence).keys()


def test_no_two_signs_have_one_name() -> None:
    assert len({sign.name for sign in SIGNS}) == len(SIGNS)
