"""What a project asks of a complete decision; a gap is shown, it never blocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.domain.verdicts import VerdictWord

if TYPE_CHECKING:
    from factcheck.domain.claims import Claim


@dataclass(frozen=True, slots=True)
class Rules:
    """Which parts each verdict needs; every rule can be switched off for a project."""

    disputed_needs_rationale: bool = True
    verified_needs_evidence: bool = True
    disputed_needs_evidence: bool = False
    unsourced_needs_search: bool = False

    def gaps(self, claim: Claim, searches: int = 0) -> tuple[str, ...]:
        """Return what the decision lacks: "rationale", "evidence", "search"; () when complete."""
        if claim.verdict is None:
            return ()
        word = claim.verdict.verdict
        lacking = {
            "rationale": word is VerdictWord.DISPUTED
            and self.disputed_needs_rationale
            and not claim.rationale.strip(),
            "evidence": self._needs_evidence(word) and not claim.evidence,
            "search": word is VerdictWord.UNSOURCED
            and self.unsourced_needs_search
            and searches == 0,
        }
        return tuple(name for name, is_lacking in lacking.items() if is_lacking)

    def _needs_evidence(self, word: VerdictWord) -> bool:
        return (word is VerdictWord.VERIFIED and self.verified_needs_evidence) or (
            word is VerdictWord.DISPUTED and self.disputed_needs_evidence
        )
