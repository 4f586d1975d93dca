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


def test_a_date_is_weighed_against_the_dates_beside_it() -> None:
    page = page_of(
        "A title of some words\n3 May 2020\nUpdated: 4 May 2020\n"
        "One came.\nTwo went.\nThree stayed.\n"
        "Other story - 1 May 2020\nFurther story - 2 May 2020\n"
    )
    found = date_candidates(page, [0.1] * 8, (3, 6), 0)
    first, updated, other, further = (dict(zip(FEATURES, c.features, strict=True)) for c in found)

    assert (first["before_later"], first["after_earlier"]) == (1, 0)
    assert updated["after_earlier"] == updated["updated"] == 1
    assert first["day_in_header"] == first["nearest_title"] == 1
    assert other["alike"] == further["alike"] == 1
    assert first["alike"] == other["day_in_header"] == 0


def test_the_times_of_comments_are_seen() -> None:
    page = page_of("A title\n3 May 2020\nAnn\n6 May 2020 at 08:16\nI like it.\nReply\n")

    article, comment = (
        dict(zip(FEATURES, c.features, strict=True))
        for c in date_candidates(page, [0.1] * 6, (2, 3), 0)
    )

    assert (article["comment"], comment["comment"]) == (0, 1)
    assert comment["comments_near"] == 1


def test_where_only_an_hour_stands_above_the_article_no_day_inside_it_is_the_one() -> None:
    rest = ["The mill was sold.", "It was old.", "3 May 2020", "It stood.", "4 May 2020"]
    hour, day = (page_of("\n".join(["A title", one, *rest])) for one in ("9:51", "2 May 2020"))

    found, all_found = (date_candidates(page, [0.5] * 7, (2, 6), 0) for page in (hour, day))

    assert [c.day.day for c in found] == [4]
    assert [c.day.day for c in all_found] == [2, 3, 4]


def test_a_page_of_very_many_dates_gives_them_all() -> None:
    page = page_of("A title\n" + "".join(f"{n % 28 + 1}.3.2020 item {n}\n" for n in range(4_000)))

    assert len(date_candidates(page, [0.0] * 4_001, (1, 2), 0)) == 4_000
