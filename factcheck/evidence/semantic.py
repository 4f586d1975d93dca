"""Looks for the vectors nearest in meaning, by comparing with all of them.

A vector is kept as 384 whole numbers from -127 to 127, a quarter of the memory at a loss of less
than 0.005 in the cosine. Comparing one by one is exact and fast enough: 100,000 take some 30 ms,
in blocks so that no second copy of them all is made.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.errors import InvalidValueError
from factcheck.evidence.embedding import DIMENSIONS
from factcheck.said import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

_BLOCK = 8192


@dataclass(frozen=True, slots=True)
class Near:
    """Something near in meaning: the number of its row and the cosine, -1 to 1."""

    number: int
    cosine: float


@dataclass(frozen=True)
class Vectors:
    """Vectors one after another, with ids that grow with time and the numbers of their rows."""

    ids: NDArray[np.int64]
    numbers: NDArray[np.int64]
    table: NDArray[np.int8]
    scales: NDArray[np.float32]

    @classmethod
    def of(
        cls, ids: Sequence[int] = (), numbers: Sequence[int] = (), vectors: bytes = b""
    ) -> Vectors:
        """Return these vectors; raise InvalidValueError when lengths do not fit."""
        import numpy as np

        if not len(vectors) == len(ids) * DIMENSIONS == len(numbers) * DIMENSIONS:
            raise InvalidValueError(
                said(
                    "The vectors do not fit the passages they were made of. They are derived "
                    "data: have them made again."
                )
            )
        table = np.frombuffer(vectors, np.int8).reshape(len(ids), DIMENSIONS)
        return cls(np.array(ids, np.int64), np.array(numbers, np.int64), table, _scales(table))

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def last(self) -> int:
        """The largest id, 0 when there is none."""
        return int(self.ids[-1]) if len(self) else 0

    def joined(self, newer: Vectors) -> Vectors:
        """Return these with newer ones after them."""
        import numpy as np

        return Vectors(
            np.concatenate([self.ids, newer.ids]),
            np.concatenate([self.numbers, newer.numbers]),
            np.concatenate([self.table, newer.table]),
            np.concatenate([self.scales, newer.scales]),
        )

    def kept(self, ids: Sequence[int]) -> Vectors:
        """Return those with these ids."""
        import numpy as np

        stay = np.isin(self.ids, np.array(ids, np.int64))
        return Vectors(self.ids[stay], self.numbers[stay], self.table[stay], self.scales[stay])

    def nearest(self, vector: bytes, limit: int) -> list[Near]:
        """Return the nearest, nearest first."""
        import numpy as np

        if not len(self) or limit < 1:
            return []
        wanted = _unit(vector)
        cosines = np.concatenate(
            [
                self.table[start : start + _BLOCK].astype(np.float32) @ wanted
                for start in range(0, len(self), _BLOCK)
            ]
        )
        cosines *= self.scales
        best = np.argpartition(-cosines, min(limit, len(cosines)) - 1)[:limit]
        best = best[np.argsort(-cosines[best], kind="stable")]
        return [Near(int(self.numbers[place]), float(cosines[place])) for place in best]

    def cosines(self, vector: bytes, numbers: Sequence[int]) -> list[float | None]:
        """Return the cosine to each of these rows; None for one that has no vector yet."""
        import numpy as np

        wanted = _unit(vector)
        known = [self._places.get(one) for one in numbers]
        places = [place for place in known if place is not None]
        values = iter((self.table[places].astype(np.float32) @ wanted) * self.scales[places])
        return [None if place is None else float(next(values)) for place in known]

    @cached_property
    def _places(self) -> dict[int, int]:
        return {number: place for place, number in enumerate(self.numbers.tolist())}


def _unit(vector: bytes) -> NDArray[np.float32]:
    """Return the vector at length one."""
    import numpy as np

    table = np.frombuffer(vector, np.int8).reshape(1, DIMENSIONS)
    found: NDArray[np.float32] = table[0].astype(np.float32) * _scales(table)[0]
    return found


def _scales(table: NDArray[np.int8]) -> NDArray[np.float32]:
    """Return for each vector what brings it to length one."""
    import numpy as np

    lengths = np.empty(len(table), np.float32)
    for start in range(0, len(table), _BLOCK):
        block = table[start : start + _BLOCK].astype(np.float32)
        lengths[start : start + _BLOCK] = np.sqrt(np.einsum("ij,ij->i", block, block))
    scales: NDArray[np.float32] = (1.0 / np.maximum(lengths, 1e-9)).astype(np.float32)
    return scales
