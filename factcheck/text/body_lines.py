"""Decides which lines are the article's own: a probability per line, then the best stretch.

`body_probabilities` is the one place that judges lines; the rest only reads its numbers.
"""

from __future__ import annotations

import math
from itertools import accumulate
from typing import TYPE_CHECKING

from factcheck.text.languages import ANY_FUNCTION_WORD
from factcheck.text.line_signs import (
    SECTION_BREAK,
    WORD,
    ends_sentence,
    is_furniture,
    is_picture_credit,
    word_count,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.text.lines import Line

_COST = 0.3
"""Probability below which a line speaks against the stretch it stands in."""
_BREAK_COST = 4.0
"""What a section break costs a stretch that would run across it: about four teasers."""
_KEEP = 0.4
"""Probability from which a line inside the stretch is body."""


def body_probabilities(lines: Sequence[Line]) -> list[float]:
    """Return for each line how likely (0 to 1) it is a part of the article's text."""
    counts: dict[str, int] = {}
    for line in lines:
        counts[line.text] = counts.get(line.text, 0) + 1
    return [_probability(line.text, repeated=counts[line.text] > 1) for line in lines]


def body_lines(lines: Sequence[Line], probabilities: Sequence[float]) -> list[bool]:
    """Return for each line whether it is body: likely, and inside the best stretch."""
    gains = [_gain(line.text, p) for line, p in zip(lines, probabilities, strict=True)]
    first, end = best_stretch(gains)
    return [first <= n < end and p > _KEEP for n, p in enumerate(probabilities)]


def best_stretch(gains: Sequence[float]) -> tuple[int, int]:
    """Return the half-open range of indices of the greatest sum (Kadane); (0, 0) if none."""
    best, best_sum = (0, 0), 0.0
    start, lowest = 0, 0.0
    for end, total in enumerate(accumulate(gains), start=1):
        if total - lowest > best_sum:
            best, best_sum = (start, end), total - lowest
        if total < lowest:
            start, lowest = end, total
    return best


def _gain(text: str, probability: float) -> float:
    if SECTION_BREAK.match(text) and probability < _COST:
        return -_BREAK_COST
    return math.log(1 + word_count(text)) * (probability - _COST)


def _probability(text: str, *, repeated: bool) -> float:
    words = word_count(text)
    if is_furniture(text, words) or is_picture_credit(text, words):
        return 0.02
    lean = -3.2 + 1.1 * math.log(1 + words)
    lean += 1.6 if ends_sentence(text) else -0.8
    lean += 3.0 * min(0.5, _function_share(text))
    lean -= 1.5 if repeated else 0.0
    return 1 / (1 + math.exp(-lean))


def _function_share(text: str) -> float:
    found = WORD.findall(text.lower())
    return sum(word in ANY_FUNCTION_WORD for word in found) / max(1, len(found))
