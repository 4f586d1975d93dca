"""Proposes how bytes that are no UTF-8 may be read; a person who sees the letters decides."""

from __future__ import annotations

import re

from factcheck.domain.articles import EncodingProposal
from factcheck.text.encodings import ranked
from factcheck.text.normalise import normalise

MOST = 8
_PREVIEW = 600
_LINE = 160
_LETTER_IN_QUESTION = re.compile(r"[^\x00-\x7f]")
_SIGNS_OF_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x80-\x9f\ue000-\uf8ff]")


def proposals(data: bytes) -> tuple[EncodingProposal, ...]:
    """Return up to MOST encodings that fit all the bytes, the likeliest first.

    Those that give the same words are proposed once.
    """
    found: dict[str, EncodingProposal] = {}
    for encoding in ranked(data):
        preview = _preview(data, encoding)
        if preview and not _SIGNS_OF_NO_TEXT.search(preview):
            found.setdefault(preview, EncodingProposal(encoding, preview))
        if len(found) == MOST:
            break
    return tuple(found.values())


def _preview(data: bytes, encoding: str) -> str:
    """Return the lines that hold letters beyond ASCII, or the first ones where there are none."""
    try:
        text = normalise(data.decode(encoding)).text
    except (LookupError, UnicodeError):
        return ""
    lines = text.split("\n")
    telling = [line for line in lines if _LETTER_IN_QUESTION.search(line)]
    shown, length = [], 0
    for line in telling or lines:
        piece = _around_letter(line)
        length += len(piece) + 1
        if length > _PREVIEW:
            break
        if piece.strip():
            shown.append(piece)
    return "\n".join(shown)


def _around_letter(line: str) -> str:
    """Return the line, or as much of a long one as shows its first letter in question."""
    if len(line) <= _LINE:
        return line
    letter = _LETTER_IN_QUESTION.search(line)
    first = max(0, (letter.start() if letter else 0) - _LINE // 2)
    return line[first : first + _LINE]
