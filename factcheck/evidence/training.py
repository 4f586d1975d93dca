"""Fits the weights that `agreement` ships, from claim and passage pairs somebody labelled.

    python -m factcheck.evidence.training PAIRS.jsonl WEIGHTS.json

Each line of PAIRS holds claim, passage, label (conflict, agree or none) and optionally weight. The
fit is a ridge-penalised logistic regression by Newton's method (Hastie, Tibshirani and Friedman,
The Elements of Statistical Learning, section 4.4), so the same pairs always give the same weights.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.evidence.agreement import align, features
from factcheck.evidence.pairing import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_RIDGE = 2.0
_ITERATIONS = 40
_CLOSE_ENOUGH = 1e-9


def fit(pairs: Iterable[Mapping[str, Any]]) -> dict[str, float]:
    """Return the weight of every feature and the bias, rounded to four digits.

    Pairs in which no number and no date differs are left out: the model never judges those.
    """
    rows, truths, weights = [], [], []
    for pair in pairs:
        aligned = align(read(pair["claim"]), read(pair["passage"]))
        if aligned.difference:
            rows.append(features(aligned))
            truths.append(float(pair["label"] == "conflict"))
            weights.append(float(pair.get("weight", 1.0)))
    names = list(dict.fromkeys(name for row in rows for name in row))
    table = [[row.get(name, 0.0) for name in names] for row in rows]
    fitted = _newton(table, truths, weights)
    return {name: round(value, 4) for name, value in zip(["bias", *names], fitted, strict=True)}


def _newton(rows: list[list[float]], truths: list[float], weights: list[float]) -> list[float]:
    import numpy as np

    seen = np.hstack([np.ones((len(rows), 1)), np.array(rows)])
    truth, weight = np.array(truths), np.array(weights)
    ridge = np.eye(seen.shape[1]) * _RIDGE
    ridge[0, 0] = _CLOSE_ENOUGH
    found = np.zeros(seen.shape[1])
    for _ in range(_ITERATIONS):
        chance = 1 / (1 + np.exp(-seen @ found))
        slope = seen.T @ (weight * (chance - truth)) + ridge @ found
        bend = (seen * (weight * chance * (1 - chance))[:, None]).T @ seen + ridge
        step = np.linalg.solve(bend, slope)
        found -= step
        if np.abs(step).max() < _CLOSE_ENOUGH:
            break
    return [float(value) for value in found]


def main(pairs_file: str, weights_file: str) -> None:
    """Read the pairs, fit, and write the weights with how many pairs they came from."""
    lines = Path(pairs_file).read_text("utf-8").splitlines()
    weights = fit(json.loads(line) for line in lines)
    made = {"pairs": len(lines), "ridge": _RIDGE, "weights": weights}
    Path(weights_file).write_text(json.dumps(made, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
