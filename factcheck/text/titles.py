"""Finds which line is an article's title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.text.bylines import byline_in
from factcheck.text.dates import dates_in
from factcheck.text.line_signs import PICTURE_CREDIT, is_furniture, is_picture_credit, word_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.text.lines import Line

_WINDOW = 40
"""How many lines above the body a title is looked for."""


def title_line(lines: Sequence[Line], body_start: int) -> int | None:
    """Return the index of the likeliest title at or above the body, None when there is none."""
    first = max(0, body_start - _WINDOW)
    scored = [(_score(lines, n, body_start), n) for n in range(first, body_start)]
    best = max(scored, default=(0.0, 0))
    return best[1] if best[0] > 0 else None


def _score(lines: Sequence[Line], index: int, body_start: int) -> float:
    line = lines[index]
    words = word_count(line.text)
    if not 2 <= words <= 30 or is_furniture(line.text, words):
        return 0.0
    if byline_in(line.text) or _is_of_a_picture(lines, index, words):
        return 0.0
    score = min(words, 9) / 3 - (body_start - index) * 0.15
    score += 1.5 if _is_repeated(lines, index) else 0.0
    score += 0.7 if line.blanks else 0.0
    score += 1.0 if line.marker.startswith("#") else 0.0
    score -= 1.5 if line.text.endswith((".", ":", ",")) else 0.0
    return score - (2.5 if dates_in(line.text) else 0.0)


def _is_of_a_picture(lines: Sequence[Line], index: int, words: int) -> bool:
    """Say whether the line credits a picture, or describes one credited right below."""
    if is_picture_credit(lines[index].text, words) or index + 1 == len(lines):
        return True
    below = lines[index + 1]
    return below.blanks == 0 and bool(PICTURE_CREDIT.match(below.text))


def _is_repeated(lines: Sequence[Line], index: int) -> bool:
    """Say whether another line says the same, or adds the name of the site to it."""
    text = lines[index].text.casefold()
    return any(
        other.text.casefold().startswith(text) for n, other in enumerate(lines) if n != index
    )
