from __future__ import annotations

import pytest

from factcheck.text.bylines import byline_in


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe", "Jane Doe"),
        ("Author: Jane Doe", "Jane Doe"),
        ("By Jane Doe and John van Dyk  |  Updated 4 pm", "Jane Doe and John van Dyk"),
        ("Von Jürgen Groß", "Jürgen Groß"),
        ("Jane Doe with dpa", "Jane Doe with dpa"),
        ("By Jane Doe For Example.Com", "Jane Doe"),
        ("27. Januar 2026 • Jane Doe • 3 Minuten", "Jane Doe"),
        ("Posted on 28 April, 14:26 Uhr, Jane Doe", "Jane Doe"),
    ],
)
def test_writers_are_read_off_a_line(line: str, names: str) -> None:
    found = byline_in(line)

    assert found is not None
    assert found.names == names


@pytest.mark.parametrize(
    "line",
    [
        "By the time it was over, nothing was left.",
        "Share this",
        "Sport",
        "12 Comments",
        "3 May, Monday",
        "1 km · open now",
    ],
)
def test_other_lines_name_no_writer(line: str) -> None:
    assert byline_in(line) is None


def test_a_person_weighs_more_than_a_newsroom() -> None:
    person, newsroom = byline_in("Author: Jane Doe"), byline_in("By Example News Network")

    assert person is not None
    assert newsroom is not None
    assert person.weight > newsroom.weight
    assert newsroom.is_organisation
