"""Finds what somebody means by a few letters, and says which letters of the text they are.

Positions are code points of the text, as it is shown.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_AT_WORD, _INSIDE, _SCATTERED = 30, 20, 10
"""Worth of a word found at the start of a word, inside one, or letter by letter."""
_AT_TEXT = 5
"""Added where the text itself begins with the word."""


@dataclass(frozen=True, slots=True)
class Match:
    """How well a text fits what was typed (more is better), and its letters that were typed."""

    score: float
    positions: frozenset[int]
    is_scattered: bool = False


def match(typed: str, text: str) -> Match | None:
    """Return how the text fits, None when it does not; nothing typed fits everything.

    Every word typed must be there: whole, or letter by letter in order from the start of a word.
    Case and accents do not matter.
    """
    return match_folded(fold(typed).split(), fold(text))


def match_folded(words: Sequence[str], text: str) -> Match | None:
    """Do the same with words and a text that are folded already."""
    found = []
    for word in words:
        part = _word_match(word, text)
        if part is None:
            return None
        found.append(part)
    return Match(
        sum(part.score for part in found) - len(text) / 1000,
        frozenset().union(*(part.positions for part in found)),
        any(part.is_scattered for part in found),
    )


def fold(text: str) -> str:
    """Return the text in small letters without accents, with as many code points as before."""
    if text.isascii():
        return text.lower()
    return "".join(_fold_sign(sign) for sign in text)


def _fold_sign(sign: str) -> str:
    return unicodedata.normalize("NFD", sign)[0].lower()[0]


def _word_match(word: str, text: str) -> Match | None:
    first = place = text.find(word)
    while place >= 0:
        if _begins_word(text, place):
            worth = _AT_WORD + (_AT_TEXT if place == 0 else 0)
            return Match(worth, _run(place, len(word)))
        place = text.find(word, place + 1)
    return Match(_INSIDE, _run(first, len(word))) if first >= 0 else _scattered(word, text)


def _scattered(word: str, text: str) -> Match | None:
    """Return the tightest way to find the letters in order from the start of some word."""
    if not set(word) <= set(text):
        return None
    ways = [
        way
        for start in range(len(text))
        if text[start] == word[0] and _begins_word(text, start)
        if (way := _way(word, text, start)) is not None
    ]
    if len(word) == 1 or not ways:
        return None
    best = min(ways, key=lambda way: way[-1] - way[0])
    stretch = (best[-1] - best[0] + 1) / len(word)
    return Match(_SCATTERED / stretch, frozenset(best), is_scattered=True)


def _way(word: str, text: str, start: int) -> list[int] | None:
    """Return where each letter is, going on in a word or at the start of a later one."""
    way = [start]
    for letter in word[1:]:
        place = _next_place(letter, text, way[-1])
        if place is None:
            return None
        way.append(place)
    return way


def _next_place(letter: str, text: str, after: int) -> int | None:
    if text.startswith(letter, after + 1):
        return after + 1
    later = [place for place in range(after + 1, len(text)) if text[place] == letter]
    starts = (place for place in later if _begins_word(text, place))
    return next(starts, later[0] if later else None)


def _begins_word(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()


def _run(start: int, length: int) -> frozenset[int]:
    return frozenset(range(start, start + length))
