"""What is said of a suggestion: how quantities compare, where it is from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.suggestions import (
    DateBasis,
    QuantityPair,
    Suggestion,
    SuggestionKind,
    WorkedOut,
)
from ui.suggestions import words
from ui.suggestions.offers import Offer

NOWHERE = TextSpan(0, 1)


def pair(relation: str, here: str, there: str) -> QuantityPair:
    return QuantityPair(relation, here, there, NOWHERE, NOWHERE)


@pytest.mark.parametrize(
    ("compared", "tag", "sentence"),
    [
        (("differs", "66", "60"), "differs: 66 / 60", "Differs: 66 in the claim, 60 here"),
        (("same", "66", "66"), "same number", "Same number: 66"),
        (("same", "1.4m", "1,400,000"), "same number",
         "Same number: 1.4m in the claim, 1,400,000 here"),
        (("same", "2022", "2022"), "same date", "Same date: 2022"),
        (("same", "six", "Six"), "same number", "Same number: six"),
        (("same", "2024-03", "2024-03"), "same date", "Same date: Mar 2024"),
        (("other_year", "2024-03", "2019-03"), "other year: Mar 2024 / Mar 2019",
         "Other year: Mar 2024 in the claim, Mar 2019 here"),
        (("other_year", "2019-12-20", "2020-01-03"), "other date: 20 Dec 2019 / 3 Jan 2020",
         "Other date: 20 Dec 2019 in the claim, 3 Jan 2020 here"),
        (("other_year", "2022", "2019"), "other year: 2022 / 2019",
         "Other year: 2022 in the claim, 2019 here"),
    ],
)  # fmt: skip
def test_quantities_are_told_with_their_values(
    compared: tuple[str, str, str], tag: str, sentence: str
) -> None:
    assert words.relation_words(pair(*compared)) == tag
    assert words.relation_sentence(pair(*compared)) == sentence


def test_what_differs_is_told_first_and_only_once() -> None:
    pairs = (pair("same", "8", "8"), pair("differs", "66", "60"), pair("differs", "66", "60"))

    assert words.by_urgency(pairs) == (pairs[1], pairs[0])
    assert words.tag(pairs) == "differs: 66 / 60"
    assert words.tag(()) == ""


def test_a_date_that_was_worked_out_is_told_with_its_words_and_what_it_came_from() -> None:
    friday = WorkedOut("late Friday", DateBasis.PUBLISHED)
    august = WorkedOut("August that same year", DateBasis.CONTEXT)
    pairs = (
        replace(pair("other_year", "2019-12-20", "2020-01-03"), there_worked_out=friday),
        replace(pair("same", "2018-08", "2018-08"), here_worked_out=august),
    )

    assert words.compared_lines(pairs) == (
        "Other date: 20 Dec 2019 in the claim, 3 Jan 2020 here",
        "“late Friday” = 3 Jan 2020, worked out from the article's date",
        "Same date: Aug 2018",
        "“August that same year” = Aug 2018, worked out from the words before the claim",
    )


def test_an_earlier_verdict_says_what_when_and_who() -> None:
    found = Suggestion(
        SuggestionKind.VERDICT,
        "It carried 310,000.",
        0.9,
        article_title="Crossings",
        verdict="disputed",
        reviewer="Ada Lind",
        decided_at="2020-02-04T10:00:00+00:00",
    )

    assert words.decided_words(found) == "Disputed 4 Feb 2020 by Ada Lind"
    assert words.origin(Offer(found)) == "Disputed 4 Feb 2020 · Crossings"
    assert "recorded as evidence" in words.spoken(Offer(found), is_taken=True)


def test_a_fact_check_says_how_it_was_rated_and_by_whom() -> None:
    found = Suggestion(
        SuggestionKind.FACT_CHECK, "x", 0.5, verdict="Mostly false", publisher="Check Desk",
        published="2021-05",
    )  # fmt: skip

    assert words.kind_word(found) == "Rated “Mostly false”"
    assert words.full_origin(Offer(found)) == "Check Desk · May 2021"


def test_a_time_that_cannot_be_read_says_nothing() -> None:
    assert words.day_of("yesterday") == ""
    assert words.day_of(None) == ""
