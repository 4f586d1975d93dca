"""What goes into an export, as the dialog has it: which claims, which cells, where to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ui.table.columns import mark_word
from ui.table.filter import TableFilter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from factcheck.domain.claims import Claim, ClaimFilter
    from factcheck.services.export import ReportOptions

WORDS = ("verified", "disputed", "unsourced", "open", "lost", "dismissed")
"""Verdicts and states the dialog can leave out or take in, in the order of its chips."""

CSV = "csv"
"""The form that is tables: claims.csv and evidence.csv."""

USUAL = frozenset(WORDS[:5])


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """One wish for an export.

    `words` are the verdicts and states of the claims that go in, `narrowed` what else is asked of
    them: the filter of the claim table, or the usual one. `form` is what the command line calls it.
    """

    target: Path
    words: frozenset[str] = field(default=USUAL)
    exact: bool = False
    confidential: bool = False
    narrowed: TableFilter = field(default_factory=TableFilter)
    form: str = CSV

    def options(self) -> ReportOptions:
        """Return the choice as the reports take it."""
        from factcheck.services.export import ReportOptions

        return ReportOptions(self.filter(), self.exact, self.confidential)

    def filter(self) -> ClaimFilter:
        """Return the filter the choice means."""
        return replace(self.narrowed, words=self.words).claims()


ALL_STATES = TableFilter().any_word()


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


def count_claims(claims: Sequence[Claim]) -> ExportCounts:
    """Count the claims of a project by their words."""
    numbers = dict.fromkeys(WORDS, 0)
    evidence = dict.fromkeys(WORDS, 0)
    for claim in claims:
        word = mark_word(claim)
        numbers[word] = numbers.get(word, 0) + 1
        evidence[word] = evidence.get(word, 0) + len(claim.evidence)
    masked = sum(one.record.confidential for claim in claims for one in claim.evidence)
    return ExportCounts(numbers, evidence, masked)
