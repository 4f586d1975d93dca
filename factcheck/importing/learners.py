"""Fits the learned functions with scikit-learn and writes them as records numpy alone can run."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]

_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Examples:
    """Rows of numbers, whether each is right, and what each weighs (mean 1)."""

    rows: Array
    right: Array
    weights: Array


@dataclass(frozen=True, slots=True)
class NetworkShape:
    """How a net is fitted: hidden units, weight decay, step, passes over the data."""

    hidden: int
    decay: float
    step: float
    passes: int
    batch: int = 512


def fit_network(examples: Examples, shape: NetworkShape, seed: int) -> dict[str, Any]:
    """Return the record of a net with one hidden layer (for learned.Network)."""
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.neural_network import MLPClassifier

    mean = examples.rows.mean(axis=0)
    scale = examples.rows.std(axis=0) + 0.05
    net = MLPClassifier(
        (shape.hidden,),
        alpha=shape.decay,
        learning_rate_init=shape.step,
        batch_size=min(shape.batch, len(examples.rows)),
        max_iter=shape.passes,
        random_state=seed,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # the passes are chosen, not a limit
        net.fit((examples.rows - mean) / scale, examples.right, sample_weight=examples.weights)
    layers = zip(net.coefs_, net.intercepts_, strict=True)
    return {
        "mean": _rounded(mean),
        "scale": _rounded(scale),
        "layers": [[_rounded(weights), _rounded(biases)] for weights, biases in layers],
    }


@dataclass(frozen=True, slots=True)
class TreesShape:
    """How trees are fitted: their number, step, leaves, fewest rows in one, columns tried."""

    rounds: int
    step: float
    leaves: int
    least: int
    columns: float


def fit_trees(examples: Examples, shape: TreesShape, seed: int) -> dict[str, Any]:
    """Return the record of boosted trees (for learned.Trees)."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    model = HistGradientBoostingClassifier(
        max_iter=shape.rounds,
        learning_rate=shape.step,
        max_leaf_nodes=shape.leaves,
        l2_regularization=5,
        min_samples_leaf=shape.least,
        max_features=shape.columns,
        max_bins=64,
        early_stopping=False,
        random_state=seed,
    ).fit(examples.rows, examples.right, examples.weights)
    record: dict[str, Any] = {name: [] for name in ("roots", "feature", "left", "right")}
    record |= {"threshold": [], "value": [], "baseline": round(_baseline(model), _DIGITS)}
    for (predictor,) in model._predictors:  # noqa: SLF001 - scikit-learn shows its trees nowhere else
        _append_tree(record, predictor.nodes)
    return record


def _append_tree(record: dict[str, Any], nodes: Any) -> None:
    """Add a tree's nodes to the flat lists; a leaf is its own child on both sides."""
    first = len(record["value"])
    record["roots"].append(first)
    for place, node in enumerate(nodes):
        is_leaf = bool(node["is_leaf"])
        record["feature"].append(0 if is_leaf else int(node["feature_idx"]))
        record["threshold"].append(0.0 if is_leaf else round(float(node["num_threshold"]), 5))
        record["left"].append(first + (place if is_leaf else int(node["left"])))
        record["right"].append(first + (place if is_leaf else int(node["right"])))
        record["value"].append(round(float(node["value"]), _DIGITS) if is_leaf else 0.0)


def _baseline(model: Any) -> float:
    return float(model._baseline_prediction.ravel()[0])  # noqa: SLF001 - see fit_trees


def _rounded(values: Array) -> Any:
    return values.round(_DIGITS).tolist()
