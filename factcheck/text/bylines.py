"""Finds who wrote an article: `By ...`, `Author: ...`, and lines that are nothing but a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BY = (
    r"by|written by|posted by|published by|reported by|reporting by|story by|words by|author|"
    r"authors|von|par|por|di|door|av|af|autor|autorin|autorin/autor|auteur|autore|text|texte|автор|"
    r"redaktion|ein artikel von|artikel von|tekst|skrevet av|door onze redacteur"
)
_LABELLED = re.compile(
    rf"(?:(?:{_BY})\b(?P<colon>\s*:)?\s*|(?-i:[Bb]y)(?=(?-i:[A-Z])))(?P<names>\S.*)$", re.IGNORECASE
)
_INSIDE = re.compile(r".{1,60}\s(?:by|von|par|por)\s(?P<names>[A-ZÀ-ÞА-Я].{3,60})$")
_INSIDE_PARTS = ("by ", "von ", "par ", "por ")
_AFTER_DATE = re.compile(
    r"[^|•·/]{0,50}\d[^|•·/]{0,25}?\s?[|•·,/]\s?(?P<names>[^\W\d_][^|•·/\d]{4,60}?)\s*(?:[|•·/]|$)"
)
"""Names behind a day or an hour, with nothing but such parts beside them."""
_ORGANISATION = re.compile(
    r"\b(?:news|network|desk|staff|team|bureau|agency|agencies|press|media|times|post|herald|"
    r"tribune|reuters|afp|dpa|ap|ani|pti|ians|bbc|cnn|editor(?:s|ial)?|web|online|correspondents?|"
    r"reporters?|redaktion|magazine|journal|daily|service)\b",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"(?=[\s|•·–—(,@/.\t\d]|(?<=\w)(?-i:[A-Z]))(?:"  # only there: the rest is slower to try
    r"\s{2,}|\s*[|•·–—](?=\s|\w)|\s-\s|\t|(?<=\w)\s*(?:updated|published|posted|last modified|"
    r"aktualisiert|veröffentlicht|twitter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|"
    r",?\s*\(?\d{1,2}[:./ ]|\s*@|\s*\d{4}\b|"
    r"\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|"
    r"\s*\d+ (?:comments?|min)|\s+(?:on|am|le|el) \S*\d|"
    r"\s+(?:for|in|at|senior|staff|chief|political|special|deputy|parliamentary|sports?|business|"
    r"foreign|diplomatic|economics?|health|science|technology|crime|royal)\s|(?<=\w{3})\.\s|\s*/\s*|"
    r",\s*(?:the|senior|staff|chief|special|political|editor|reporter|correspondent|"
    r"\w+ (?:editor|reporter|correspondent)))",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"^[^\W\d_][\w'’.-]*$")
_LOWER_PARTS = frozenset(
    (
        "de da di van von der den bin ibn al el la le du dos das y e and und et with mit avec "
        "con och og"
    ).split()
)
_JOINERS = re.compile(
    r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\bwith\b|\bmit\b|\bavec\b|\by\b|\bog\b|\boch\b|\be\b|\bve\b)\s*"
)


@dataclass(frozen=True, slots=True)
class FoundByline:
    """Names as a line gives them: `weight` (0 to 1) is how surely they are the writer's."""

    names: str
    weight: float
    is_organisation: bool = False
    is_labelled: bool = False


def byline_in(text: str, raw: str | None = None) -> FoundByline | None:
    """Return the writer a line names, None when it names none.

    `raw` is the line with its own spacing, whose wide gaps end a name.
    """
    shown = (raw or text).strip()
    labelled = _LABELLED.match(shown)
    if labelled:
        return _labelled(labelled["names"], 0.95 if labelled["colon"] else 0.9)
    inside = any(part in shown for part in _INSIDE_PARTS) and _INSIDE.match(shown)
    if inside and _reads_as_names(_tidy(inside["names"])):
        return _labelled(inside["names"], 0.6)
    return _bare(shown) or _behind(shown)


def _labelled(words: str, weight: float) -> FoundByline | None:
    names = _tidy(words)
    is_organisation = bool(_ORGANISATION.search(names))
    if not names or not (is_organisation or _reads_as_names(names)):
        return None
    weight = 0.5 if is_organisation else weight
    return FoundByline(names, weight, is_organisation, is_labelled=True)


def _bare(shown: str) -> FoundByline | None:
    """Return the names a line begins with, when nothing but a date or an office follows."""
    words = shown.split(None, 2)
    if len(words) < 2 or shown[0].islower() or _is_plain(words[1]):
        return None  # nearly every line: said before the slower looks at it
    names = _tidy(shown)
    if not _reads_as_names(names):
        return None
    is_organisation = bool(_ORGANISATION.search(_JOINERS.split(names)[0]))
    weight = 0.2 if is_organisation else 0.4
    return FoundByline(
        names, weight if len(names) >= len(shown) * 0.4 else weight / 2, is_organisation
    )


def _behind(shown: str) -> FoundByline | None:
    """Return the names behind a date at the start of the line."""
    found = _AFTER_DATE.match(shown) if any(mark in shown for mark in "|•·,/") else None
    names = _tidy(found["names"]) if found else ""
    return FoundByline(names, 0.3) if _reads_as_names(names) else None


def _is_plain(word: str) -> bool:
    return word[0].islower() and word not in _LOWER_PARTS


def _tidy(names: str) -> str:
    cut = _CUT.search(names.strip())
    kept = names.strip()[: cut.start()] if cut else names.strip()
    return kept.strip(" ,;:.|-–—").removeprefix("By ").removeprefix("by ")


def _reads_as_names(names: str) -> bool:
    """Say whether every part is two to four capitalised words."""
    parts = [part for part in _JOINERS.split(names) if part]
    if not parts or len(parts) > 4 or len(names) > 90:
        return False
    people = [part for part in parts if _is_person(part)]
    # an agency may stand beside a person: "with dpa"
    return bool(people) and all(part in people or len(part.split()) <= 2 for part in parts)


def _is_person(name: str) -> bool:
    words = name.split()
    if not 2 <= len(words) <= 5:
        return False
    capitals = [word for word in words if word.lower() not in _LOWER_PARTS]
    return len(capitals) >= 2 and all(
        _NAME_WORD.match(word) and (word[0].isupper() or not word[0].islower()) for word in capitals
    )
