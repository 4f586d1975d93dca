"""A quoted passage is found in its typesetting or in another, and changed words are no match."""

from __future__ import annotations

import pytest

from factcheck.evidence.quoted_passage import Standing, compare, find

PAGE = (
    "Port of Norrvik\n\nThe mill ground 4,200 tonnes of rye in 2023, \u201cmore than ever\u201d,\n"
    "the port office said. About 170 people work there. The cost was 60.5 million crowns, and the\n"
    "governor\u2019s office\u2014which paid\u2014did not answer.\n"
)


@pytest.mark.parametrize(
    "passage",
    [
        'ground 4,200 tonnes of rye in 2023, "more than ever", the port office said.',
        "THE MILL ground  4,200 tonnes",
        "the governor's office-which paid-did not answer",
        "The mill ground 4,200 tonnes of rye [...] the port office said",
        "The mill ground … About 170 people work there",
        "\u201cthe mill ground 4,200 tonnes of rye in 2023\u201d",
        "The mi\u00adll ground",
    ],
)
def test_typesetting_and_words_left_out_are_no_change(passage: str) -> None:
    found = find(passage, PAGE)

    assert found is not None
    assert found.is_exact


def test_the_place_is_that_of_the_very_words() -> None:
    found = find("4,200 tonnes of rye", PAGE)

    assert found is not None
    assert found.whole.cut(PAGE) == "4,200 tonnes of rye"


def test_a_number_is_not_found_inside_a_longer_one() -> None:
    for passage in ("17", "was 60", "200 tonnes of rye"):
        found = find(passage, PAGE)

        assert found is None or not found.is_exact


def test_other_words_are_found_as_alike_and_grow_to_whole_words() -> None:
    found = find("The mill ground 4,800 tonnes of rye in 2022", PAGE)

    assert found is not None
    assert not found.is_exact
    assert found.whole.cut(PAGE).startswith("The mill ground 4,200 tonnes of rye in 2023")


@pytest.mark.parametrize("passage", ["", "  … ", "Bees have left the southern valley for good"])
def test_what_is_not_there_is_not_found(passage: str) -> None:
    assert find(passage, PAGE) is None


def test_an_empty_page_holds_nothing() -> None:
    assert find("some words", "") is None
    assert compare("some words", "").standing is Standing.GONE


def test_a_change_elsewhere_on_the_page_is_no_change_of_the_passage() -> None:
    page = "Another headline\n\n" + PAGE.replace("170", "190")

    assert compare("The mill ground 4,200 tonnes of rye", page).standing is Standing.SAME


def test_a_changed_number_in_the_passage_is_told_with_the_words_now() -> None:
    found = compare("The mill ground 4,200 tonnes of rye", PAGE.replace("4,200", "4,800"))

    assert found.standing is Standing.CHANGED
    assert "4,800" in found.now


def test_words_that_went_are_gone() -> None:
    page = "This page was moved to the archive of the port office. Ask there."

    assert compare("The mill ground 4,200 tonnes of rye", page).standing is Standing.GONE


def test_what_stood_on_the_kept_page_counts_where_the_quote_was_not_copied_by_letter() -> None:
    quote = "The mill ground 4200 tons of rye in 2023"

    assert compare(quote, PAGE).standing is Standing.CHANGED
    assert compare(quote, PAGE, kept=PAGE).standing is Standing.SAME
    later = PAGE.replace("4,200", "4,800")
    assert compare(quote, later, kept=PAGE).standing is Standing.CHANGED
