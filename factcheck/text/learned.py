"""Learned functions from rows of numbers to probabilities, run with numpy alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Array = NDArray[Any]

_DEEPEST = 64


@dataclass(frozen=True, slots=True)
class Network:
    """A net of one hidden layer (ReLU), or none, over standardised columns.

    `layers` are pairs of weights (inputs by outputs) and biases.
    """

    mean: Array
    scale: Array
    layers: tuple[tuple[Array, Array], ...]

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> Network:
        """Return the net a model file describes."""
        import numpy as np

        def array(values: object) -> Array:
            return np.asarray(values, dtype=np.float32)

        layers = tuple((array(w), array(b)) for w, b in record["layers"])
        return cls(array(record["mean"]), array(record["scale"]), layers)

    def probabilities(self, rows: Array) -> Array:
        """Return a probability for each row."""
        import numpy as np

        values = (rows - self.mean) / self.scale
        for number, (weights, biases) in enumerate(self.layers, start=1):
            values = values @ weights + biases
            if number < len(self.layers):
                values = np.maximum(values, 0)
        return _logistic(values[:, 0])


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted decision trees: a leaf points at itself, so all rows walk in step.

    A row goes left where its feature is at most the threshold; the leaves' values add up to
    log-odds.
    """

    baseline: float
    roots: Array
    feature: Array
    threshold: Array
    left: Array
    right: Array
    value: Array

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> Trees:
        """Return the trees a model file describes."""
        import numpy as np

        whole = {name: np.asarray(record[name], dtype=np.intp) for name in _WHOLE}
        real = {name: np.asarray(record[name], dtype=np.float32) for name in ("threshold", "value")}
        return cls(baseline=float(record["baseline"]), **whole, **real)

    def probabilities(self, rows: Array) -> Array:
        """Return a probability for each row."""
        import numpy as np

        at = np.broadcast_to(self.roots, (len(rows), len(self.roots)))
        line = np.arange(len(rows))[:, None]
        for _ in range(_DEEPEST):
            goes_left = rows[line, self.feature[at]] <= self.threshold[at]
            below = np.where(goes_left, self.left[at], self.right[at])
            if np.array_equal(below, at):
                break
            at = below
        return _logistic(self.value[at].sum(axis=1) + self.baseline)


def learner_of(record: Mapping[str, Any]) -> Network | Trees:
    """Return the net or the trees a model file describes."""
    return Trees.of(record) if "roots" in record else Network.of(record)


_WHOLE = ("roots", "feature", "left", "right")


def _logistic(odds: Array) -> Array:
    import numpy as np

    result: Array = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
    return result
