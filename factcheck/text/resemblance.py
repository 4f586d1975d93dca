"""How much of one text stands in another: tells a revised article from a different one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"\w+")
_SHINGLE = 5
"""Words in a row that count as one; few texts share five by chance."""


def resemblance(one: Iterable[str], other: Iterable[str]) -> float:
    """Return the share of five-word runs that both texts have, of those of the shorter: 0 to 1.

    Each text is given as its passages, so that page furniture can be left out.
    """
    mine, theirs = _shingles(one), _shingles(other)
    shorter = min(len(mine), len(theirs))
    return len(mine & theirs) / shorter if shorter else 0.0


def _shingles(passages: Iterable[str]) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for passage in passages:
        words = _WORD.findall(passage.casefold())
        found.update(
            tuple(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1))
        )
    return found - {()}
