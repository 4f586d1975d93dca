"""Finds the day an article was published: the dates of its page, and what speaks for each."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.text.dates import is_weekday
from factcheck.text.line_signs import SIGN_UP, ends_sentence, is_about_comment, names_agency

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.text.dates import FoundDate
    from factcheck.text.page_lines import Page, PageLine

_PUBLISHED = re.compile(
    r"\b(?:publi(?:sh|cation|[ée]|cado)|posted|veröffentlicht|erstellt|erschienen|pubblicat|"
    r"gepubliceerd|publicerad|publisert|opublikowano|опубликовано|vydáno|yayın|birt\b|stand:|"
    r"dat(?:e|um):?|created|issued)|公開|掲載|配信|入力",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:updated?|modifi|aktualisiert|mis à jour|mise à jour|actualizado|aggiornat|bijgewerkt|"
    r"uppdaterad|oppdatert|atualizado|last edited|zuletzt|akt\.|aktualizov|zaktualizowano|"
    r"обновлено|оновлено|güncelle|uppfært|opdateret|päivitetty)|更新|수정",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2}[:.h時]\d\d")
_HOUR = re.compile(
    r"\b\d{1,2}[:.]\d\d(?: ?(?:uhr|h|[ap]\.?m))?\b|\b(?:ago|vor \d+|il y a \d+|hace \d+|fa)\b",
    re.IGNORECASE,
)
_WEATHER = re.compile(r"\d ?°|\b\d{1,2}(?:\.\d)?[cf]\b", re.IGNORECASE)
_PICTURE = re.compile(
    r"\b(?:photo|image|foto|bild|picture|video|credit|file|archiv)", re.IGNORECASE
)
_PAST = re.compile(r"\b(?:was|were|had|said|on|am|war|wurde|le|el|dne)\b", re.IGNORECASE)
_MONTH_FIRST_SIGNS = re.compile(r"\b(?:U\.S\.|EST|EDT|PST|PDT|ET|Washington|California|Texas)\b")
_DIGITS, _CAPITALISED = re.compile(r"\d+"), re.compile(r"[A-ZÀ-Þ][^\W\d_]*")
_LOWER = re.compile(r"[^\W\d_A-ZÀ-Þ]{2,}")
_BARS = frozenset("|·•-–—/")
_JUST_ABOVE, _JUST_BELOW = 8, 6
_BESIDE, _NEXT = 6, 3
"""Dates at most so many lines away, and so many dates, are weighed against each other."""
_SHORT = 12
"""Words of a line that tells an hour."""
_AROUND = 12
"""Code points on both sides of a date that make its shape."""

FEATURES = (
    "above_title", "in_header", "in_body", "just_below", "far_below", "far_above", "title_distance",
    "body_distance", "end_distance", "weekday", "clock", "words", "alone", "said",
    "published", "updated", "published_above", "updated_above", "byline", "byline_near",
    "commonest", "times", "latest", "earliest", "newer_dates", "days_before_latest",
    "is_told", "two_digits", "first", "first_in_header", "rank", "body", "sign_up",
    "copyright", "weather", "open_order", "second_in_line", "iso", "old",
    "comment", "comments_near", "alike", "times_alike", "after_earlier", "before_later",
    "nearest_title", "nearest_body", "day_in_header",
    "clock_before", "clock_near", "updated_after", "bar_before", "weekday_above", "sentence",
    "picture",
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
    told: date | None
    counts: Counter[date]
    most: int
    days: list[date]
    shapes: Counter[str]
    header: list[_Found]
    header_days: frozenset[date]
    nearest: tuple[int, int]
    comments: frozenset[int]


def date_candidates(
    page: Page, probabilities: Sequence[float], body: tuple[int, int], title: int | None
) -> list[DateCandidate]:
    """Return the dates of the page by position, without those that cannot be the day.

    A weekday above the title is the clock of the page; before a day that the article tells of as
    past it cannot have been published; and where only an hour stands above the article, a day
    inside it is that of something else.
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
    if _tells_only_an_hour(page, fitting, head, body):
        fitting = [f for f in fitting if not body[0] <= f.line.number < body[1]]
    setting = _setting(page, probabilities, head, body, fitting, told)
    return [
        DateCandidate(f.line.number, f.day, _features(rank, f, setting))
        for rank, f in enumerate(fitting)
    ]


def _setting(
    page: Page,
    probabilities: Sequence[float],
    title: int,
    body: tuple[int, int],
    found: list[_Found],
    told: date | None,
) -> _Setting:
    counts = Counter(f.day for f in found)
    header = [f for f in found if title - 2 <= f.line.number < body[0] + 2]
    beside = {n for f in found for n in range(f.line.number - _NEXT, f.line.number + _NEXT + 1)}
    near = (page.lines[n] for n in beside if 0 <= n < len(page.lines))
    return _Setting(
        page,
        probabilities,
        title,
        body,
        found,
        told,
        counts,
        max(counts.values(), default=0),
        sorted(counts),
        Counter(map(_shape, found)),
        header,
        frozenset(f.day for f in header),
        (_least_distance(found, title), _least_distance(found, body[0])),
        frozenset(line.number for line in near if is_about_comment(line.text, line.words)),
    )


def _tells_only_an_hour(
    page: Page, found: Sequence[_Found], title: int, body: tuple[int, int]
) -> bool:
    """Say whether an hour, or how long ago it was, stands above the article, and no day does."""
    first, end = title - _JUST_ABOVE, body[0] + 2
    head = page.lines[title + 1 : end]
    if any(first <= f.line.number < end for f in found):
        return False
    return any(line.count <= _SHORT and _HOUR.search(line.text) for line in head)


def _least_distance(found: Sequence[_Found], number: int) -> int:
    return min((abs(f.line.number - number) for f in found), default=0)


def _shape(found: _Found) -> str:
    """Return what the date and its surroundings look like, whatever they say."""
    first = max(0, found.found.start - _AROUND)
    text = _DIGITS.sub("0", found.line.text[first : found.found.end + _AROUND])
    return _LOWER.sub("w", _CAPITALISED.sub("W", text))


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
        *_among_near(rank, found, setting),
        *_around(found, setting),
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
    counts, days, day, told = setting.counts, setting.days, found.day, setting.told
    return [
        float(counts[day] == setting.most),
        min(2.0, math.log1p(counts[day]) / 1.5),
        float(day == days[-1]),
        float(day == days[0]),
        min(2.0, (len(days) - bisect_right(days, day)) / 3),
        math.log1p((days[-1] - day).days) / 4,
        float(told == day),
        float(found.found.end - found.found.start <= 8),
        float(rank == 0),
        float(bool(setting.header) and setting.header[0] is found),
        math.log1p(rank) / 2,
        setting.probabilities[found.line.number],
        float(bool(SIGN_UP.search(found.line.text))),
        float("©" in found.line.text),
        float(bool(_WEATHER.search(found.line.text))),
        float(found.found.swapped is not None),
        float(found.place > 0),
        float(found.line.text[found.found.start : found.found.start + 5][-1:] == "-"),
        float(day.year < days[-1].year - 1),
    ]


def _among_near(rank: int, found: _Found, setting: _Setting) -> list[float]:
    """Return how the date stands among comments, dates that look like it, and its neighbours."""
    number, comments = found.line.number, setting.comments
    alike = setting.shapes[_shape(found)]
    near = setting.found[max(0, rank - _NEXT) : rank + _NEXT + 1]
    beside = [f for f in near if abs(f.line.number - number) <= _BESIDE]
    here = (number, found.place)
    return [
        float(number in comments),
        min(2.0, sum(n in comments for n in range(number - _NEXT, number + _NEXT + 1)) / 2),
        float(alike > 1),
        min(2.0, math.log1p(alike - 1) / 1.5),
        float(any((f.line.number, f.place) < here and f.day < found.day for f in beside)),
        float(any((f.line.number, f.place) > here and f.day > found.day for f in beside)),
        float(abs(number - setting.title) == setting.nearest[0]),
        float(abs(number - setting.body[0]) == setting.nearest[1]),
        float(found.day in setting.header_days),
    ]


def _around(found: _Found, setting: _Setting) -> list[float]:
    """Return what stands around the date, on its line and on the lines above and below."""
    line, text = found.line, found.line.text
    start, end = found.found.start, found.found.end
    lines = setting.page.lines
    above = lines[line.number - 1].text if line.number else ""
    below = lines[line.number + 1].text if line.number + 1 < len(lines) else ""
    return [
        float(bool(_CLOCK.search(text[max(0, start - _AROUND) : start]))),
        float(bool(_CLOCK.match(above) or _CLOCK.match(below))),
        float(bool(_UPDATED.search(text[end : end + 25]))),
        float(text[:start].rstrip()[-1:] in _BARS),
        float(is_weekday(above)),
        float(ends_sentence(text) and line.count > 6),
        float(bool(_PICTURE.search(text)) or names_agency(text)),
    ]
