"""What the fast model sees of a sentence."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from factcheck.detection import features
from factcheck.detection.context import Sentence, in_order


def seen(sentence: Sentence) -> dict[str, float]:
    return dict(zip(features.NAMES, features.values(sentence), strict=True))


def test_signs_are_told_as_present_and_as_many() -> None:
    found = seen(Sentence("In 2019, 4 of 7 pumps failed."))

    assert found["number"] == 1.0
    assert found["many_number"] == 0.75
    assert found["opinion"] == 0.0


def test_the_shape_is_length_marks_and_capitals() -> None:
    heading = seen(Sentence("Five Ways To Cook"))
    shout = seen(Sentence("What a day!"))

    assert heading["mostly_capitals"] == heading["no_end_mark"] == heading["under_5_words"] == 1.0
    assert heading["log_words"] == math.log1p(4)
    assert shout["exclaims"] == 1.0


def test_what_is_quoted_counts_by_its_share() -> None:
    half = seen(Sentence("“It was late,” she said."))
    whole = seen(Sentence("“It was late.”"))

    assert 0.4 < half["quoted_share"] < 0.8
    assert whole["all_quoted"] == 1.0
    assert half["quotation_and_speech"] == 1.0


def test_the_place_and_the_neighbours_are_seen() -> None:
    first, second, last = in_order(["The mill burned.", "Why?", "Police know 2 men."], "The mill")

    assert seen(first)["is_first"] == 1.0
    assert seen(second)["previous_missing"] == 0.0
    assert seen(second)["following_number"] == 1.0
    assert seen(last)["previous_asks"] == seen(last)["is_last"] == 1.0


def test_a_sentence_that_goes_on_with_the_matter_shares_its_words() -> None:
    first, second = in_order(["The harbour bridge fell.", "The harbour bridge was old."], "")

    assert seen(second)["tells_of_previous"] > 0.5
    assert seen(first)["tells_of_lead"] > 0.5


def test_each_feature_has_one_name_and_each_group_knows_its_own() -> None:
    names = set(features.NAMES)
    groups = (features.LENGTH, features.QUOTED, features.FORM, features.POSITION)
    more = (features.TOPIC, features.AROUND, features.OPENING, features.TOGETHER)

    assert len(names) == len(features.NAMES)
    grouped = [name for group in (*groups, *more) for name in group]
    signs = [*features.SIGN_NAMES, *(f"many_{name}" for name in features.SIGN_NAMES)]
    assert sorted([*grouped, *signs]) == sorted(features.NAMES)


@given(st.text(max_size=120), st.text(max_size=40), st.text(max_size=40))
def test_any_text_gives_finite_numbers(text: str, previous: str, following: str) -> None:
    sentence = Sentence(text, previous, following)

    assert all(math.isfinite(value) for value in features.values(sentence))
