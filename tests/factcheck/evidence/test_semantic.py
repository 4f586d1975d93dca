"""The nearest vectors are found by looking at every one."""

from __future__ import annotations

import numpy as np
import pytest

from factcheck.errors import InvalidValueError
from factcheck.evidence.embedding import DIMENSIONS
from factcheck.evidence.semantic import Vectors


def vector(*directions: int) -> bytes:
    made = np.zeros(DIMENSIONS, np.float32)
    made[list(directions)] = 1
    return (made / np.linalg.norm(made)).astype(np.float16).tobytes()


VECTORS = Vectors(["east", "north", "north east"], vector(0) + vector(1) + vector(0, 1))


def test_the_nearest_come_first() -> None:
    found = VECTORS.nearest(vector(0), 2)
    assert [one.id for one in found] == ["east", "north east"]
    assert [one.cosine for one in found] == pytest.approx([1, 0.7071], abs=0.001)


def test_more_than_there_are_can_be_asked_for() -> None:
    assert len(VECTORS.nearest(vector(1), 50)) == len(VECTORS) == 3
    assert VECTORS.nearest(vector(1), 0) == []
    assert Vectors([], b"").nearest(vector(1), 5) == []


def test_cosines_of_chosen_ones_and_nothing_for_one_without_a_vector() -> None:
    assert VECTORS.cosines(vector(1), ["north", "unknown"]) == pytest.approx([1, 0])
    assert VECTORS.cosines(vector(1), []) == []


def test_vectors_that_do_not_fit_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="made again"):
        Vectors(["one", "two"], vector(0))


def test_many_vectors_are_read_in_blocks() -> None:
    dice = np.random.default_rng(1)
    table = dice.normal(size=(20_000, DIMENSIONS)).astype(np.float32)
    table /= np.linalg.norm(table, axis=1, keepdims=True)
    ids = [str(number) for number in range(len(table))]
    found = Vectors(ids, table.astype(np.float16).tobytes()).nearest(
        table[19_999].astype(np.float16).tobytes(), 1
    )
    assert found[0].id == "19999"
