"""Orders what a search found by how likely it bears on the claim, and says how likely that is.

The likelihood is a logistic regression over what both texts share: rare words, numbers, names, word
pairs, the search's own rank and, where the extra is installed, nearness in meaning. It is fitted on
judged pairs of claims and passages (see the model card), so it may be compared with a threshold:
below it nothing is worth showing.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from factcheck import paths
from factcheck.domain.anchors import TextSpan
from factcheck.evidence.dates import dates
from factcheck.evidence.likeness import Likeness, likenesses
from factcheck.evidence.numbers import quantities
from factcheck.evidence.query import cleaned
from factcheck.evidence.words import content_words, names, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.evidence.words import Word

MODEL_FILE = "ranking.json"
OFFERED_FROM = {"passage": 0.002, "verdict": 0.02}
"""Likelihood from which something is worth a place in a ranking at all."""

SHOWN_FROM = {"passage": 0.01, "verdict": 0.5}
"""Likelihood from which a person is shown it.

Of passages below it 1 in 500 bears on the claim. Of earlier verdicts from it on, 9 in 10 are about
the same claim, where a third of the claims have no counterpart (measured on claims whose weights
never saw them).
"""

MOST_PER_ARTICLE = 2
"""Passages of one article that are shown, so that one long article does not crowd out the rest."""

READ_AT_MOST = 2_000
"""Code points of a text that are read; a sentence as long as a book is no sentence."""

_FITTED_ON = 10_000
_MOST_LEAD = 0.5
"""A lead over next to nothing, as in a small collection, says no more than this."""

_DIGIT = re.compile(r"\d")
_TELLING_NUMBER = 1
_MATCHED_SCALE = 50.0
_RANK_SCALE = 4.0


class Found(Protocol):
    """What a search gives: the words, whose article they are in, and BM25 (higher is better)."""

    @property
    def text(self) -> str:
        """The words found."""

    @property
    def rank(self) -> float:
        """BM25 turned positive; 0 for what only meaning found."""

    @property
    def article_id(self) -> str:
        """Whose words they are."""


F = TypeVar("F", bound=Found)


class Kind(StrEnum):
    """What is looked for: passages that bear on a claim, or claims decided before."""

    PASSAGE = "passage"
    VERDICT = "verdict"


@dataclass(frozen=True, slots=True)
class Corpus:
    """How common words are where was searched: `holding` by search term, out of `total` texts."""

    holding: Mapping[str, int]
    total: int

    def weight(self, term: str) -> float:
        """Return how rare the term is (the inverse document frequency of BM25), made comparable."""
        held = self.holding.get(term, 0)
        rarity = math.log(1 + (max(self.total, held) - held + 0.5) / (held + 0.5))
        return rarity * self.scale

    @property
    def scale(self) -> float:
        """What BM25 is multiplied by so that it means the same in a small collection.

        It grows with the logarithm of the collection; the weights were fitted on some 10,000 texts.
        """
        return max(1.0, math.log(_FITTED_ON) / math.log(max(self.total, 3)))


@dataclass(frozen=True, slots=True)
class Ranked(Generic[F]):
    """Something found with its likelihood (0 to 1) and the words of its text the claim shares.

    `read` is the part of its text that was looked at: all of it, but for an endless one.
    """

    found: F
    score: float
    shared: tuple[TextSpan, ...]
    read: TextSpan


@dataclass(frozen=True, slots=True)
class Wanted:
    """A claim read for ranking."""

    stems: tuple[str, ...]
    weights: Mapping[str, float]
    words: Mapping[str, float]
    numbers: frozenset[str]
    names: frozenset[str]

    @property
    def total(self) -> float:
        """The weight of all its words together."""
        return sum(self.weights.values()) or 1.0


def rank(
    claim: str,
    found: Sequence[F],
    corpus: Corpus,
    *,
    kind: Kind = Kind.PASSAGE,
    nearness: Sequence[float | None] | None = None,
) -> list[Ranked[F]]:
    """Return what was found, likeliest first, at most two of an article.

    `nearness` holds the cosine of each found text to the claim where vectors are at hand, None for
    a text that has no vector yet: its likelihood is told without.
    """
    wanted = read_claim(claim, corpus)
    ranks = sorted((one.rank * corpus.scale for one in found), reverse=True)
    cosines = nearness or [None] * len(found)
    nearest = max((one for one in cosines if one is not None), default=0.0)
    read = [_Read.of(one.text, wanted) for one in found]
    alike = likenesses(wanted.words, [one.written for one in read])
    by_words = [like.topic for one, like in zip(found, alike, strict=True) if one.rank]
    likest = max(by_words, default=0.0)
    ranked = []
    for one, part, like, cosine in zip(found, read, alike, cosines, strict=True):
        seen = features(wanted, part.text, part.words)
        seen |= rank_features(one.rank * corpus.scale, ranks)
        seen |= likeness_features(wanted, like, likest)
        if cosine is not None:
            seen |= nearness_features(cosine, nearest)
        chance = _chance(_model()[_name(kind, cosine)], seen)
        ranked.append(Ranked(one, chance, part.shared(wanted), part.span))
    ranked.sort(key=lambda one: -one.score)
    return _few_per_article(ranked)


def read_claim(claim: str, corpus: Corpus) -> Wanted:
    """Return the words, numbers and names of the claim, and how rare each word is."""
    text = cleaned(claim)
    stems = tuple(word.stem for word in content_words(text))
    weights = dict.fromkeys(stems, corpus.weight(""))
    weights |= {stem(term): corpus.weight(term) for term in corpus.holding}
    return Wanted(
        stems,
        {one: weights[one] for one in stems},
        {written: weights[one] for one, written in _each_once(content_words(text))},
        _numbers(text),
        frozenset(word.stem for word in names(text)),
    )


def features(wanted: Wanted, text: str, words: Sequence[Word]) -> dict[str, float]:
    """Return what the claim and a text share, by name."""
    stems = [word.stem for word in words]
    there = frozenset(stems)
    matched = wanted.weights.keys() & there
    weight = sum(wanted.weights[one] for one in matched)
    pairs = set(pairwise(wanted.stems))
    pairs_there = set(pairwise(stems))
    numbers = _numbers(text) if wanted.numbers else frozenset()
    return {
        "covered": weight / wanted.total,
        "matched": weight / _MATCHED_SCALE,
        "words": min(1.0, len(wanted.weights) / 20),
        "precision": len(matched) / max(1, len(there)),
        "pairs": len(pairs & pairs_there) / max(1, len(pairs)),
        "numbers": _share(wanted.numbers, numbers),
        "numbers missing": float(bool(wanted.numbers) and not wanted.numbers & numbers),
        "names": _share(wanted.names, there),
        "names missing": float(bool(wanted.names - there)),
        "length": min(1.0, len(there) / 30),
    }


def rank_features(rank: float, ranks: Sequence[float]) -> dict[str, float]:
    """Return what the search's own ranks say, all of them given best first.

    How good this one is, and how far ahead of the second or behind the first.
    """
    best, second = (*ranks[:2], 0.0, 0.0)[:2]
    other = second if rank >= best else best
    return {
        "rank": math.log1p(max(0.0, rank)) / _RANK_SCALE,
        "lead": min(_MOST_LEAD, (rank - other) / max(rank, other, 1e-6)),
    }


def likeness_features(wanted: Wanted, like: Likeness, likest: float) -> dict[str, float]:
    """Return what words of like meaning say, `likest` being the best topic found by words."""
    return {
        "alike": like.covered / wanted.total,
        "alike weight": like.covered / _MATCHED_SCALE,
        "topic": like.topic,
        "behind likest": likest - like.topic,
    }


def nearness_features(cosine: float, best: float) -> dict[str, float]:
    """Return what nearness in meaning says: how near, and how far behind the nearest."""
    return {"nearness": cosine, "behind nearest": best - cosine}


@dataclass(frozen=True, slots=True)
class _Read:
    """The part of a text that is looked at (`span`), with its words; their spans lie in it."""

    text: str
    span: TextSpan
    words: tuple[Word, ...]

    @classmethod
    def of(cls, text: str, wanted: Wanted) -> _Read:
        """Read a text: all of it, or as much as is read around its first wanted word."""
        span = TextSpan(0, len(text))
        if len(text) > READ_AT_MOST:
            begins = "|".join(map(re.escape, wanted.weights))
            first = re.search(rf"\b(?:{begins})", text, re.IGNORECASE) if begins else None
            start = max(0, (first.start() if first else 0) - READ_AT_MOST // 2)
            span = TextSpan(start, min(len(text), start + READ_AT_MOST))
        part = span.cut(text)
        return cls(part, span, tuple(content_words(part)))

    @property
    def written(self) -> list[str]:
        """Its different words in lower case."""
        return list(dict.fromkeys(word.text.lower() for word in self.words))

    def shared(self, wanted: Wanted) -> tuple[TextSpan, ...]:
        """Return where wanted words stand in the whole text."""
        return tuple(
            TextSpan(self.span.start + word.span.start, self.span.start + word.span.end)
            for word in self.words
            if word.stem in wanted.weights
        )


def _each_once(words: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """Yield the stem and the first written form, in lower case, of each word."""
    written: dict[str, str] = {}
    for word in words:
        written.setdefault(word.stem, word.text.lower())
    yield from written.items()


def _name(kind: Kind, cosine: float | None) -> str:
    return kind.value if cosine is None else f"{kind.value} semantic"


def _share(mine: frozenset[str], theirs: frozenset[str]) -> float:
    return len(mine & theirs) / len(mine) if mine else 0.0


def _numbers(text: str) -> frozenset[str]:
    found = dates(text) if _DIGIT.search(text) else []  # no year is written without one
    numbers = quantities(text, [one.span for one in found])
    return frozenset(
        [f"{one.high:g}" for one in numbers if one.high > _TELLING_NUMBER]
        + [str(one.year) for one in found if one.year]
    )


def _chance(model: Mapping[str, float], seen: Mapping[str, float]) -> float:
    score = model["bias"] + sum(model.get(name, 0.0) * value for name, value in seen.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


def _few_per_article(ranked: list[Ranked[F]]) -> list[Ranked[F]]:
    counts: dict[str, int] = {}
    kept = []
    for one in ranked:
        counts[one.found.article_id] = counts.get(one.found.article_id, 0) + 1
        if counts[one.found.article_id] <= MOST_PER_ARTICLE:
            kept.append(one)
    return kept


@cache
def _model() -> Mapping[str, Mapping[str, float]]:
    path = paths.resources_dir() / "models" / MODEL_FILE
    weights: dict[str, dict[str, float]] = json.loads(path.read_text("utf-8"))["weights"]
    return weights
