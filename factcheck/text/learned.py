"""Learned functions from rows of numbers to probabilities, run with numpy alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Array = NDArray[Any]


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

    A row goes left where its feature is at most the threshold; `below` has the left node of node
    n at 2n and the right one behind it; `depth` is the longest way down. The leaves' values add
    up to log-odds.
    """

    baseline: float
    roots: Array
    feature: Array
    threshold: Array
    below: Array
    value: Array
    depth: int

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> Trees:
        """Return the trees a model file describes."""
        import numpy as np

        whole = {name: np.asarray(record[name], dtype=np.int32) for name in ("roots", "feature")}
        real = {name: np.asarray(record[name], dtype=np.float32) for name in ("threshold", "value")}
        below = np.asarray([record["left"], record["right"]], dtype=np.int32).T.ravel()
        depth = _depth(whole["roots"], below)
        return cls(float(record["baseline"]), below=below, depth=depth, **whole, **real)

    def probabilities(self, rows: Array) -> Array:
        """Return a probability for each row."""
        import numpy as np

        table = np.ascontiguousarray(rows, dtype=np.float32)
        start = (np.arange(len(table), dtype=np.int32) * table.shape[1])[:, None]
        at = np.repeat(self.roots[None], len(table), axis=0)
        for _ in range(self.depth):
            goes_right = table.take(start + self.feature.take(at)) > self.threshold.take(at)
            at = self.below.take(2 * at + goes_right)
        return _logistic(self.value.take(at).sum(axis=1) + self.baseline)


def _depth(roots: Array, below: Array) -> int:
    """Return how many steps the longest way from a root to a leaf has."""
    below = below.reshape(-1, 2)
    depth, level = 0, set(roots.tolist())
    while level := {n for node in level for n in below[node].tolist() if n != node}:
        depth += 1
    return depth


def learner_of(record: Mapping[str, Any]) -> Network | Trees:
    """Return the net or the trees a model file describes."""
    return Trees.of(record) if "roots" in record else Network.of(record)


def _logistic(odds: Array) -> Array:
    import numpy as np

    result: Array = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
    return result
