"""Puts the numbers and dates of a claim beside those of a passage that speak of the same thing."""

from __future__ import annotations

import math
import re
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

from factcheck.evidence.comparators import Comparator, interval
from factcheck.evidence.dates import DateBound, DateMention, dates
from factcheck.evidence.numbers import Quantity, QuantityKind, quantities
from factcheck.evidence.words import Word, content_words

if TYPE_CHECKING:
    from datetime import date

    from factcheck.domain.anchors import TextSpan

REACH = 4
"""Words on each side of a number that tell what it counts."""

_ANY_YEAR = 2000
_COARSE_BELOW = 10
_FURTHEST_OVER = 1.25
"""How far above its bound "over 20 million" is still believed to reach."""

_BREAK = re.compile(r"[.;:,()\n]\s|\s[.;:,()]|[;()\n]")
_SAME_THING = (
    "death dead die kill fatality casualty victim decease",
    "recover recovery recovere cure heal",
    "case infection infect confirm positive test diagnos occurrence",
    "review critic reviewer rating rate score approval approv averag",
    "people person inhabitant population resident citizen man woman soldier troop",
    "gross earn box office revenue collect mak made income taking",
    "copy sold sell sale unit ship",
    "follower follow subscriber subscrib fan",
    "goal scor",
    "year yr",
    "injur wound hurt injury",
    "arrest detain",
    "vote voter ballot",
    "job post position",
    "world worldwid global globally international",
    "budget cost spend spent expens",
)


class Fit(IntEnum):
    """What one value says of another."""

    UNKNOWN = 0
    SAME = 1
    DIFFERS = 2


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts, read: its words, numbers and dates."""

    text: str
    words: tuple[Word, ...]
    stems: frozenset[str]
    quantities: tuple[Quantity, ...]
    dates: tuple[DateMention, ...]


@dataclass(frozen=True, slots=True)
class NumberPair:
    """A number of the claim (`here`) beside one of the passage (`there`).

    `head` says that the same noun follows both, `around` how much of the claim number's
    surroundings stands around the other (0 to 1), `closeness` how near the values are (0 to 1).
    """

    here: Quantity
    there: Quantity
    fit: Fit
    head: bool
    around: float
    closeness: float

    @property
    def alignment(self) -> float:
        """How likely both count the same thing; larger is likelier."""
        return 1.0 * self.head + self.around + 0.7 * self.closeness


@dataclass(frozen=True, slots=True)
class DatePair:
    """A date of the claim beside one of the passage; `shared` is the finest part both name."""

    here: DateMention
    there: DateMention
    fit: Fit
    same_year: bool
    around: float


def read(text: str, published: str | None = None, context: str = "") -> Side:
    """Return the words, numbers and dates of a text; see `dates` for the two other arguments."""
    found = tuple(dates(text, published, context))
    content = tuple(content_words(text))
    numbers = tuple(quantities(text, [one.span for one in found]))
    return Side(text, content, frozenset(word.stem for word in content), numbers, found)


def number_pairs(claim: Side, passage: Side) -> list[list[NumberPair]]:
    """Return for each number of the claim the passage's numbers of its kind, best aligned first."""
    return [
        sorted(
            (
                _number_pair(claim, here, passage, there)
                for there in passage.quantities
                if there.kind is here.kind
            ),
            key=lambda pair: (-pair.alignment, pair.there.span),
        )
        for here in claim.quantities
    ]


def date_pairs(claim: Side, passage: Side) -> list[list[DatePair]]:
    """Return for each date of the claim the passage's dates, those in the same words first."""
    return [
        sorted(
            (_date_pair(claim, here, passage, there) for there in passage.dates),
            key=lambda pair: (pair.fit is not Fit.SAME, -pair.around, pair.there.span),
        )
        for here in claim.dates
    ]


def _number_pair(claim: Side, here: Quantity, passage: Side, there: Quantity) -> NumberPair:
    return NumberPair(
        here,
        there,
        fit_of(here, there),
        bool(_head(claim, here.span) & _head(passage, there.span)),
        _around(claim, here.span, passage, there.span),
        _closeness(here, there),
    )


def fit_of(here: Quantity, there: Quantity) -> Fit:
    """Say whether two numbers can both be true of one thing."""
    if here.kind is QuantityKind.ORDINAL and here.comparator is not Comparator.EXACT:
        return Fit.UNKNOWN  # "above sixth" may mean better or more
    if here.kind in (QuantityKind.SCORE, QuantityKind.ORDINAL):
        same = {here.low, here.high} == {there.low, there.high}
        return Fit.SAME if same else Fit.DIFFERS
    if here.comparator is there.comparator and (here.low, here.high) == (there.low, there.high):
        return Fit.SAME
    if Comparator.EXACT in (here.comparator, there.comparator) and _rounds(here, there):
        return Fit.SAME
    return _fit_of_bounds(here, there)


def _rounds(here: Quantity, there: Quantity) -> bool:
    """Say whether one is the other with fewer digits; a strict bound is never rounded."""
    if here.comparator in (Comparator.MORE, Comparator.LESS):
        return False
    step, difference = max(here.step, there.step), abs(here.low - there.low)
    if step <= 1.0 and here.step != there.step:
        return difference < step  # "27 %" for 27.63 was cut, not rounded
    return difference * 2 <= step and step * 10 <= max(abs(here.low), step)


def _fit_of_bounds(here: Quantity, there: Quantity) -> Fit:
    if here.high == there.high and _is_coarse(here):
        return Fit.UNKNOWN
    low, high, low_in, high_in = interval(here.comparator, here.low, here.high)
    other_low, other_high, other_low_in, other_high_in = interval(
        there.comparator, there.low, there.high
    )
    if there.comparator in (Comparator.MORE, Comparator.AT_LEAST):
        other_high = there.high * _FURTHEST_OVER
    if _is_apart(high, other_low, both=high_in and other_low_in):
        return Fit.DIFFERS
    if _is_apart(other_high, low, both=other_high_in and low_in):
        return Fit.DIFFERS
    inside = low <= other_low and other_high <= high
    return Fit.SAME if inside and math.isfinite(other_low + other_high) else Fit.UNKNOWN


def _is_coarse(number: Quantity) -> bool:
    """Say whether "over 97 %" and "97 %" may be one rounded number; 148 is none."""
    significant = number.high / number.step if number.step else 0.0
    return number.kind is QuantityKind.PERCENT or significant < _COARSE_BELOW


def _is_apart(below: float, above: float, *, both: bool) -> bool:
    return below < above or (below == above and not both)


def _closeness(here: Quantity, there: Quantity) -> float:
    largest = max(abs(here.high), abs(there.high))
    if not largest:
        return 1.0
    return max(0.0, 1.0 - 2 * abs(here.high - there.high) / largest)


def _date_pair(claim: Side, here: DateMention, passage: Side, there: DateMention) -> DatePair:
    same_year = here.year is not None and here.year == there.year
    around = _around(claim, here.span, passage, there.span)
    return DatePair(here, there, _fit_of_dates(here, there), same_year, around)


def _fit_of_dates(here: DateMention, there: DateMention) -> Fit:
    mine, theirs = _period(here, there), _period(there, here)
    if not mine or not theirs:
        return Fit.UNKNOWN
    apart = theirs[1] < mine[0] or mine[1] < theirs[0]
    if here.bound not in (DateBound.BEFORE, DateBound.AFTER):
        return Fit.DIFFERS if apart else Fit.SAME
    if here.bound is there.bound or theirs[0] < mine[0] <= mine[1] <= theirs[1]:
        return Fit.SAME if mine == theirs else Fit.UNKNOWN
    is_past = theirs[1] < mine[0]
    return Fit.SAME if apart and is_past is (here.bound is DateBound.BEFORE) else Fit.DIFFERS


def _period(one: DateMention, other: DateMention) -> tuple[date, date] | None:
    """Return the first and last day; a date without a year takes the other's, or any leap year."""
    year = one.year or other.year or _ANY_YEAR
    if one.year is None and other.month is None:
        return None
    with suppress(ValueError):
        dated = replace(one, year=year)
        first, last = dated.first_day, dated.last_day
        return (first, last) if first and last else None
    return None


def _around(one: Side, span: TextSpan, other: Side, other_span: TextSpan) -> float:
    mine, theirs = _near(one, span), _near(other, other_span)
    return len(mine & theirs) / len(mine) if mine else 0.0


def _near(side: Side, span: TextSpan) -> frozenset[str]:
    before = [word for word in side.words if word.span.end <= span.start][-REACH:]
    after = [word for word in side.words if word.span.start >= span.end][:REACH]
    return frozenset(_thing(word.stem) for word in (*before, *after) if not word.text[0].isdigit())


def _head(side: Side, span: TextSpan) -> frozenset[str]:
    """Return what the number counts: the words after it up to the next break, at most three."""
    after = [word for word in side.words if word.span.start >= span.end][:3]
    found = []
    end = span.end
    for word in after:
        between = side.text[end : word.span.start]
        if _BREAK.search(between) or word.text[0].isdigit():
            break
        found.append(_thing(word.stem))
        end = word.span.end
    return frozenset(found)


def _thing(stem: str) -> str:
    return _things().get(stem, stem)


@cache
def _things() -> dict[str, str]:
    return {stem: group.split()[0] for group in _SAME_THING for stem in group.split()}
