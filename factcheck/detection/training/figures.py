"""The figures a detector is judged by. Scores are compared, labels are 0 or 1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_RECALL = 0.9


@dataclass(frozen=True, slots=True)
class Figures:
    """How well scores tell claims from the rest.

    `f1` holds at the default threshold .5; `brier` is the mean square of score minus label.
    """

    count: int
    base: float
    average_precision: float
    area: float
    f1_best: float
    best_threshold: float
    f1: float
    precision_at_recall: float
    brier: float

    @override
    def __str__(self) -> str:
        return (
            f"n={self.count} base={self.base:.3f} AP={self.average_precision:.3f} "
            f"AUC={self.area:.3f} F1best={self.f1_best:.3f} (at {self.best_threshold:.2f}) "
            f"F1={self.f1:.3f} P@R90={self.precision_at_recall:.3f} Brier={self.brier:.3f}"
        )


def figures(scores: NDArray[np.float64], labels: NDArray[np.bool_]) -> Figures:
    """Return the figures; sentences of equal score count as ranked together."""
    import numpy as np

    cuts, hits = _cumulated(scores, labels)
    positives = hits[-1]
    seen = np.array([(scores >= cut).sum() for cut in cuts])
    precision, recall = hits / seen, hits / positives
    f1 = 2 * hits / (seen + positives)
    best = int(f1.argmax())
    flagged = scores >= 0.5
    return Figures(
        count=len(labels),
        base=float(labels.mean()),
        average_precision=float((np.diff(recall, prepend=0.0) * precision).sum()),
        area=_area(scores, labels),
        f1_best=float(f1[best]),
        best_threshold=float(cuts[best]),
        f1=float(2 * (flagged & labels).sum() / max(1, flagged.sum() + positives)),
        precision_at_recall=float(precision[recall >= _RECALL][0]),
        brier=float(((scores - labels) ** 2).mean()),
    )


def reliability(
    scores: NDArray[np.float64], labels: NDArray[np.bool_], bins: int = 10
) -> list[tuple[float, float, int]]:
    """Return mean score, share of claims and count for each tenth of the scale that has any."""
    import numpy as np

    place = np.minimum((scores * bins).astype(int), bins - 1)
    return [
        (
            float(scores[place == n].mean()),
            float(labels[place == n].mean()),
            int((place == n).sum()),
        )
        for n in range(bins)
        if (place == n).any()
    ]


def _cumulated(
    scores: NDArray[np.float64], labels: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return the different scores from the top, and the claims at or above each."""
    import numpy as np

    cuts = np.unique(scores)[::-1]
    return cuts, np.array([labels[scores >= cut].sum() for cut in cuts])


def _area(scores: NDArray[np.float64], labels: NDArray[np.bool_]) -> float:
    """Return the share of pairs in the right order; equal scores count half."""
    import numpy as np

    ordered = np.sort(scores[~labels])
    below = np.searchsorted(ordered, scores[labels], side="left")
    equal = np.searchsorted(ordered, scores[labels], side="right") - below
    return float((below + equal / 2).sum() / max(1, labels.sum() * (~labels).sum()))
