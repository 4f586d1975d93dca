"""Judges from numbers, dates and shared words how likely two passages disagree on a quantity.

A logistic regression over the features below; its weights come from resources/models and were
fitted on claim and passage pairs (see the model card beside them). It never reads meaning: it only
decides when a pair of differing numbers is worth pointing at.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from factcheck import paths
from factcheck.evidence.comparators import Comparator
from factcheck.evidence.dates import DateBound
from factcheck.evidence.numbers import QuantityKind
from factcheck.evidence.pairing import DatePair, Fit, NumberPair, Side, date_pairs, number_pairs
from factcheck.evidence.words import names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

MODEL_FILE = "quantities.json"
_SHARED_FOR_DATES = 0.3
_VERY_CLOSE = 0.8
_HIGH_OVERLAP = 0.7
_LONG_PASSAGE = 40
_STRICT = (Comparator.MORE, Comparator.LESS)


@dataclass(frozen=True, slots=True)
class Alignment:
    """Everything compared between a claim and a passage.

    `numbers` and `dates` hold, for each number and date of the claim, the passage's ones of the
    same kind, best first.
    """

    claim: Side
    passage: Side
    numbers: Sequence[Sequence[NumberPair]]
    dates: Sequence[Sequence[DatePair]]

    @property
    def clash(self) -> NumberPair | None:
        """The best aligned numbers that cannot both be true, None when there are none."""
        return max(self._clashes(), key=lambda pair: pair.alignment, default=None)

    @property
    def date_clash(self) -> DatePair | None:
        """The dates that cannot both be true and stand in the most alike words."""
        clashing = [
            pair
            for pairs in self.dates
            if pairs and not _agrees(pairs)
            for pair in pairs
            if pair.fit is Fit.DIFFERS
        ]
        return max(clashing, key=lambda pair: (pair.same_year, pair.around), default=None)

    @property
    def difference(self) -> NumberPair | DatePair | None:
        """The clash worth judging: numbers in words both texts share, or dates in such texts."""
        clash = self.clash
        if clash and (clash.head or clash.around > 0):
            return clash
        return self.date_clash if shared_words(self) >= _SHARED_FOR_DATES else None

    def _clashes(self) -> Iterable[NumberPair]:
        settled = {pairs[0].there.span for pairs in map(_agreeing, self.numbers) if pairs}
        for pairs in self.numbers:
            if not _settled(pairs):
                free = [pair for pair in pairs if pair.there.span not in settled]
                yield from (pair for pair in free[:1] if pair.fit is Fit.DIFFERS)


def align(claim: Side, passage: Side) -> Alignment:
    """Put the numbers and dates of both beside each other."""
    return Alignment(claim, passage, number_pairs(claim, passage), date_pairs(claim, passage))


def disagreement(alignment: Alignment) -> float:
    """Return how likely (0 to 1) the two disagree on a quantity or a date."""
    model = _model()
    score = model["bias"] + sum(
        model.get(name, 0.0) * value for name, value in features(alignment).items()
    )
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


def features(alignment: Alignment) -> dict[str, float]:
    """Return what the regression sees, by name; every value lies between 0 and 1."""
    clash, date_clash = alignment.clash, alignment.date_clash
    shared = shared_words(alignment)
    return {
        **_number_features(alignment, clash, shared),
        **_date_features(alignment, date_clash, shared),
        "overlap": shared,
        "overlap high": float(shared >= _HIGH_OVERLAP),
        "names missing": _names_missing(alignment),
        "long passage": min(1.0, len(alignment.passage.words) / _LONG_PASSAGE),
    }


def shared_words(alignment: Alignment) -> float:
    """Return which part (0 to 1) of the claim's plain words stands in the passage."""
    claim = alignment.claim
    spans = [one.span for one in claim.quantities] + [one.span for one in claim.dates]
    plain = {word.stem for word in claim.words if not any(word.span.overlaps(one) for one in spans)}
    return len(plain & alignment.passage.stems) / len(plain) if plain else 0.0


def _number_features(
    alignment: Alignment, clash: NumberPair | None, shared: float
) -> dict[str, float]:
    count = max(1, len(alignment.numbers))
    agreeing = sum(_settled(pairs) for pairs in alignment.numbers)
    found = {
        "numbers agree": agreeing / count,
        "all numbers agree": float(bool(alignment.numbers) and agreeing == len(alignment.numbers)),
        "numbers missing": sum(not pairs for pairs in alignment.numbers) / count,
        "no numbers": float(not alignment.numbers),
    }
    if clash:
        found |= _clash_features(alignment, clash)
        found |= {"clash overlap": shared, "clash others agree": agreeing / count}
    return found


def _clash_features(alignment: Alignment, clash: NumberPair) -> dict[str, float]:
    strict, kind = _is_strict(clash), clash.here.kind
    of_kind = [one for one in alignment.passage.quantities if one.kind is kind]
    return {
        "clash": 1.0,
        "clash head": float(clash.head),
        "clash around": clash.around,
        "clash close": clash.closeness,
        "clash very close": float(clash.closeness > _VERY_CLOSE),
        "clash exact close": float(not strict) * clash.closeness,
        "clash strict": float(strict),
        "clash only one": float(len(of_kind) == 1),
        "clash percent": float(kind is QuantityKind.PERCENT),
        "clash money": float(kind is QuantityKind.MONEY),
        "clash score": float(kind is QuantityKind.SCORE),
        "clash, another fits": _another_fits(alignment, clash),
    }


def _date_features(alignment: Alignment, clash: DatePair | None, shared: float) -> dict[str, float]:
    agreeing = sum(_agrees(pairs) for pairs in alignment.dates)
    confirmed = any(_settled(pairs) for pairs in alignment.numbers)
    return {
        "date clash": float(clash is not None),
        "date clash overlap": shared * bool(clash),
        "date clash around": clash.around if clash else 0.0,
        "date clash same year": float(bool(clash and clash.same_year)),
        "date clash bound": float(_is_bound(clash)),
        "date clash bound overlap": shared * _is_bound(clash),
        "date clash one date": float(bool(clash) and len(alignment.passage.dates) == 1),
        "date clash, numbers clash": float(bool(clash) and alignment.clash is not None),
        "date clash, strict clash": float(bool(clash) and _is_strict(alignment.clash)),
        "date bound, numbers clash": float(_is_bound(clash) and alignment.clash is not None),
        "date clash, numbers agree": float(bool(clash) and confirmed),
        "date bound, numbers agree": float(_is_bound(clash) and confirmed),
        "dates agree": agreeing / max(1, len(alignment.dates)),
        "dates missing": float(bool(alignment.dates) and not alignment.passage.dates),
        "no dates": float(not alignment.dates),
    }


def _is_strict(clash: NumberPair | None) -> bool:
    return bool(clash and clash.here.comparator in _STRICT)


def _is_bound(clash: DatePair | None) -> bool:
    return bool(clash and clash.here.bound in (DateBound.BEFORE, DateBound.AFTER))


def _another_fits(alignment: Alignment, clash: NumberPair) -> float:
    """Return how nearly as well aligned as the clash a number is that would confirm the claim."""
    pairs = next(pairs for pairs in alignment.numbers if clash in pairs)
    fitting = (pair.alignment for pair in pairs if pair.fit is Fit.SAME)
    return max(0.0, 1.0 - (clash.alignment - max(fitting, default=-math.inf)))


def _settled(pairs: Sequence[NumberPair]) -> bool:
    """Say whether a number of the claim is met by one of the passage that counts the same."""
    return bool(_agreeing(pairs))


def _agreeing(pairs: Sequence[NumberPair]) -> list[NumberPair]:
    """Return the pairs in which the passage confirms the number.

    A bound ("more than 80") is met by any larger number, so it counts only in the best aligned
    pair; the very same number counts wherever it stands.
    """
    return [
        pair
        for place, pair in enumerate(pairs)
        if (pair.fit is Fit.SAME and place == 0)
        or (pair.fit is not Fit.DIFFERS and pair.closeness == 1.0)
    ]


def _agrees(pairs: Sequence[DatePair]) -> bool:
    return any(pair.fit is Fit.SAME for pair in pairs)


def _names_missing(alignment: Alignment) -> float:
    mine = {word.stem for word in names(alignment.claim.text) if not word.text[0].isdigit()}
    return len(mine - alignment.passage.stems) / len(mine) if mine else 0.0


@cache
def _model() -> Mapping[str, float]:
    path = paths.resources_dir() / "models" / MODEL_FILE
    weights: dict[str, float] = json.loads(path.read_text("utf-8"))["weights"]
    return weights
