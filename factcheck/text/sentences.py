"""Finds the sentences of a block and where each begins and ends.

The library nupunkt decides most ends; the rules below add the ends it cannot know (other scripts, a
quotation after a quotation, list items) and take back those that are none (honorifics, ordinals).
Every rule looks at a bounded stretch, so the time grows with the length of the block alone.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nupunkt import PunktSentenceTokenizer

_REACH = 48
"""Code points a rule may look back or ahead from a possible end."""

_LINE_ENDS = str.maketrans("\n\r\t\v\f\x85\u2028\u2029", " " * 8)

_CLOSERS = "\"”’'»)\\]』」"
_OPENERS = "\"“‘'«(„「『"

_SHORT_FORM = re.compile(
    "approx|appt|assn|assoc|asst|ave|blvd|capt|corp|dept|dist|div|est|excl|ext|fig|govt|hrs|inc"
    "|incl|intl|lbs|ltd|max|messrs|min|mins|misc|mrs|mssrs|natl|nos|oct|pct|pop|prof|pty|pvt|sec"
    "|sgt|temp|univ|vol|yrs"
)
"""Abbreviations of three letters and more; any other such word before a full stop ends."""

_SHORT_WORD = re.compile("be|by|do|go|he|if|in|is|it|me|my|of|on|so|to|up|us|we")
"""Words of two letters that are no abbreviations."""

_MONTHS = (
    "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    "|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|december"
    "|Jahrhundert|Jahrestag|Geburtstag|Platz|Minute|Bezirk"
)

_ENDS_IN_RUNNING_TEXT = (
    # Devanagari, Bengali, Urdu, Arabic, Chinese, Japanese, Armenian and Ethiopic marks.
    re.compile(rf"[।॥۔؟։።。！？｡]+[{_CLOSERS}]{{0,3}}\s*"),
    # A quotation or bracket that ends, and another that begins.
    re.compile(rf"[.!?…][{_CLOSERS}]{{1,3}}\s+(?=[“‘«„「『\"(][^\W\d_])"),
    # A full stop glued to the next sentence, as careless page cleaning leaves it.
    re.compile(r"(?:(?<=[a-z]{3})|(?<=\d%)|(?<=[a-z]\)))\.(?=[A-Z][a-z]+\s)"),
    # A letter used as a name ("Plan B."), before a word that only begins sentences.
    re.compile(
        r"(?<=\s[A-Z])\.\s+(?=(?:But|He|How|However|If|It|She|That|There|They|This|We|What)\s)"
    ),
)
_WORD_AND_STOP = re.compile(
    rf"(?<=[^\W\d_])\.[{_CLOSERS}]{{0,3}}\s+(?=[{_OPENERS}]{{0,2}}[A-ZÀ-ÖØ-Þ])"
)
_ENDS_OF_LINES = (
    # The next line is a list item.
    re.compile(r"\n(?=[ \t]{0,8}(?:[-–—•*‣▪●◦·]|\d{1,2}[.)]|[a-z]\))[ \t]+\S)"),
    # This line is the time that heads an entry of a live report.
    re.compile(r"(?<![^\n])\d{1,2}[:.h]\d{2}[ \t]{0,2}(?:[ap]\.?m\.?)?[ \t]{0,2}[A-Z]{0,4}\n"),
)

_HONORIFIC = re.compile(
    r"(?:^|[\s(“\"‘'])(?:Lt|Gen|Col|Maj|Capt|Cpt|Sgt|Cpl|Pvt|Adm|Cmdr|Cdr|Brig|Rev|Hon|Fr|Pte|Insp"
    r"|Supt|Mme|Mlle|Mgr|Sra|Dra|Hr|Fru|Frau|Dipl|Ing|Messrs|Sen|Rep|Gov|Amb|Atty|Pres|Prof|Mr|Mrs|Ms|Dr|St)"
    r"\.$"
)
_LAST_WORD = re.compile(r"([^\W\d_]+)$")
_CITATION = re.compile(r"(?:\[(?:\d{1,3}|citation needed|[a-z])\]\s*){1,8}")
_ORDINAL = re.compile(r"(?:^|[\s(])\d{1,2}\.$")
_LIST_NUMBER = re.compile(r"(?:^|\n)[ \t]*(?:\d{1,2}|[a-z])[.)]$")
_MONTH = re.compile(rf"(?:{_MONTHS})\b")
_SPEECH_END = re.compile(
    rf"[!?…][{_CLOSERS}]{{0,3}}$|\.\.\.[{_CLOSERS}]{{0,3}}$|[.,]?[{_CLOSERS}]$"
)
_CONTINUES = re.compile(rf"[{_CLOSERS},;:–—-]*\s*[a-zß-öø-ÿ][a-zß-öø-ÿ'’-]*(?![A-Z\w.])")

_BELONGS_BEFORE = re.compile(r"[\])},;:\u201d\u00bb]")
_SAID_BY = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]*\.?\s){1,3}(?:said|says|asked|asks|told|added|wrote|replied|wondered)\b"
)
_QUESTION_END = re.compile(rf"[!?…][{_CLOSERS}]$")


def sentences(text: str, span: TextSpan) -> list[TextSpan]:
    """Return the sentences of one block, by position, trimmed; positions are in `text`.

    A line end inside the block counts as a space. Everything between two sentences is white space.
    """
    raw = span.cut(text)
    line = shown(text, span)
    edges = [0, *_starts(raw, line), len(line)]
    trimmed = (_trim(line, start, end) for start, end in pairwise(edges))
    return [TextSpan(span.start + start, span.start + end) for start, end in trimmed if start < end]


def shown(text: str, span: TextSpan) -> str:
    """Return the words of the span as a reader sees them: line ends are spaces, same length."""
    return span.cut(text).translate(_LINE_ENDS)


def _starts(raw: str, line: str) -> list[int]:
    """Return where a new sentence begins, by position, without the first."""
    forced = set(_extra_starts(raw, line))
    proposed = {start for start, _ in _tokenizer().span_tokenize(line)}
    settled = {_settle(line, start) for start in proposed if not _is_false_start(raw, start)}
    return sorted(start for start in settled | forced if 0 < start < len(line))


def _extra_starts(raw: str, line: str) -> Iterator[int]:
    for rule in _ENDS_IN_RUNNING_TEXT:
        yield from (found.end() for found in rule.finditer(line))
    for rule in _ENDS_OF_LINES:
        yield from (found.end() for found in rule.finditer(raw))
    # An ordinary word, a full stop, a capital: no abbreviation, whatever the trained model says.
    for found in _WORD_AND_STOP.finditer(line):
        if _is_ordinary_word(line, found.start()):
            yield found.end()


def _is_ordinary_word(line: str, stop: int) -> bool:
    """Say whether the word before a full stop is an ordinary lower-case one."""
    found = _LAST_WORD.search(line[max(0, stop - _REACH) : stop])
    if not found:
        return False
    word = found[1]
    before = line[max(0, stop - len(word) - 1) : stop - len(word)]
    if before == "." or not word.islower():
        return False
    return bool(_SHORT_WORD.fullmatch(word)) or (len(word) > 2 and not _SHORT_FORM.fullmatch(word))


def _is_false_start(raw: str, start: int) -> bool:
    """Say whether what follows still belongs to the sentence before."""
    before = raw[max(0, start - _REACH) : start].rstrip()
    after = raw[start : start + _REACH]
    if _HONORIFIC.search(before) and after[:1].isupper():
        return True
    if _LIST_NUMBER.search(before) or _BELONGS_BEFORE.match(after):
        return True
    if _QUESTION_END.search(before) and _SAID_BY.match(after):
        return True
    if _ORDINAL.search(before) and _MONTH.match(after):
        return True
    return bool(_SPEECH_END.search(before) and _CONTINUES.match(after))


def _settle(line: str, start: int) -> int:
    """Move a start behind the citation marks that end the sentence before."""
    found = _CITATION.match(line[start : start + _REACH])
    return start + found.end() if found else start


def _trim(line: str, start: int, end: int) -> tuple[int, int]:
    piece = line[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, max(start, end - (len(piece) - len(piece.rstrip())))


@lru_cache(maxsize=1)
def _tokenizer() -> PunktSentenceTokenizer:
    """Return the trained segmenter, loaded when first needed."""
    from nupunkt import load_default_model

    return load_default_model()
