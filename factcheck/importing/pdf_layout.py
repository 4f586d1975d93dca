"""Puts the words of a PDF page into reading order: rows, columns, paragraphs, running heads.

Coordinates are in points from the page's lower left corner, as PDF has them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WIDTH = 0.5
"""Width of a letter as a part of its size, where the font does not tell: a mean of Latin text."""
_GUTTER = 1.2
"""Space between columns, in letter sizes, from which rows are cut apart."""
_MARGIN = 0.09
"""Part of the page's height at its top and bottom where running heads stand."""
_FEWEST_PAGES = 3
_PAGE_NUMBER = re.compile(
    r"(?:page|seite|p\.)?\s*[-–]?\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*[/–-]\s*\d{1,4}|\s+of\s+\d{1,4})?\s*[-–]?$",
    re.I,
)
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]$")


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of a row: its left end, its base line, the size of its letters."""

    x: float
    y: float
    size: float
    text: str

    @property
    def right(self) -> float:
        """Where it ends, as far as letters tell."""
        return self.x + len(self.text) * self.size * _WIDTH


@dataclass(frozen=True, slots=True)
class Row:
    """A line of print; `is_margin` when it stands where running heads stand."""

    x: float
    y: float
    right: float
    size: float
    text: str
    is_margin: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Rows read as one: words broken at row ends are joined again."""

    text: str
    size: float
    is_furniture: bool = False


def rows_of(fragments: Iterable[Fragment], bottom: float, top: float) -> list[Row]:
    """Return the page's rows in reading order: column by column where there are columns."""
    rows = _rows(sorted(fragments, key=lambda f: (-f.y, f.x)))
    edge = (top - bottom) * _MARGIN
    marked = [
        Row(r.x, r.y, r.right, r.size, r.text, r.y > top - edge or r.y < bottom + edge)
        for r in rows
    ]
    return _ordered(marked)


def running_heads(pages: Sequence[Sequence[Row]]) -> frozenset[str]:
    """Return what stands in the margins of many pages, its numbers made alike."""
    said = Counter(
        key for rows in pages for key in {_alike(row.text) for row in rows if row.is_margin}
    )
    enough = max(_FEWEST_PAGES, len(pages) // 4)
    return frozenset(key for key, times in said.items() if times >= enough)


def paragraphs_of(rows: Sequence[Row], heads: frozenset[str]) -> list[Paragraph]:
    """Return the page's paragraphs in order; running heads and page numbers are furniture."""
    paragraphs: list[Paragraph] = []
    group: list[Row] = []
    pitch = _pitch(rows)
    for row in rows:
        is_furniture = row.is_margin and (
            _alike(row.text) in heads or bool(_PAGE_NUMBER.match(row.text))
        )
        if group and (is_furniture or _begins(group, row, pitch)):
            paragraphs.append(_joined(group))
            group = []
        if is_furniture:
            paragraphs.append(Paragraph(row.text, row.size, is_furniture=True))
        else:
            group.append(row)
    return paragraphs + ([_joined(group)] if group else [])


def _rows(fragments: Sequence[Fragment]) -> list[Row]:
    """Join fragments on one base line; a wide gap begins a new row, as between columns."""
    lines: list[list[Fragment]] = []
    for fragment in fragments:
        if lines and abs(lines[-1][0].y - fragment.y) <= fragment.size * 0.4:
            lines[-1].append(fragment)
        else:
            lines.append([fragment])
    return [row for line in lines for row in _cut_at_gaps(sorted(line, key=lambda f: f.x))]


def _cut_at_gaps(line: Sequence[Fragment]) -> list[Row]:
    rows: list[list[Fragment]] = [[line[0]]]
    for before, fragment in pairwise(line):
        if fragment.x - before.right > _GUTTER * max(fragment.size, 6.0):
            rows.append([fragment])
        else:
            rows[-1].append(fragment)
    return [_row(fragments) for fragments in rows]


def _row(fragments: Sequence[Fragment]) -> Row:
    text = ""
    for fragment in fragments:
        apart = text and not text.endswith(" ") and not fragment.text.startswith(" ")
        text += (" " if apart else "") + fragment.text
    size = max(fragment.size for fragment in fragments)
    first = fragments[0]
    return Row(first.x, first.y, fragments[-1].right, size, " ".join(text.split()))


def _ordered(rows: Sequence[Row]) -> list[Row]:
    """Return rows top down; where two columns stand side by side, the left one first."""
    gutter = _gutter(rows)
    if gutter is None:
        return list(rows)
    ordered: list[Row] = []
    left: list[Row] = []
    right: list[Row] = []
    for row in rows:
        if row.x < gutter < row.right or row.is_margin:
            ordered += [*left, *right, row]
            left, right = [], []
        else:
            (left if row.x < gutter else right).append(row)
    return [*ordered, *left, *right]


def _gutter(rows: Sequence[Row]) -> float | None:
    """Return where a second column begins: a left edge many rows share, which few rows cross."""
    body = [row for row in rows if not row.is_margin]
    if len(body) < 8:
        return None
    page_left = min(row.x for row in body)
    page_right = max(row.right for row in body)
    middle = [
        round(row.x)
        for row in body
        if page_left + 0.25 * (page_right - page_left) < row.x < page_right - 60
    ]
    if not middle:
        return None
    edge, times = Counter(middle).most_common(1)[0]
    crossing = sum(row.x < edge - 4 and row.right > edge + 4 for row in body)
    return edge - 2.0 if times >= len(body) * 0.25 and crossing < times else None


def _pitch(rows: Sequence[Row]) -> float:
    """Return the usual distance between base lines."""
    gaps = Counter(
        round(above.y - below.y, 1) for above, below in pairwise(rows) if 0 < above.y - below.y < 60
    )
    return gaps.most_common(1)[0][0] if gaps else 12.0


def _begins(group: Sequence[Row], row: Row, pitch: float) -> bool:
    """Say whether a paragraph begins: a gap, another size, an indent, after a short last row."""
    above = group[-1]
    gap = above.y - row.y
    if gap > pitch * 1.35 or abs(row.size - above.size) > 0.8:
        return True
    if gap <= 0:  # the next column: the sentence may go on there
        return above.text.endswith((".", "!", "?", "”", '"')) and row.text[:1].isupper()
    is_indented = len(group) > 1 and row.x > above.x + row.size * 0.8
    widest = max(r.right for r in group)
    is_short = above.right < widest - 8 * row.size and above.text.endswith((".", "!", "?", ":"))
    return is_indented or is_short


def _joined(rows: Sequence[Row]) -> Paragraph:
    text = rows[0].text
    for row in rows[1:]:
        if _HYPHEN.search(text) and row.text[:1].islower():
            text = text[:-1] + row.text
        else:
            text += " " + row.text
    return Paragraph(text, max(row.size for row in rows))


def _alike(text: str) -> str:
    return re.sub(r"\d+", "#", text.casefold())
