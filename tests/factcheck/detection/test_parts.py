"""A sentence of several facts is cut between them, and only there."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.detection.parts import parts_of

TWO_FACTS = {
    "The mill ground 4,200 tonnes of rye, while the bakery in Norrvik sold 90,000 loaves.": (
        "The mill ground 4,200 tonnes of rye",
        "the bakery in Norrvik sold 90,000 loaves.",
    ),
    "The ferry carried 310 people; the bus carried 40.": (
        "The ferry carried 310 people",
        "the bus carried 40.",
    ),
    "The dam cost 40 million crowns, and its lock was opened in May 1998.": (
        "The dam cost 40 million crowns",
        "its lock was opened in May 1998.",
    ),
    "While the north lost 12 schools in 2019, the south gained three.": (
        "the north lost 12 schools in 2019",
        "the south gained three.",
    ),
    "Rents rose by 9 percent in Norrvik, but in 2021 the council cut the fee by half.": (
        "Rents rose by 9 percent in Norrvik",
        "in 2021 the council cut the fee by half.",
    ),
}
ONE_FACT = (
    "The mill ground 4,200 tonnes of rye in 2023.",
    "The mill closed in 1971, and reopened in 1998.",  # no subject of its own
    "The council cut the fee by 5 percent, and the people were glad.",  # nothing to check
    "When the mine closed in 1971, and the trains stopped in May, 300 people left.",
    "The office named Norrvik, Vell, and Garrow.",
    "The report (it cost 40 crowns; the annex cost 12) was printed in May.",
    "“It cost 40 crowns, and the annex cost 12,” Holm said.",
    "Did the mill close in 1971, and was the bakery sold in 1980?",
    "I paid 40 crowns, and the shop gave me 12 back.",
    "",
)


@pytest.mark.parametrize(("sentence", "facts"), TWO_FACTS.items())
def test_two_facts_are_two_parts(sentence: str, facts: tuple[str, str]) -> None:
    assert tuple(part.cut(sentence) for part in parts_of(sentence)) == facts


@pytest.mark.parametrize("sentence", ONE_FACT)
def test_one_fact_stays_whole(sentence: str) -> None:
    assert parts_of(sentence) == ()


def test_three_facts_are_three_parts() -> None:
    sentence = "Norrvik built 12 homes; Vell built 40 sheds, and Garrow county sold 300 more."

    assert len(parts_of(sentence)) == 3


@given(st.text(alphabet='aB 1,;."“”(while and the was)', max_size=200))
def test_parts_lie_inside_in_order_and_apart(sentence: str) -> None:
    parts = parts_of(sentence)

    assert len(parts) != 1
    assert all(0 <= part.start < part.end <= len(sentence) for part in parts)
    assert all(one.end < two.start for one, two in pairwise(parts))


def test_a_sentence_without_end_is_not_read() -> None:
    assert parts_of("The mill ground 4 tonnes, and the mine sold 5, " * 40_000) == ()
