"""Finds the publisher of a page in the page's own words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_WORD = r"[A-Z0-9À-Þ](?:[\w&'’+-]|\.(?=\w))*"
_NAME = rf"(?P<name>{_WORD}(?: (?:(?:of|and|the|de|für|&) )?{_WORD}){{0,4}})"
_CUES = tuple(
    (weight, re.compile(cue))
    for weight, cue in (
        (
            3.0,
            (
                rf"(?:©|\([cC]\)|[Cc]opyright)[ ©]{{0,3}}"
                rf"(?:[12]\d{{3}}(?: ?[-–] ?\d{{4}})?,? )?{_NAME}"
            ),
        ),
        (2.5, rf"[Ss]kip to (?:more )?{_NAME} (?:sites?|content|home)"),
        (2.0, rf"\b{_NAME} (?:sends out|is not responsible for|may earn|uses cookies)"),
        (1.5, rf"(?:[Ss]ign up (?:for|to)|[Ss]ubscribe to|[Ww]elcome to) (?:the )?{_NAME}"),
        (
            1.5,
            (
                rf"^(?:[Aa]bout|[Cc]ontact|[Dd]ownload|[Ff]ollow|[Jj]oin|[Mm]ore from)"
                rf" (?:the )?{_NAME}$"
            ),
        ),
        (
            2.0,
            (
                r"^[Bb]y (?:the )?(?P<name>(?:[A-Z]\w+ ){1,3}"
                r"(?:News Network|News Desk|News|Network|Times|Post|Press))\b"
            ),
        ),
    )
)
_HOST = re.compile(
    r"\b(?:[a-z0-9-]{1,40}\.){0,3}([a-z0-9-]{2,40})\.(?:co\.uk|com\.au|co\.in|com\.br|com|org|net|"
    r"de|fr|uk|in|it|es|nl|info|news|eu|ch|at|ca|tv|pl|se|no|ru)\b(?!@)",
    re.IGNORECASE,
)
_STRANGERS = frozenset(
    (
        "google facebook twitter instagram youtube linkedin whatsapp pinterest reddit apple "
        "amazon telegram tiktok gmail tumblr flipboard vimeo spotify getty gettyimages adobe "
        "doubleclick youtu wordpress blogspot example threads yahoo outlook hotmail play apps"
    ).split()
)
_NOT_NAMES = frozenset(
    (
        "all rights reserved home news contact us privacy policy terms search subscribe login "
        "menu more about share email the latest top stories read sign copyright our your this "
        "get free new newsletter facebook twitter instagram youtube main navigation content"
    ).split()
)
_TAIL = re.compile(
    r"[.,]?(?:\s(?:All Rights.*|Inc|LLC|Ltd|GmbH|AG|Limited|Corporation|Co|Company|Newsletters?|"
    r"App|Today|\d{4}))+\.?$|[.,]$"
)
_ENOUGH = 2.0
_HOST_WEIGHT = 1.5
_LINE_LENGTH = 400
"""A longer line is prose, and no place where a page names itself."""


def publisher_of(around: Sequence[str]) -> str | None:
    """Return the publisher's name as a page writes it, None when it does not say.

    `around` holds the lines that are not the article's own text.
    """
    short = [text for text in around if len(text) <= _LINE_LENGTH]
    scores: Counter[str] = Counter()
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    for name, weight in [*_named(short), *_named_by_host(short)]:
        scores[_key(name)] += weight  # type: ignore[assignment]  # typeshed counts in whole numbers
        spellings[_key(name)][name] += 1
    best = max(scores, key=lambda key: scores[key], default="")
    if not best or scores[best] < _ENOUGH:
        return None
    return spellings[best].most_common(1)[0][0]


def _named(lines: Iterable[str]) -> Iterator[tuple[str, float]]:
    """Yield names the page gives itself: copyright, newsletters, desk bylines."""
    for text in lines:
        for weight, cue in _CUES:
            for match in cue.finditer(text):
                name = _TAIL.sub("", match["name"].strip()).strip(" .,-")
                name = name.removeprefix("Copyright ")
                if _is_name(name):
                    yield name, weight


def _is_name(name: str) -> bool:
    is_worded = sum(map(str.isalpha, name)) >= 2
    return is_worded and not _NOT_NAMES.issuperset(name.lower().split())


def _named_by_host(lines: Sequence[str]) -> Iterator[tuple[str, float]]:
    """Yield names whose letters are those of a web address on the page: DW for p.dw.com."""
    page = "\n".join(lines)
    hosts = {host.lower().replace("-", "") for host in _HOST.findall(page)} - _STRANGERS
    for host in hosts:
        spaced = r"[ ’'-]?".join(map(re.escape, host))
        for match in re.finditer(rf"(?<![\w.@/]){spaced}(?![\w.@])", page, re.IGNORECASE):
            if match.group()[0].isupper():
                yield match.group(), _HOST_WEIGHT


def _key(name: str) -> str:
    return re.sub(r"\W", "", name.casefold().removeprefix("the "))
