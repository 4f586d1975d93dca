"""Finds which line is an article's title: candidates, and what speaks for each."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.text.line_signs import (
    FURNITURE,
    PICTURE_CREDIT,
    READ_MORE,
    SECTION_BREAK,
    SIGN_UP,
    ends_sentence,
    names_agency,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.text.page_lines import Page, PageLine

_ABOVE = 120
"""How many lines above the body a title is looked for."""
_INTO = 4
_FIRST_LINES = 6
_SITE_TAIL = re.compile(r"^(.{12,}?)\s+[|–—•·-]\s+[^|–—•·]{2,40}$")
_BYLINE_NEAR, _DATE_NEAR = 4, 6

FEATURES = (
    "words", "words_squared", "few_words", "many_words", "distance", "distance_squared", "inside",
    "just_above", "first_line", "early", "place", "repeats", "begins_another", "has_site_tail",
    "heading_mark", "bullet", "blank_above", "blanks_above", "blank_below", "ends_stop",
    "ends_mark",
    "ends_colon", "ends_dots", "question", "quote", "date", "byline", "furniture", "sign_up",
    "credit", "credit_below", "read_more", "section_break", "title_case", "all_capitals",
    "starts_lower", "in_lead", "in_body", "in_body_count", "in_first_line", "body",
    "body_below", "byline_below", "date_below", "longest_near", "near_words", "after_break",
    "commas", "digits", "indent",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TitleCandidate:
    """A line that could be the title; `text` is the title it gives, without a site's name."""

    number: int
    text: str
    features: tuple[float, ...]


def title_candidates(
    page: Page, probabilities: Sequence[float], body: tuple[int, int]
) -> list[TitleCandidate]:
    """Return the lines at or above the body that could be its title, by position."""
    start = body[0]
    first = max(0, start - _ABOVE)
    numbers = [*range(min(_FIRST_LINES, first)), *range(first, min(start + _INTO, body[1]))]
    lead = _long_words(page, range(start, min(start + 4, body[1])))
    whole = _long_words(page, range(*body))
    return [
        _candidate(page, page.lines[n], probabilities, start, lead, whole)
        for n in numbers
        if 2 <= page.lines[n].count <= 40
    ]


def _long_words(page: Page, numbers: range) -> frozenset[str]:
    return frozenset(word for n in numbers for word in page.lines[n].words if len(word) > 3)


def _candidate(
    page: Page,
    line: PageLine,
    probabilities: Sequence[float],
    start: int,
    lead: frozenset[str],
    whole: frozenset[str],
) -> TitleCandidate:
    tail = _SITE_TAIL.match(line.text)
    features = (
        *_shape(line, start),
        *_standing(page, line, has_tail=tail is not None),
        *_signs(page, line),
        *_echo(line, lead, whole, page),
        *_below(page, line, probabilities, start),
    )
    text = tail[1] if tail and line.number < _FIRST_LINES else line.text
    return TitleCandidate(line.number, text, features)


def _shape(line: PageLine, start: int) -> list[float]:
    distance = start - line.number
    return [
        math.log1p(line.count),
        math.log1p(line.count) ** 2 / 3,
        float(line.count <= 3),
        float(line.count > 20),
        math.log1p(max(0, distance)) / 2,
        math.log1p(max(0, distance)) ** 2 / 6,
        float(distance <= 0),
        float(distance == 1),
        float(line.number == 0),
        float(line.number < _FIRST_LINES),
        line.number / (start + 5),
    ]


def _standing(page: Page, line: PageLine, *, has_tail: bool) -> list[float]:
    below = page.lines[line.number + 1].line.blanks if line.number + 1 < len(page.lines) else 1
    return [
        min(3.0, page.repeats(line) - 1.0),
        float(page.begins_another(line)),
        float(has_tail),
        float(line.line.marker[:1] == "#"),
        float(bool(line.line.marker) and line.line.marker[:1] != "#"),
        float(line.line.blanks > 0),
        min(3.0, float(line.line.blanks)) / 2,
        float(below > 0),
    ]


def _signs(page: Page, line: PageLine) -> list[float]:
    text = line.text
    below = page.lines[min(line.number + 1, len(page.lines) - 1)]
    return [
        float(text.endswith((".", "。", "।"))),
        float(ends_sentence(text)),
        float(text.endswith(":")),
        float(text.endswith(("...", "…"))),
        float(text.endswith("?")),
        float(text[:1] in "\"“„«‘'"),
        float(bool(line.dates)),
        line.byline.weight if line.byline else 0.0,
        float(bool(FURNITURE.match(text))),
        float(bool(SIGN_UP.search(text))),
        float(bool(PICTURE_CREDIT.match(text) or names_agency(text))),
        float(below.line.blanks == 0 and bool(PICTURE_CREDIT.match(below.text))),
        float(bool(READ_MORE.match(text))),
        float(bool(SECTION_BREAK.match(text))),
        sum(word[:1].isupper() for word in text.split()) / max(1, len(text.split())),
        float(text.isupper()),
        float(text[:1].islower()),
    ]


def _echo(line: PageLine, lead: frozenset[str], whole: frozenset[str], page: Page) -> list[float]:
    """Return how far the body speaks of what the line speaks of."""
    long_words = [word for word in line.words if len(word) > 3]
    total = max(1, len(long_words))
    opening = frozenset(page.lines[0].words)
    return [
        sum(word in lead for word in long_words) / total,
        sum(word in whole for word in long_words) / total,
        min(2.0, sum(word in whole for word in long_words) / 4),
        sum(word in opening for word in line.words) / max(1, line.count) if line.number else 0.0,
    ]


def _below(page: Page, line: PageLine, probabilities: Sequence[float], start: int) -> list[float]:
    number = line.number
    near = page.lines[max(0, number - 3) : number + 4]
    following = page.lines[number + 1 : number + 1 + _DATE_NEAR]
    return [
        probabilities[number],
        max(probabilities[number + 1 : number + 4], default=0.0),
        max((f.byline.weight for f in following[:_BYLINE_NEAR] if f.byline), default=0.0),
        float(any(f.dates for f in following)),
        float(line.count >= max(n.count for n in near if n.number <= start)),
        min(2.0, sum(n.count for n in near) / 40),
        float(any(SECTION_BREAK.match(n.text) for n in near if n.number < number)),
        line.text.count(",") / max(1, line.count) * 5,
        min(2.0, sum(map(str.isdigit, line.text)) / 4),
        min(2.0, line.line.indent / 10),
    ]
