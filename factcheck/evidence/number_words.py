"""Numbers written as words: "forty-two", "half a million", "two hundred and fifty", "tenth"."""

from __future__ import annotations

import math
import re

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_ORDINAL_WORDS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
_VALUES: dict[str, float] = (
    {word: float(value) for value, word in enumerate(_UNITS)}
    | {word: float(10 * value) for value, word in enumerate(_TENS, 2)}
    | {word: float(value) for value, word in enumerate(_ORDINAL_WORDS, 1)}
    | {word.removesuffix("y") + "ieth": float(10 * value) for value, word in enumerate(_TENS, 2)}
    | {"dozen": 12.0, "a": 1.0, "an": 1.0, "half": 0.5}
)

_PLAIN = "|".join((*_UNITS, *_TENS))
_SCALE = "|".join(_SCALES)
_LARGE = "|".join(_TENS)
_ORDINAL = "|".join((*_ORDINAL_WORDS, *(word.removesuffix("y") + "ieth" for word in _TENS)))

WORD_NUMBER = re.compile(
    rf"\b(?P<words>(?:half\s+a|an?|{_PLAIN})(?:[\s-]+(?:and\s+)?(?:{_PLAIN}|{_SCALE}|dozen))*)\b"
    r"(?:\s(?P<percent>per ?cent\b|percent\b|%)|\s(?P<money>dollars|euros|pounds|rupees)\b)?",
    re.IGNORECASE,
)
ORDINALS = re.compile(rf"\b(?:(?:{_LARGE})-)?(?:{_ORDINAL})\b", re.IGNORECASE)


def value_of_words(words: str) -> float:
    """Return the number the words make; nan when they make none ("a", "one" alone)."""
    parts = [part for part in re.split(r"[\s-]+", words.lower()) if part != "and"]
    if parts in (["a"], ["an"], ["one"], ["half", "a"], ["half"]):
        return math.nan
    return _sum(parts)


def _sum(parts: list[str]) -> float:
    total = group = 0.0
    for part in parts:
        if part in _SCALES:
            group = (group or 1.0) * _SCALES[part]
            if part != "hundred":
                total, group = total + group, 0.0
        elif part == "dozen":
            group = (group or 1.0) * _VALUES[part]
        elif part in ("a", "an") and group == _VALUES["half"]:
            continue
        else:
            group += _VALUES[part]
    return total + group
