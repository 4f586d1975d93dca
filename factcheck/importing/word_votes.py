"""Which words stand in articles and which around them, by the vote of sites."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from factcheck.importing.labels import LabelledPage

_LEAST_SITES = 6
"""A word is weighed when so many sites use it: so no name of a site or person becomes a rule."""


class WordVotes:
    """Counts votes by fold, so that the odds without some folds are quickly made.

    Each site has one vote a word: the share of its lines with the word that are body.
    """

    def __init__(self, pages: Iterable[LabelledPage], folds: int) -> None:
        self._folds = range(folds)
        self._made: dict[frozenset[int], dict[str, float]] = {}
        inside: dict[tuple[str, str], float] = defaultdict(float)
        seen: dict[tuple[str, str], int] = defaultdict(int)
        fold_of: dict[str, int] = {}
        for page in pages:
            fold_of[page.site] = page.fold
            for line, share in zip(page.page.lines, page.shares, strict=True):
                for word in set(line.words):
                    seen[word, page.site] += 1
                    inside[word, page.site] += share > 0.5
        self._good: list[dict[str, float]] = [defaultdict(float) for _ in self._folds]
        self._sites: list[dict[str, int]] = [defaultdict(int) for _ in self._folds]
        for (word, site), times in sorted(seen.items()):
            self._good[fold_of[site]][word] += inside[word, site] / times
            self._sites[fold_of[site]][word] += 1

    def odds(self, without: Collection[int]) -> dict[str, float]:
        """Return words' log-odds of standing in a body, by the folds not left out."""
        key = frozenset(without)
        if key not in self._made:
            self._made[key] = self._odds([fold for fold in self._folds if fold not in key])
        return self._made[key]

    def _odds(self, folds: list[int]) -> dict[str, float]:
        words = sorted(set().union(*(self._sites[fold] for fold in folds)))
        odds = {}
        for word in words:
            sites = sum(self._sites[fold].get(word, 0) for fold in folds)
            if sites >= _LEAST_SITES and not any(map(str.isdigit, word)):
                good = sum(self._good[fold].get(word, 0.0) for fold in folds)
                odds[word] = round(math.log((good + 1) / (sites - good + 1)), 2)
        return odds
