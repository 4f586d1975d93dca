"""Words on screen for suggestions: what they are, where they are from, how quantities compare."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from factcheck.domain.suggestions import DateBasis, SuggestionKind
from ui.i18n import moment, publication_date
from ui.words import verdict_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.domain.suggestions import QuantityPair, Suggestion, WorkedOut
    from ui.suggestions.offers import Offer

_URGENCY = ("differs", "other_year", "same")
"""Relations in the order in which a reviewer needs to see them."""

_DATE = re.compile(r"(1[0-9]|20)\d\d(-\d\d){0,2}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Suggestions", text)


def relation_words(pair: QuantityPair) -> str:
    """Return how two quantities compare, in a few words for a tag."""
    here, there = _values(pair)
    if pair.relation == "differs":
        return _tr("differs: {0} / {1}").format(here, there)
    if pair.relation == "other_year":
        pattern = _tr("other date: {0} / {1}") if _are_days(pair) else _tr("other year: {0} / {1}")
        return pattern.format(here, there)
    return _tr("same date") if _DATE.fullmatch(pair.here) else _tr("same number")


def relation_sentence(pair: QuantityPair) -> str:
    """Return how two quantities compare, with both values and where each stands."""
    here, there = _values(pair)
    if pair.relation == "differs":
        return _tr("Differs: {0} in the claim, {1} here").format(here, there)
    if pair.relation == "other_year" and _are_days(pair):
        return _tr("Other date: {0} in the claim, {1} here").format(here, there)
    if pair.relation == "other_year":
        return _tr("Other year: {0} in the claim, {1} here").format(here, there)
    is_date = _DATE.fullmatch(pair.here) is not None
    if here.casefold() == there.casefold():
        return (_tr("Same date: {0}") if is_date else _tr("Same number: {0}")).format(here)
    pattern = _tr("Same date: {0} in the claim, {1} here")
    return (pattern if is_date else _tr("Same number: {0} in the claim, {1} here")).format(
        here, there
    )


def compared_lines(pairs: Sequence[QuantityPair]) -> tuple[str, ...]:
    """Return how quantities compare, most urgent first, and how dates among them came about."""
    lines: dict[str, None] = {}
    for pair in by_urgency(pairs):
        lines[relation_sentence(pair)] = None
        here, there = _values(pair)
        lines |= dict.fromkeys(_worked_out(here, pair.here_worked_out, in_claim=True))
        lines |= dict.fromkeys(_worked_out(there, pair.there_worked_out, in_claim=False))
    return tuple(lines)


def _worked_out(value: str, date: WorkedOut | None, *, in_claim: bool) -> Iterator[str]:
    """Yield what a date was worked out from, if its words alone do not name it."""
    if date is None:
        return
    pattern = {
        (DateBasis.PUBLISHED, True): _tr(
            "“{0}” = {1}, worked out from the date of the claim's article"
        ),
        (DateBasis.PUBLISHED, False): _tr("“{0}” = {1}, worked out from the article's date"),
        (DateBasis.CONTEXT, True): _tr("“{0}” = {1}, worked out from the words before the claim"),
        (DateBasis.CONTEXT, False): _tr("“{0}” = {1}, worked out from the words before it"),
    }[date.basis, in_claim]
    yield pattern.format(date.words, value)


def _are_days(pair: QuantityPair) -> bool:
    return len(pair.here) == len(pair.there) == len("2020-01-31")


def _values(pair: QuantityPair) -> tuple[str, str]:
    """Return both values as people write them: dates without the dashes of the record."""
    here, there = (
        publication_date(value) if _DATE.fullmatch(value) else value
        for value in (pair.here, pair.there)
    )
    return here, there


def by_urgency(pairs: Sequence[QuantityPair]) -> tuple[QuantityPair, ...]:
    """Return what differs first and what agrees last, each comparison once."""
    known = [pair for pair in pairs if pair.relation in _URGENCY]
    once = {(pair.relation, pair.here, pair.there): pair for pair in reversed(known)}
    return tuple(sorted(once.values(), key=lambda pair: _URGENCY.index(pair.relation)))


def tag(pairs: Sequence[QuantityPair]) -> str:
    """Return the words of the tag of a suggestion: how its most urgent quantity compares."""
    urgent = by_urgency(pairs)
    return relation_words(urgent[0]) if urgent else ""


def kind_word(found: Suggestion) -> str:
    """Return what the suggestion is; an earlier verdict is named by its word."""
    if found.kind is SuggestionKind.VERDICT:
        return verdict_word(found.verdict or "")
    if found.kind is SuggestionKind.FACT_CHECK:
        return rated_words(found)
    return _tr("Passage")


def decided_words(found: Suggestion) -> str:
    """Return the earlier verdict, when it was given and by whom."""
    day = day_of(found.decided_at)
    if not found.reviewer:
        return " ".join(part for part in (kind_word(found), day) if part)
    return _tr("{0} {1} by {2}").format(kind_word(found), day, found.reviewer).replace("  ", " ")


def rated_words(found: Suggestion) -> str:
    """Return the word of a published fact-check."""
    return _tr("Rated “{0}”").format(found.verdict) if found.verdict else _tr("Fact-check")


def day_of(decided_at: str | None) -> str:
    """Return the day of a time of the record, "" when there is none or it cannot be read."""
    try:
        return moment(datetime.fromisoformat(decided_at)) if decided_at else ""
    except ValueError:
        return ""


def score_words(score: float) -> str:
    """Return a score, 0 to 1, with two places as the language writes it."""
    return QLocale().toString(score, "f", 2)


def taken_word() -> str:
    """Return what a row says of a passage that the claim has as evidence."""
    return _tr("taken")


def origin(offer: Offer) -> str:
    """Return where the suggestion is from, shortest for a row: kind, outlet or title, date."""
    found = offer.suggestion
    is_passage = found.kind is SuggestionKind.PASSAGE
    parts = (
        "" if is_passage else f"{kind_word(found)} {day_of(found.decided_at)}".strip(),
        offer.publisher or offer.title,
        publication_date(_published(offer)),
        found.speaker or "",
        offer.title if offer.publisher else "",
    )
    return " · ".join(part for part in parts if part)


def full_origin(offer: Offer) -> str:
    """Return title, outlet, date and speaker, for the place that has room for all of them."""
    found = offer.suggestion
    parts = (
        offer.title,
        offer.publisher,
        publication_date(_published(offer)),
        _tr("said by {0}").format(found.speaker) if found.speaker else "",
    )
    return " · ".join(dict.fromkeys(part for part in parts if part))


def spoken(offer: Offer, *, is_taken: bool) -> str:
    """Return what a screen reader says of the row."""
    found = offer.suggestion
    parts = (
        decided_words(found) if found.kind is SuggestionKind.VERDICT else kind_word(found),
        found.quote,
        *compared_lines(found.quantities),
        full_origin(offer),
        _tr("score {0}").format(score_words(found.score)),
        _tr("recorded as evidence") if is_taken else "",
    )
    return ", ".join(part for part in parts if part)


def _published(offer: Offer) -> str | None:
    of_article = offer.article.metadata.published if offer.article else None
    return offer.suggestion.published or of_article
