"""Gives each line of a page its role."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.domain.articles import BlockRole
from factcheck.text.body_lines import body_lines, body_probabilities, confidence
from factcheck.text.line_signs import (
    BARE_URL,
    FURNITURE,
    INVITATION,
    PICTURE_CREDIT,
    READ_MORE,
    ends_sentence,
    is_furniture,
    is_picture_credit,
)
from factcheck.text.reading_model import reading_model
from factcheck.text.titles import title_candidates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.text.page_lines import Page, PageLine

_HEADING_WORDS = 14
_HEADER_ABOVE = 6
_HEADER_WORDS = 25
_DATE_WORDS = 16
_ASIDE_WORDS = 25
_TITLES = 4
_MAYBE = 0.2
"""Probability from which a line that is not body may be a heading or summary of it."""
_QUOTE = re.compile(r"[\"“„«‹「『][^\n]*[\"”“»›」』][.,!?]?(?:\s*[—–-].{0,80})?$")
_SIGN_OFF = re.compile(r"(?:authors?|written by|reported by|reporting by|autor(?:in)?)\s*:", re.I)


@dataclass(frozen=True, slots=True)
class Reading:
    """A page as read: roles and body probabilities have one entry for each line.

    `body` is the half-open range of numbers from the first to the last line of the article's own
    text; `title` the number of the title's line and `title_text` the title it gives, None where
    there is none. `other_titles` are the likeliest lines for it. `confidence` is the expected F1
    of the body's words, 0 to 1.
    """

    page: Page
    probabilities: tuple[float, ...]
    roles: tuple[BlockRole, ...]
    title: int | None
    title_text: str | None
    other_titles: tuple[str, ...]
    body: tuple[int, int]
    confidence: float


def read_page(
    page: Page,
    probabilities: Sequence[float] | None = None,
    *,
    title: int | None = None,
) -> Reading:
    """Return the lines with their roles.

    `probabilities` and `title` (a line's number) are given when something knows them better.
    """
    if probabilities is None:
        probabilities = body_probabilities(page)
    kept = [
        keep and not _is_aside(line)
        for line, keep in zip(page.lines, body_lines(page, probabilities), strict=True)
    ]
    body = _range(kept)
    words = None if title is None else page.lines[title].line.text
    others: tuple[str, ...] = ()
    if title is None and any(kept):
        title, words, others = _title(page, probabilities, body)
    roles = [BlockRole.BODY if keep else BlockRole.BOILERPLATE for keep in kept]
    _name_inside(page, roles, body, probabilities)
    _name_captions(page, roles, body)
    _name_header(page, roles, title, body, probabilities)
    _name_sign_off(page, roles, body)
    sure = confidence(page, probabilities, kept)
    return Reading(page, tuple(probabilities), tuple(roles), title, words, others, body, sure)


def _is_aside(line: PageLine) -> bool:
    """Say whether a line leads away from the article by its very words, wherever it stands."""
    if BARE_URL.match(line.text) or FURNITURE.match(line.text):
        return True
    leads_away = READ_MORE.match(line.text) or INVITATION.search(line.text)
    return line.count <= _ASIDE_WORDS and bool(leads_away)


def _range(kept: Sequence[bool]) -> tuple[int, int]:
    numbers = [n for n, keep in enumerate(kept) if keep]
    return (numbers[0], numbers[-1] + 1) if numbers else (0, 0)


def _title(
    page: Page, probabilities: Sequence[float], body: tuple[int, int]
) -> tuple[int | None, str | None, tuple[str, ...]]:
    """Return the number of the likeliest title's line, the title it gives, and the next ones."""
    candidates = title_candidates(page, probabilities, body)
    ranked = reading_model().ranked("title", [candidate.features for candidate in candidates])
    others = tuple(candidates[number].text for number in ranked.order[:_TITLES])
    if not ranked.is_sure:
        return None, None, others
    best = candidates[ranked.order[0]]
    return best.number, best.text, others


def _name_inside(
    page: Page, roles: list[BlockRole], body: tuple[int, int], probabilities: Sequence[float]
) -> None:
    """Tell headings and quotations from paragraphs, between the body's first and last line."""
    for number in range(*body):
        if probabilities[number] >= _MAYBE and _is_heading(page, roles, number):
            roles[number] = BlockRole.HEADING
        elif roles[number] is BlockRole.BODY and _QUOTE.match(page.lines[number].text):
            roles[number] = BlockRole.QUOTE


def _is_heading(page: Page, roles: Sequence[BlockRole], number: int) -> bool:
    line = page.lines[number]
    if line.count > _HEADING_WORDS or line.text.endswith((".", ",", ";")):
        return False
    if is_furniture(line.text, line.count) or is_picture_credit(line.text, line.count):
        return False
    leads = number + 1 < len(page.lines) and roles[number + 1] is BlockRole.BODY
    stands_alone = line.line.blanks > 0 and leads and page.lines[number + 1].line.blanks > 0
    if roles[number] is BlockRole.BODY:
        return stands_alone and not _QUOTE.match(line.text)
    return stands_alone and line.count >= 2 and not line.byline and not line.dates


def _name_captions(page: Page, roles: list[BlockRole], body: tuple[int, int]) -> None:
    """Mark picture credits near the article, and the picture's description right above."""
    for number in range(max(0, body[0] - _HEADER_ABOVE), body[1]):
        if not _credits_picture(page.lines[number]):
            continue
        roles[number] = BlockRole.CAPTION
        follows = number > 0 and not page.lines[number].line.blanks
        if follows and not ends_sentence(page.lines[number - 1].text):
            roles[number - 1] = BlockRole.CAPTION


def _credits_picture(line: PageLine) -> bool:
    """Say whether the line credits a picture; a writer "with dpa" credits none."""
    is_writer = line.byline and not PICTURE_CREDIT.match(line.text)
    return is_picture_credit(line.text, line.count) and not is_writer


def _name_header(
    page: Page,
    roles: list[BlockRole],
    title: int | None,
    body: tuple[int, int],
    probabilities: Sequence[float],
) -> None:
    """Name what stands between title and body: byline, date, summary."""
    if title is None:
        return
    roles[title] = BlockRole.TITLE
    for number in range(max(0, title - _HEADER_ABOVE), min(body[0] + 3, body[1])):
        line = page.lines[number]
        if number != title and line.count <= _HEADER_WORDS:
            role = _header_role(line, roles[number], title)
            is_guess = role is BlockRole.SUMMARY and probabilities[number] < _MAYBE
            roles[number] = roles[number] if is_guess else role
        if number != title and line.text.casefold() == page.lines[title].text.casefold():
            roles[number] = BlockRole.BOILERPLATE  # said once is enough


def _header_role(line: PageLine, given: BlockRole, title: int) -> BlockRole:
    is_below = line.number > title
    if given in {BlockRole.CAPTION, BlockRole.HEADING} or ends_sentence(line.text):
        return _summary_or(given, line, title)
    if line.byline and (is_below or line.byline.weight >= 0.5):
        return BlockRole.BYLINE
    if is_below and line.dates and line.count <= _DATE_WORDS:
        return BlockRole.DATE
    return _summary_or(given, line, title)


def _summary_or(given: BlockRole, line: PageLine, title: int) -> BlockRole:
    """Call a sentence right below the title, before the body, its summary."""
    is_near = title < line.number <= title + 4 and given is BlockRole.BOILERPLATE
    is_said = line.count >= 6 and ends_sentence(line.text)
    is_article = is_said and not is_furniture(line.text, line.count)
    return BlockRole.SUMMARY if is_near and is_article else given


def _name_sign_off(page: Page, roles: list[BlockRole], body: tuple[int, int]) -> None:
    """Name the writer's line below the last paragraph."""
    for number in range(max(body[0], body[1] - 1), min(len(page.lines), body[1] + 3)):
        line = page.lines[number]
        if line.byline and _SIGN_OFF.match(line.text):
            roles[number] = BlockRole.BYLINE
