"""Finds among the claims decided before those that say the same as a new one.

What comes back is an earlier wording to look at, never a verdict to take over: that is an act of
the person. The index lives in memory; a project has thousands of decided claims, not millions.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.evidence.query import cleaned
from factcheck.evidence.ranking import SHOWN_FROM, Corpus, Kind, rank
from factcheck.evidence.words import content_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from factcheck.domain.anchors import TextSpan

_CANDIDATES = 50
_K1 = 1.2
_B = 0.75
_LEAST_RARITY = 1e-6


@dataclass(frozen=True, slots=True)
class EarlierClaim:
    """A decided claim that resembles the one asked about.

    `score` is the likelihood (0 to 1) that both say the same; `shared` are the words of its text
    that the other has too.
    """

    id: str
    text: str
    score: float
    shared: tuple[TextSpan, ...]


@dataclass(frozen=True, slots=True)
class _Hit:
    text: str
    rank: float
    article_id: str


class EarlierClaims:
    """The wordings of decided claims, ready to be searched; made again when one is added."""

    def __init__(self, wordings: Iterable[tuple[str, str]]) -> None:
        """Read the (id, text) pairs: some 20,000 a second."""
        self._texts = dict(wordings)
        self._postings: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._lengths: dict[str, int] = {}
        for one, text in self._texts.items():
            counts = Counter(word.stem for word in content_words(text))
            self._lengths[one] = counts.total()
            for stem, count in counts.items():
                self._postings[stem].append((one, count))
        self._average = sum(self._lengths.values()) / max(1, len(self._lengths))

    def __len__(self) -> int:
        return len(self._texts)

    def like(
        self,
        claim: str,
        *,
        limit: int = 5,
        least: float = SHOWN_FROM[Kind.VERDICT],
        nearness: Callable[[Sequence[str]], Sequence[float]] | None = None,
    ) -> list[EarlierClaim]:
        """Return the earlier claims that likely say the same, likeliest first; none below `least`.

        `nearness` gives the cosines of the claims with these ids where vectors are at hand.
        """
        stems = list(dict.fromkeys(word.stem for word in content_words(cleaned(claim))))
        hits = self._hits(stems)
        if not hits:
            return []
        corpus = Corpus({one: len(self._postings.get(one, ())) for one in stems}, len(self))
        near = nearness([hit.article_id for hit in hits]) if nearness else None
        ranked = rank(claim, hits, corpus, kind=Kind.VERDICT, nearness=near)
        return [
            EarlierClaim(one.found.article_id, one.found.text, one.score, one.shared)
            for one in ranked[:limit]
            if one.score >= least
        ]

    def _hits(self, stems: Sequence[str]) -> list[_Hit]:
        """Return the best by BM25 (Robertson and Zaragoza, 2009), as SQLite's FTS5 reckons it."""
        scores: dict[str, float] = defaultdict(float)
        for stem in stems:
            held = self._postings.get(stem, [])
            rarity = self._rarity(len(held))
            for one, count in held:
                length = 1 - _B + _B * self._lengths[one] / self._average
                scores[one] += rarity * count * (_K1 + 1) / (count + _K1 * length)
        best = sorted(scores, key=lambda one: (-scores[one], one))[:_CANDIDATES]
        return [_Hit(self._texts[one], scores[one], one) for one in best]

    def _rarity(self, held: int) -> float:
        return max(_LEAST_RARITY, math.log((len(self) - held + 0.5) / (held + 0.5)))
