"""Finds the numbers of a sentence: how much, of what, and exactly or at least or nearly."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan
from factcheck.evidence.comparators import Comparator, comparator_of
from factcheck.evidence.number_words import ORDINALS, WORD_NUMBER, value_of_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class QuantityKind(StrEnum):
    """What a number counts; only numbers of one kind are ever compared."""

    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    ORDINAL = "ordinal"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as written: `low` and `high` differ for "6 to 9 million" and are equal otherwise.

    `step` is the smallest difference its digits can tell (100,000 for "2.3 million"). A score
    such as 2-1 holds its two sides as `low` and `high`. The span covers currency, magnitude and
    percent sign, not the words around.
    """

    span: TextSpan
    kind: QuantityKind
    low: float
    high: float
    step: float = 1.0
    comparator: Comparator = Comparator.EXACT


MAGNITUDES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "lakh": 1e5, "lakhs": 1e5,
    "million": 1e6, "mn": 1e6, "m": 1e6, "crore": 1e7, "crores": 1e7,
    "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12,
}  # fmt: skip

_CURRENCY = r"(?:(?:US|A|C|AU|NZ|HK)?\$|[£€¥₹]|\b(?:USD|EUR|GBP|INR|Rs\.?))"
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<!\d)\.\d+"
_LONG_MAGNITUDE = r"(?:hundred|thousand|million|billion|trillion|crores?|lakhs?|mn|bn|tn)\b"
_SHORT_MAGNITUDE = r"[mMbBkK]\b"
_PERCENT = r"%|per ?cent(?:age points?)?\b|percentage points?\b|pct\b"
_MONEY_AFTER = r"(?:US )?(?:dollars?|euros?|pounds?|rupees?|yen|yuan|USD|EUR|GBP|INR)\b"
_NUMBER = re.compile(
    rf"(?P<currency>{_CURRENCY})?\s?(?<![\w.])(?<![A-Za-z]-)(?<!\d[,:/])"
    rf"(?:(?P<first>{_DIGITS})\s?(?:[-\u2013\u2014]|to|and)\s?(?:{_CURRENCY})?\s?)?"
    rf"(?P<digits>{_DIGITS})(?P<plus>\+)?"
    rf"(?:[\s-]?(?P<magnitude>{_LONG_MAGNITUDE})|\s?(?P<short>{_SHORT_MAGNITUDE}))?"
    rf"(?:\s?(?P<percent>{_PERCENT})|\s?(?P<money>{_MONEY_AFTER}))?"
    r"(?P<ordinal>(?:st|nd|rd|th)\b)?"
)
_RATING = re.compile(r"/(?:5|10|100)\b(?!/)")
_CENTURY = re.compile(r"[\s-]centur(?:y|ies)\b", re.IGNORECASE)
_MOST_IN_A_SCORE = 200


def quantities(text: str, taken: Iterable[TextSpan] = ()) -> list[Quantity]:
    """Return the numbers of the text in order, leaving out the spans `taken` (dates)."""
    dates = list(taken)
    found: list[Quantity] = []
    for quantity in sorted(_all(text, dates), key=lambda one: (one.span.start, -len(one.span))):
        if not any(quantity.span.overlaps(span) for span in dates) and not (
            found and found[-1].span.overlaps(quantity.span)
        ):
            found.append(quantity)
    return found


def _all(text: str, dates: list[TextSpan]) -> Iterator[Quantity]:
    for match in _NUMBER.finditer(text):
        if not any(
            match.start("digits") < span.end and span.start < match.end("digits") for span in dates
        ):
            yield from _of_digits(text, match)
    for match in WORD_NUMBER.finditer(text):
        quantity = _of_words(text, match)
        if quantity:
            yield quantity
    for match in ORDINALS.finditer(text):
        if _CENTURY.match(text, match.end()):
            continue
        value = float(value_of_words(match.group().replace("-", " ")))
        span = TextSpan(*match.span())
        comparator = comparator_of(text, span)
        yield Quantity(span, QuantityKind.ORDINAL, value, value, 1.0, comparator)


def _of_digits(text: str, match: re.Match[str]) -> Iterator[Quantity]:
    first, second = match["first"], match["digits"]
    after = text[match.end() : match.end() + 2]
    if _is_no_number(match, after):
        return
    if first and _joins_two_numbers(match):
        yield from _of_digits_apart(text, match)
        return
    if first and _is_score(match):
        span = TextSpan(match.start("first"), match.end("digits"))
        yield Quantity(span, QuantityKind.SCORE, float(first), float(second))
        return
    kind, scale = _kind(match), _scale(match)
    low, high = sorted((_value(first or second) * scale, _value(second) * scale))
    span = TextSpan(_start(match), _end(match))
    comparator = Comparator.AT_LEAST if match["plus"] else comparator_of(text, span)
    yield Quantity(span, kind, low, high, _step(second) * scale, comparator)


def _of_digits_apart(text: str, match: re.Match[str]) -> Iterator[Quantity]:
    """Two numbers joined by "and" are two, unless "between" stands before them."""
    for found in _NUMBER.finditer(text, match.start("digits"), match.end()):
        yield from _of_digits(text, found)
    start, end = match.start(), match.end("first")
    for found in _NUMBER.finditer(text, start, end):
        yield from _of_digits(text, found)


def _joins_two_numbers(match: re.Match[str]) -> bool:
    between = match.string[match.end("first") : match.start("digits")]
    before = match.string[max(0, match.start() - 12) : match.start()].lower()
    return "and" in between and "between" not in before


def _is_no_number(match: re.Match[str], after: str) -> bool:
    """Times (10:30), fractions written 3/4, addresses of versions (3.6.1), model names (4K)."""
    if _RATING.match(match.string, match.end()):
        return False
    if match["ordinal"] and _CENTURY.match(match.string, match.end()):
        return True
    if re.match(r"[:/]\d|\.\d|[A-Za-z]", after) and not match["ordinal"]:
        return True
    return bool(match["short"]) and not _is_money(match)


def _is_score(match: re.Match[str]) -> bool:
    joined = match.string[match.end("first") : match.start("digits")].strip()
    plain = not (match["magnitude"] or match["percent"] or _is_money(match))
    whole = match["first"].isdigit() and match["digits"].isdigit()
    return (
        plain and whole and joined in "-\u2013\u2014" and float(match["digits"]) < _MOST_IN_A_SCORE
    )


def _is_money(match: re.Match[str]) -> bool:
    return bool(match["currency"] or match["money"])


def _kind(match: re.Match[str]) -> QuantityKind:
    if match["percent"]:
        return QuantityKind.PERCENT
    if _is_money(match):
        return QuantityKind.MONEY
    return QuantityKind.ORDINAL if match["ordinal"] else QuantityKind.NUMBER


def _scale(match: re.Match[str]) -> float:
    word = match["magnitude"] or (match["short"] if _is_money(match) else None)
    return MAGNITUDES[word.lower()] if word else 1.0


def _value(digits: str) -> float:
    return float(digits.replace(",", ""))


def _step(digits: str) -> float:
    """Return the value of the last digit that tells something: 0.1 for 2.3, 1000 for 12,000."""
    plain = digits.replace(",", "")
    if "." in plain:
        return float(10.0 ** -len(plain.partition(".")[2]))
    zeros = len(plain) - len(plain.rstrip("0"))
    return float(10.0 ** min(zeros, max(0, len(plain) - 1)))


def _start(match: re.Match[str]) -> int:
    parts = ("currency", "first", "digits")
    return min(match.start(part) for part in parts if match[part])


def _end(match: re.Match[str]) -> int:
    parts = ("digits", "plus", "magnitude", "short", "percent", "money", "ordinal")
    return max(match.end(part) for part in parts if match[part])


def _of_words(text: str, match: re.Match[str]) -> Quantity | None:
    value = value_of_words(match["words"])
    if math.isnan(value):
        return None
    kind = QuantityKind.PERCENT if match["percent"] else QuantityKind.NUMBER
    if match["money"]:
        kind = QuantityKind.MONEY
    span = TextSpan(*match.span())
    return Quantity(span, kind, value, value, _step(f"{value:.0f}"), comparator_of(text, span))
