"""Finds who says what a sentence reports: "Wells said", "according to Reuters", "he added".

A pronoun stands for the last speaker named before it, and a sentence of a quotation that runs over
several of one block belongs to whoever is named in one of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.detection.signs import READ_AT_MOST

if TYPE_CHECKING:
    from collections.abc import Sequence

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'-]*\.?"
_LINK = r"(?:(?:(?:of|for)(?:\sthe)?|de|de\sla|von|van|bin|al|and)\s)?"
_NAME = rf"{_CAPITAL}(?:\s{_LINK}{_CAPITAL}){{0,9}}"
_OFFICES = (
    "spokes(?:wom[ae]n|m[ae]n|persons?|people)|officials?|ministers?|ministry|police|government|court"
    "|report|study|researchers?|scientists?|experts?|analysts?|authorities|company|agency|mayor"
    "|president|judge|lawyers?|witness(?:es)?|residents?|union|bank|department|sources?|document"
    "|statement|survey|team|group|authors?|treasurer|council|director|chief|owner|firm|party"
    "|lawmakers?|senators?|victims?|protesters?|woman|man|letter|documents?|regulators?|unions?"
)
_OFFICE = (
    r"(?:(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne)\s(?:[\w’'-]+\s){0,2}"
    rf"|(?:{_CAPITAL}\s){{1,3}})(?:{_OFFICES})(?:\s(?:of|for|at)\s(?:the\s)?{_NAME})?"
)
_PRONOUN = "(?:[Hh]e|[Ss]he|[Tt]hey)"
_VERB = (
    "(?:said|says|told|added|adds|stated|states|announced|claimed|claims|confirmed|reported|reports"
    "|warned|explained|explains|argued|argues|noted|notes|tweeted|wrote|writes|insisted|denied"
    "|revealed|testified|alleged|estimated|estimates|suggested|suggests|replied|acknowledged"
    "|admitted|declared|recalled|continued|concluded)"
)
_BETWEEN = r"(?:,\s[^“”\"]{1,100},)?\s(?:has\s|have\s|had\s)?(?:also\s|further\s|later\s|then\s)?"

_BY_VERB = (
    re.compile(rf"[,”\"’?!]\s{_VERB}\s(?P<who>{_OFFICE}|{_NAME})"),
    re.compile(
        rf"(?<![\w.])(?P<who>{_OFFICE}|{_NAME}|{_PRONOUN})(?<!['’]s){_BETWEEN}{_VERB}(?!\w)"
    ),
)
_BY_SOURCE = re.compile(
    rf"(?i:according\sto|as\squoted\sby|as\sreported\sby)\s(?P<who>{_OFFICE}|(?:the\s)?{_NAME})"
)
_REACH = 24
_DEPENDENT = re.compile(r"(?:\bby|[A-Z][\w’'-]*)\s$")
"""What stands before a name that is no subject, or only the end of one."""

_NO_NAME = re.compile(
    r"(?:I|It|We|You|This|That|These|Those|There|Who|What|Which|As|But|And|If|When|While|Monday"
    r"|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|One|Some|Many|Others?|Nobody|Everyone)"
)
_LEADING = re.compile(r"^(?:But|And|As|When|While|However|In|On|At|Yet|So|Then|Meanwhile)\s")
_ARTICLE = re.compile(r"^(?:[Tt]he|[Aa]n?)\s")
_IS_PRONOUN = re.compile(_PRONOUN)
_MARKS = re.compile('[“”"]')


def speakers(blocks: Sequence[Sequence[str]]) -> list[list[str | None]]:
    """Return who says what each sentence of each block reports; None where nobody is named."""
    last: str | None = None
    everybody = []
    for block in blocks:
        found: list[str | None] = []
        for line in block:
            named = _named(line[:READ_AT_MOST])
            found.append(last if named and _IS_PRONOUN.fullmatch(named) else named)
            last = found[-1] or last
        everybody.append(_shared(block, found))
    return everybody


def _named(line: str) -> str | None:
    """Return the speaker a sentence names, a pronoun as it stands."""
    for pattern in _BY_VERB:
        for match in pattern.finditer(line):
            before = line[max(0, match.start("who") - _REACH) : match.start("who")]
            who = _tidy(match["who"])
            if who and not _NO_NAME.fullmatch(who) and not _DEPENDENT.search(before):
                return who
    source = _BY_SOURCE.search(line)
    return _tidy(source["who"]) if source else None


def _tidy(who: str) -> str:
    bare = _LEADING.sub("", who).strip(" .’'")
    for ending in ("'s", "’s"):
        bare = bare.removesuffix(ending)
    return _ARTICLE.sub("", bare)


def _shared(block: Sequence[str], found: list[str | None]) -> list[str | None]:
    """Give every sentence of a running quotation the speaker named in one of them."""
    start, is_open = 0, False
    for place, line in enumerate(block):
        if not is_open:
            start = place
        is_open = _stays_open(line, is_open=is_open)
        if not is_open or place == len(block) - 1:
            run = range(start, place + 1)
            speaker = next((found[one] for one in run if found[one]), None)
            found[start : place + 1] = [found[one] or speaker for one in run]
    return found


def _stays_open(line: str, *, is_open: bool) -> bool:
    for mark in _MARKS.findall(line):
        is_open = mark == "“" or (mark == '"' and not is_open)
    return is_open
