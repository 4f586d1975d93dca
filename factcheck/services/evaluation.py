"""How well the detector serves this project's reviewers, judged by what they did with its claims.

Nothing is learned from it: it reports, and proposes a threshold that a person may set.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.domain.claims import ClaimFilter, ClaimState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project

ENOUGH = 30
"""Claims a person acted on from which a threshold is proposed."""

_NOT_THE_DETECTORS_FAULT = ("duplicate",)
_ALL_STATES = frozenset(ClaimState)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What became of the detector's claims: kept, dismissed, and added by hand.

    `precision` is kept / (kept + dismissed), `recall` kept / (kept + added); both 0 to 1, None
    while there is nothing to divide. `proposed` is the threshold with the best F1 over these
    claims, None while too few were judged.
    """

    threshold: float
    kept: int
    dismissed: int
    added: int
    precision: float | None
    recall: float | None
    proposed: float | None


def evaluate(project: Project) -> Evaluation:
    """Count what reviewers did with the detector's claims in this project."""
    touched = [
        one for one in project.claims.find(ClaimFilter(states=_ALL_STATES)) if one.is_touched
    ]
    threshold = project.settings.threshold
    judged = [(one.score, _is_kept(one)) for one in touched if _counts(one)]
    found = [(score, is_kept) for score, is_kept in judged if score is not None]
    kept = sum(is_kept for score, is_kept in found if score >= threshold)
    dismissed = sum(not is_kept for score, is_kept in found if score >= threshold)
    missed = sum(is_kept for score, is_kept in found if score < threshold)
    added = missed + sum(is_kept for score, is_kept in judged if score is None)
    return Evaluation(
        threshold=threshold,
        kept=kept,
        dismissed=dismissed,
        added=added,
        precision=_share(kept, dismissed),
        recall=_share(kept, added),
        proposed=_best_threshold(found, len(judged) - len(found))
        if len(judged) >= ENOUGH
        else None,
    )


def _counts(claim: Claim) -> bool:
    """Say whether the claim tells something of the detector: decided, dismissed or hand-made."""
    if claim.state is ClaimState.DISMISSED:
        return claim.dismissal not in _NOT_THE_DETECTORS_FAULT
    return claim.state is ClaimState.DECIDED or claim.score is None


def _is_kept(claim: Claim) -> bool:
    return claim.state is not ClaimState.DISMISSED


def _share(part: int, other: int) -> float | None:
    return part / (part + other) if part + other else None


def _best_threshold(found: Iterable[tuple[float, bool]], unscored: int) -> float | None:
    """Return the score from which highlighting gives the best F1; ties go to the lower one."""
    pairs = sorted(found, reverse=True)
    positives = sum(is_kept for _, is_kept in pairs) + unscored
    best, best_f1, hits = None, 0.0, 0
    for place, (score, is_kept) in enumerate(pairs, 1):
        hits += is_kept
        f1 = 2 * hits / (place + positives)
        if f1 >= best_f1 and hits:
            best, best_f1 = score, f1
    return None if best is None else round(best, 2)
