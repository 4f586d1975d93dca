from __future__ import annotations

import math

import numpy as np
import pytest

from factcheck.text.learned import Network, Trees


def test_a_net_without_hidden_units_is_a_logistic_regression() -> None:
    net = Network.of(
        {"mean": [1.0, 0.0], "scale": [2.0, 1.0], "layers": [[[[2.0], [-1.0]], [0.5]]]}
    )

    (probability,) = net.probabilities(np.array([[3.0, 1.0]]))

    assert probability == pytest.approx(1 / (1 + math.exp(-(2 * 1 - 1 + 0.5))))


def test_hidden_units_are_never_negative() -> None:
    net = Network.of(
        {"mean": [0.0], "scale": [1.0], "layers": [[[[1.0]], [0.0]], [[[1.0]], [0.0]]]}
    )

    assert net.probabilities(np.array([[-5.0], [0.0]])).tolist() == [0.5, 0.5]


def test_rows_walk_down_every_tree_and_the_leaves_add_up() -> None:
    trees = Trees.of({
        "baseline": 0.0,
        "roots": [0, 3],
        "feature": [0, 0, 0, 0],
        "threshold": [1.5, 0.0, 0.0, 0.0],
        "left": [1, 1, 2, 3],
        "right": [2, 1, 2, 3],
        "value": [0.0, 1.0, -1.0, 0.5],
    })  # fmt: skip

    low, high = trees.probabilities(np.array([[1.5], [1.6]]))

    assert low == pytest.approx(1 / (1 + math.exp(-1.5)))
    assert high == pytest.approx(1 / (1 + math.exp(0.5)))
