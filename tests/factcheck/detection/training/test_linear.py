"""Fitting the fast model, on sentences of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

pytest.importorskip("sklearn", reason="the extra `train` is not installed")

from factcheck.detection import fast
from factcheck.detection.context import Sentence
from factcheck.detection.training import linear
from factcheck.detection.training.labelled import CLAIM, NOT_CHECKABLE, Example

if TYPE_CHECKING:
    from pathlib import Path

FACTS = [
    f"The {place} plant paid {n} million euros in 20{n}." for n, place in enumerate("ABCDEF", 10)
]
TALK = [f"I think {thing} is so wonderful, don't you?" for thing in ("rain", "art", "tea", "it")]
EXAMPLES = [Example(text, Sentence(text), CLAIM) for text in FACTS] + [
    Example(text, Sentence(text), NOT_CHECKABLE) for text in TALK
]
NEW = [Sentence("The Z plant paid 9 million euros in 2003."), Sentence("I think art is so nice!")]


def test_what_was_learned_holds_for_new_sentences() -> None:
    fact, talk = linear.fit(EXAMPLES).log_odds(NEW)

    assert fact[fast.CHECK_WORTHY] > 0 > talk[fast.CHECK_WORTHY]


def test_a_model_read_back_from_its_file_is_the_same(tmp_path: Path) -> None:
    model = linear.fit(EXAMPLES)

    linear.save(model, tmp_path / "model.npz")

    again = fast.load(tmp_path / "model.npz")
    np.testing.assert_array_equal(again.log_odds(NEW), model.log_odds(NEW))


def test_fitting_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.npz", "two.npz"):
        linear.save(linear.fit(EXAMPLES), tmp_path / name)

    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()


def test_soft_labels_pull_the_model_their_way() -> None:
    sentence = Sentence("The harbour was deep.")
    yes = linear.Soft((sentence,) * 20, np.full((20, 2), 0.95))
    no = linear.Soft((sentence,) * 20, np.full((20, 2), 0.05))

    up, down = (linear.fit(EXAMPLES, soft).log_odds([sentence])[0, 0] for soft in (yes, no))

    assert up > 0 > down


def test_each_fold_is_judged_by_a_model_that_did_not_see_it() -> None:
    folds = [number % 2 for number in range(len(EXAMPLES))]

    found = linear.out_of_fold(EXAMPLES, folds, [None, None])

    seen = [one for one, fold in zip(EXAMPLES, folds, strict=True) if fold == 1]
    judged = [one.sentence for one, fold in zip(EXAMPLES, folds, strict=True) if fold == 0]
    np.testing.assert_allclose(found[::2], linear.fit(seen).log_odds(judged), atol=1e-3)


def test_calibration_changes_the_log_odds_as_told() -> None:
    model = linear.fit(EXAMPLES)

    changed = linear.calibrated(model, np.array([2.0, 1.0]), np.array([0.5, -1.0]))

    expected = model.log_odds(NEW) * [2.0, 1.0] + [0.5, -1.0]
    np.testing.assert_allclose(changed.log_odds(NEW), expected, atol=1e-4)


def test_platt_finds_the_slope_that_makes_log_odds_true() -> None:
    random = np.random.default_rng(1)
    true = random.normal(0, 2, 20_000)
    labels = random.random(20_000) < 1 / (1 + np.exp(-true))

    (slope,), shift = linear.platt(true[:, None] / 2 + 1, labels)

    assert slope == pytest.approx(2, abs=0.1)
    assert shift == pytest.approx(-2, abs=0.15)
