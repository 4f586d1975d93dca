"""The figures, against values worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from factcheck.detection.training.figures import figures, reliability

SCORES = np.array([0.9, 0.8, 0.6, 0.4, 0.2])
LABELS = np.array([True, False, True, True, False])


def test_the_figures_are_those_worked_out_by_hand() -> None:
    found = figures(SCORES, LABELS)

    assert found.average_precision == pytest.approx((1 / 1 + 2 / 3 + 3 / 4) / 3)
    assert found.area == pytest.approx(4 / 6)
    assert found.f1 == pytest.approx(2 / 3)
    assert found.f1_best == pytest.approx(6 / 7)
    assert found.best_threshold == 0.4
    assert found.precision_at_recall == pytest.approx(3 / 4)
    assert found.brier == pytest.approx((0.01 + 0.64 + 0.16 + 0.36 + 0.04) / 5)


def test_one_score_for_all_is_worth_the_base_rate() -> None:
    found = figures(np.full(5, 0.7), LABELS)

    assert found.average_precision == found.precision_at_recall == pytest.approx(0.6)
    assert found.area == 0.5
    assert "AP=0.600" in str(found)


def test_reliability_sets_what_was_said_beside_what_was_so() -> None:
    low, high = reliability(SCORES, LABELS, bins=2)

    assert low == pytest.approx((0.3, 0.5, 2))
    assert high == pytest.approx((2.3 / 3, 2 / 3, 3))
