"""The words beside a number say whether it is meant exactly."""

from __future__ import annotations

import math

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.evidence.comparators import Comparator, comparator_of, interval


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("It sold 66 of them", Comparator.EXACT),
        ("It sold more than 66 of them", Comparator.MORE),
        ("It sold over 66 of them", Comparator.MORE),
        ("It sold fewer than 66 of them", Comparator.LESS),
        ("It sold no fewer than 66 of them", Comparator.AT_LEAST),
        ("It sold 66 or more of them", Comparator.AT_LEAST),
        ("It sold up to 66 of them", Comparator.AT_MOST),
        ("It sold nearly 66 of them", Comparator.NEARLY),
        ("It sold roughly 66 of them", Comparator.ABOUT),
        ("Averaged over 66 of them", Comparator.EXACT),
    ],
)
def test_the_words_around_a_number_tell_how_it_is_meant(text: str, meant: Comparator) -> None:
    start = text.index("66")
    assert comparator_of(text, TextSpan(start, start + 2)) is meant


def test_a_strict_bound_leaves_its_own_number_out() -> None:
    assert interval(Comparator.MORE, 66, 66) == (66, math.inf, False, False)
    assert interval(Comparator.LESS, 66, 66) == (-math.inf, 66, False, False)


def test_about_reaches_a_tenth_to_both_sides() -> None:
    low, high, *_ = interval(Comparator.ABOUT, 100, 100)
    assert (low, high) == pytest.approx((90, 110))
