"""Finds the day an article was published: the dates of its page, and what speaks for each."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.text.line_signs import SIGN_UP

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.text.dates import FoundDate
    from factcheck.text.page_lines import Page, PageLine

_PUBLISHED = re.compile(
    r"\b(?:publish|posted|first published|veröffentlicht|erstellt|publi[ée]|publicado|pubblicat|"
    r"gepubliceerd|publicerad|publisert|opublikowano|опубликовано|stand:|date:|created|issued)",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:updated?|modified|aktualisiert|mis à jour|mise à jour|actualizado|aggiornat|bijgewerkt|"
    r"uppdaterad|oppdatert|atualizado|last edited|zuletzt)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d")
_WEATHER = re.compile(r"\d ?°|\b\d{1,2}(?:\.\d)?[cf]\b", re.IGNORECASE)
_MONTH_FIRST_SIGNS = re.compile(r"\b(?:U\.S\.|EST|EDT|PST|PDT|ET|Washington|California|Texas)\b")
_JUST_ABOVE, _JUST_BELOW = 8, 6
_PAST = re.compile(r"\b(?:was|were|had|said|on|am|war|wurde|le|el|dne)\b", re.IGNORECASE)

FEATURES = (
    "above_title", "in_header", "in_body", "just_below", "far_below", "far_above", "title_distance",
    "body_distance", "end_distance", "weekday", "clock", "words", "alone", "said",
    "published", "updated", "published_above", "updated_above", "byline", "byline_near",
    "commonest", "times", "latest", "earliest", "newer_dates", "days_before_latest",
    "is_told", "two_digits", "first", "first_in_header", "rank", "body", "sign_up",
    "copyright", "weather", "open_order", "second_in_line", "iso", "old",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """A day that could be the day of publication, on line `number`."""

    number: int
    day: date
    features: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    line: PageLine
    found: FoundDate
    day: date
    place: int


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the features of all dates of a page share."""

    page: Page
    probabilities: Sequence[float]
    title: int
    body: tuple[int, int]
    found: list[_Found]
    counts: Counter[date]
    told: date | None


def date_candidates(
    page: Page, probabilities: Sequence[float], body: tuple[int, int], title: int | None
) -> list[DateCandidate]:
    """Return the dates of the page by position, without those that cannot be the day.

    A weekday above the title is the clock of the page; before a day that the article tells of as
    past it cannot have been published.
    """
    day_first = writes_day_first(page)
    found = [
        _Found(line, date_found, date_found.read(day_first=day_first), place)
        for line in page.lines
        for place, date_found in enumerate(line.dates)
    ]
    head = title if title is not None else max(0, body[0] - 1)
    told = max((f.day for f in found if _is_told(f, probabilities, body)), default=None)
    fitting = [f for f in found if not _is_clock(f, head) and not (told and f.day < told)]
    counts = Counter(f.day for f in fitting)
    setting = _Setting(page, probabilities, head, body, fitting, counts, told)
    return [
        DateCandidate(f.line.number, f.day, _features(rank, f, setting))
        for rank, f in enumerate(fitting)
    ]


def writes_day_first(page: Page) -> bool:
    """Say whether 3/4 is the third of April on this page: by its other dates, then its country."""
    numeric = [found for line in page.lines for found in line.dates]
    if any(found.month_first for found in numeric):
        return False
    american = sum(bool(_MONTH_FIRST_SIGNS.search(line.text)) for line in page.lines[:400])
    return american < 2


def _is_clock(found: _Found, title: int) -> bool:
    """Say whether it is the day the page was fetched: named with its weekday above the title."""
    return found.found.has_weekday and found.line.number < title


def _is_told(found: _Found, probabilities: Sequence[float], body: tuple[int, int]) -> bool:
    """Say whether the article's own text tells of the day as past."""
    inside = body[0] <= found.line.number < body[1]
    is_prose = inside and found.line.count > 15 and probabilities[found.line.number] > 0.5
    return is_prose and bool(_PAST.search(found.line.text))


def _features(rank: int, found: _Found, setting: _Setting) -> tuple[float, ...]:
    return (
        *_where(found.line.number, setting),
        *_how(found, setting),
        *_beside_others(rank, found, setting),
    )


def _where(number: int, setting: _Setting) -> list[float]:
    title, (start, end) = setting.title, setting.body
    return [
        float(title - _JUST_ABOVE <= number < title),
        float(title <= number < start),
        float(start <= number < end),
        float(end <= number < end + _JUST_BELOW),
        float(number >= end + _JUST_BELOW),
        float(number < title - _JUST_ABOVE),
        math.log1p(abs(number - title)) / 2,
        math.log1p(abs(number - start)) / 2,
        math.log1p(abs(number - end)) / 2,
    ]


def _how(found: _Found, setting: _Setting) -> list[float]:
    line, text = found.line, found.line.text
    before = text[max(0, found.found.start - 40) : found.found.start]
    above = setting.page.lines[line.number - 1].text if line.number else ""
    near = setting.page.lines[max(0, line.number - 2) : line.number + 3]
    return [
        float(found.found.has_weekday),
        float(bool(_CLOCK.search(text[found.found.end : found.found.end + 15]))),
        math.log1p(line.count) / 2,
        float(found.found.end - found.found.start >= len(text) * 0.6),
        float(_is_told(found, setting.probabilities, setting.body)),
        float(bool(_PUBLISHED.search(before))),
        float(bool(_UPDATED.search(before))),
        float(bool(_PUBLISHED.search(above)) and line.count < 12),
        float(bool(_UPDATED.search(above)) and line.count < 12),
        float(line.byline is not None),
        float(any(other.byline is not None for other in near)),
    ]


def _beside_others(rank: int, found: _Found, setting: _Setting) -> list[float]:
    counts, day, number = setting.counts, found.day, found.line.number
    days = sorted(counts)
    header = [f for f in setting.found if setting.title - 2 <= f.line.number < setting.body[0] + 2]
    told = setting.told
    return [
        float(counts[day] == max(counts.values())),
        min(2.0, math.log1p(counts[day]) / 1.5),
        float(day == days[-1]),
        float(day == days[0]),
        min(2.0, sum(other > day for other in days) / 3),
        math.log1p((days[-1] - day).days) / 4,
        float(told == day),
        float(found.found.end - found.found.start <= 8),
        float(rank == 0),
        float(bool(header) and header[0] is found),
        math.log1p(rank) / 2,
        setting.probabilities[number],
        float(bool(SIGN_UP.search(found.line.text))),
        float("©" in found.line.text),
        float(bool(_WEATHER.search(found.line.text))),
        float(found.found.swapped is not None),
        float(found.place > 0),
        float(found.line.text[found.found.start : found.found.start + 5][-1:] == "-"),
        float(day.year < days[-1].year - 1),
    ]
