"""One filter for the table, the export and saved views: what it means, and that it survives."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.claims import ClaimState
from ui.table.condition_words import condition_words, filter_words
from ui.table.filter import USUAL, WORDS, TableFilter, from_json

KINDS = ("quantity", "date", "quotation")

FILTERS = st.builds(
    TableFilter,
    words=st.frozensets(st.sampled_from(WORDS), min_size=1),
    text=st.text(max_size=20),
    detail=st.none() | st.sampled_from(["as written", "outdated"]),
    kinds=st.lists(st.sampled_from(KINDS), unique=True).map(tuple),
    min_score=st.none() | st.floats(0, 1),
    reviewer=st.none() | st.text(min_size=1, max_size=9),
    has_evidence=st.none() | st.booleans(),
    tag=st.none() | st.text(min_size=1, max_size=9),
    decided_from=st.none() | st.just("2026-01-31"),
)


@given(FILTERS)
def test_a_filter_kept_in_a_view_comes_back_as_it_was(wanted: TableFilter) -> None:
    assert from_json(wanted.to_json()) == wanted


@pytest.mark.parametrize(
    "kept",
    [
        None,
        "text",
        [],
        {"words": "open"},
        {"words": ["guessed"]},
        {"kinds": ["rumour", 3]},
        {"min_score": "high"},
        {"min_score": 7},
        {"has_evidence": "yes"},
        {"something": "new"},
        {"text": 5},
    ],
)
def test_what_cannot_be_understood_in_a_view_is_left_out(kept: object) -> None:
    assert from_json(kept) == TableFilter()


def test_verdict_words_ask_for_decided_claims() -> None:
    wanted = TableFilter(words=frozenset({"verified", "open"})).claims()

    assert wanted.states == {ClaimState.DECIDED, ClaimState.OPEN}
    assert "verified" in wanted.verdicts
    assert "disputed" not in wanted.verdicts


def test_states_alone_leave_the_verdict_open() -> None:
    wanted = TableFilter(words=frozenset({"lost"})).claims()

    assert wanted.states == {ClaimState.LOST}
    assert wanted.verdicts == frozenset()


def test_a_condition_is_named_and_can_be_taken_away() -> None:
    wanted = TableFilter(kinds=("date",), has_evidence=False, text="mill")

    assert wanted.conditions == ("kinds", "has_evidence")
    assert wanted.without("kinds").without("has_evidence") == TableFilter(text="mill")


def test_the_usual_filter_says_nothing() -> None:
    assert TableFilter().is_usual
    assert filter_words(TableFilter(), {}) == ""


def test_a_filter_is_told_in_words() -> None:
    wanted = TableFilter(
        words=USUAL - {"open", "lost"},
        text=" mill ",
        kinds=("date",),
        has_evidence=True,
        article_id="a1",
        decided_from="2026-11-01",
    )

    words = filter_words(wanted, {"a1": "Rye and water"})

    for part in ("verified, disputed, unsourced", "kind: date", "with evidence", "Rye and water"):
        assert part in words
    assert "“mill”" in words
    assert "Nov 2026" in words


@pytest.mark.parametrize(
    ("wanted", "condition", "words"),
    [
        (TableFilter(min_score=0.8), "min_score", "score 0.80 or more"),
        (TableFilter(has_evidence=False), "has_evidence", "without evidence"),
        (TableFilter(tag="x\u202etag"), "tag", "RLO"),
        (TableFilter(publisher="p" * 90), "publisher", "…"),
        (TableFilter(detail="outdated"), "detail", "detail: outdated"),
    ],
)
def test_each_condition_has_words_without_hidden_signs(
    wanted: TableFilter, condition: str, words: str
) -> None:
    assert words in condition_words(wanted, condition, {})


def test_without_open_claims_there_is_no_next_open_one() -> None:
    assert TableFilter(words=frozenset({"verified"})).open_ones() is None
    asked = replace(TableFilter(), text="mill").open_ones()
    assert asked is not None
    assert asked.states == {ClaimState.OPEN}
    assert asked.text == "mill"
