"""What is known of a claim besides its words and verdict, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.domain.claims import Claim


@dataclass(frozen=True, slots=True)
class Notes:
    """The texts of the form, as they stand."""

    standalone: str = ""
    speaker: str = ""
    tags: tuple[str, ...] = ()
    waiting_for: str = ""
    missing_context: str = ""
    suggested_correction: str = ""

    @staticmethod
    def of(claim: Claim) -> Notes:
        """Return what is recorded of a claim."""
        verdict = claim.verdict
        return Notes(
            standalone=claim.standalone,
            speaker=claim.speaker or "",
            tags=claim.tags,
            waiting_for=claim.waiting_for,
            missing_context=verdict.missing_context if verdict else "",
            suggested_correction=verdict.suggested_correction if verdict else "",
        )

    def summary(self) -> str:
        """Return what there is in one line."""
        parts = (self.speaker, ", ".join(self.tags), self.standalone, self.suggested_correction)
        return " · ".join(part for part in parts if part)
