"""Turns a claim into a full-text query: the words worth looking for, rarest first.

Joining every word by AND finds nothing for a whole sentence, so the words are joined by OR and the
ranking decides (measured in the project's notes on evidence).
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from factcheck.evidence.words import content_words, stem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST_TERMS = 24
"""Terms of a query at most; longer claims keep their rarest words."""

FEWEST_TERMS = 6
MOST_ROWS = 20_000
"""Rows that hold a term, of all terms together, from which no commoner term is looked for.

The search reads each of them, so this bounds its time on any project; below a hundred thousand
passages hardly any claim loses a word by it.
"""

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


def search_terms(claim: str, how_many: Callable[[str], int] | None = None) -> tuple[str, ...]:
    """Return the words to look for, in lower case and each stem once, rarest first.

    `how_many` tells in how many passages a word stands; words in none are left out, and so are the
    commonest when together they stand in very many. Without it the words keep their order. A claim
    of stop words alone gives nothing.
    """
    terms = _terms(claim)
    if how_many is None:
        return tuple(terms[:MOST_TERMS])
    counts = {term: how_many(term) for term in terms}
    rarest = sorted((term for term in terms if counts[term]), key=lambda term: counts[term])
    rows = accumulate(counts[term] for term in rarest)
    looked_for = [
        term
        for place, (term, read) in enumerate(zip(rarest, rows, strict=True))
        if place < FEWEST_TERMS or read <= MOST_ROWS
    ]
    return tuple(looked_for[:MOST_TERMS])


def match_string(terms: Sequence[str]) -> str:
    """Return an FTS5 MATCH expression: the terms quoted and joined by OR, "" for none."""
    return " OR ".join('"' + term.replace('"', '""') + '"' for term in terms)


def _terms(claim: str) -> list[str]:
    seen: dict[str, str] = {}
    for word in content_words(cleaned(claim)):
        term = word.text.lower().replace("\u2019", "'").removesuffix("'s")
        seen.setdefault(stem(term), term)
    return list(seen.values())
