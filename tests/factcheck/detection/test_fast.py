"""The fast model: what it prefers, and that its parts are its sum."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.detection import fast
from factcheck.detection.context import Sentence, in_order
from factcheck.paths import resources_dir

CLAIM = Sentence("The council voted on 3 March 2021 to close two of its five swimming pools.")
OPINION = Sentence("I really think this is a wonderful thing and we should all be proud of it!")


def test_a_hard_fact_is_more_of_a_claim_than_an_opinion() -> None:
    claim, opinion = fast.model().log_odds([CLAIM, OPINION])

    assert claim[fast.CHECK_WORTHY] > 0 > opinion[fast.CHECK_WORTHY]
    assert claim[fast.CHECKABLE] > 0 > opinion[fast.CHECKABLE]


def test_a_claim_is_at_least_as_checkable_as_it_is_worth_a_check() -> None:
    worthy, checkable = fast.model().log_odds([CLAIM])[0]

    assert checkable >= worthy - 1.0


def test_sentences_are_scored_alike_alone_and_together() -> None:
    model = fast.model()

    together = model.log_odds([CLAIM, OPINION])
    alone = np.concatenate([model.log_odds([one]) for one in (CLAIM, OPINION)])

    np.testing.assert_allclose(together, alone, atol=1e-4)


def test_no_sentence_no_score() -> None:
    assert fast.model().log_odds([]).shape == (0, 2)
    assert fast.model().by_feature([]) == []


def test_a_title_that_only_repeats_loses_by_a_fixed_amount() -> None:
    repeated = Sentence(CLAIM.text, is_repeated=True)

    alone, again = fast.model().log_odds([CLAIM, repeated])

    assert again[fast.CHECK_WORTHY] - alone[fast.CHECK_WORTHY] == pytest.approx(fast.REPEATED)


@given(st.text(max_size=120))
def test_the_parts_of_features_and_words_sum_to_the_log_odds(text: str) -> None:
    model, (sentence,) = fast.model(), in_order([text], "")

    total = model.log_odds([sentence])[0, fast.CHECK_WORTHY]
    parts = sum(model.by_feature([sentence])[0]) + sum(model.by_word(text))

    if model.by_word(text):
        assert parts + float(model.bias[fast.CHECK_WORTHY]) == pytest.approx(total, abs=1e-3)


def test_the_model_file_is_small() -> None:
    assert (resources_dir() / "models" / fast.MODEL).stat().st_size <= 500_000
