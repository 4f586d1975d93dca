"""Two versions of a text side by side: which lines go together, and which words differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import CancelledError
from factcheck.jobs import JobContext
from tests.builders import FERRY, MILL
from ui.revisions.alignment import Kind, aligned, differing

OLD = "\n\n".join(MILL)


def shown(old: str, new: str) -> list[tuple[str, str, str]]:
    return [
        (
            pair.kind.value,
            pair.old.cut(old) if pair.old else "",
            pair.new.cut(new) if pair.new else "",
        )
        for pair in aligned(old, new)
    ]


def test_the_same_text_is_the_same_line_for_line() -> None:
    assert shown(OLD, OLD) == [("same", line, line) for line in MILL]


def test_a_changed_number_is_marked_on_both_sides() -> None:
    new = OLD.replace("12 percent", "14 percent")

    changed = [pair for pair in aligned(OLD, new) if pair.kind is Kind.CHANGED]

    assert [one.cut(OLD) for pair in changed for one in pair.old_marks] == ["12"]
    assert [one.cut(new) for pair in changed for one in pair.new_marks] == ["14"]


def test_lines_that_came_or_went_stand_alone() -> None:
    new = "\n".join((FERRY[0], *MILL[:2], *MILL[3:]))

    assert shown(OLD, new) == [
        ("added", "", FERRY[0]),
        ("same", MILL[0], MILL[0]),
        ("same", MILL[1], MILL[1]),
        ("gone", MILL[2], ""),
        ("same", MILL[3], MILL[3]),
        ("same", MILL[4], MILL[4]),
    ]


def test_a_line_put_before_a_changed_one_does_not_take_its_place() -> None:
    changed = MILL[0].replace("4,200", "4,300")

    rows = shown(MILL[0], f"{FERRY[0]}\n{changed}")

    assert rows == [("added", "", FERRY[0]), ("changed", MILL[0], changed)]


def test_other_spacing_is_no_change() -> None:
    assert [row[0] for row in shown("one  two\n\n\nthree", "one two\nthree ")] == ["same", "same"]


def test_words_that_only_a_space_parts_are_marked_together() -> None:
    old, new = "It ground 4,200 tonnes of rye.", "It ground far less rye."

    gone, came = differing(old, new)

    assert [old[start:end] for start, end in gone] == ["4,200 tonnes of"]
    assert [new[start:end] for start, end in came] == ["far less"]


def test_working_it_out_can_be_given_up() -> None:
    job = JobContext()
    job.cancel()

    with pytest.raises(CancelledError):
        aligned(OLD, OLD, job)


LINES = st.lists(st.sampled_from([*MILL, *FERRY, "Rye.", "", "  "]), max_size=12)


@given(LINES, LINES)
def test_no_line_is_left_out_and_none_stands_twice(old: list[str], new: list[str]) -> None:
    before, after = "\n".join(old), "\n".join(new)

    pairs = aligned(before, after)

    left = [pair.old.cut(before) for pair in pairs if pair.old]
    right = [pair.new.cut(after) for pair in pairs if pair.new]
    assert left == [line for line in old if line.strip()]
    assert right == [line for line in new if line.strip()]
