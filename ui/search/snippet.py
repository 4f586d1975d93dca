"""The piece of a found text that shows why it was found, with the words looked for marked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan
from ui.suggestions.marked_text import ELLIPSIS, MarkedText

if TYPE_CHECKING:
    from collections.abc import Sequence

BEFORE = 40
"""Code points shown before the first word found; what is further off is left out."""

_BLANKS = re.compile(r"\s+")


def snippet(text: str, matched: Sequence[TextSpan]) -> MarkedText:
    """Return the text from shortly before the first word found, in one line."""
    line, found = _in_one_line(text, matched)
    first = found[0].start if found else 0
    if first <= BEFORE:
        return MarkedText(line, found)
    start = line.find(" ", first - BEFORE, first) + 1 or first
    shift = start - len(ELLIPSIS)
    moved = tuple(TextSpan(one.start - shift, one.end - shift) for one in found)
    return MarkedText(ELLIPSIS + line[start:], moved)


def _in_one_line(text: str, matched: Sequence[TextSpan]) -> tuple[str, tuple[TextSpan, ...]]:
    """Return the text with every run of blanks as one space, and the words found in it."""

    def flat(part: str) -> str:
        return _BLANKS.sub(" ", part)

    line, end = "", 0
    found: list[TextSpan] = []
    for one in matched:
        line += flat(text[end : one.start])
        line = line.lstrip() if not found else line
        found.append(TextSpan(len(line), len(line) + len(one)))
        line, end = line + one.cut(text), one.end
    return (line + flat(text[end:])).strip(), tuple(found)
