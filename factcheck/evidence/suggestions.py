"""Finds what likely bears on a claim: by its words, and by its meaning where vectors are at hand.

Full-text search and nearness in meaning each give candidates; one ranking orders them all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from factcheck.evidence.query import match_string, search_terms
from factcheck.evidence.ranking import OFFERED_FROM, SHOWN_FROM, Corpus, Found, Kind, Ranked, rank

if TYPE_CHECKING:
    from collections.abc import Sequence

CANDIDATES = 30
"""What is looked at for one claim, from each source."""

NEAR_FROM = 0.35
"""Cosine from which a text is looked at for its meaning alone.

Of those that bear on a claim and share too few words with it, 98 in 100 are as near as that.
"""


class Numbered(Found, Protocol):
    """Something found, with the number of its row."""

    @property
    def number(self) -> int:
        """The number its vector has too."""


F = TypeVar("F", bound=Numbered)
F_co = TypeVar("F_co", bound=Numbered, covariant=True)


class Library(Protocol[F_co]):
    """Where is looked: the passages, earlier verdicts or fact-checks of a project."""

    @property
    def total(self) -> int:
        """How many texts there are."""

    def holding(self, term: str) -> int:
        """Return in how many texts a term stands."""

    def matching(self, match: str, limit: int) -> Sequence[F_co]:
        """Return what an FTS5 expression finds, best BM25 first."""

    def numbered(self, numbers: Sequence[int]) -> Sequence[F_co]:
        """Return what has these numbers and may be offered, in any order, with rank 0."""


class Meaning(Protocol):
    """Vectors of the library's texts beside that of the claim."""

    def nearest(self, limit: int, least: float) -> Sequence[int]:
        """Return the numbers of the nearest texts with at least this cosine, nearest first."""

    def cosines(self, numbers: Sequence[int]) -> Sequence[float | None]:
        """Return how near each text is, -1 to 1; None for one that has no vector yet."""


def likely(
    claim: str,
    library: Library[F],
    kind: Kind = Kind.PASSAGE,
    *,
    limit: int = 5,
    meaning: Meaning | None = None,
    unsure: bool = False,
) -> list[Ranked[F]]:
    """Return what is worth showing for the claim, likeliest first, at most two of an article.

    With `unsure` also what is too unlikely to be shown to a person, yet worth a place in a ranking.
    """
    holding: dict[str, int] = {}

    def how_many(term: str) -> int:
        holding[term] = library.holding(term)
        return holding[term]

    match = match_string(search_terms(claim, how_many))
    found = list(library.matching(match, CANDIDATES)) if match else []
    nearness = None
    if meaning is not None:
        found += _by_meaning(meaning, library, found)
        nearness = meaning.cosines([one.number for one in found])
    ranked = rank(claim, found, Corpus(holding, library.total), kind=kind, nearness=nearness)
    least = (OFFERED_FROM if unsure else SHOWN_FROM)[kind]
    return [one for one in ranked if one.score >= least][:limit]


def _by_meaning(meaning: Meaning, library: Library[F], found: Sequence[F]) -> list[F]:
    """Return what only meaning finds; what may not be offered leaves room for the next."""
    known = {one.number for one in found}
    near = [one for one in meaning.nearest(2 * CANDIDATES, NEAR_FROM) if one not in known]
    order = {number: place for place, number in enumerate(near)}
    return sorted(library.numbered(near), key=lambda one: order[one.number])[:CANDIDATES]
