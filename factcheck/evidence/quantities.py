"""Says which numbers and dates of a claim and a passage are the same, differ, or of another year.

Nothing here says "contradicts": that word belongs to the reviewer. Where the numbers of two texts
may well speak of different things, nothing is said.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.domain.suggestions import WorkedOut
from factcheck.evidence.agreement import Alignment, align, disagreement, shared_words
from factcheck.evidence.numbers import QuantityKind
from factcheck.evidence.pairing import DatePair, Fit, NumberPair, Side, read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.domain.anchors import TextSpan
    from factcheck.evidence.dates import DateMention

DIFFERS_FROM = 0.76
"""Likelihood of a disagreement from which it is shown; chosen on pages the weights never saw."""

_SAME_THING_FROM = 0.5
_COMMON_BELOW = 10
_SHARED_FOR_YEARS = 0.3
_AROUND_FOR_YEARS = 0.25
_SHARED_FOR_DAYS = 0.15


class Relation(StrEnum):
    """What a value of the claim is to one of the passage."""

    SAME = "same"
    DIFFERS = "differs"
    OTHER_YEAR = "other_year"


@dataclass(frozen=True, slots=True)
class QuantityRelation:
    """One value of the claim (`here`) beside one of the passage (`there`).

    The spans are code points into the two texts given; the values are the words there, for dates
    YYYY[-MM[-DD]] as resolved, or the words where the year is not known.
    """

    relation: Relation
    here: TextSpan
    there: TextSpan
    here_value: str
    there_value: str
    here_worked_out: WorkedOut | None = None
    there_worked_out: WorkedOut | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a comparison found. `disagreement` is 0 to 1; 0 when no two values differ."""

    relations: tuple[QuantityRelation, ...] = ()
    disagreement: float = 0.0

    @property
    def differs(self) -> bool:
        """Whether some quantity differs for all one can tell."""
        return any(one.relation is Relation.DIFFERS for one in self.relations)

    @property
    def shares(self) -> bool:
        """Whether the two name the same quantity."""
        return any(one.relation is Relation.SAME for one in self.relations)


@dataclass(frozen=True, slots=True)
class Passage:
    """A text to compare: its article's date (YYYY[-MM[-DD]]) and the words before it, if known."""

    text: str
    published: str | None = None
    context: str = field(default="", repr=False)


def compare(claim: Passage | str, passage: Passage | str) -> Comparison:
    """Put the numbers and dates of both side by side and say what they are to each other."""
    return compare_read(_read(claim), _read(passage))


def compare_read(claim: Side, passage: Side) -> Comparison:
    """Do the same for texts read before, which saves reading one claim for every passage."""
    aligned = align(claim, passage)
    difference = aligned.difference
    chance = disagreement(aligned) if difference else 0.0
    found = [*_same_numbers(aligned), *_same_dates(aligned)]
    if difference and chance >= DIFFERS_FROM:
        found.append(_of_pair(Relation.DIFFERS, aligned, difference))
    else:
        found.extend([*_other_years(aligned)] or _other_days(aligned))
    return Comparison(tuple(sorted(found, key=lambda one: one.here)), chance)


def _read(passage: Passage | str) -> Side:
    if isinstance(passage, str):
        return read(passage)
    return read(passage.text, passage.published, passage.context)


def _same_numbers(aligned: Alignment) -> Iterator[QuantityRelation]:
    for pairs in aligned.numbers:
        same = next((pair for pair in pairs if pair.fit is Fit.SAME and _is_same_thing(pair)), None)
        if same:
            yield _of_numbers(Relation.SAME, aligned, same)


def _is_same_thing(pair: NumberPair) -> bool:
    """A large number repeated is no accident; a small one must count the same thing."""
    if pair.here.high <= _COMMON_BELOW:
        return pair.head
    exact = pair.closeness == 1.0 and pair.here.comparator is pair.there.comparator
    if exact and pair.here.kind is not QuantityKind.ORDINAL:
        return True
    return pair.head or pair.around >= _SAME_THING_FROM


def _same_dates(aligned: Alignment) -> Iterator[QuantityRelation]:
    for pairs in aligned.dates:
        same = next((pair for pair in pairs if pair.fit is Fit.SAME), None)
        if same and _is_as_fine(same.here, same.there):
            yield _of_dates(Relation.SAME, aligned, same.here, same.there)


def _is_as_fine(here: DateMention, there: DateMention) -> bool:
    """A day is not confirmed by a passage that names the year alone, nor a year by a decade."""
    if (here.day and not there.day) or (here.month and not there.month):
        return False
    return here.year_end == there.year_end


def _other_years(aligned: Alignment) -> Iterator[QuantityRelation]:
    """Yield the years of the claim that the passage replaces by others, when both share words."""
    years = {one.year for one in aligned.passage.dates}
    if shared_words(aligned) < _SHARED_FOR_YEARS:
        return
    told: set[tuple[str, str]] = set()
    for pairs in sorted(aligned.dates, key=lambda each: bool(each) and each[0].here.is_relative):
        best = next(filter(_is_other_year, pairs), None)
        if best and best.here.year not in years and (best.here.iso, best.there.iso) not in told:
            told.add((best.here.iso, best.there.iso))
            yield _of_dates(Relation.OTHER_YEAR, aligned, best.here, best.there)


def _other_days(aligned: Alignment) -> Iterator[QuantityRelation]:
    """Yield the one day each text names, where they lie in different years.

    Two accounts of like events may each give its day in words of its own ("late Friday").
    """
    here, there = _only_day(aligned.claim), _only_day(aligned.passage)
    if not (here and there) or here.year == there.year:
        return
    if shared_words(aligned) >= _SHARED_FOR_DAYS:
        yield _of_dates(Relation.OTHER_YEAR, aligned, here, there)


def _only_day(side: Side) -> DateMention | None:
    """Return the one full date the text names, as it is written out where it stands twice."""
    if len({one.iso for one in side.dates}) != 1 or not side.dates[0].day:
        return None
    return min(side.dates, key=lambda one: one.is_relative)


def _is_other_year(pair: DatePair) -> bool:
    """Say whether two years, not spans of years, stand in the same words."""
    single = pair.here.year and pair.there.year and not (pair.here.year_end or pair.there.year_end)
    return bool(single) and pair.fit is Fit.DIFFERS and pair.around >= _AROUND_FOR_YEARS


def _of_pair(
    relation: Relation, aligned: Alignment, pair: NumberPair | DatePair
) -> QuantityRelation:
    if isinstance(pair, NumberPair):
        return _of_numbers(relation, aligned, pair)
    return _of_dates(relation, aligned, pair.here, pair.there)


def _of_numbers(relation: Relation, aligned: Alignment, pair: NumberPair) -> QuantityRelation:
    here, there = pair.here.span, pair.there.span
    words = here.cut(aligned.claim.text), there.cut(aligned.passage.text)
    return QuantityRelation(relation, here, there, *words)


def _of_dates(
    relation: Relation, aligned: Alignment, here: DateMention, there: DateMention
) -> QuantityRelation:
    return QuantityRelation(
        relation,
        here.span,
        there.span,
        here.iso if here.year else here.span.cut(aligned.claim.text),
        there.iso if there.year else there.span.cut(aligned.passage.text),
        _worked_out(aligned.claim, here),
        _worked_out(aligned.passage, there),
    )


def _worked_out(side: Side, date: DateMention) -> WorkedOut | None:
    return WorkedOut(date.span.cut(side.text), date.basis) if date.basis and date.year else None
