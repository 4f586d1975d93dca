"""Lines as a person reads them: hard-wrapped lines joined, each with its place in the text.

Lines end at LF only. Other line and paragraph separators stay inside a line, so that positions
never depend on which program counts them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.domain.anchors import TextSpan

_SPACE = re.compile(r"\s+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_DAY_OF_DATE = r"\s+(?:[^\W\d_]{3,12}\.?\s+|\d{1,2}\.\s+)(?:19|20)\d\d\b"
"""What follows the number of a day, which is no list mark: `30. Juni 2025`, `6. 01. 2026`."""
_BULLET = re.compile(rf"(?:[•‣▪◦●○■□∙·*+–-]|\d{{1,2}}(?:\)|\.(?!{_DAY_OF_DATE}))|#{{1,6}}|>+)\s+")
_WRAP_WIDTHS = range(50, 110)
_SLACK = 5
"""Columns by which the widest row may exceed the width the others were wrapped at."""
_STOPS = (".", "!", "?", ":", ";", "。", "！", "？", "।", "|")


@dataclass(frozen=True, slots=True)
class Line:
    """One line as read: `start` and `end` in code points, without outer spaces.

    `text` has single spaces and no list mark. `marker` is the list or heading mark that stood
    before it; `blanks` counts the blank lines above; `indent` its leading columns; `rows` how
    many rows of the file it spans.
    """

    start: int
    end: int
    text: str
    marker: str = ""
    blanks: int = 0
    indent: int = 0
    rows: int = 1

    @property
    def span(self) -> TextSpan:
        """Where the line stands."""
        return TextSpan(self.start, self.end)


@dataclass(frozen=True, slots=True)
class _Row:
    start: int
    end: int
    text: str
    blanks: int
    indent: int


def lines_of(text: str, *, unwrap: bool = True) -> list[Line]:
    """Return every line that is not blank, in order; hard-wrapped rows joined when `unwrap`."""
    rows = _rows(text)
    width = _wrap_width(rows) if unwrap else 0
    groups: list[list[_Row]] = []
    for row in rows:
        if width and groups and _continues(groups[-1][-1], row, width):
            groups[-1].append(row)
        else:
            groups.append([row])
    return [_line(text, group) for group in groups]


def _rows(text: str) -> list[_Row]:
    rows, position, blanks = [], 0, 0
    for piece in text.split("\n"):
        stripped = piece.strip()
        if stripped:
            indent = len(piece) - len(piece.lstrip())
            start = position + indent
            rows.append(_Row(start, start + len(stripped), stripped, blanks, indent))
        blanks = 0 if stripped else blanks + 1
        position += len(piece) + 1
    return rows


def _wrap_width(rows: list[_Row]) -> int:
    """Return the column at which the rows were broken, 0 when they were not."""
    lengths = [row.indent + len(row.text) for row in rows]
    width = max(lengths, default=0)
    if width not in _WRAP_WIDTHS:
        width = _common_ceiling(lengths)
    if not width:
        return 0
    full = sum(length >= width * 0.8 for length in lengths)
    partial = sum(width * 0.4 < length < width * 0.8 for length in lengths)
    return width if full >= max(3, (full + partial) * 0.4) else 0


def _common_ceiling(lengths: list[int]) -> int:
    """Return the width nearly all rows keep to: a stray long address does not count."""
    ordered = sorted(lengths)
    width = ordered[int(len(ordered) * 0.985)] if ordered else 0
    over = sum(length > width for length in lengths)
    return width if width in _WRAP_WIDTHS and over <= max(1, len(lengths) // 60) else 0


def _continues(above: _Row, row: _Row, width: int) -> bool:
    """Say whether `row` goes on where `above` was broken for want of room."""
    if row.blanks or _BULLET.match(row.text):
        return False
    first_word = row.text.split(None, 1)[0]
    reached = above.indent + len(above.text) + 1 + len(first_word)
    runs_on = row.text[0].islower() and not above.text.endswith(_STOPS)
    return reached > width - _SLACK or (runs_on and reached > width * 0.7)


def _line(text: str, rows: list[_Row]) -> Line:
    first, last = rows[0], rows[-1]
    shown = _SPACE.sub(" ", _INVISIBLE.sub("", text[first.start : last.end])).strip()
    mark = _BULLET.match(shown)
    marker = mark.group().strip() if mark else ""
    return Line(
        first.start,
        last.end,
        shown[mark.end() :] if mark else shown,
        marker,
        first.blanks,
        first.indent,
        len(rows),
    )
