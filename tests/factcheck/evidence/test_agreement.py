"""A disagreement is the likelier the closer two differing numbers stand to the same words."""

from __future__ import annotations

from factcheck.evidence.agreement import Alignment, align, disagreement, features, shared_words
from factcheck.evidence.pairing import read

CLAIM = "The town of Arlow counted fewer than 60 closed shops"
MATCH = "The town of Arlow counted 66 closed shops"
ELSEWHERE = "A ferry to Kelby carries 66 cars and two buses every second hour of the day"


def aligned(passage: str, claim: str = CLAIM) -> Alignment:
    return align(read(claim), read(passage))


def test_numbers_that_cannot_both_be_true_clash() -> None:
    clash = aligned(MATCH).clash
    assert clash
    assert (clash.here.high, clash.there.high) == (60, 66)


def test_agreeing_numbers_do_not_clash() -> None:
    assert aligned("The town of Arlow counted 52 closed shops").clash is None


def test_a_number_that_answers_another_one_is_not_free_to_clash() -> None:
    both = aligned("Arlow has 12 mills and 30 shops", "Arlow has 12 mills and 31 shops")
    assert both.clash
    assert both.clash.there.high == 30


def test_the_same_words_make_a_disagreement_likelier_than_other_ones() -> None:
    assert disagreement(aligned(MATCH)) > disagreement(aligned(ELSEWHERE)) + 0.2


def test_a_clash_is_worth_judging_only_among_shared_words() -> None:
    assert aligned(MATCH).difference
    assert aligned(ELSEWHERE).clash
    assert aligned(ELSEWHERE).difference is None


def test_every_feature_lies_between_minus_one_and_two() -> None:
    for passage in (MATCH, ELSEWHERE, "", "In 2019 nothing happened."):
        values = features(aligned(passage))
        assert all(-1 <= value <= 2 for value in values.values()), values


def test_the_shared_words_leave_numbers_and_dates_aside() -> None:
    assert shared_words(aligned("Its town of Arlow counted fewer closed shops")) == 1.0
    assert shared_words(aligned("", "66 in 2019")) == 0.0
