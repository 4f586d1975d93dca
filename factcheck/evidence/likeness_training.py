"""Makes the table of word vectors that `likeness` ships, from the sentence model of the extra.

    python -m factcheck.evidence.likeness_training TABLE.npy

Every word piece goes through the model alone. The mean of all is taken off, what is left is turned
to its principal axes, and a piece counts more the rarer it is: the vocabulary stands in the order
of frequency. Stop words, single letters, marks and other scripts have no vector.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from factcheck import paths
from factcheck.evidence.embedding import DIMENSIONS, VOCABULARY_FILE, Embedder
from factcheck.evidence.words import stop_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

KEPT = 128
_RARE_FROM = 1000.0
_LARGEST = 127


class _ByNumber:
    """The vocabulary for texts that are the number of one piece."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self._pieces = pieces

    def ids(self, text: str, limit: int) -> list[int]:
        return [int(text)][:limit]

    def id_of(self, piece: str) -> int:
        return self._pieces.index(piece)


def table(
    pieces: Sequence[str], vectors: NDArray[np.float32], kept: int = KEPT
) -> NDArray[np.int8]:
    """Return the rows of the table, given each piece's vector (rows of pieces that count)."""
    import numpy as np

    counts = np.array([_counts(piece) for piece in pieces])
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit = vectors / np.maximum(lengths, 1e-9)
    centred = (unit - unit[counts].mean(axis=0)) * counts[:, None]
    axes = np.linalg.svd(centred.T @ centred)[0][:, :kept]
    turned = centred @ axes
    turned /= np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-9)
    said = np.array([piece not in stop_words() for piece in pieces])
    rarity = np.log1p(np.arange(len(pieces)) / _RARE_FROM) * said
    rows = turned * rarity[:, None]
    made: NDArray[np.int8] = np.rint(rows * (_LARGEST / np.abs(rows).max())).astype(np.int8)
    return made


def _counts(piece: str) -> bool:
    word = piece.removeprefix("##")
    is_one = len(word) == 1 and not (word.isdigit() and word == piece)
    return piece.isascii() and not is_one and not piece.startswith("[")


def main(file: str) -> None:
    """Read every piece by the model and write the table."""
    import numpy as np

    path = paths.resources_dir() / "models" / VOCABULARY_FILE
    pieces = path.read_text("utf-8").rstrip("\n").split("\n")
    read = [number for number, piece in enumerate(pieces) if _counts(piece)]
    vectors = np.zeros((len(pieces), DIMENSIONS), np.float32)
    made = Embedder(_ByNumber(pieces)).vectors([str(number) for number in read])
    vectors[read] = np.frombuffer(b"".join(made), np.int8).reshape(len(read), DIMENSIONS)
    np.save(file, table(pieces, vectors))


if __name__ == "__main__":
    main(sys.argv[1])
