"""A page line by line, with what can be told of each line by itself and counted over the page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.text.bylines import FoundByline, byline_in
from factcheck.text.dates import FoundDate, dates_in
from factcheck.text.line_signs import WORD, word_count
from factcheck.text.lines import lines_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.text.lines import Line

    _Told = tuple[tuple[str, ...], int, tuple[FoundDate, ...], FoundByline | None]

LONG = 1_000
"""Code points of a line that are looked at; what follows them changes no decision."""
_BYLINE_WORDS = 30
_DATE_WORDS = 120


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line and what it shows: `text` is cut at LONG, `words` are its words in lower case.

    `count` is the number of its words, `number` its place on the page.
    """

    number: int
    line: Line
    text: str
    words: tuple[str, ...]
    count: int
    dates: tuple[FoundDate, ...]
    byline: FoundByline | None


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page that are not blank, in order, and what they share.

    `counts` has how often each line's text occurs, `starts` how often its first letters do; both
    fold case. `vocabulary` holds the longer words of the page's long lines.
    """

    lines: tuple[PageLine, ...]
    counts: Counter[str]
    starts: Counter[str]
    vocabulary: frozenset[str]
    usual_indent: int

    def repeats(self, line: PageLine) -> int:
        """Return how many lines of the page say what this one says."""
        return self.counts[line.text.casefold()]

    def begins_another(self, line: PageLine) -> bool:
        """Say whether another, different line begins with the same letters."""
        started = self.starts[line.text[:_START].casefold()]
        return len(line.text) >= _START_LEAST and started > self.repeats(line)


_START, _START_LEAST = 30, 12
_LONG_LINE, _LONG_WORD = 140, 5


def page_of(text: str, *, unwrap: bool = True) -> Page:
    """Return the page's lines; hard-wrapped rows joined when `unwrap`."""
    lines = lines_of(text, unwrap=unwrap)
    told: dict[str, _Told] = {}
    shown = [_page_line(text, number, line, told) for number, line in enumerate(lines)]
    indents: Counter[int] = Counter()
    for line in shown:
        indents[line.line.indent] += len(line.text) if len(line.text) > _LONG_LINE else 0
    return Page(
        tuple(shown),
        Counter(line.text.casefold() for line in shown),
        Counter(line.text[:_START].casefold() for line in shown if len(line.text) >= _START_LEAST),
        _vocabulary(shown),
        max(indents, key=lambda indent: indents[indent], default=0),
    )


def _page_line(text: str, number: int, line: Line, told: dict[str, _Told]) -> PageLine:
    shown = line.text[:LONG]
    is_plain = line.rows == 1 and not line.marker
    raw = text[line.start : line.end][:LONG] if is_plain else shown  # wide gaps end a name
    if raw not in told:  # menus say the same again and again
        told[raw] = _told(shown, raw)
    return PageLine(number, line, shown, *told[raw])


def _told(shown: str, raw: str) -> _Told:
    count = word_count(shown)
    return (
        tuple(word.lower() for word in WORD.findall(shown)),
        count,
        tuple(dates_in(shown)) if count <= _DATE_WORDS else (),
        byline_in(shown, raw) if count <= _BYLINE_WORDS else None,
    )


def _vocabulary(lines: Sequence[PageLine]) -> frozenset[str]:
    return frozenset(
        word
        for line in lines
        if len(line.text) > _LONG_LINE
        for word in line.words
        if len(word) >= _LONG_WORD
    )
