"""Finds the dates of a passage and resolves relative ones against the article's own date."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan
from factcheck.domain.suggestions import DateBasis

if TYPE_CHECKING:
    from collections.abc import Iterator


class DateBound(StrEnum):
    """How a date bounds what it dates."""

    ON = "on"
    BEFORE = "before"
    AFTER = "after"
    UNTIL = "until"
    SINCE = "since"


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as written. None stands for what it does not say.

    `year_end` is the last year of a span of years ("2013-2018", "the 1990s"). `basis` tells what
    the date was worked out from where the words alone do not name it ("late Friday").
    """

    span: TextSpan
    year: int | None
    month: int | None = None
    day: int | None = None
    year_end: int | None = None
    bound: DateBound = DateBound.ON
    basis: DateBasis | None = None

    @property
    def is_relative(self) -> bool:
        """Whether the words alone do not name the date."""
        return self.basis is not None

    @property
    def iso(self) -> str:
        """The date as YYYY[-MM[-DD]], as far as it is known; years alone may be YYYY/YYYY."""
        if self.year is None:
            return f"--{self.month or 0:02d}" + (f"-{self.day:02d}" if self.day else "")
        if self.year_end and self.year_end != self.year:
            return f"{self.year:04d}/{self.year_end:04d}"
        parts = [f"{self.year:04d}"] + [f"{part:02d}" for part in (self.month, self.day) if part]
        return "-".join(parts)

    @property
    def first_day(self) -> date | None:
        """The first day it may mean; None without a year."""
        return date(self.year, self.month or 1, self.day or 1) if self.year else None

    @property
    def last_day(self) -> date | None:
        """The last day it may mean; None without a year."""
        if not self.year:
            return None
        year, month = self.year_end or self.year, self.month or 12
        return date(year, month, self.day or calendar.monthrange(year, month)[1])


_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name}
_MONTHS["sept"] = 9
_WEEKDAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}

_FULL_MONTH = "|".join(name for name in calendar.month_name if name)
_SHORT_MONTH = "|".join((*(name for name in calendar.month_abbr if name and name != "May"), "Sept"))
_MONTH = rf"(?P<month>\b(?:{_FULL_MONTH})\b|\b(?:{_SHORT_MONTH})\b\.?)"
_DAY = r"(?P<day>\b(?:0?[1-9]|[12]\d|3[01]))(?:st|nd|rd|th)?(?!\d|[,.]\d)"
_YEAR = r"(?P<year>\b(?:1[0-9]|20)\d\d)(?!\d|[,.]\d|[-\u2013]\d{3}\b|\s?%)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"\b(?P<year>\d{4})-(?P<month_number>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])\b",
        rf"{_DAY} (?:of )?{_MONTH}(?:,? ?,? ?(?:of )?{_YEAR})?",
        rf"{_MONTH} {_DAY}(?: ?,? ?{_YEAR})?",
        rf"{_MONTH},? (?:of )?{_YEAR}",
        rf"{_MONTH}(?: (?:of )?(?P<that_year>(?:that|the) (?:same )?year|the same year))",
        rf"(?<=[Ii]n ){_MONTH}\b",
        rf"{_YEAR}\s?[-\u2013\u2014/]\s?(?P<year_end>(?:1[0-9]|20)\d\d|\d\d)\b(?!\s?%|-\d)",
        r"\b(?P<decade>1[0-9]\d0|20\d0)[\u2019']?s\b",
        _YEAR,
    )
)
_RELATIVE = re.compile(
    r"\b(?:(?P<which>last|next|this|late|early|on|earlier)\s+)?(?P<weekday>"
    + "|".join(name for name in calendar.day_name if name)
    + r")(?:\s+(?:morning|afternoon|evening|night))?\b"
    r"|\b(?P<near>yesterday|today|tomorrow|tonight)\b"
    r"|\b(?P<turn>last|this|next) (?P<unit>month|year)\b"
    r"|\b(?P<that>that (?:same )?year|the same year)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s+(?!(?:[Ss]eries|[Ii]s|[Ww]as)\b)(?:\w+\s+)?[a-z]{3,}(?:[^s\W]s|people|persons)\b"
)
_NOT_A_YEAR_AFTER = re.compile(
    r"(?:(?:more|less|fewer|greater|higher|lower) than|at least|up to|nearly|almost|exactly"
    r"|there (?:are|were|was)|[$£€#]|\bover|\bunder)\s*$",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|by|of|from|until|till|during|before|after|to|for|the|between|circa|early|late|mid"
    r"|around|throughout|through|summer|winter|spring|autumn|fall|and|a|an|s)\s*$",
    re.IGNORECASE,
)
_MAGNITUDE_AFTER = re.compile(
    r"\s?(?:hundred|thousand|million|billion|trillion|%|per ?cent|percent)\b"
)
_BOUNDS = {
    DateBound.BEFORE: re.compile(
        r"\b(?:before|prior to|earlier than|ahead of)(?: the| year)?\s*$", re.IGNORECASE
    ),
    DateBound.AFTER: re.compile(r"\b(?:after|later than)(?: the| year)?\s*$", re.IGNORECASE),
    DateBound.UNTIL: re.compile(
        r"\b(?:by|until|till|up to|through)(?: the end of)?\s*$", re.IGNORECASE
    ),
    DateBound.SINCE: re.compile(r"\b(?:since|from|starting(?: in)?)\s*$", re.IGNORECASE),
}
_BOUND_REACH = 24


def dates(text: str, published: str | None = None, context: str = "") -> list[DateMention]:
    """Return the dates of the text in order.

    `published` is the article's date (YYYY[-MM[-DD]]), `context` the words before the text, where
    "that same year" looks for its year. A relative date that cannot be resolved is left out.
    """
    found: list[DateMention] = []
    for mention in sorted(_named(text), key=lambda one: (one.span.start, -len(one.span))):
        if not (found and found[-1].span.overlaps(mention.span)):
            found.append(mention)
    found = [_with_year(text, mention, found, published, context) for mention in found]
    relative = [one for one in _relative(text, published, context) if not _overlaps(one, found)]
    return sorted(found + relative, key=lambda one: one.span)


def _named(text: str) -> Iterator[DateMention]:
    for form in _FORMS:
        for match in form.finditer(text):
            mention = _mention(text, match)
            if mention and not (_is_bare_year(match) and _is_no_year(text, match)):
                yield mention


def _mention(text: str, match: re.Match[str]) -> DateMention | None:
    parts = match.groupdict()
    span = TextSpan(*match.span())
    if parts.get("decade"):
        decade = int(parts["decade"])
        return DateMention(span, decade, year_end=decade + 9, bound=_bound(text, span))
    year = int(parts["year"]) if parts.get("year") else None
    month, day = _month(parts), int(parts["day"]) if parts.get("day") else None
    if not _exists(year, month, day):
        return None
    end = _year_end(year, parts.get("year_end"))
    basis = DateBasis.CONTEXT if parts.get("that_year") else None
    return DateMention(span, year, month, day, end, _bound(text, span), basis)


def _month(parts: dict[str, str | None]) -> int | None:
    if parts.get("month_number"):
        return int(parts["month_number"] or 0)
    written = (parts.get("month") or "").rstrip(".").lower()
    return _MONTHS.get(written)


def _exists(year: int | None, month: int | None, day: int | None) -> bool:
    try:
        date(year or 2000, month or 1, day or 1)
    except ValueError:
        return False
    return True


def _year_end(year: int | None, written: str | None) -> int | None:
    if not year or not written:
        return None
    end = int(written) if len(written) > 2 else year - year % 100 + int(written)  # noqa: PLR2004
    return end if year < end else None


def _is_bare_year(match: re.Match[str]) -> bool:
    parts = match.groupdict()
    return (
        "year" in parts
        and not parts.get("month")
        and not parts.get("month_number")
        and not parts.get("year_end")
    )


def _is_no_year(text: str, match: re.Match[str]) -> bool:
    """Say whether four digits count things: "more than 1690 cases", "2026 persons"."""
    before, after = text[: match.start()], text[match.end() :]
    if _MAGNITUDE_AFTER.match(after) or _NOT_A_YEAR_AFTER.search(before[-_BOUND_REACH:]):
        return True
    return bool(_COUNTED.match(after)) and not _YEAR_BEFORE.search(before[-_BOUND_REACH:])


def _bound(text: str, span: TextSpan) -> DateBound:
    before = text[max(0, span.start - _BOUND_REACH) : span.start]
    return next((bound for bound, words in _BOUNDS.items() if words.search(before)), DateBound.ON)


def _overlaps(mention: DateMention, others: list[DateMention]) -> bool:
    return any(mention.span.overlaps(other.span) for other in others)


def _with_year(
    text: str,
    mention: DateMention,
    all_named: list[DateMention],
    published: str | None,
    context: str,
) -> DateMention:
    """Give a month or day without a year the year it must mean."""
    if mention.year is not None:
        return mention
    if mention.basis is DateBasis.CONTEXT:
        return replace(mention, year=_year_before(text, mention.span.start, context))
    own = [one.year for one in all_named if one.year and one.month is not None]
    year = own[0] if own else _latest_year(mention, published)
    if not _exists(year, mention.month, mention.day):
        return mention
    return replace(mention, year=year, basis=None if own or not year else DateBasis.PUBLISHED)


def _latest_year(mention: DateMention, published: str | None) -> int | None:
    """Return the year that puts the month last before the article's date."""
    if not published or len(published) < len("2020-01"):
        return None
    year, month = int(published[:4]), int(published[5:7])
    return year if (mention.month or 0) <= month else year - 1


def _year_before(text: str, position: int, context: str) -> int | None:
    for words in (text[:position], context):
        named = sorted((one for one in _named(words) if one.year), key=lambda one: one.span)
        if named:
            return named[-1].year
    return None


def _relative(text: str, published: str | None, context: str) -> Iterator[DateMention]:
    day = _published_day(published)
    for match in _RELATIVE.finditer(text):
        span = TextSpan(*match.span())
        if match["that"]:
            year = _year_before(text, span.start, context)
            if year:
                yield DateMention(span, year, basis=DateBasis.CONTEXT)
        elif day:
            yield from _from_day(match, span, day)


def _published_day(published: str | None) -> date | None:
    if not published or len(published) != len("2020-01-04"):
        return None
    return date.fromisoformat(published)


def _from_day(match: re.Match[str], span: TextSpan, day: date) -> Iterator[DateMention]:
    if match["weekday"]:
        yield _on(span, _weekday_near(match, day))
    elif match["near"]:
        step = {"yesterday": -1, "tomorrow": 1}.get(match["near"].lower(), 0)
        yield _on(span, day + timedelta(days=step))
    elif match["unit"]:
        step = {"last": -1, "next": 1}.get(match["turn"].lower(), 0)
        yield _turned(span, day, step, by_year=match["unit"].lower() == "year")


def _weekday_near(match: re.Match[str], day: date) -> date:
    """Return the latest such weekday up to the article's day; the one after for "next Friday"."""
    back = (day.weekday() - _WEEKDAYS[match["weekday"].lower()]) % 7
    which = (match["which"] or "").lower()
    if which == "next":
        return day + timedelta(days=7 - back)
    return day - timedelta(days=back or (7 if which == "last" else 0))


def _on(span: TextSpan, day: date) -> DateMention:
    return DateMention(span, day.year, day.month, day.day, basis=DateBasis.PUBLISHED)


def _turned(span: TextSpan, day: date, step: int, *, by_year: bool) -> DateMention:
    if by_year:
        return DateMention(span, day.year + step, basis=DateBasis.PUBLISHED)
    months = day.year * 12 + day.month - 1 + step
    return DateMention(span, months // 12, months % 12 + 1, basis=DateBasis.PUBLISHED)
