from __future__ import annotations

from factcheck.text.page_lines import page_of
from factcheck.text.publication import FEATURES, date_candidates, writes_day_first

PAGE = page_of(
    "Friday, January 30, 2026\nA title of some words\nPublished: 3 May 2020, 10:15\n"
    "The man was seen on 2 May 2020 in the town, where he said that he was going away soon.\n"
    "Another story\n29 January, 2026\n"
)


def features() -> list[dict[str, float]]:
    found = date_candidates(PAGE, [0.0, 0.1, 0.1, 0.9, 0.0, 0.0], (3, 4), 1)
    return [dict(zip(FEATURES, c.features, strict=True)) for c in found]


def test_dates_are_candidates_with_their_place() -> None:
    published, told, other = features()

    assert published["in_header"] == told["in_body"] == other["just_below"] == 1


def test_the_clock_of_the_page_and_days_before_one_told_of_are_no_candidates() -> None:
    page = page_of(
        "Friday, January 30, 2026\nA title of some words\n1 May 2020\n"
        "The man was seen on 2 May 2020 in the town, where he said that he was going away soon."
    )

    found = date_candidates(page, [0.0, 0.1, 0.1, 0.9], (3, 4), 1)

    assert [c.day.isoformat() for c in found] == ["2020-05-02"]


def test_labels_clocks_and_days_told_of_are_seen() -> None:
    published, told, _ = features()

    assert published["published"] == published["clock"] == 1
    assert told["said"] == 1


def test_a_page_that_writes_the_month_first_is_known_by_its_other_dates() -> None:
    assert not writes_day_first(page_of("Posted 04/27/2024\nSeen 3/4/2024"))
    assert writes_day_first(page_of("Posted 27/04/2024\nSeen 3/4/2024"))
