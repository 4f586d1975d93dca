"""Ranks the encodings that bytes without any mark may be written in; never certain.

Most encodings of one byte a letter fit any bytes. What tells them apart is whether the letters
they give stand as letters do: among others of their script, small after small, no sign of a drawing
within a word.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache

USUAL = (
    *("cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256"),
    *("shift_jis", "gb18030", "big5", "euc_kr", "euc_jp", "cp1257", "mac_roman", "cp437", "cp850"),
    *("iso8859_2", "iso8859_5", "iso8859_7", "iso8859_15", "cp866", "mac_cyrillic"),
)
"""Encodings that articles come in, the commonest first: of those that fit alike it is taken."""

_WIDE = {"utf-32-le": "0111", "utf-32-be": "1110", "utf-16-le": "0101", "utf-16-be": "1010"}
_SAMPLE = 200_000
_LETTERS = 2_000
_NEAR = re.compile(r"(?s)(?=(.[^\x00-\x7f]|[^\x00-\x7f].))")

_SCRIPTS = (
    *((0, "latin"), (0x370, "greek"), (0x530, ""), (0x590, "hebrew"), (0x600, "arabic")),
    *((0x780, ""), (0x1E00, "latin"), (0x2000, ""), (0x3040, "kana"), (0x3400, "han")),
    *((0xA000, ""), (0xAC00, "hangul"), (0xD7B0, "")),
)
_STARTS = [start for start, _ in _SCRIPTS]
_CYRILLIC = range(0x400, 0x530)
_EAST_ASIAN = {"han", "kana"}
_TYPOGRAPHY = frozenset("“”„‘’‚–—…«»‹›·•°§©®€£´¡¿ªº№、。「」『』，！？：；（）《》・\xa0")

_PLAUSIBLE, _FAIR, _ODD, _WRONG = 1.0, 0.6, -2.0, -5.0


def ranked(data: bytes) -> list[str]:
    """Return the encodings that fit all the bytes, the likeliest first."""
    wide = wide_encoding(data[:_SAMPLE])
    if wide:
        return [wide]
    fitting = [(encoding, text) for encoding in USUAL if (text := _decoded(data, encoding))]
    scores = {encoding: round(_score(text), 2) for encoding, text in fitting}
    return sorted(scores, key=lambda encoding: -scores[encoding])


def propose_encoding(data: bytes) -> str | None:
    """Return the encoding the bytes most look like, or None."""
    found = ranked(data)
    return found[0] if found else None


def wide_encoding(sample: bytes) -> str | None:
    """Return UTF-16 or UTF-32 when NULs stand where those put them for Latin letters."""
    usable = sample[: len(sample) // 4 * 4]
    if usable.count(0) < len(usable) // 4 or len(usable) < 4:
        return None
    zeros = [usable[n::4].count(0) * 4 / len(usable) for n in range(4)]
    quiet, loud = 0.3, 0.7
    for encoding, shape in _WIDE.items():
        if all(z > loud if s == "1" else z < quiet for z, s in zip(zeros, shape, strict=True)):
            return encoding
    return None


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _score(text: str) -> float:
    """Return how well the first letters beyond ASCII stand beside their neighbours, at most 1."""
    pairs = [match[1] for match, _ in zip(_NEAR.finditer(text), range(_LETTERS), strict=False)]
    return sum(map(_fit, pairs)) / max(1, len(pairs))


@lru_cache(maxsize=50_000)
def _fit(pair: str) -> float:
    """Return how likely two neighbours are, of which one at least is beyond ASCII."""
    first, second = map(_kind, pair)
    if "wrong" in (first, second):
        return _WRONG
    if "sign" in (first, second):
        return _ODD if {first, second} != {"sign", ""} else -_PLAUSIBLE
    if "" in (first, second):  # a blank or punctuation beside a letter, or typography
        return _PLAUSIBLE if not {first, second} & _EAST_ASIAN else _FAIR
    if first != second:
        return _FAIR if {first, second} <= _EAST_ASIAN else _ODD
    if first == "han" or (first == "latin" and not (pair[0].isascii() or pair[1].isascii())):
        return _FAIR  # accents stand alone mostly; words of nothing else are another script's
    return _ODD if pair[0].islower() and pair[1].isupper() else _PLAUSIBLE


def _kind(letter: str) -> str:
    """Return a letter's script; "" for what stands between words, "sign", or "wrong"."""
    code = ord(letter)
    if code < 0x80:
        return "latin" if letter.isalpha() else ""
    if letter in _TYPOGRAPHY:
        return ""
    category = unicodedata.category(letter)
    if category in {"Cc", "Co", "Cn", "Cs"}:
        return "wrong"
    if category[0] not in "LM":
        return "sign"
    if code in _CYRILLIC:
        return "cyrillic"
    return _SCRIPTS[bisect_right(_STARTS, code) - 1][1] or "other"
