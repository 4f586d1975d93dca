"""The numbers and dates of two texts are put side by side by what they speak of."""

from __future__ import annotations

import pytest

from factcheck.evidence.pairing import Fit, date_pairs, number_pairs, read


def fit(here: str, there: str) -> Fit:
    [[best, *_]] = number_pairs(read(here), read(there))
    return best.fit


def date_fit(here: str, there: str) -> Fit:
    [[best, *_]] = date_pairs(read(here), read(there))
    return best.fit


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        ("66 places", "66 places", Fit.SAME),
        ("66 places", "60 places", Fit.DIFFERS),
        ("2.3 million", "2,312,400", Fit.SAME),
        ("27 %", "27.63 %", Fit.SAME),
        ("27 %", "29.1 %", Fit.DIFFERS),
        ("more than 60 places", "66 places", Fit.SAME),
        ("more than 148 places", "148 places", Fit.DIFFERS),
        ("over 97 %", "97 %", Fit.UNKNOWN),
        ("over 30 million", "30 million", Fit.UNKNOWN),
        ("at least 148 places", "148 places", Fit.SAME),
        ("less than 60 places", "66 places", Fit.DIFFERS),
        ("about 100 places", "104 places", Fit.SAME),
        ("30 million", "over 20 million", Fit.DIFFERS),
        ("They won 2-1", "They lost 1-2", Fit.SAME),
        ("the tenth record", "the thirteenth record", Fit.DIFFERS),
        ("ranked above 6th", "ranked 7th", Fit.UNKNOWN),
    ],
)
def test_two_numbers_agree_when_both_can_be_true(here: str, there: str, expected: Fit) -> None:
    assert fit(here, there) is expected


def test_only_numbers_of_one_kind_meet() -> None:
    [pairs] = number_pairs(read("It rose by 14 %"), read("It cost $ 14 and took 14 days"))
    assert pairs == []


def test_the_number_of_the_same_thing_comes_first() -> None:
    claim = read("The town counted 799 cases this week")
    passage = read("There were 17 recoveries and 795 cases and 30 deaths")
    [[best, *_]] = number_pairs(claim, passage)
    assert best.there.high == 795
    assert best.head


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        ("in 2006", "on 3 May 2006", Fit.SAME),
        ("in 2006", "in 2007", Fit.DIFFERS),
        ("before 2006", "in 2004", Fit.SAME),
        ("before 2006", "in 2007", Fit.DIFFERS),
        ("before 2006", "in 2006", Fit.DIFFERS),
        ("before July 1986", "in 1986", Fit.UNKNOWN),
        ("after 3 May 2006", "on 4 May 2006", Fit.SAME),
        ("on 3 May", "on 3 May 2006", Fit.SAME),
        ("on 3 May", "on 4 May 2006", Fit.DIFFERS),
        ("on 3 May", "in 2006", Fit.UNKNOWN),
        ("in the 1990s", "in 1994", Fit.SAME),
    ],
)
def test_two_dates_agree_when_both_can_be_true(here: str, there: str, expected: Fit) -> None:
    assert date_fit(here, there) is expected
