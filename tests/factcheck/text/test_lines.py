from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.lines import lines_of

WRAPPED = """\
   The council of the small town met on Tuesday evening to speak about
   the bridge that was closed in March, and about the money which a new
   one would cost the people who live there.

   Two members left before the vote was taken, because the last bus was
   about to go, and nobody counted their voices when the mayor asked for
   hands to be raised by those in favour of it.
"""


@given(st.text(alphabet="ab .•\n\t\u2028\u200b1-"))
def test_every_line_that_is_not_blank_is_in_exactly_one_line(text: str) -> None:
    lines = lines_of(text)

    outside, position = [], 0
    for line in lines:
        outside.append(text[position : line.start])
        position = line.end
    outside.append(text[position:])
    assert not "".join(outside).strip()


def test_rows_broken_for_want_of_room_are_one_line() -> None:
    lines = lines_of(WRAPPED)

    assert [line.rows for line in lines] == [3, 3]
    assert "speak about the bridge" in lines[0].text
    assert WRAPPED[lines[0].start : lines[0].end].count("\n") == 2


def test_short_rows_stay_apart() -> None:
    lines = lines_of("Home\nNews\nSport\n")

    assert [line.text for line in lines] == ["Home", "News", "Sport"]


def test_only_line_feeds_end_a_line() -> None:
    assert len(lines_of("one\u2028two\x0cthree\x85four")) == 1


def test_list_marks_and_blank_lines_are_noted() -> None:
    (first, second) = lines_of("first\n\n\n  • second  item\n")

    assert (second.marker, second.text, second.blanks, second.indent) == (
        "•",
        "second item",
        2,
        2,
    )
    assert first.blanks == 0


def test_the_day_of_a_date_is_no_list_mark() -> None:
    lines = lines_of("30. Juni 2025, 10 Uhr\n6. 01. 2026, 14:59 Uhr\n2. Juni war ein Montag\n")

    assert [line.marker for line in lines] == ["", "", "2."]
    assert lines[0].text.startswith("30. Juni")
