"""Reads title, byline, publisher, date and language off a page's lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.domain.articles import BlockRole, Metadata
from factcheck.text.bylines import FoundByline, byline_in
from factcheck.text.dates import FoundDate, dates_in
from factcheck.text.languages import language_of
from factcheck.text.line_signs import ends_sentence, word_count
from factcheck.text.publishers import publisher_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.text.roles import PageLines

_OWN = frozenset({BlockRole.BODY, BlockRole.QUOTE, BlockRole.HEADING, BlockRole.SUMMARY})
_BEFORE_TITLE = 6
_AFTER_BODY = 4
_INTO_BODY = 3


@dataclass(frozen=True, slots=True)
class _Dated:
    line: int
    found: FoundDate


def metadata_of(text: str, page: PageLines) -> Metadata:
    """Return what the page says of itself; None for what it does not say."""
    language = language_of(_own_words(page) or text)
    title = page.lines[page.title].text if page.title is not None else None
    byline = _byline(text, page)
    published = _published(page, day_first=language != "en" or not _is_american(page))
    around = [
        line.text
        for line, role in zip(page.lines, page.roles, strict=True)
        if role not in _OWN or line.text == title
    ]
    return Metadata(
        title=title,
        byline=byline.names if byline else None,
        publisher=publisher_of(around),
        published=published.isoformat() if published else None,
        language=language,
    )


def _own_words(page: PageLines) -> str:
    pairs = zip(page.lines, page.roles, strict=True)
    return "\n".join(line.text for line, role in pairs if role in _OWN)


def _header(page: PageLines) -> range:
    """Return the indices of the lines around the title, up to the first paragraphs."""
    start, end = page.body
    first = page.title if page.title is not None else start
    return range(max(0, first - _BEFORE_TITLE), min(end, start + _INTO_BODY))


def _footer(page: PageLines) -> range:
    end = page.body[1]
    return range(max(page.body[0], end - 2), min(len(page.lines), end + _AFTER_BODY))


def _byline(text: str, page: PageLines) -> FoundByline | None:
    """Return the likeliest writer: a person before an organisation, a label before a bare name."""
    best: FoundByline | None = None
    for index in [*_header(page), *_footer(page)]:
        line = page.lines[index]
        if word_count(line.text) > 30 or ends_sentence(line.text):
            continue
        found = byline_in(line.text, line.span.cut(text))
        in_place = found and (found.weight >= 0.5 or page.roles[index] is BlockRole.BYLINE)
        if found and in_place and (best is None or found.weight > best.weight):
            best = found
    return best


def _published(page: PageLines, *, day_first: bool) -> date | None:
    """Return the day of publication: around the title first, then right below the body.

    A day with its weekday above the title is the clock of the page, not of the article; a day
    before one that the article tells of as past cannot be its own.
    """
    told = _latest_told(page, day_first=day_first)
    header = [
        dated
        for dated in _dated(page, _header(page), day_first=day_first)
        if not (dated.found.has_weekday and page.title is not None and dated.line < page.title)
    ]
    for zone in (header, _dated(page, _footer(page), day_first=day_first)):
        days = [dated.found.day for dated in zone]
        fitting = [day for day in days if told is None or day >= told]
        if fitting:
            return fitting[0]
    return None


def _dated(page: PageLines, indices: Sequence[int], *, day_first: bool) -> list[_Dated]:
    return [
        _Dated(index, found)
        for index in indices
        if page.roles[index] is not BlockRole.BODY and word_count(page.lines[index].text) <= 30
        for found in dates_in(page.lines[index].text, day_first=day_first)
    ]


def _latest_told(page: PageLines, *, day_first: bool) -> date | None:
    """Return the latest day the body tells of in words of the past."""
    days = [
        found.day
        for index in range(*page.body)
        if page.roles[index] is BlockRole.BODY and " on " in page.lines[index].text
        for found in dates_in(page.lines[index].text, day_first=day_first)
        if " said " in page.lines[index].text
    ]
    return max(days, default=None)


def _is_american(page: PageLines) -> bool:
    """Say whether the page shows that it writes the month first."""
    sample = " ".join(line.text for line in page.lines[:400])
    return " Washington" in sample or "U.S." in sample or " ET" in sample or " EST" in sample
