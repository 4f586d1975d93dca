"""Drafts a wording that stands alone: whom "he" means, and which day "last Friday" was.

It is a draft for a person to take or leave: the actor is the nearest one named before, found by
the shape of names alone. English only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_REACH = 6
"""Sentences back in which an actor is looked for."""

_WORD = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:[’'-][^\W\d_]+)*\.?"
_LINK = r"(?:(?:of|for)(?:\sthe)?|and|de|von|van|bin|al)"
_NAME = re.compile(rf"(?<![\w’'-]){_WORD}(?:\s(?:{_LINK}\s)?{_WORD}){{0,6}}")
_NO_NAME = re.compile(
    r"(?:The|An?|This|That|These|Those|There|Here|In|On|At|By|For|From|With|After|Before|Since|As"
    r"|When|While|If|But|And|Or|So|Yet|However|Meanwhile|Although|Though|Because|Under|Over|It|He"
    r"|She|They|We|You|I|His|Her|Its|Their|Our|My|Who|What|Which|Where|Why|How|No|Not|Some|Many"
    r"|Most|More|All|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Last|Next|Now|Then|About"
    r"|Only|Both|Each|Every|Another|Other|Others|Nearly|Almost|Also|According|Exports|Earlier|Later"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May"
    r"|June|July|August|September|October|November|December)(?:\s|$)"
)
"""Words with a capital that begin sentences or name a time, not an actor."""

_BODY = re.compile(
    r"\b(?:Inc|Ltd|LLC|PLC|Corp|Corporation|Company|Co|Bank|Group|Holdings|University|College"
    r"|Institute|Ministry|Department|Office|Agency|Authority|Commission|Committee|Council|Court"
    r"|Party|Union|Association|Federation|Foundation|Fund|Board|Service|Police|Parliament|Senate"
    r"|House|Congress|Government|Hospital|Club|League|Museum|Airlines|Airways|Railways?|Line"
    r"|Partners|Industries|Systems|Technologies|Media|News|Times|Post|Trust|Society|Organi[sz]ation"
    r"|Program(?:me)?|Project|Network|School|Church|County|City|Town|Street|River|Island|Valley"
    r"|States|Kingdom|Republic|Nations)\b|^[A-Z]{2,}$"
)
"""Words that tell a body or a place from a person."""

_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Lord|Lady)\.?\s")
_OFFICE = re.compile(
    r"(?:President|Prime Minister|Minister|Senator|Sen\.|Representative|Rep\.|Governor|Gov\.|Mayor"
    r"|Chancellor|Secretary|Judge|Justice|Professor|General|Gen\.|Captain|Capt\.|Chief|Director"
    r"|Councill?or|Bishop|King|Queen|Prince|Princess|Pope|Coach|Sheriff)\s"
)

_OPENING = re.compile(r"(?:But|And|So|Yet|However,|Meanwhile,|Instead,|Still,)\s")
_PERSON = re.compile(r"(?:[Hh]e|[Ss]he)(?!['’\w-])")
_ORGANISATION = re.compile(
    r"[Tt]he\s(?:company|firm|agency|bank|group|council|ministry|department|university|court|club"
    r"|party|union|commission|committee|charity|authority|board|hospital|airline|operator"
    r"|manufacturer|retailer|publisher|newspaper|organi[sz]ation)(?![\w’'-])"
)
_AFTER_QUOTE = re.compile(r"[,”\"]\s(?=(?:he|she)\s(?:said|says|told|added|adds|wrote)\b)")
_SURNAME = re.compile(rf"(?P<name>{_WORD})(?=\s(?:\w+ed|said|says|told|is|was|has|had|will)\b)")


@dataclass(frozen=True, slots=True)
class Draft:
    """A wording that stands alone, and what was filled in, as written and as filled."""

    text: str
    filled: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Filling:
    """Words of a sentence, in code points of it, and what stands for them in a draft."""

    span: TextSpan
    words: str


def draft(sentence: str, before: Sequence[str], dated: Sequence[Filling] = ()) -> Draft | None:
    """Return the sentence with its actor and its days filled in; None where nothing can be.

    `before` holds the sentences before it, in order; `dated` what its days are by the calendar.
    """
    opening = _OPENING.match(sentence)
    begins = opening.end() if opening else 0
    actor = next(_actors(sentence, begins, before), None)
    fillings = sorted((*dated, *([actor] if actor else ())), key=lambda one: one.span)
    if not fillings:
        return None
    text, at = "", begins
    for one in fillings:
        text += sentence[at : one.span.start] + one.words
        at = one.span.end
    text += sentence[at:]
    filled = tuple((one.span.cut(sentence), one.words) for one in fillings)
    return Draft(text[:1].upper() + text[1:], filled)


def _actors(sentence: str, begins: int, before: Sequence[str]) -> Iterator[Filling]:
    """Yield whom the subject means: a pronoun's person, a body, the full name of a surname."""
    for at in (begins, *(found.end() for found in _AFTER_QUOTE.finditer(sentence))):
        for pattern, is_meant in ((_PERSON, _is_person), (_ORGANISATION, _is_body)):
            said = pattern.match(sentence, at)
            name = _nearest(before, is_meant) if said else None
            if said and name:
                yield Filling(TextSpan(*said.span()), name)
    alone = _SURNAME.match(sentence, begins)
    full = _full_name(alone["name"], before) if alone else None
    if alone and full:
        yield Filling(TextSpan(*alone.span("name")), full)


def _nearest(before: Sequence[str], is_meant: Callable[[str], bool]) -> str | None:
    """Return the first fitting name of the nearest sentence that has one: mostly its subject."""
    for line in reversed(before[-_REACH:]):
        for name in _names(line):
            if is_meant(name):
                has_article = re.search(rf"\b[Tt]he\s{re.escape(name)}", line)
                return f"the {name}" if has_article else name
    return None


def _full_name(name: str, before: Sequence[str]) -> str | None:
    """Return the longer name that ends in this one, as first introduced; None without one."""
    if " " in name or _NO_NAME.fullmatch(name):
        return None
    for line in before:
        for longer in _names(line):
            if longer.endswith(f" {name}") and _is_person(longer):
                return longer
    return None


def _names(line: str) -> Iterator[str]:
    for found in _NAME.finditer(line):
        name = found[0].removesuffix("’s").removesuffix("'s")
        while leading := _NO_NAME.match(name):
            name = name[leading.end() :]
        name = name.rstrip(".") if not name.endswith(("Inc.", "Ltd.", "Co.")) else name
        if len(name) > 1 and not _NO_NAME.fullmatch(name):
            yield name


def _is_person(name: str) -> bool:
    """Say whether a name looks like a person's: a title, or two and three words of no body."""
    bare = _OFFICE.sub("", name)
    if _TITLE.match(name) or bare != name:
        return bool(bare)
    words = name.split()
    return 2 <= len(words) <= 4 and not _BODY.search(name) and words[1][:1].isupper()


def _is_body(name: str) -> bool:
    return bool(_BODY.search(name))
