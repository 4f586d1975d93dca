"""The nearest vectors are found by comparing with all, and follow what comes and goes."""

from __future__ import annotations

import numpy as np
import pytest

from factcheck.errors import InvalidValueError
from factcheck.evidence.embedding import DIMENSIONS
from factcheck.evidence.semantic import Vectors


def vector(*places: int) -> bytes:
    found = np.zeros(DIMENSIONS, np.int8)
    found[list(places)] = 127
    return found.tobytes()


EAST, NORTH, NORTH_EAST = 7, 8, 9
VECTORS = Vectors.of([1, 2, 5], [EAST, NORTH, NORTH_EAST], vector(0) + vector(1) + vector(0, 1))


def numbers(found: Vectors, wanted: bytes, limit: int = 9) -> list[int]:
    return [one.number for one in found.nearest(wanted, limit)]


def test_the_nearest_come_first_with_their_cosines_whatever_the_length_of_a_vector() -> None:
    found = VECTORS.nearest(vector(0), 2)
    assert [one.number for one in found] == [EAST, NORTH_EAST]
    assert [one.cosine for one in found] == pytest.approx([1, 0.707], abs=1e-3)


def test_no_more_than_there_are_and_none_of_none() -> None:
    assert len(VECTORS.nearest(vector(0), 9)) == 3
    assert VECTORS.nearest(vector(0), 0) == []
    assert Vectors.of().nearest(vector(0), 5) == []


def test_cosines_of_chosen_ones_and_nothing_for_one_without_a_vector() -> None:
    assert VECTORS.cosines(vector(1), [NORTH, 99, EAST]) == [pytest.approx(1), None, 0]
    assert VECTORS.cosines(vector(1), []) == []


def test_newer_ones_join_and_those_gone_leave() -> None:
    grown = VECTORS.joined(Vectors.of([6], [10], vector(2)))
    assert (len(grown), grown.last) == (4, 6)
    assert numbers(grown, vector(2), 1) == [10]

    shrunk = grown.kept([2, 6])

    assert sorted(numbers(shrunk, vector(1))) == [NORTH, 10]
    assert len(VECTORS) == 3


def test_vectors_that_do_not_fit_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="made again"):
        Vectors.of([1, 2], [1, 2], vector(0))


def test_many_vectors_are_read_in_blocks() -> None:
    dice = np.random.default_rng(1)
    table = dice.integers(-127, 128, (20_000, DIMENSIONS)).astype(np.int8)
    places = list(range(1, 20_001))
    found = Vectors.of(places, places, table.tobytes())
    assert numbers(found, table[19_998].tobytes(), 1) == [19_999]
