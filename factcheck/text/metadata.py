"""Reads title, byline, publisher, date and language off a page's lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.articles import Alternatives, BlockRole, Metadata
from factcheck.text.languages import language_of
from factcheck.text.publication import date_candidates
from factcheck.text.publishers import publisher_of
from factcheck.text.reading_model import reading_model
from factcheck.text.writers import writer_candidates

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.text.roles import Reading

_MOST_ALTERNATIVES = 4

_OWN = frozenset({BlockRole.BODY, BlockRole.QUOTE, BlockRole.HEADING, BlockRole.SUMMARY})


def metadata_of(text: str, reading: Reading) -> Metadata:
    """Return what the page says of itself; None for what it does not say."""
    return read_metadata(text, reading)[0]


def read_metadata(text: str, reading: Reading) -> tuple[Metadata, Alternatives]:
    """Return what the page says of itself, and what else title, byline and day could be."""
    pairs = list(zip(reading.page.lines, reading.roles, strict=True))
    own = "\n".join(line.text for line, role in pairs if role in _OWN)
    around = [line.text for line, role in pairs if role not in _OWN]
    byline, bylines = _byline(reading)
    published, days = _published(reading)
    metadata = Metadata(
        title=reading.title_text,
        byline=byline,
        publisher=publisher_of(around),
        published=published,
        language=language_of(own or text),
    )
    titles = offered(reading.title_text, reading.other_titles)
    return metadata, Alternatives(titles, offered(byline, bylines), offered(published, days))


def _byline(reading: Reading) -> tuple[str | None, list[str]]:
    """Return the likeliest writer, None when no name is likely enough, and all names by chance.

    A person beats the newsroom named above the article, when the page labels one as its author.
    """
    model = reading_model()
    candidates = writer_candidates(
        reading.page, reading.probabilities, reading.body, reading.title, model.word_odds
    )
    ranked = model.ranked("writer", [candidate.features for candidate in candidates])
    names = [candidates[number].names for number in ranked.order]
    if not ranked.is_sure:
        return None, names
    best = candidates[ranked.order[0]]
    signed = [candidate for candidate in candidates if candidate.is_signature]
    return signed[0].names if best.is_organisation and signed else best.names, names


def _published(reading: Reading) -> tuple[str | None, list[str]]:
    """Return the likeliest day of publication, None when none is likely enough, and all days."""
    candidates = date_candidates(reading.page, reading.probabilities, reading.body, reading.title)
    ranked = reading_model().ranked("date", [candidate.features for candidate in candidates])
    days = [candidates[number].day.isoformat() for number in ranked.order]
    return (days[0] if ranked.is_sure else None), days


def offered(chosen: str | None, found: Iterable[str]) -> tuple[str, ...]:
    """Return the first few, each once, what was chosen in front."""
    return tuple(dict.fromkeys([*filter(None, [chosen]), *found]))[:_MOST_ALTERNATIVES]
