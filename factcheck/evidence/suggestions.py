"""Suggests passages of other articles that bear on a claim: search, rank, compare quantities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from factcheck.evidence.pairing import read
from factcheck.evidence.quantities import Comparison, Passage, compare_read
from factcheck.evidence.query import match_string, most_terms, search_terms
from factcheck.evidence.ranking import SHOWN_FROM, Corpus, Found, Kind, Ranked, rank

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.domain.anchors import TextSpan

CANDIDATES = 50
"""Passages looked at for one claim, from each source."""

F = TypeVar("F", bound=Found)
F_co = TypeVar("F_co", bound=Found, covariant=True)


class Library(Protocol[F_co]):
    """Where passages are looked for; the store is one."""

    @property
    def total(self) -> int:
        """How many passages there are."""

    def holding(self, terms: Sequence[str]) -> Mapping[str, int]:
        """Return in how many passages each term stands."""

    def matching(self, match: str, limit: int) -> Sequence[F_co]:
        """Return the passages an FTS5 expression finds, best BM25 first."""

    def context(self, found: Found) -> Passage:
        """Return the passage with its article's date and the words before it."""

    def near(self, claim: str, limit: int) -> Sequence[F_co] | None:
        """Return the passages nearest in meaning, with rank 0; None without the extra."""

    def nearness(self, claim: str, found: Sequence[Found]) -> Sequence[float]:
        """Return the cosine of each passage to the claim; asked only where `near` gives some."""


@dataclass(frozen=True, slots=True)
class PassageSuggestion(Generic[F]):
    """A passage worth looking at, the words it shares, and its quantities beside the claim's."""

    found: F
    score: float
    shared: tuple[TextSpan, ...]
    comparison: Comparison


def suggest_passages(
    claim: Passage, library: Library[F], *, limit: int = 5
) -> list[PassageSuggestion[F]]:
    """Return passages that likely bear on the claim, best first, at most two of an article."""
    terms = search_terms(claim.text)
    holding = library.holding(terms)
    total = library.total
    rarest = search_terms(claim.text, lambda term: holding[term], most_terms(total))
    found = list(library.matching(match_string(rarest), CANDIDATES)) if rarest else []
    near = library.near(claim.text, CANDIDATES)
    corpus = Corpus(holding, total)
    if near is None:
        ranked = rank(claim.text, found, corpus)
    else:
        known = {(one.article_id, one.text) for one in found}
        both = found + [one for one in near if (one.article_id, one.text) not in known]
        ranked = rank(claim.text, both, corpus, nearness=library.nearness(claim.text, both))
    return _with_quantities(claim, ranked[:limit], library)


def _with_quantities(
    claim: Passage, ranked: Sequence[Ranked[F]], library: Library[F]
) -> list[PassageSuggestion[F]]:
    here = read(claim.text, claim.published, claim.context)
    suggested = []
    for one in ranked:
        if one.score >= SHOWN_FROM[Kind.PASSAGE]:
            there = library.context(one.found)
            comparison = compare_read(here, read(there.text, there.published, there.context))
            suggested.append(PassageSuggestion(one.found, one.score, one.shared, comparison))
    return suggested
