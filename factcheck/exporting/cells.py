"""Makes a text safe for a spreadsheet cell, and takes exactly that off again.

A spreadsheet runs a cell that begins with one of a few signs as a formula, even a quoted one. Such
a text gets an apostrophe in front. The signs are those of the OWASP page on CSV injection, with
their wide and small forms. A program that splits at semicolons or tabs may also see a cell begin
inside a text, so the places after those and after line ends count as beginnings too.
"""

from __future__ import annotations

import re
from datetime import UTC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_SIGNS = r"=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b"
"""Equals, plus, minus and at, each plain, wide and small."""
_UNSEEN = (
    " \u0085\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f"
    "\u205f-\u206f\u3000\u3164\ufeff\uffa0"
)
_RISKY = re.compile(
    rf"\A(?='*[{_UNSEEN}]*[{_SIGNS}\t\r\n])|(?<=[;\t\r\n])(?='*[{_UNSEEN}]*[{_SIGNS}])"
)
_DISARMED = re.compile(
    rf"\A'(?='*[{_UNSEEN}]*[{_SIGNS}\t\r\n])|(?<=[;\t\r\n])'(?='*[{_UNSEEN}]*[{_SIGNS}])"
)

_BETWEEN = "\x1f"
"""Stands before each cell of a row that is looked at as a whole; no text should hold it."""
_RISKY_ROW = re.compile(
    rf"[;\t\r\n{_BETWEEN}]'*[{_UNSEEN}]*[{_SIGNS}]|{_BETWEEN}'*[{_UNSEEN}]*[\t\r\n]"
    "|[\x00-\x08\x0b\x0c\x0e-\x1e\u241b]"
)

_ESCAPE = "\u241b"
"""The picture of the escape character: rare in prose, and seen for what it is."""
_PICTURES = 0x2400
_ITSELF = "\u2420"
"""Stands for the picture itself after `_ESCAPE`; no picture of a control."""
_CONTROLS = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f{_ESCAPE}]")
_ESCAPED = re.compile(f"{_ESCAPE}([\u2400-\u2420])")
_SURROGATES = re.compile("[\ud800-\udfff]")


def disarm(text: str) -> str:
    """Return the text so that no spreadsheet runs it; `rearm` gives the text back, exactly."""
    return _RISKY.sub("'", _CONTROLS.sub(_picture, text))


def disarm_row(texts: Sequence[str]) -> Sequence[str]:
    """Return the texts of a row, each disarmed; most rows need one look and no change."""
    joined = _BETWEEN + _BETWEEN.join(texts)
    if joined.count(_BETWEEN) == len(texts) and not _RISKY_ROW.search(joined):
        return texts
    return [disarm(text) for text in texts]


def rearm(cell: str) -> str:
    """Return the text that `disarm` made the cell from."""
    return _ESCAPED.sub(_control, _DISARMED.sub("", cell))


def encodable(text: str) -> str:
    """Return the text with each lone surrogate, which UTF-8 cannot hold, as U+FFFD."""
    return _SURROGATES.sub("\ufffd", text)


def iso_utc(moment: datetime | None) -> str | None:
    """Return the moment (UTC) in ISO 8601, to the microsecond where it has one; None for none."""
    return None if moment is None else moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _picture(match: re.Match[str]) -> str:
    sign = match.group()
    return _ESCAPE + (_ITSELF if sign == _ESCAPE else chr(_PICTURES + ord(sign)))


def _control(match: re.Match[str]) -> str:
    sign = match.group(1)
    return _ESCAPE if sign == _ITSELF else chr(ord(sign) - _PICTURES)
