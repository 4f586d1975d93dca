"""Finds in a text the words somebody looked for, as the full-text index would: endings aside."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"[\w'\u2019-]+")
_SHORTEST_STEM = 4
_LONGEST_ENDING = 2


def words_of(query: str) -> tuple[str, ...]:
    """Return the words of a query as they were typed."""
    return tuple(_WORD.findall(query))


def found_words(text: str, words: Sequence[str]) -> tuple[TextSpan, ...]:
    """Return the words of a text that hold one looked for, or differ from it by an ending."""
    wanted = [_folded(word) for word in words]
    return tuple(
        TextSpan(*found.span())
        for found in _WORD.finditer(text)
        if any(_answers(_folded(found.group()), word) for word in wanted)
    )


def _answers(token: str, word: str) -> bool:
    if word in token:
        return True
    least = max(_SHORTEST_STEM, min(len(token), len(word)) - _LONGEST_ENDING)
    return len(token) >= least <= len(word) and token[:least] == word[:least]


def _folded(word: str) -> str:
    """Return the word without case and accents, as the index compares it."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))
