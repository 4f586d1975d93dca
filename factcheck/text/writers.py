"""Finds who wrote an article: the names its page could mean, and what speaks for each."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.text.bylines import FoundByline
    from factcheck.text.page_lines import Page, PageLine

_ABOVE, _INTO, _BELOW = 30, 6, 15
_LABEL_ALONE = re.compile(
    r"^(?:by|von|par|por|di|door|av|af|author|autor(?:in)?|written by|text|reporter|"
    r"artikel von)\s*:?$",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_PICTURE = re.compile(r"photo|image|foto|bild|picture|video", re.IGNORECASE)
_OFFICE = re.compile(
    r"\b(?:reporter|correspondent|editor|staff|writer|journalist|redakteur|korrespondent|columnist|"
    r"contributor|author|autor|follow|twitter|@\w+|biography|profile)",
    re.IGNORECASE,
)
FEATURES = (
    "label", "colon", "organisation", "weight", "words", "names", "name_share", "capitals", "date",
    "office", "picture", "blank_above", "in_header", "above_title", "in_start", "in_body",
    "just_below", "far_below", "far_above", "title_distance", "body_distance", "end_distance",
    "date_below", "date_above", "label_above", "said_in_body", "office_below", "body", "repeats",
    "first_label", "rank", "after_title", "odds", "least_odds", "unknown_words",
)  # fmt: skip
_ORGANISATION, _COLON = FEATURES.index("organisation"), FEATURES.index("colon")
_SIGNED = [FEATURES.index(place) for place in ("in_header", "in_start", "in_body", "just_below")]


@dataclass(frozen=True, slots=True)
class WriterCandidate:
    """Names that could be the writer's, on line `number`."""

    number: int
    names: str
    features: tuple[float, ...]

    @property
    def is_organisation(self) -> bool:
        """Whether it is a newsroom and no person."""
        return bool(self.features[_ORGANISATION])

    @property
    def is_signature(self) -> bool:
        """Whether it is a person labelled as author right above or below the article."""
        is_placed = any(self.features[place] for place in _SIGNED)
        return bool(self.features[_COLON] and is_placed and not self.is_organisation)


def writer_candidates(
    page: Page,
    probabilities: Sequence[float],
    body: tuple[int, int],
    title: int | None,
    odds: Mapping[str, float],
) -> list[WriterCandidate]:
    """Return the names on the page that could be the writer's, by position.

    `odds` are the log-odds of words to stand in an article, of those that many sites use.
    """
    head = title if title is not None else max(0, body[0] - 1)
    near = {
        *range(max(0, head - _ABOVE), min(len(page.lines), body[0] + _INTO)),
        *range(max(0, body[1] - 3), min(len(page.lines), body[1] + _BELOW)),
        *_below_labels(page, body),
    }
    named = [
        (line, line.byline)
        for line in page.lines
        if line.byline and (line.number in near or line.byline.is_labelled)
    ]
    times = Counter(byline.names.casefold() for _, byline in named)
    first_label = next((line.number for line, byline in named if byline.is_labelled), -1)
    return [
        WriterCandidate(
            line.number,
            byline.names,
            (
                *_how(line, byline),
                *_where(line.number, head, body),
                *_around(page, line, byline, probabilities),
                min(2.0, times[byline.names.casefold()] - 1.0),
                float(line.number == first_label),
                math.log1p(rank) / 2,
                float(line.number in {head + 1, head + 2}),
                *_words(byline.names, odds),
            ),
        )
        for rank, (line, byline) in enumerate(named)
    ]


def _below_labels(page: Page, body: tuple[int, int]) -> list[int]:
    """Return the lines of the article right below one that only says whose words they are."""
    return [
        number
        for number in range(max(1, body[0]), body[1])
        if _LABEL_ALONE.match(page.lines[number - 1].text)
    ]


def _words(names: str, odds: Mapping[str, float]) -> list[float]:
    """Return what is known of the words: of menus and buttons many sites use them too."""
    words = [word.casefold() for word in _WORD.findall(names) if not word.islower()]
    known = [odds[word] for word in words if word in odds]
    return [
        sum(known) / max(1, len(words)),
        min([0.0, *known]),
        1 - len(known) / max(1, len(words)),
    ]


def _how(line: PageLine, byline: FoundByline) -> list[float]:
    return [
        float(byline.is_labelled),
        float(byline.is_labelled and ":" in line.text[:16]),
        float(byline.is_organisation),
        byline.weight,
        math.log1p(line.count) / 2,
        math.log1p(len(byline.names.split())) / 2,
        len(byline.names) / max(1, len(line.text)),
        float(byline.names.isupper()),
        float(bool(line.dates)),
        float(bool(_OFFICE.search(line.text))),
        float(bool(_PICTURE.search(line.text))),
        float(line.line.blanks > 0),
    ]


def _where(number: int, title: int, body: tuple[int, int]) -> list[float]:
    start, end = body
    return [
        float(title <= number < start),
        float(title - 4 <= number < title),
        float(start <= number < start + _INTO),
        float(start + _INTO <= number < end),
        float(end <= number < end + 5),
        float(number >= end + 5),
        float(number < title - 4),
        math.log1p(abs(number - title)) / 2,
        math.log1p(abs(number - start)) / 2,
        math.log1p(abs(number - end)) / 2,
    ]


def _around(
    page: Page, line: PageLine, byline: FoundByline, probabilities: Sequence[float]
) -> list[float]:
    above = page.lines[line.number - 1] if line.number else None
    below = page.lines[line.number + 1 : line.number + 3]
    surname = byline.names.split()[-1].casefold()
    return [
        float(any(other.dates for other in below)),
        float(bool(above and above.dates)),
        float(bool(above and _LABEL_ALONE.match(above.text))),
        float(surname in page.vocabulary),
        float(any(_OFFICE.search(other.text) and other.count < 15 for other in below)),
        probabilities[line.number],
    ]
