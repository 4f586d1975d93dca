"""Scores sentences at once: a linear model over hashed words and hand-made features, numpy only.

The weights lie in resources/models/fast.npz, made by `python -m factcheck.detection.training`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.detection import features, hashing
from factcheck.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from factcheck.detection.context import Sentence

MODEL = "fast.npz"
CLIP = 4.0
"""Standard deviations beyond which a feature counts no further."""

REPEATED = -2.5
"""Log-odds of a title that only repeats; set by hand, as no labelled sentence is a title."""

CHECK_WORTHY, CHECKABLE = 0, 1
"""The rows of weights: a claim against all else; a claim or a plain fact against all else."""


@dataclass(frozen=True, slots=True)
class FastModel:
    """Weights: `hashed` (2 x buckets, times `step`) for words, `dense` (2 x features) for features.

    Features are centred on `mean` and divided by `spread` first. Sums are log-odds, calibrated.
    """

    hashed: NDArray[np.int8]
    step: NDArray[np.float32]
    dense: NDArray[np.float32]
    mean: NDArray[np.float32]
    spread: NDArray[np.float32]
    bias: NDArray[np.float32]

    def log_odds(self, sentences: Sequence[Sentence]) -> NDArray[np.float32]:
        """Return one row of two log-odds for each sentence: check-worthy, checkable."""
        import numpy as np

        if not sentences:
            return np.zeros((0, 2), dtype=np.float32)
        seen = np.array([features.values(one) for one in sentences], dtype=np.float32)
        words = self._words([hashing.words(one.text) for one in sentences])
        sums: NDArray[np.float32] = self.centred(seen) @ self.dense.T + words + self.bias
        sums[[one.is_repeated for one in sentences], CHECK_WORTHY] += REPEATED
        return sums

    def by_feature(self, sentences: Sequence[Sentence]) -> list[list[float]]:
        """Return what each feature of each sentence adds to the check-worthy log-odds."""
        import numpy as np

        seen = np.array([features.values(one) for one in sentences], dtype=np.float32)
        if not sentences:
            return []
        parts: list[list[float]] = (self.centred(seen) * self.dense[CHECK_WORTHY]).tolist()
        return parts

    def centred(self, seen: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the features in standard deviations from their mean."""
        import numpy as np

        centred: NDArray[np.float32] = np.clip((seen - self.mean) / self.spread, -CLIP, CLIP)
        return centred

    def _words(self, texts: Sequence[list[str]]) -> NDArray[np.float32]:
        """Return what the words of each text add to each log-odds."""
        import numpy as np

        total = np.zeros((len(texts), 2), dtype=np.float32)
        for buckets_of in (hashing.word_buckets, hashing.letter_buckets):
            buckets = [buckets_of(words) for words in texts]
            counts = np.array([len(one) for one in buckets])
            chosen = np.fromiter(chain.from_iterable(buckets), dtype=np.int64, count=counts.sum())
            upto = np.zeros((len(chosen) + 1, 2), dtype=np.int32)
            np.cumsum(self.hashed[:, chosen].T, axis=0, dtype=np.int32, out=upto[1:])
            ends = counts.cumsum()
            found = upto[ends] - upto[ends - counts]
            total += found * self.step / np.maximum(1, counts)[:, None] ** 0.5
        return total

    def by_word(self, text: str) -> list[float]:
        """Return what each token of a text adds to the check-worthy log-odds, in order.

        A pair of words counts half for each; a run of letters is shared by the words that have it.
        The sum is exactly what the words add.
        """
        words = [token.word for token in hashing.tokens(text)]
        shares = [0.0] * len(words)
        for owners in (_owners_of_words(words), _owners_of_letters(words)):
            scale = float(self.step[CHECK_WORTHY]) / max(1, len(owners)) ** 0.5
            weights = self.hashed[CHECK_WORTHY, list(owners)].tolist() if owners else []
            for weight, positions in zip(weights, owners.values(), strict=True):
                for position in positions:
                    shares[position] += weight * scale / len(positions)
        return shares


def _owners_of_words(words: list[str]) -> dict[int, list[int]]:
    owners: dict[int, list[int]] = {}
    for position, word in enumerate(words):
        owners.setdefault(hashing.word_bucket(word), []).append(position)
    last = len(words) - 1
    for position, (first, second) in enumerate(zip(["^", *words], [*words, "$"], strict=True)):
        both = {max(0, position - 1), min(last, position)} if words else set()
        owners.setdefault(hashing.pair_bucket(first, second), []).extend(sorted(both))
    return owners


def _owners_of_letters(words: list[str]) -> dict[int, list[int]]:
    owners: dict[int, list[int]] = {}
    for position, word in enumerate(words):
        for bucket in hashing.runs(word):
            owners.setdefault(bucket, []).append(position)
    return owners


@lru_cache(maxsize=1)
def model() -> FastModel:
    """Return the shipped model, read when first needed."""
    return load(resources_dir() / "models" / MODEL)


def load(path: Path) -> FastModel:
    """Return the model in the file."""
    import numpy as np

    with np.load(path, allow_pickle=False) as stored:
        return FastModel(**{name: stored[name] for name in FastModel.__slots__})
