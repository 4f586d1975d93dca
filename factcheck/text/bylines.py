"""Finds who wrote an article: `By ...`, `Author: ...`, and lines that are nothing but a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BY = (
    r"by|written by|posted by|published by|reported by|reporting by|story by|words by|author|"
    r"authors|von|par|por|di|door|av|af|autor|autorin|auteur|autore|text|texte|автор|redaktion"
)
_LABELLED = re.compile(rf"^(?P<label>{_BY})\b(?P<colon>\s*:)?\s*(?P<names>\S.*)$", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"\b(?:news|network|desk|staff|team|bureau|agency|agencies|press|media|times|post|herald|"
    r"tribune|reuters|afp|dpa|ap|ani|pti|ians|bbc|cnn|editor(?:s|ial)?|web|online|correspondents?|"
    r"reporters?|redaktion|magazine|journal|daily|service)\b",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s{2,}|\s[|•·–—]\s|\s-\s|\t|(?<=\w)\s*(?:updated|published|posted|last modified|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|,?\s*\(?\d{1,2}[:./ ]|\s*@|\s*\d{4}\b|"
    r"\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|"
    r"\s*\d+ (?:comments?|min)|"
    r"\s+(?:for|in|at|senior|staff|chief|political|special)\s|\.\s|\s*/\s*|,\s*(?:the|senior|staff|"
    r"chief|special|political|editor|reporter|correspondent|\w+ (?:editor|reporter|correspondent))",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"^(?:[^\W\d_][\w'’.-]*|de|da|van|von|der|den|bin|al|el|la|le|du|dos|y)$")
_LOWER_PARTS = frozenset(
    (
        "de da di van von der den bin ibn al el la le du dos das y e and und et with mit avec "
        "con och"
    ).split()
)
_JOINERS = re.compile(r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\bwith\b|\bmit\b|\bavec\b|\by\b)\s*")


@dataclass(frozen=True, slots=True)
class FoundByline:
    """Names as a line gives them: `weight` (0 to 1) is how surely they are the writer's."""

    names: str
    weight: float
    is_organisation: bool = False


def byline_in(text: str, raw: str | None = None) -> FoundByline | None:
    """Return the writer a line names, None when it names none.

    `raw` is the line with its own spacing, whose wide gaps end a name.
    """
    labelled = _LABELLED.match((raw or text).strip())
    if labelled:
        names = _tidy(labelled["names"])
        if _reads_as_names(names) or (names and _ORGANISATION.search(names)):
            organisation = bool(_ORGANISATION.search(names))
            sure = 0.95 if labelled["colon"] else 0.9
            return FoundByline(names, 0.5 if organisation else sure, organisation)
        return None
    names = _tidy(raw or text)
    if _reads_as_names(names) and len(names) >= len(text) * 0.4:
        organisation = bool(_ORGANISATION.search(_JOINERS.split(names)[0]))
        return FoundByline(names, 0.2 if organisation else 0.4, organisation)
    return None


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
