"""Sentences of a block: where they begin and end, and that nothing is lost."""
# ruff: noqa: RUF001 - quotation marks of many scripts are what is tested

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.anchors import TextSpan
from factcheck.text.sentences import sentences, shown


def split(text: str) -> list[str]:
    return [span.cut(text) for span in sentences(text, TextSpan(0, len(text)))]


@pytest.mark.parametrize(
    "parts",
    [
        ["Mr. Okafor met Lt. Gen. H. R. Brandt.", "They talked for an hour."],
        ["The deal was signed by J. K. Marsh and Sen. Ruiz (D-N.Y.) last year.", "It held."],
        ["Ships left at 5 p.m. Tuesday.", "Two came back."],
        ["The mill closed in Jan. 2011, said Acme Corp. officials.", "It never reopened."],
        ["Sales rose 3.5% to $1.2bn.", "2020 was worse."],
        ["There was no Plan B.", "It failed."],
        ["The vote was held in the U.S.", "The result stood."],
        ["The children read the book.", "George W. Ames wrote it."],
    ],
)
def test_a_full_stop_ends_a_sentence_only_where_it_ends_one(parts: list[str]) -> None:
    text = " ".join(parts)

    assert split(text) == parts


@pytest.mark.parametrize(
    "parts",
    [
        ["“The dam held.”", "“It was never in doubt.”", "She went home."],
        ['"We rebuilt it.', 'It took a year," said Ms. Lind.', "Nobody helped."],
        ['"Stop the boat!" he cried.', '"Now!"', "It stopped."],
        ["Who opened the gate? the mayor asked.", "No one knew."],
        ["“Who opened the gate?” Lind asked.", "No one knew."],
        ["The mayor (Norrvik, Minn.), who is new, left.", "No one knew."],
        ["(Both were fined.)", "The third was not."],
    ],
)
def test_quotations_that_end_inside_a_sentence_do_not_cut_it(parts: list[str]) -> None:
    text = " ".join(parts)

    assert split(text) == parts


def test_three_dots_end_a_sentence_only_before_a_capital() -> None:
    assert split("He waited … and left. But then... The rain came.") == [
        "He waited … and left.",
        "But then...",
        "The rain came.",
    ]


@pytest.mark.parametrize(
    "parts",
    [
        ["यह पुल नया है।", "वह पुराना है।"],
        ["یہ پل نیا ہے۔", "وہ پرانا ہے۔"],
        ["هل الجسر جديد؟", "نعم."],
        ["橋は新しい。", "「古い。」", "川は長い。"],
    ],
)
def test_other_scripts_end_sentences_with_their_own_marks(parts: list[str]) -> None:
    joint = "" if "橋" in parts[0] else " "

    assert split(joint.join(parts)) == parts


def test_a_german_day_of_the_month_does_not_end_a_sentence() -> None:
    assert split("Am 3. Oktober 1990 regnete es. Es war kalt.") == [
        "Am 3. Oktober 1990 regnete es.",
        "Es war kalt.",
    ]


def test_each_item_of_a_list_is_a_sentence_of_its_own() -> None:
    text = "The plan has parts\n- a new bridge\n• a wider road\n1. Trees\n2. Lamps"

    assert split(text) == [
        "The plan has parts",
        "- a new bridge",
        "• a wider road",
        "1. Trees",
        "2. Lamps",
    ]


def test_the_time_of_a_live_report_stands_apart_from_what_it_reports() -> None:
    assert split("10:45 BST\nThe fire is out. Roads reopen.") == [
        "10:45 BST",
        "The fire is out.",
        "Roads reopen.",
    ]


def test_citation_marks_stay_with_the_sentence_they_follow() -> None:
    assert split("Rents fell.[1][12] Wages rose.[a] Prices held.") == [
        "Rents fell.[1][12]",
        "Wages rose.[a]",
        "Prices held.",
    ]


def test_sentences_glued_together_by_careless_cleaning_are_told_apart() -> None:
    assert split("The dam was built.The river changed. See www.Example.com for more.") == [
        "The dam was built.",
        "The river changed.",
        "See www.Example.com for more.",
    ]


def test_a_line_end_inside_a_block_counts_as_a_space() -> None:
    text = "The bridge was\nopened in\r\nMay. It is long."

    spans = sentences(text, TextSpan(0, len(text)))

    assert [span.cut(text) for span in spans] == [
        "The bridge was\nopened in\r\nMay.",
        "It is long.",
    ]
    assert shown(text, spans[0]) == "The bridge was opened in  May."


def test_positions_are_those_of_the_whole_text() -> None:
    text = "🌊 Heading\n\nThe sea rose. The town fled.\n\nThe end."
    block = TextSpan(text.index("The sea"), text.index("\n\nThe end"))

    assert [span.cut(text) for span in sentences(text, block)] == [
        "The sea rose.",
        "The town fled.",
    ]


@pytest.mark.parametrize("text", ["", "   \n\t ", "\u2028"])
def test_a_block_without_words_has_no_sentence(text: str) -> None:
    assert split(text) == []


@pytest.mark.parametrize(
    "text", ["a" * 1_000_000, "😀" * 200_000, "." * 200_000, '"' * 200_000, "Dr. " * 30_000]
)
def test_endless_lines_come_back_whole(text: str) -> None:
    found = split(text)

    assert "".join("".join(found).split()) == "".join(text.split())


_PIECES = st.sampled_from(
    [
        "The cat sat.",
        " ",
        "\n",
        "“No.”",
        "Mr.",
        "U.S.",
        "1.",
        "- x",
        "…",
        "।",
        "[1]",
        "🙂",
        "B",
        "?",
    ]
)


@given(st.lists(_PIECES, max_size=40).map("".join), st.integers(0, 9), st.integers(0, 9))
def test_nothing_is_lost_or_told_twice(text: str, before: int, after: int) -> None:
    block = TextSpan(min(before, len(text)), max(min(before, len(text)), len(text) - after))

    spans = sentences(text, block)

    assert all(block.contains(span) and len(span) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    kept = "".join(span.cut(text) for span in spans)
    assert "".join(kept.split()) == "".join(block.cut(text).split())
