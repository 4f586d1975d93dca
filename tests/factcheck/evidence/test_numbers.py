"""Numbers are found with their size, their kind and their place."""

from __future__ import annotations

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.evidence.comparators import Comparator
from factcheck.evidence.numbers import QuantityKind, quantities


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("66 places", QuantityKind.NUMBER, 66),
        ("12,690 readers", QuantityKind.NUMBER, 12_690),
        ("2.3 million readers", QuantityKind.NUMBER, 2_300_000),
        ("$ 2.3 M", QuantityKind.MONEY, 2_300_000),
        ("€50bn", QuantityKind.MONEY, 50e9),
        ("2 billion USD", QuantityKind.MONEY, 2e9),
        ("Rs. 5 crore", QuantityKind.MONEY, 50e6),
        ("14 %", QuantityKind.PERCENT, 14),
        ("14.5 per cent", QuantityKind.PERCENT, 14.5),
        ("twenty-five percent", QuantityKind.PERCENT, 25),
        ("the 10th floor", QuantityKind.ORDINAL, 10),
        ("the thirteenth floor", QuantityKind.ORDINAL, 13),
        ("an average of 6.1/10", QuantityKind.NUMBER, 6.1),
    ],
)
def test_a_number_has_its_kind_and_size(text: str, kind: QuantityKind, value: float) -> None:
    [found] = quantities(text)
    assert found.kind is kind
    assert found.high == pytest.approx(value)


def test_a_range_has_two_ends() -> None:
    [found] = quantities("between 5 and 7 million of them")
    assert (found.low, found.high) == (5e6, 7e6)


def test_two_numbers_joined_by_and_are_two() -> None:
    assert [one.high for one in quantities("with 12 and 30 seats")] == [12, 30]


def test_a_score_holds_both_sides() -> None:
    [found] = quantities("They won 3-1 at home")
    assert (found.kind, found.low, found.high) == (QuantityKind.SCORE, 3, 1)


@pytest.mark.parametrize(
    "text",
    ["COVID-19", "at 10:30", "an A330", "version 3.6.1", "one of them", "in the 19th century"],
)
def test_what_counts_nothing_is_no_number(text: str) -> None:
    assert quantities(text) == []


def test_numbers_inside_dates_are_left_to_the_dates() -> None:
    text = "On 18 March 2020 there were 66"
    assert [one.high for one in quantities(text, [TextSpan(3, 16)])] == [66]


def test_the_span_is_in_code_points_and_covers_sign_and_magnitude() -> None:
    text = "🛑 It cost £2.5 million."
    [found] = quantities(text)
    assert found.span.cut(text) == "£2.5 million"


def test_a_plus_sign_means_at_least() -> None:
    [found] = quantities("66+ places")
    assert found.comparator is Comparator.AT_LEAST
