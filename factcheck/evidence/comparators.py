"""Reads whether a number is meant exactly, or as more than, less than, about."""

from __future__ import annotations

import math
import re
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.domain.anchors import TextSpan


class Comparator(StrEnum):
    """How the number of a sentence bounds what it counts."""

    EXACT = "exact"
    MORE = "more"
    LESS = "less"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    ABOUT = "about"
    NEARLY = "nearly"


_LONGEST = 40
_LARGER = "more greater higher larger better bigger longer older later"
_SMALLER = "less fewer lower smaller worse shorter younger lesser earlier"
_WORDS_BEFORE: dict[Comparator, str] = {
    Comparator.AT_LEAST: r"at least|no (?:fewer|less) than|not less than|a minimum(?: of)?|min\.",
    Comparator.AT_MOST: r"at (?:the )?most|no (?:more|higher|greater) than|not more than|up to"
    r"|a maximum(?: of)?",
    Comparator.MORE: rf"(?:{_LARGER.replace(' ', '|')}) than|(?<!averaged )(?<!average )over|above"
    r"|exceed(?:s|ed|ing)?|upwards of|in excess of|beyond|surpass(?:es|ed|ing)?",
    Comparator.LESS: rf"(?:{_SMALLER.replace(' ', '|')}) than|under|below|short of|beneath",
    Comparator.NEARLY: r"nearly|almost|approaching|not quite|shy of",
    Comparator.ABOUT: r"about|around|roughly|approximately|approx\.?|some|an estimated|estimated"
    r"|circa|c\.|close to|~|≈",
}
_WORDS_AFTER: dict[Comparator, str] = {
    Comparator.AT_LEAST: r"or more|or above|or over|and above|and over",
    Comparator.AT_MOST: r"or less|or fewer|or below|or under",
    Comparator.ABOUT: r"or so",
}
_FILLING = r"(?:\s+(?:a|an|the|than|of|to))*\s*[(~]?\s*$"
_BEFORE = {
    comparator: re.compile(rf"(?:^|[^\w])(?:{words}){_FILLING}", re.IGNORECASE)
    for comparator, words in _WORDS_BEFORE.items()
}
_AFTER = {
    comparator: re.compile(rf"\s*(?:\w+\s+)?(?:{words})\b", re.IGNORECASE)
    for comparator, words in _WORDS_AFTER.items()
}
_NEARLY_FROM = 0.85
_ABOUT_BY = 0.1


def comparator_of(text: str, span: TextSpan) -> Comparator:
    """Return how the number at `span` is meant, from the words beside it."""
    before = text[max(0, span.start - _LONGEST) : span.start]
    for comparator, pattern in _BEFORE.items():
        if pattern.search(before):
            return comparator
    after = text[span.end : span.end + _LONGEST]
    for comparator, pattern in _AFTER.items():
        if pattern.match(after):
            return comparator
    return Comparator.EXACT


def interval(comparator: Comparator, low: float, high: float) -> tuple[float, float, bool, bool]:
    """Return (low, high, low included, high included) of what the number may stand for."""
    if comparator is Comparator.ABOUT:
        return low * (1 - _ABOUT_BY), high * (1 + _ABOUT_BY), True, True
    bounds = {
        Comparator.MORE: (high, math.inf, False, False),
        Comparator.AT_LEAST: (low, math.inf, True, False),
        Comparator.LESS: (-math.inf, low, False, False),
        Comparator.AT_MOST: (-math.inf, high, False, True),
        Comparator.NEARLY: (low * _NEARLY_FROM, high, True, True),
    }
    return bounds.get(comparator, (low, high, True, True))
