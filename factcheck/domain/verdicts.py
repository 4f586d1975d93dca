"""Verdicts: a person's decisions on claims, and the reasons within them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import datetime

    from factcheck.domain.claims import ClaimId
    from factcheck.domain.evidence import NewEvidence

VerdictId = NewType("VerdictId", str)


class VerdictWord(StrEnum):
    """The three verdicts, and no other."""

    VERIFIED = "verified"
    DISPUTED = "disputed"
    UNSOURCED = "unsourced"


VERDICT_DETAILS: dict[VerdictWord, tuple[str, ...]] = {
    VerdictWord.VERIFIED: ("as written", "minor difference"),
    VerdictWord.DISPUTED: (
        "contradicted",
        "missing context",
        "conflicting evidence",
        "outdated",
    ),
    VerdictWord.UNSOURCED: (
        "no source given",
        "searched and found nothing",
        "source does not support it",
        "source unreachable",
    ),
}
"""The sub-reasons a verdict may carry (DESIGN.md section 3)."""

DISMISSALS = ("opinion", "prediction", "too vague", "duplicate", "not a statement")
"""Why something is not a claim."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One decision of one reviewer; later ones replace it, nothing overwrites it.

    `withdrawn` is true for one that was undone. `replaces` is the verdict it took the place of.
    `wording` is what the claim said when it was decided.
    """

    id: VerdictId
    claim_id: ClaimId
    reviewer: str
    verdict: VerdictWord
    decided_at: datetime
    detail: str | None = None
    wording: str = ""
    rationale: str = ""
    missing_context: str = ""
    suggested_correction: str = ""
    replaces: VerdictId | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person decides about a claim, with what belongs to it, in one step.

    None for a text means: keep what the claim has.
    """

    verdict: VerdictWord
    detail: str | None = None
    rationale: str | None = None
    missing_context: str | None = None
    suggested_correction: str | None = None
    evidence: tuple[NewEvidence, ...] = ()
