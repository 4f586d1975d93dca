from __future__ import annotations

import pytest

from factcheck.text.dates import dates_in, is_weekday


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("By A Desk    23 December, 2019 04:12 PM", "2019-12-23"),
        ("January 4, 2020", "2020-01-04"),
        ("19 NOV 2019", "2019-11-19"),
        ("Published Tue, Nov 19 20197:05 AM EST", "2019-11-19"),
        ("2024-04-27T15:56:00Z", "2024-04-27"),
        ("am 5. März 2021 um 8 Uhr", "2021-03-05"),
        ("le 1er août 2022", "2022-08-01"),
        ("3 de mayo de 2018", "2018-05-03"),
        ("2024年4月27日", "2024-04-27"),
        ("27.04.2024", "2024-04-27"),
        ("04/27/2024", "2024-04-27"),
        ("16 января 2023", "2023-01-16"),
        ("06. 01. 2026, 14:59 Uhr", "2026-01-06"),
        ("18. 4. 2023", "2023-04-18"),
        ("18\\. 4. 2023", "2023-04-18"),
        ("2024. 4. 27.", "2024-04-27"),
        ("10.15.15", "2015-10-15"),
        ("12. MÄR 2025 18:03", "2025-03-12"),
        ("15 HAZİRAN 2023", "2023-06-15"),
        ("3 MAYIS 2021", "2021-05-03"),
    ],
)
def test_dates_are_found_as_pages_write_them(words: str, day: str) -> None:
    assert [found.day.isoformat() for found in dates_in(words)] == [day]


@pytest.mark.parametrize("words", ["no day here", "66 slots in 2018", "31 February 2020", "1.2.3"])
def test_what_is_no_full_date_is_not_taken_for_one(words: str) -> None:
    assert dates_in(words) == []


def test_day_and_month_that_could_change_places_can_be_read_both_ways() -> None:
    (found,) = dates_in("3/4/2020")

    assert found.read(day_first=False).month == 3
    assert found.read(day_first=True).month == 4


def test_a_number_over_twelve_tells_which_is_the_day() -> None:
    assert dates_in("13/4/2020")[0].swapped is None
    assert dates_in("4/13/2020")[0].month_first


def test_a_weekday_beside_the_date_is_noted() -> None:
    assert dates_in("Friday, January 30, 2026")[0].has_weekday
    assert dates_in("Monday3 May 2021")[0].has_weekday
    assert not dates_in("January 30, 2026")[0].has_weekday


def test_dates_far_apart_in_a_long_line_are_all_found() -> None:
    words = "on " + "3 May 2020 " + "and so on " * 20 + "until 2021-06-04 " + "and further " * 20

    assert [found.day.isoformat() for found in dates_in(words)] == ["2020-05-03", "2021-06-04"]


@pytest.mark.parametrize(("text", "is_one"), [("Montag,", True), ("Monday morning", False)])
def test_a_line_that_is_only_a_weekday_is_known(text: str, is_one: bool) -> None:
    assert is_weekday(text) == is_one
