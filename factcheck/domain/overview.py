"""The state of a project's work in numbers: how far it is, what it rests on, what needs a look."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

from factcheck.domain.articles import ClaimCounts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.domain.articles import ArticleSummary


@dataclass(frozen=True, slots=True)
class EvidenceQuality:
    """What the verdicts rest on.

    `with_evidence` and `without` count decided claims; the other figures count pieces of evidence:
    all of them, those whose source type is known and the primary ones among them, those with a
    link, and the links that a recheck found dead or changed.
    """

    with_evidence: int = 0
    without: int = 0
    pieces: int = 0
    typed: int = 0
    primary: int = 0
    links: int = 0
    dead: int = 0
    changed: int = 0

    @property
    def primary_share(self) -> float | None:
        """Primary sources among those whose type is known, 0 to 1; None when none is known."""
        return self.primary / self.typed if self.typed else None


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the dashboard tells, read at one moment.

    `kinds`, `reviewers` and `days` map a kind's word, a reviewer's name and a day (YYYY-MM-DD, UTC)
    to counts of claims by verdict word or state; a claim of several kinds counts in each. `days`
    holds every day of the time asked for, oldest first. `judged_before` counts verdicts of the same
    stretch of time before it.
    """

    articles: tuple[ArticleSummary, ...] = ()
    kinds: Mapping[str, ClaimCounts] = field(default_factory=dict)
    reviewers: Mapping[str, ClaimCounts] = field(default_factory=dict)
    days: Mapping[str, ClaimCounts] = field(default_factory=dict)
    judged_before: int = 0
    evidence: EvidenceQuality = EvidenceQuality()

    @property
    def total(self) -> ClaimCounts:
        """The claims of all articles."""
        return added(article.counts for article in self.articles)

    @property
    def publishers(self) -> dict[str, ClaimCounts]:
        """The claims by publisher; articles without one stand under ""."""
        of: dict[str, list[ClaimCounts]] = {}
        for article in self.articles:
            of.setdefault(article.metadata.publisher or "", []).append(article.counts)
        return {name: added(of[name]) for name in sorted(of, key=str.casefold)}

    @property
    def judged(self) -> int:
        """Standing verdicts of the days asked for."""
        return sum(counts.decided for counts in self.days.values())


def added(counts: Iterable[ClaimCounts]) -> ClaimCounts:
    """Return the counts of several articles as one."""
    every = tuple(counts)
    names = [one.name for one in fields(ClaimCounts)]
    return ClaimCounts(**{name: sum(getattr(one, name) for one in every) for name in names})
