"""What goes into an export, as the dialog has it: which claims, which cells, where to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.domain.claims import ClaimFilter, ClaimState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from factcheck.domain.claims import Claim

WORDS = ("verified", "disputed", "unsourced", "open", "lost", "dismissed")
"""Verdicts and states the dialog can leave out or take in, in the order of its chips."""

_VERDICTS = frozenset(WORDS[:3])
USUAL = frozenset(WORDS[:5])


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """One wish for an export. `words` are the verdicts and states of the claims that go in."""

    target: Path
    words: frozenset[str] = field(default=USUAL)
    exact: bool = False
    confidential: bool = False

    def filter(self) -> ClaimFilter:
        """Return the filter the choice means."""
        states = {ClaimState(word) for word in self.words - _VERDICTS}
        if self.words & _VERDICTS:
            states.add(ClaimState.DECIDED)
        return ClaimFilter(states=frozenset(states), verdicts=self.words)


@dataclass(frozen=True, slots=True)
class ExportCounts:
    """How many claims of each word there are, with how much evidence, and how much is masked."""

    claims: dict[str, int]
    evidence: dict[str, int]
    confidential: int

    def chosen(self, words: frozenset[str]) -> tuple[int, int]:
        """Return the number of claims and of pieces of evidence that go in."""
        return (
            sum(self.claims.get(word, 0) for word in words),
            sum(self.evidence.get(word, 0) for word in words),
        )


ALL_STATES = ClaimFilter(states=frozenset(ClaimState))


def count_claims(claims: Sequence[Claim]) -> ExportCounts:
    """Count the claims of a project by their words."""
    numbers = dict.fromkeys(WORDS, 0)
    evidence = dict.fromkeys(WORDS, 0)
    for claim in claims:
        numbers[claim.word] = numbers.get(claim.word, 0) + 1
        evidence[claim.word] = evidence.get(claim.word, 0) + len(claim.evidence)
    masked = sum(one.record.confidential for claim in claims for one in claim.evidence)
    return ExportCounts(numbers, evidence, masked)
