"""Turns a claim into a full-text query: the words worth looking for, rarest first.

Joining every word by AND finds nothing for a whole sentence, so the words are joined by OR and the
ranking decides (measured in the project's notes on evidence).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.evidence.words import content_words, stem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST_TERMS = 24
"""Terms of a query at most; longer claims keep their rarest words."""

MOST_TERMS_OF_MANY = 12
MANY_PASSAGES = 200_000
"""From here on half as many terms are looked for: a little less is found, in much less time."""

_LINK = re.compile(r"https?://\S+|\bwww\.\S+|\bpic\.twitter\.com/\S+|\bt\.co/\S+")
_TWEET_TAIL = re.compile(
    r"\s+[\u2014\u2013-]+\s+[^\u2014\u2013\n]{1,80}\(@\w+\)(?:\s+\w+ \d{1,2}, \d{4})?\s*$"
)
_MARK = re.compile(r"[@#](?=\w)")
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_TAG = re.compile(r"#\w+")


def cleaned(claim: str) -> str:
    """Return the claim without links, the signature of a tweet, and the signs @ and #."""
    text = _LINK.sub(" ", claim)
    text = _TWEET_TAIL.sub("", text)
    text = _TAG.sub(lambda tag: _INNER_CAPITAL.sub(" ", tag.group()), text)
    return _MARK.sub("", text).strip() or claim.strip()


def search_terms(
    claim: str, how_many: Callable[[str], int] | None = None, limit: int = MOST_TERMS
) -> tuple[str, ...]:
    """Return the words to look for, in lower case and each stem once, rarest first.

    `how_many` tells in how many passages a word stands; words in none are left out. Without it the
    words keep their order. A claim of stop words alone gives nothing.
    """
    terms = _terms(claim)
    if how_many is not None:
        counts = {term: how_many(term) for term in terms}
        terms = sorted((term for term in terms if counts[term]), key=lambda term: counts[term])
    return tuple(terms[:limit])


def most_terms(total: int) -> int:
    """Return how many terms to look for among so many passages."""
    return MOST_TERMS if total < MANY_PASSAGES else MOST_TERMS_OF_MANY


def match_string(terms: Sequence[str]) -> str:
    """Return an FTS5 MATCH expression: the terms quoted and joined by OR, "" for none."""
    return " OR ".join('"' + term.replace('"', '""') + '"' for term in terms)


def _terms(claim: str) -> list[str]:
    seen: dict[str, str] = {}
    for word in content_words(cleaned(claim)):
        term = word.text.lower().replace("\u2019", "'").removesuffix("'s")
        seen.setdefault(stem(term), term)
    return list(seen.values())
