"""Reasons that add up to the score of the fast model."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.detection import fast, reasoning
from factcheck.detection.context import Sentence

CLAIM = "The dam cost 40 million dollars, the mayor said on Tuesday."


def score(sentence: Sentence) -> float:
    return reasoning.probability(float(fast.model().log_odds([sentence])[0, fast.CHECK_WORTHY]))


@given(st.text(min_size=1, max_size=120), st.booleans())
def test_the_weights_and_the_start_sum_to_the_score(text: str, repeated: bool) -> None:
    sentence = Sentence(f"{text} x", is_repeated=repeated)

    (found,) = reasoning.reasons_of([sentence])

    total = reasoning.start() + sum(one.weight for one in found)
    assert total == pytest.approx(score(sentence), abs=1e-4)


def test_reasons_carry_the_words_they_are_about() -> None:
    (found,) = reasoning.reasons_of([Sentence(CLAIM)])

    told = {(one.text, one.span.cut(CLAIM)) for one in found if one.span}

    assert ("gives a number", "40 million") in told
    assert ("reports what someone said", "said") in told
    assert any(text == "has words often in claims" for text, _ in told)


def test_the_weightiest_reason_comes_first_and_small_ones_stand_together() -> None:
    (found,) = reasoning.reasons_of([Sentence(CLAIM)])

    by_text: dict[str, float] = {}
    for one in found[:-1]:
        by_text[one.text] = by_text.get(one.text, 0.0) + one.weight
    assert "small things" in found[-1].text
    assert abs(by_text[found[0].text]) >= max(map(abs, by_text.values())) / 2


def test_a_repeated_title_says_so() -> None:
    (found,) = reasoning.reasons_of([Sentence(CLAIM, is_repeated=True)])

    weight = next(one.weight for one in found if one.text == "only repeats what the text tells")
    assert weight < 0


@pytest.mark.parametrize("log_odds", [-1e6, -50.0, 0.0, 50.0, 1e6])
def test_any_log_odds_are_a_probability(log_odds: float) -> None:
    assert 0.0 <= reasoning.probability(log_odds) <= 1.0
