"""Finds a quoted passage in the text of a page, and says what became of it since.

Typesetting is no change: spaces, kinds of quotation marks and dashes, case and ligatures are
compared in one spelling. A passage may leave words out ("…", "[...]"); its parts then stand one
after the other. Everything else counts: 60 is not 66, however alike the sentences are.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from factcheck.domain.anchors import TextSpan

LIKENESS_FLOOR = 0.6
"""Likeness, 0 to 1, below which words of a page are not the passage in another wording."""

LONGEST_LOOKED_AT = 2_000_000
"""Code points of a page up to which words that are merely alike are looked for."""

_LEFT_OUT = re.compile(r"\s*[\[(]\s*(?:\.{2,}|…)\s*[\])]\s*|\s*(?:\.{3,}|…)\s*")
_QUOTES = (
    0x22,
    0x27,
    0x60,
    0xAB,
    0xB4,
    0xBB,
    *range(0x2018, 0x2020),
    0x2032,
    0x2033,
    0x2039,
    0x203A,
)
_DASHES = (*range(0x2010, 0x2016), 0x2212)
_MARKS = {**dict.fromkeys(map(chr, _QUOTES), ""), **dict.fromkeys(map(chr, _DASHES), "-")}
"""Signs that are set in many ways: quotation marks do not count, every dash is a hyphen."""
_EDGES = " \t\n.,;:"
_WORD = re.compile(r"\w+(?:[.,]\d+)*")
_REACH, _TRIED = 60, 7
"""Code points looked at beyond both ends of alike words, and how many words are tried there."""
_IN_NUMBER = re.compile(r"\d[.,]\d")


class Standing(StrEnum):
    """What became of a passage."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Found:
    """Where a passage stands: its parts in order; `likeness` is 1.0 for the very words."""

    spans: tuple[TextSpan, ...]
    likeness: float

    @property
    def is_exact(self) -> bool:
        """Whether the words are the same, typesetting aside."""
        return self.likeness == 1.0

    @property
    def whole(self) -> TextSpan:
        """From the beginning of the first part to the end of the last."""
        return TextSpan(self.spans[0].start, self.spans[-1].end)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of a passage on a page; `now` are the words in its place, "" where none are."""

    standing: Standing
    now: str = ""


def find(passage: str, text: str) -> Found | None:
    """Return where the passage stands in the text, in code points, the very words first.

    Else the words most like it, from a floor on; None when it is not there, or empty.
    """
    page = _Folded(text)
    for parts in ([passage], _LEFT_OUT.split(passage)):
        wanted = [part for part in (_folded(one.strip(_EDGES)) for one in parts) if part]
        spans = page.in_order(wanted)
        if spans:
            return Found(spans, 1.0)
    return page.most_like(_folded(passage.strip(_EDGES)))


def compare(passage: str, page: str, kept: str = "") -> Comparison:
    """Say what became of the passage on the page as it is now.

    `kept` is the text of the page as it was saved, "" when there is none. What stood there then is
    what must stand there now, even where the passage was not copied letter by letter.
    """
    before = find(passage, kept) if kept else None
    wanted = passage if before is None or before.is_exact else before.whole.cut(kept)
    found = find(wanted, page)
    if found is None:
        return Comparison(Standing.GONE)
    now = " ".join(found.whole.cut(page).split())
    return Comparison(Standing.SAME if found.is_exact else Standing.CHANGED, now)


class _Folded:
    """A text in one spelling, and which place of it each sign came from."""

    def __init__(self, text: str) -> None:
        self.text = text
        signs: list[str] = []
        self._places: list[int] = []
        for place, sign in enumerate(text):
            folded = _one_spelling(sign)
            if folded:
                signs.append(folded)
                self._places.extend([place] * len(folded))
        self.folded = "".join(signs)

    def in_order(self, parts: list[str]) -> tuple[TextSpan, ...]:
        """Return where the parts stand one after the other, () when one of them does not."""
        spans: list[TextSpan] = []
        begin = 0
        for part in parts:
            found = self._whole_words(part, begin)
            if found < 0:
                return ()
            begin = found + len(part)
            spans.append(self._span(found, begin))
        return tuple(spans)

    def most_like(self, wanted: str) -> Found | None:
        """Return the words most like those wanted, as whole words."""
        from rapidfuzz import fuzz

        if not wanted or len(self.folded) > LONGEST_LOOKED_AT:
            return None
        best = fuzz.partial_ratio_alignment(wanted, self.folded, score_cutoff=100 * LIKENESS_FLOOR)
        if best is None or best.dest_end <= best.dest_start or len(self.folded) < len(wanted) // 2:
            return None
        span = self._fitted(self._span(best.dest_start, best.dest_end), wanted)
        return Found((span,), min(best.score / 100, 0.999))

    def _whole_words(self, part: str, begin: int) -> int:
        found = self.folded.find(part, begin)
        while found >= 0 and not self._is_whole(found, found + len(part)):
            found = self.folded.find(part, found + 1)
        return found

    def _is_whole(self, start: int, end: int) -> bool:
        """Say whether no word is cut at either end: "17" is not found inside "170"."""
        span = self._span(start, end)
        return not (_is_inside_word(self.text, span.start) or _is_inside_word(self.text, span.end))

    def _span(self, start: int, end: int) -> TextSpan:
        return TextSpan(self._places[start], self._places[end - 1] + 1)

    def _fitted(self, span: TextSpan, wanted: str) -> TextSpan:
        """Return the whole words about the span that are most like those wanted."""
        from rapidfuzz import fuzz

        first, last = max(0, span.start - _REACH), span.end + _REACH
        words = [TextSpan(*one.span()) for one in _WORD.finditer(self.text, first, last)]
        starts = sorted(words, key=lambda one: abs(one.start - span.start))[:_TRIED]
        ends = sorted(words, key=lambda one: abs(one.end - span.end))[:_TRIED]
        tried = [
            TextSpan(one.start, other.end)
            for one in starts
            for other in ends
            if one.start < other.end
        ]
        return max(
            tried, key=lambda one: fuzz.ratio(wanted, _folded(one.cut(self.text))), default=span
        )


def _folded(text: str) -> str:
    return "".join(map(_one_spelling, text))


@lru_cache(maxsize=4096)
def _one_spelling(sign: str) -> str:
    """Return the sign as it is compared, "" for one that does not count."""
    if sign in _MARKS:
        return _MARKS[sign]
    if sign.isspace() or unicodedata.category(sign) in {"Cc", "Cf"}:
        return ""
    plain = unicodedata.normalize("NFKC", sign)
    return "".join(one for one in plain.casefold() if not one.isspace())


def _is_inside_word(text: str, position: int) -> bool:
    """Say whether the place is within a word or number: before or after the sign of 4,200 too."""
    if not 0 < position < len(text):
        return False
    if text[position - 1].isalnum() and text[position].isalnum():
        return True
    return bool(_IN_NUMBER.fullmatch(text[max(0, position - 2) : position + 1])) or bool(
        _IN_NUMBER.fullmatch(text[position - 1 : position + 2])
    )
