"""Tells how alike words are in meaning, from a table made once: "doctor" is near "physician".

The table holds a vector for every word piece of the sentence vocabulary: what all-MiniLM-L6-v2
makes of the piece on its own, brought to 128 dimensions, longer the rarer the piece. It needs no
model at run time, so it serves where the extra `semantic` is not installed. See the model card.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck import paths
from factcheck.evidence.embedding import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

TABLE_FILE = "word_vectors.npy"

_PIECES_OF_A_WORD = 8
_NOTHING = 1e-6
_DIGITS = 4
"""Of more, some depend on which other texts were summed beside it."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much a text says of what is wanted in other words.

    `covered` is the weight of the wanted words, each times how alike the nearest word of the text
    is (0 to 1); `topic` the cosine of both as a whole.
    """

    covered: float
    topic: float


def likenesses(wanted: Mapping[str, float], texts: Sequence[Sequence[str]]) -> list[Likeness]:
    """Return how alike each text, given as its words, is to the wanted words and their weights.

    All words are in lower case. A number is like no other number: only itself counts.
    """
    import numpy as np

    found = [Likeness(0.0, 0.0)] * len(texts)
    filled = [place for place, text in enumerate(texts) if text]
    if not wanted or not filled:
        return found
    known = list(dict.fromkeys(word for text in texts for word in text))
    numbers = {word: number for number, word in enumerate(known)}
    mine, theirs = _vectors(list(wanted)), _vectors(known)
    near = _nearness(wanted, mine, numbers, theirs)
    there = np.array([numbers[word] for place in filled for word in texts[place]])
    starts = np.cumsum([0] + [len(texts[place]) for place in filled[:-1]])
    nearest = np.maximum.reduceat(near[:, there], starts, axis=1)
    # einsum, not @: for matrices this small, starting the threads of @ takes longer than the sums
    covered = np.einsum("i,ij->j", np.array(list(wanted.values()), np.float32), nearest)
    wholes = np.add.reduceat(theirs[there], starts, axis=0)
    whole = _of_length_one(mine.sum(axis=0, keepdims=True))[0]
    topics = np.einsum("ij,j->i", _of_length_one(wholes), whole)
    for place, weight, topic in zip(filled, covered.tolist(), topics.tolist(), strict=True):
        found[place] = Likeness(round(weight, _DIGITS), round(topic, _DIGITS))
    return found


def _nearness(
    wanted: Mapping[str, float], mine: Vectors, numbers: Mapping[str, int], theirs: Vectors
) -> Vectors:
    """Return how alike each wanted word (row) and each known word (column) are, 0 to 1."""
    import numpy as np

    cosines = np.einsum("ij,kj->ik", _of_length_one(mine), _of_length_one(theirs))
    near: Vectors = np.maximum(cosines, 0)
    for row, word in enumerate(wanted):
        if not word.isalpha():
            near[row] = 0
        if word in numbers:
            near[row, numbers[word]] = 1
    return near


def _of_length_one(vectors: Vectors) -> Vectors:
    import numpy as np

    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Vectors = vectors / np.maximum(lengths, np.float32(_NOTHING))
    return unit


def _vectors(words: Sequence[str]) -> Vectors:
    import numpy as np

    rows = [_vector(word) for word in words]
    return np.stack(rows) if rows else np.zeros((0, _table().shape[1]), np.float32)


@lru_cache(maxsize=20_000)
def _vector(word: str) -> Vectors:
    import numpy as np

    pieces = vocabulary().ids(word, _PIECES_OF_A_WORD)
    summed: Vectors = _table()[pieces].sum(axis=0, dtype=np.float32)
    return summed


@cache
def _table() -> NDArray[np.int8]:
    import numpy as np

    table: NDArray[np.int8] = np.load(paths.resources_dir() / "models" / TABLE_FILE)
    return table
