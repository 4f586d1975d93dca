"""Fits the fast model: logistic regression over hashed words and features, then int8 weights.

Hard labels come from the news sentences; soft ones, the careful model's probabilities, from
sentences nobody labelled (distillation: Hinton et al., 2015). Needs scikit-learn.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.detection import features, hashing
from factcheck.detection.fast import CLIP, FastModel
from factcheck.detection.training.labelled import FACT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

    from factcheck.detection.context import Sentence
    from factcheck.detection.training.labelled import Example

FEATURE_SCALE = 0.08
"""Size of the features beside the words: the smaller, the more they are held back."""

STRENGTH = 1.0
"""Inverse of the regularisation (C)."""

SOFT_WEIGHT = 0.5
"""What a sentence with the careful model's label counts beside one with a person's."""


@dataclass(frozen=True, slots=True)
class Soft:
    """Sentences with the careful model's two probabilities: check-worthy, checkable."""

    sentences: tuple[Sentence, ...]
    targets: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the model sees of sentences: features, and words as a sparse matrix."""

    features: NDArray[np.float32]
    words: csr_matrix

    def rows(self, chosen: NDArray[np.bool_]) -> _Seen:
        return _Seen(self.features[chosen], self.words[chosen])


def fit(examples: Sequence[Example], soft: Soft | None = None) -> FastModel:
    """Return the model of all examples, not yet calibrated."""
    return _fit(_look([one.sentence for one in examples]), _targets(examples), _seen_soft(soft))


def out_of_fold(
    examples: Sequence[Example], fold: Sequence[int], soft: Sequence[Soft | None]
) -> NDArray[np.float64]:
    """Return the two log-odds of each example by a model that saw neither it nor its article.

    `soft` holds for each fold what a teacher says that did not see the fold either.
    """
    import numpy as np

    seen, targets = _look([one.sentence for one in examples]), _targets(examples)
    found, place = np.zeros((len(examples), 2)), np.array(fold)
    for number, extra in enumerate(soft):
        rest = place != number
        model = _fit(seen.rows(rest), targets[rest], _seen_soft(extra))
        found[~rest] = _log_odds(model, seen.rows(~rest))
    return found


def calibrated(
    model: FastModel, slope: NDArray[np.float64], shift: NDArray[np.float64]
) -> FastModel:
    """Return the model with each log-odds turned into slope times it plus shift (Platt, 1999)."""
    import numpy as np

    return replace(
        model,
        step=(model.step * slope).astype(np.float32),
        dense=(model.dense * slope[:, None]).astype(np.float32),
        bias=(model.bias * slope + shift).astype(np.float32),
    )


def save(model: FastModel, path: Path) -> None:
    """Write the model; equal models give equal bytes."""
    import numpy as np

    np.savez_compressed(path, **{name: getattr(model, name) for name in FastModel.__slots__})


def platt(log_odds: NDArray[np.float64], labels: NDArray[np.bool_]) -> tuple[list[float], float]:
    """Return slopes and a shift that make columns of log-odds say one probability."""
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=1e4).fit(log_odds, labels)
    return [float(slope) for slope in fitted.coef_[0]], float(fitted.intercept_[0])


def _targets(examples: Sequence[Example]) -> NDArray[np.float64]:
    import numpy as np

    labels = np.array([one.label for one in examples])
    return np.stack([labels > FACT, labels >= FACT], axis=1).astype(float)


def _seen_soft(soft: Soft | None) -> tuple[_Seen, NDArray[np.float64]] | None:
    return (_look(soft.sentences), soft.targets) if soft else None


def _look(sentences: Sequence[Sentence]) -> _Seen:
    import numpy as np

    words = [[token.word for token in hashing.tokens(one.text)] for one in sentences]
    seen = np.array([features.values(one) for one in sentences], dtype=np.float32)
    return _Seen(
        seen,
        _sparse([hashing.word_buckets(one) for one in words])
        + _sparse([hashing.letter_buckets(one) for one in words]),
    )


def _sparse(buckets: list[set[int]]) -> csr_matrix:
    """Return a row for each sentence: its buckets, scaled to length one."""
    import numpy as np
    from scipy.sparse import csr_matrix

    ends = np.cumsum([0, *map(len, buckets)])
    scale = np.concatenate([np.full(len(one), len(one) ** -0.5) for one in buckets if one])
    places = np.array([bucket for one in buckets for bucket in sorted(one)])
    return csr_matrix((scale, places, ends), shape=(len(buckets), hashing.BUCKETS))


def _fit(
    seen: _Seen, targets: NDArray[np.float64], soft: tuple[_Seen, NDArray[np.float64]] | None
) -> FastModel:
    import numpy as np
    from scipy.sparse import vstack

    mean, spread = seen.features.mean(axis=0), seen.features.std(axis=0) + 1e-6
    weight = np.ones(len(targets))
    if soft:
        more, more_targets = soft
        seen = _Seen(
            np.concatenate([seen.features, more.features]), vstack([seen.words, more.words])
        )
        weight = np.concatenate([weight, np.full(len(more_targets), SOFT_WEIGHT)])
        targets = np.concatenate([targets, more_targets])
    centred = np.clip((seen.features - mean) / spread, -CLIP, CLIP)
    rows = [_logistic(centred, seen.words, targets[:, head], weight) for head in (0, 1)]
    return _quantised(np.stack([row for row, _ in rows]), [bias for _, bias in rows], mean, spread)


def _logistic(
    centred: NDArray[np.float32],
    words: csr_matrix,
    target: NDArray[np.float64],
    weight: NDArray[np.float64],
) -> tuple[NDArray[np.float64], float]:
    """Fit one row on soft targets: each sentence counts as a yes and as a no, by its target."""
    import numpy as np
    from scipy.sparse import csr_matrix, hstack, vstack
    from sklearn.linear_model import LogisticRegression

    seen = hstack([csr_matrix(centred * FEATURE_SCALE), words]).tocsr()
    labels = np.repeat([True, False], len(target))
    counts = np.concatenate([weight * target, weight * (1.0 - target)])
    used = counts > 0
    fitted = LogisticRegression(C=STRENGTH, max_iter=1000).fit(
        vstack([seen, seen]).tocsr()[used], labels[used], sample_weight=counts[used]
    )
    return fitted.coef_[0], float(fitted.intercept_[0])


def _quantised(
    rows: NDArray[np.float64],
    bias: list[float],
    mean: NDArray[np.float32],
    spread: NDArray[np.float32],
) -> FastModel:
    """Return the model with the weights of the words as int8 steps."""
    import numpy as np

    count = len(mean)
    words = rows[:, count:]
    step = np.abs(words).max(axis=1) / 127.0
    return FastModel(
        hashed=np.round(words / step[:, None]).astype(np.int8),
        step=step.astype(np.float32),
        dense=(rows[:, :count] * FEATURE_SCALE).astype(np.float32),
        mean=mean.astype(np.float32),
        spread=spread.astype(np.float32),
        bias=np.array(bias, dtype=np.float32),
    )


def _log_odds(model: FastModel, seen: _Seen) -> NDArray[np.float64]:
    words = seen.words @ (model.hashed.T * model.step)
    sums: NDArray[np.float64] = model.centred(seen.features) @ model.dense.T + words + model.bias
    return sums
