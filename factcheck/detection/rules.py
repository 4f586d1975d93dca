"""Scores a sentence by the signs it shows: every sign has a weight, and the score is their sum.

The weights are the rounded coefficients of a least-squares fit on labelled news sentences.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.detection.signs import READ_AT_MOST, Finding, findings, kinds_of
from factcheck.domain.claims import ClaimKind, Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST, _MOST = 0.02, 0.98
"""No rule is ever certain."""

_START = 0.34
_START_CHECKABLE = 0.63
"""Where a sentence without any sign begins."""

_WEIGHTS = {
    "number": 0.19,
    "number_word": 0.16,
    "date": 0.06,
    "day": 0.09,
    "name": 0.04,
    "speech": 0.11,
    "quotation": -0.05,
    "comparison": 0.08,
    "cause": 0.04,
    "decision": 0.09,
    "record": 0.07,
    "event": 0.12,
    "question": -0.30,
    "opinion": -0.18,
    "first_person": -0.23,
    "second_person": -0.18,
    "imperative": -0.25,
    "vague": -0.09,
}
_CHECKABLE_WEIGHTS = {
    "number": 0.10,
    "number_word": 0.07,
    "date": 0.04,
    "day": 0.04,
    "name": 0.05,
    "speech": 0.06,
    "quotation": -0.03,
    "comparison": 0.07,
    "cause": 0.04,
    "decision": 0.08,
    "record": 0.05,
    "event": 0.09,
    "question": -0.40,
    "opinion": -0.15,
    "second_person": -0.18,
    "imperative": -0.32,
    "vague": -0.10,
}

_PLACES = 3
"""Places of one sign that are told."""

_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
"""Japanese, Chinese and Thai characters."""

_REPEATED = Reason("only repeats what the text tells", -0.40)

_SHORT, _WHOLE, _LONG = 8, 12, 20
"""Words from which a sentence is no fragment, is whole, and is long."""


@dataclass(frozen=True, slots=True)
class Score:
    """What the signs of a sentence come to. Spans of the reasons are positions in the sentence.

    `start` and the weights of the reasons sum to `score`.
    """

    score: float
    checkable: float
    kinds: ClaimKind
    start: float
    reasons: tuple[Reason, ...]


def score(sentence: str, *, is_repeated: bool = False) -> Score:
    """Score one sentence; `is_repeated`: another sentence of the article tells the same."""
    found = findings(sentence)
    words = _length(sentence)
    parts = [*_weighed(found), *_by_length(words)]
    if is_repeated:
        parts.append(_REPEATED)
    total, reasons = _within_bounds(parts)
    return Score(total, _checkable(found, words), kinds_of(found), _START, reasons)


def _weighed(found: Sequence[Finding]) -> list[Reason]:
    """Return a reason for each place of each sign; the places of one sign share its weight."""
    reasons = []
    for one in found:
        places = one.spans[:_PLACES]
        share = _WEIGHTS.get(one.sign.name, 0.0) / len(places)
        reasons += [Reason(one.sign.tells, share, place) for place in places if share]
    return reasons


def _length(sentence: str) -> int:
    """Return the words of a sentence; where a script sets no spaces, two characters are one."""
    read = sentence[:READ_AT_MOST]
    unspaced = len(_UNSPACED.findall(read))
    return read.count(" ") + 1 + unspaced // 2


def _by_length(words: int) -> list[Reason]:
    reasons = []
    if words < _SHORT:
        reasons.append(Reason("is only a fragment or very short", -0.27))
    if words >= _WHOLE:
        reasons.append(Reason("is a whole sentence", 0.12))
    if words >= _LONG:
        reasons.append(Reason("is long and gives detail", 0.11))
    return reasons


def _within_bounds(parts: list[Reason]) -> tuple[float, tuple[Reason, ...]]:
    """Return the score and the reasons; where the sum leaves the bounds, the overshoot is shared.

    Only the weights that push beyond the bound shrink, each in proportion to its size.
    """
    total = _START + sum(part.weight for part in parts)
    held = min(_MOST, max(_LEAST, total))
    pushing = [part for part in parts if (part.weight > 0) == (total > held)]
    if held == total or not pushing:
        return held, tuple(parts)
    push = sum(part.weight for part in pushing)
    share = (push - (total - held)) / push
    scaled = (
        Reason(part.text, part.weight * share, part.span) if part in pushing else part
        for part in parts
    )
    return held, tuple(scaled)


def _checkable(found: Sequence[Finding], words: int) -> float:
    total = _START_CHECKABLE + sum(_CHECKABLE_WEIGHTS.get(one.sign.name, 0.0) for one in found)
    total += -0.38 if words < _SHORT else 0.11 if words >= _WHOLE else 0.0
    return min(_MOST, max(_LEAST, total))
