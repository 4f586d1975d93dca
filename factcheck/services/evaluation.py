"""How well the detector serves this project's reviewers, judged by what they did with its claims.

Nothing is learned from it: it reports, and proposes a threshold that a person may set.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.domain.claims import ClaimState
from factcheck.store import candidates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.services.project import Project
    from factcheck.store.candidates import Outcome

ENOUGH = 30
"""Claims a person acted on from which a threshold is proposed."""

WORTHWHILE = 0.02
"""How much better in F1 another threshold must have been to be proposed."""

_NOT_THE_DETECTORS_FAULT = ("duplicate",)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What became of the detector's claims: kept, dismissed, and added by hand.

    `precision` is kept / (kept + dismissed), `recall` kept / (kept + added); both 0 to 1, None
    while there is nothing to divide. `proposed` is the threshold with the best F1 over these
    claims, None while too few were judged or where the present one is about as good.
    """

    threshold: float
    kept: int
    dismissed: int
    added: int
    precision: float | None
    recall: float | None
    proposed: float | None

    @property
    def judged(self) -> int:
        """How many claims it rests on."""
        return self.kept + self.dismissed + self.added


def evaluate(project: Project) -> Evaluation:
    """Count what reviewers did with the detector's claims in this project."""
    with project.record.database.reading() as connection:
        outcomes = [one for one in candidates.outcomes(connection) if _counts(one)]
    threshold = project.settings.threshold
    found = [(one.score, _is_kept(one)) for one in outcomes if one.score is not None]
    by_hand = sum(one.score is None for one in outcomes)
    kept = sum(is_kept for score, is_kept in found if score >= threshold)
    dismissed = sum(not is_kept for score, is_kept in found if score >= threshold)
    added = by_hand + sum(is_kept for score, is_kept in found if score < threshold)
    proposed = _better_threshold(found, by_hand, threshold) if len(outcomes) >= ENOUGH else None
    return Evaluation(
        threshold=threshold,
        kept=kept,
        dismissed=dismissed,
        added=added,
        precision=_share(kept, dismissed),
        recall=_share(kept, added),
        proposed=proposed,
    )


def _counts(outcome: Outcome) -> bool:
    """Say whether the claim tells something of the detector: decided, dismissed or hand-made.

    A claim made by hand and dismissed again was never the detector's.
    """
    if outcome.state is ClaimState.DISMISSED:
        return outcome.score is not None and outcome.dismissal not in _NOT_THE_DETECTORS_FAULT
    return outcome.state is ClaimState.DECIDED or outcome.score is None


def _is_kept(outcome: Outcome) -> bool:
    return outcome.state is not ClaimState.DISMISSED


def _share(part: int, other: int) -> float | None:
    return part / (part + other) if part + other else None


def _better_threshold(
    found: Sequence[tuple[float, bool]], by_hand: int, threshold: float
) -> float | None:
    """Return the score from which highlighting had given a clearly better F1; ties go lower.

    In hundredths, rounded down so that the claim of that score is still in.
    """
    positives = sum(is_kept for _, is_kept in found) + by_hand
    best, best_f1 = threshold, _f1(found, positives, threshold) + WORTHWHILE
    for score in sorted({int(score * 100) / 100 for score, _ in found}, reverse=True):
        f1 = _f1(found, positives, score)
        if f1 >= best_f1:
            best, best_f1 = score, f1
    return None if best == threshold else best


def _f1(found: Sequence[tuple[float, bool]], positives: int, threshold: float) -> float:
    shown = [is_kept for score, is_kept in found if score >= threshold]
    return 2 * sum(shown) / (len(shown) + positives) if shown else 0.0
