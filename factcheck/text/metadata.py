"""Reads title, byline, publisher, date and language off a page's lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.articles import Alternatives, BlockRole, Metadata
from factcheck.text.languages import language_of
from factcheck.text.publication import date_candidates
from factcheck.text.publishers import publisher_of
from factcheck.text.reading_model import reading_model
from factcheck.text.titles import title_candidates
from factcheck.text.writers import writer_candidates

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.text.roles import Reading

_MOST_ALTERNATIVES = 4

_OWN = frozenset({BlockRole.BODY, BlockRole.QUOTE, BlockRole.HEADING, BlockRole.SUMMARY})


def metadata_of(text: str, reading: Reading) -> Metadata:
    """Return what the page says of itself; None for what it does not say."""
    pairs = list(zip(reading.page.lines, reading.roles, strict=True))
    own = "\n".join(line.text for line, role in pairs if role in _OWN)
    around = [line.text for line, role in pairs if role not in _OWN]
    return Metadata(
        title=reading.title_text,
        byline=_byline(reading),
        publisher=publisher_of(around),
        published=_published(reading),
        language=language_of(own or text),
    )


def _byline(reading: Reading) -> str | None:
    """Return the likeliest writer, None when no name is likely enough.

    A person beats the newsroom named above the article, when the page labels one as its author.
    """
    candidates = writer_candidates(reading.page, reading.probabilities, reading.body, reading.title)
    best = reading_model().best("writer", [candidate.features for candidate in candidates])
    if best is None:
        return None
    signed = [candidate for candidate in candidates if candidate.is_signature]
    if candidates[best].is_organisation and signed:
        return signed[0].names
    return candidates[best].names


def _published(reading: Reading) -> str | None:
    """Return the likeliest day of publication, None when no date is likely enough."""
    candidates = date_candidates(reading.page, reading.probabilities, reading.body, reading.title)
    best = reading_model().best("date", [candidate.features for candidate in candidates])
    return candidates[best].day.isoformat() if best is not None else None


def alternatives_of(reading: Reading, chosen: Metadata) -> Alternatives:
    """Return what else title, byline and day could be, by the same judgement that chose them."""
    given = reading.page, reading.probabilities, reading.body
    titles = title_candidates(*given)
    names = writer_candidates(*given, reading.title)
    days = date_candidates(*given, reading.title)
    return Alternatives(
        _likeliest("title", chosen.title, [(c.text, c.features) for c in titles]),
        _likeliest("writer", chosen.byline, [(c.names, c.features) for c in names]),
        _likeliest("date", chosen.published, [(c.day.isoformat(), c.features) for c in days]),
    )


def _likeliest(
    what: str, chosen: str | None, found: Iterable[tuple[str, tuple[float, ...]]]
) -> tuple[str, ...]:
    """Return the words of the likeliest candidates, each once, what was chosen in front."""
    pairs = list(found)
    chances = reading_model().rank(what, [features for _, features in pairs])
    ranked = sorted(zip(chances, (words for words, _ in pairs), strict=True), reverse=True)
    words = dict.fromkeys([*filter(None, [chosen]), *(words for _, words in ranked)])
    return tuple(words)[:_MOST_ALTERNATIVES]
