from __future__ import annotations

from factcheck.importing.pdf_layout import (
    Fragment,
    paragraphs_of,
    rows_of,
    running_heads,
)


def lines(*texts: str, x: float = 60, top: float = 600, size: float = 10) -> list[Fragment]:
    return [Fragment(x, top - 12 * n, size, text) for n, text in enumerate(texts)]


def test_fragments_of_a_row_are_joined_wherever_they_come_in_the_file() -> None:
    found = [Fragment(80, 600, 10, "two"), Fragment(60, 600, 10, "one"), Fragment(60, 588, 10, "x")]

    assert [row.text for row in rows_of(found, 0, 792)] == ["one two", "x"]


def test_words_broken_at_the_end_of_a_row_are_joined_again() -> None:
    rows = rows_of(lines("The coun-", "cil met in the well-", "Known house"), 0, 792)

    (paragraph,) = paragraphs_of(rows, frozenset())
    assert paragraph.text == "The council met in the well- Known house"


def test_a_gap_or_another_size_begins_a_paragraph() -> None:
    found = lines("One row.", "Its second.") + lines("After a gap.", top=550)
    found += lines("Larger words", top=538, size=14)

    paragraphs = paragraphs_of(rows_of(found, 0, 792), frozenset())

    assert [p.text for p in paragraphs] == ["One row. Its second.", "After a gap.", "Larger words"]


def test_what_stands_in_the_margin_of_many_pages_is_a_running_head() -> None:
    pages = [rows_of([Fragment(60, 780, 9, f"Port Times {n}")], 0, 792) for n in range(3)]

    assert running_heads(pages) == {"port times #"}
    assert running_heads(pages[:2]) == frozenset()
