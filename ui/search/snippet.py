"""The piece of a found text that shows why it was found, with the words looked for marked."""

from __future__ import annotations

import re
import unicodedata

from factcheck.domain.anchors import TextSpan
from ui.suggestions.marked_text import ELLIPSIS, MarkedText

BEFORE = 40
"""Code points shown before the first word found; what is further off is left out."""

_WORD = re.compile(r"[\w'\u2019-]+")
_SHORTEST_STEM = 4
_LONGEST_ENDING = 2


def words_of(query: str) -> tuple[str, ...]:
    """Return the words of a query, folded."""
    return tuple(_folded(word) for word in _WORD.findall(query))


def marks(text: str, words: tuple[str, ...]) -> tuple[TextSpan, ...]:
    """Return the words of a text that hold one looked for, or differ from it by an ending."""
    return tuple(
        TextSpan(*found.span())
        for found in _WORD.finditer(text)
        if any(_answers(_folded(found.group()), word) for word in words)
    )


def snippet(text: str, words: tuple[str, ...]) -> MarkedText:
    """Return the text from shortly before the first word found, in one line."""
    line = " ".join(text.split())
    found = marks(line, words)
    first = found[0].start if found else 0
    if first <= BEFORE:
        return MarkedText(line, found)
    start = line.find(" ", first - BEFORE, first) + 1 or first
    shift = start - len(ELLIPSIS)
    moved = tuple(TextSpan(one.start - shift, one.end - shift) for one in found)
    return MarkedText(ELLIPSIS + line[start:], moved)


def _answers(token: str, word: str) -> bool:
    if word in token:
        return True
    least = max(_SHORTEST_STEM, min(len(token), len(word)) - _LONGEST_ENDING)
    return len(token) >= least <= len(word) and token[:least] == word[:least]


def _folded(word: str) -> str:
    """Return the word without case and accents, as the index compares it."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))
