"""Turns the parts of the fast model's sum into reasons in words that add up to the score."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.detection import fast, features, hashing
from factcheck.detection.signs import Finding, findings
from factcheck.domain.anchors import TextSpan
from factcheck.domain.claims import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.detection.context import Sentence

_MOST_WORDS = 4
"""Single words that are told; the rest stand together."""

_TELLING = 4
"""Letters of a word that means something to a reader by itself."""

_SMALLEST = 0.01
"""Weight from which a reason is told by itself."""

_PLACES = 3
"""Places of one sign that are told."""


@dataclass(frozen=True, slots=True)
class _Group:
    """Features that make one reason, and what it says when it speaks for and against."""

    names: tuple[str, ...]
    pro: str
    contra: str


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the sum, in log-odds, told at its places."""

    pro: str
    contra: str
    value: float
    places: tuple[TextSpan | None, ...] = (None,)


_GROUPS = (
    _Group(features.LENGTH, "is long enough to tell something", "is short"),
    _Group(features.QUOTED, "is told in the article's own words", "is mostly quoted talk"),
    _Group(features.FORM, "is built like a report", "is built like a heading or an aside"),
    _Group(features.POSITION, "stands where claims mostly stand", "stands where few claims stand"),
    _Group(features.TOPIC, "is about the article's matter", "strays from the article's matter"),
    _Group(features.AROUND, "stands among reported facts", "stands among talk or asides"),
    _Group(features.OPENING, "begins as claims begin", "begins as few claims do"),
    _Group(features.TOGETHER, "joins signs of a claim", "joins signs that speak against"),
)
_FEATURE = {name: number for number, name in enumerate(features.NAMES)}
_ABSENT = ("shows no sign of talk or opinion", "lacks signs most claims show")
_REST = ("small things that speak for it", "small things that speak against it")
_WORDS = ("has words often in claims", "has words seldom in claims")
_OTHER_WORDS = (
    "is worded like most claims",
    "is not worded like most claims",
)
_REPEATED = "only repeats what the text tells"


def reasons_of(sentences: Sequence[Sentence]) -> list[tuple[Reason, ...]]:
    """Return for each sentence why the fast model scores it as it does, the weightiest first.

    The weights are parts of the score: they sum to it when `start()` is added. Each part of the
    log-odds gets its share of the way from there to the score. Positions are in the sentence.
    """
    return [
        _reasons(sentence, values)
        for sentence, values in zip(sentences, fast.model().by_feature(sentences), strict=True)
    ]


def _reasons(sentence: Sentence, values: list[float]) -> tuple[Reason, ...]:
    parts = [*_parts(sentence, values)]
    per_unit = _slope(_bias(), sum(part.value for part in parts))
    return _told([_as_reasons(part, per_unit) for part in parts])


def start() -> float:
    """Return the score of a sentence of which nothing is known."""
    return probability(_bias())


def probability(log_odds: float) -> float:
    """Return the probability that belongs to log-odds, safe for any size."""
    return 0.5 * (1.0 + math.tanh(log_odds / 2.0))


def _bias() -> float:
    return float(fast.model().bias[fast.CHECK_WORTHY])


def _slope(bias: float, total: float) -> float:
    """Return how much probability one unit of log-odds stands for between two sums."""
    if abs(total) < 1e-9:
        return probability(bias) * (1.0 - probability(bias))
    return (probability(bias + total) - probability(bias)) / total


def _parts(sentence: Sentence, values: list[float]) -> Iterator[_Part]:
    """Yield the parts of the log-odds; they sum to all but the bias."""
    found = findings(sentence.text)
    for one in found:
        name = one.sign.name
        value = values[_FEATURE[name]] + values[_FEATURE[f"many_{name}"]]
        yield _Part(one.sign.tells, one.sign.tells, value, one.spans[:_PLACES])
    yield _Part(*_ABSENT, _absent(values, found))
    for group in _GROUPS:
        yield _Part(group.pro, group.contra, sum(values[_FEATURE[name]] for name in group.names))
    yield from _word_parts(sentence.text)
    if sentence.is_repeated:
        yield _Part(_REPEATED, _REPEATED, fast.REPEATED)


def _absent(values: list[float], found: Sequence[Finding]) -> float:
    present = {one.sign.name for one in found}
    return sum(
        values[_FEATURE[name]] + values[_FEATURE[f"many_{name}"]]
        for name in features.SIGN_NAMES
        if name not in present
    )


def _word_parts(text: str) -> Iterator[_Part]:
    tokens = hashing.tokens(text)
    shares = fast.model().by_word(text)
    ranked = sorted(range(len(tokens)), key=lambda number: -abs(shares[number]))
    told = [number for number in ranked if len(tokens[number].word) >= _TELLING][:_MOST_WORDS]
    for number in told:
        place = TextSpan(tokens[number].start, tokens[number].end)
        yield _Part(*_WORDS, shares[number], (place,))
    yield _Part(*_OTHER_WORDS, sum(shares) - sum(shares[number] for number in told))


def _as_reasons(part: _Part, per_unit: float) -> list[Reason]:
    text = part.pro if part.value > 0 else part.contra
    share = part.value * per_unit / len(part.places)
    return [Reason(text, share, place) for place in part.places]


def _told(groups: list[list[Reason]]) -> tuple[Reason, ...]:
    """Return the weighty reasons, weightiest first, and the small ones as one."""
    every = [(sum(one.weight for one in group), group) for group in groups]
    weighty = sorted(
        (pair for pair in every if abs(pair[0]) >= _SMALLEST), key=lambda pair: -abs(pair[0])
    )
    rest = sum(weight for weight, _ in every if abs(weight) < _SMALLEST)
    told = [reason for _, group in weighty for reason in group]
    return (*told, Reason(_REST[0] if rest > 0 else _REST[1], rest))
