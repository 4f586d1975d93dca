"""Dates are read as written, and relative ones against the article's own date."""

from __future__ import annotations

import pytest

from factcheck.domain.suggestions import DateBasis
from factcheck.evidence.dates import DateBound, dates

SATURDAY = "2020-01-04"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("on 18 March 2020", "2020-03-18"),
        ("on March 18, 2020", "2020-03-18"),
        ("on the 3rd of May 1999", "1999-05-03"),
        ("Dec. 20, 2019", "2019-12-20"),
        ("in March 2020", "2020-03"),
        ("in 2020", "2020"),
        ("2020-03-18", "2020-03-18"),
        ("the 2012-13 season", "2012/2013"),
        ("in the 1990s", "1990/1999"),
        ("a 2007 film", "2007"),
    ],
)
def test_a_date_keeps_its_precision(text: str, iso: str) -> None:
    assert [one.iso for one in dates(text)] == [iso]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("late Friday evening", "2020-01-03"),
        ("on Saturday", "2020-01-04"),
        ("last Saturday", "2019-12-28"),
        ("next Friday", "2020-01-10"),
        ("yesterday", "2020-01-03"),
        ("last year", "2019"),
        ("next month", "2020-02"),
        ("in August", "2019-08"),
        ("on 3 January", "2020-01-03"),
    ],
)
def test_a_relative_date_is_resolved_against_the_article(text: str, iso: str) -> None:
    [found] = dates(text, SATURDAY)
    assert found.iso == iso
    assert found.basis is DateBasis.PUBLISHED


def test_that_same_year_is_the_year_named_before() -> None:
    context = "In January 2018 the grant was stopped."
    [found] = dates("In August that same year it ended.", SATURDAY, context)
    assert (found.iso, found.basis) == ("2018-08", DateBasis.CONTEXT)


def test_what_cannot_be_resolved_is_left_out() -> None:
    assert dates("late Friday evening") == []
    assert dates("that same year") == []
    assert dates("on Friday", "2020") == []


@pytest.mark.parametrize(
    "text",
    ["more than 1690 cases", "in all 2026 persons came", "31 April 2019 of", "$ 2019", "2000 %"],
)
def test_four_digits_that_count_things_are_no_year(text: str) -> None:
    assert [one for one in dates(text) if one.day or not one.month] == []


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("before 2006", DateBound.BEFORE),
        ("after March 2006", DateBound.AFTER),
        ("by 2006", DateBound.UNTIL),
        ("since 2006", DateBound.SINCE),
        ("in 2006", DateBound.ON),
    ],
)
def test_a_date_may_bound_what_it_dates(text: str, bound: DateBound) -> None:
    assert [one.bound for one in dates(text)] == [bound]


def test_a_leap_day_without_a_year_does_no_harm() -> None:
    [found] = dates("on 29 February", "2019-03-05")
    assert found.iso == "--02-29"
    assert found.first_day is None


def test_the_days_a_date_may_mean() -> None:
    [found] = dates("in February 2020")
    assert (str(found.first_day), str(found.last_day)) == ("2020-02-01", "2020-02-29")


def test_spans_are_in_code_points() -> None:
    text = "🛑🛑 in March 2020"
    assert [one.span.cut(text) for one in dates(text)] == ["March 2020"]
