"""Labelled page dumps for training: which lines of a page are its true body.

A file of labelled pages is gzipped JSON Lines: id, site, text, body, and where known title, date
(YYYY-MM-DD) and author (a name or a list of names).
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from factcheck.text.normalise import normalise
from factcheck.text.page_lines import Page, page_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_TOKEN = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]|\w+")
_WORD = re.compile(r"\w+")
_SAME_TITLE = 0.8


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """A page with the truth: `shares` and `sizes` tell of each line how much is body, of how much.

    `fold` is the same for all pages of a site.
    """

    text: str
    page: Page
    site: str
    fold: int
    shares: tuple[float, ...]
    sizes: tuple[int, ...]
    title: str | None
    day: str | None
    writers: tuple[str, ...]

    def is_title(self, text: str) -> bool:
        """Say whether a line says what the true title says (Dice of the words at least 0.8)."""
        one, two = (Counter(_WORD.findall(t.lower())) for t in (text, self.title or ""))
        return 2 * (one & two).total() >= _SAME_TITLE * max(1, one.total() + two.total())

    def is_writer(self, names: str) -> bool:
        """Say whether one of the names is a true writer's, or holds it."""
        found = split_names(names)
        return any(true in name or name in true for true in self.writers for name in found)


def load(path: Path, folds: int) -> list[LabelledPage]:
    """Return the pages of a file, in `folds` folds by site, as even as sites allow."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        records = [json.loads(line) for line in file]
    fold_of = _folds([site_of(record["site"]) for record in records], folds)
    return [_labelled(record, fold_of) for record in records]


def site_of(name: str) -> str:
    """Return a site's bare name, the same for its address and its name in a list."""
    last = name.lower().rsplit("/", 1)[-1]
    host = re.sub(r"^(?:www|edition|m|en)\.", "", last).split(".")[0]
    return re.sub(r"\W", "", host)


def split_names(value: str | Sequence[str] | None) -> list[str]:
    """Return the names a byline holds, in lower case without marks."""
    listed = value if isinstance(value, str) else "; ".join(map(str, value or []))
    parts = re.split(r";|,| and | & | with ", listed)
    bare = (re.sub(r"^(?:by|von|par)\s+", "", part.strip().lower()) for part in parts)
    names = (" ".join(_WORD.findall(part)) for part in bare)
    return [name for name in names if len(name) > 3]


def _folds(sites: Sequence[str], folds: int) -> dict[str, int]:
    """Return a fold for each site: the largest sites first, each to the emptiest fold."""
    sizes = Counter(sites)
    load_of = [0] * folds
    fold_of: dict[str, int] = {}
    for site in sorted(sizes, key=lambda site: (-sizes[site], _digest(site))):
        fold = min(range(folds), key=lambda fold: (load_of[fold], _digest(f"{site}{fold}")))
        fold_of[site] = fold
        load_of[fold] += sizes[site]
    return fold_of


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _labelled(record: dict[str, Any], fold_of: dict[str, int]) -> LabelledPage:
    text = normalise(record["text"]).text
    page = page_of(text)
    shares, sizes = _body_shares(text, record["body"], page)
    site = site_of(record["site"])
    return LabelledPage(
        text,
        page,
        site,
        fold_of[site],
        shares,
        sizes,
        record.get("title"),
        record.get("date"),
        tuple(split_names(record.get("author"))),
    )


def _body_shares(text: str, body: str, page: Page) -> tuple[tuple[float, ...], tuple[int, ...]]:
    """Align the body's words with the page's, in order; return share and number by line."""
    found = [(match.group(), match.start()) for match in _TOKEN.finditer(text)]
    true_words, shown_words = _TOKEN.findall(body), [word for word, _ in found]
    matcher = SequenceMatcher(None, true_words, shown_words, autojunk=False)
    is_body = [False] * len(found)
    for block in matcher.get_matching_blocks():
        is_body[block.b : block.b + block.size] = [True] * block.size
    starts = [start for _, start in found]
    ends = [
        (bisect_left(starts, line.line.start), bisect_left(starts, line.line.end))
        for line in page.lines
    ]
    marks = [is_body[first:end] for first, end in ends]
    shares = tuple(sum(line) / len(line) if line else 0.0 for line in marks)
    return shares, tuple(map(len, marks))
