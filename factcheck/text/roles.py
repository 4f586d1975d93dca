"""Gives each line of a page its role."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.domain.articles import BlockRole
from factcheck.text.body_lines import body_lines, body_probabilities
from factcheck.text.bylines import byline_in
from factcheck.text.dates import dates_in
from factcheck.text.line_signs import (
    PICTURE_CREDIT,
    ends_sentence,
    is_furniture,
    is_picture_credit,
    word_count,
)
from factcheck.text.titles import title_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.text.lines import Line

_HEADING_WORDS = 14
_HEADER_ABOVE = 6
_QUOTE = re.compile(r"^[\"“„«‹「『].*[\"”“»›」』][.,!?]?(?:\s*[—–-].*)?$")
_SIGN_OFF = re.compile(r"^(?:authors?|written by|reported by|reporting by|autor(?:in)?)\s*:", re.I)


@dataclass(frozen=True, slots=True)
class PageLines:
    """A page line by line: roles and body probabilities have one entry for each line.

    `body` is the half-open range of indices from the first to the last line of the article's own
    text; `title` the index of the title, None where there is none.
    """

    lines: tuple[Line, ...]
    probabilities: tuple[float, ...]
    roles: tuple[BlockRole, ...]
    title: int | None
    body: tuple[int, int]


def page_lines(
    lines: Sequence[Line],
    probabilities: Sequence[float] | None = None,
    *,
    title: int | None = None,
) -> PageLines:
    """Return the lines with their roles.

    `probabilities` and `title` (an index) are given when something knows them better.
    """
    if probabilities is None:
        probabilities = body_probabilities(lines)
    kept = body_lines(lines, probabilities)
    body = _range(kept)
    if title is None and any(kept):
        title = title_line(lines, body[0])
    roles = [BlockRole.BODY if keep else BlockRole.BOILERPLATE for keep in kept]
    _name_inside(lines, roles, body)
    _name_captions(lines, roles, body)
    _name_header(lines, roles, title, body)
    _name_sign_off(lines, roles, body)
    return PageLines(tuple(lines), tuple(probabilities), tuple(roles), title, body)


def _range(kept: Sequence[bool]) -> tuple[int, int]:
    indices = [n for n, keep in enumerate(kept) if keep]
    return (indices[0], indices[-1] + 1) if indices else (0, 0)


def _name_inside(lines: Sequence[Line], roles: list[BlockRole], body: tuple[int, int]) -> None:
    """Tell headings and quotations from paragraphs, between the body's first and last line."""
    for index in range(*body):
        if _is_heading(lines, roles, index):
            roles[index] = BlockRole.HEADING
        elif roles[index] is BlockRole.BODY and _QUOTE.match(lines[index].text):
            roles[index] = BlockRole.QUOTE


def _is_heading(lines: Sequence[Line], roles: Sequence[BlockRole], index: int) -> bool:
    line = lines[index]
    words = word_count(line.text)
    if words > _HEADING_WORDS or line.text.endswith((".", ",", ";")):
        return False
    if is_furniture(line.text, words) or is_picture_credit(line.text, words):
        return False
    leads = index + 1 < len(lines) and roles[index + 1] is BlockRole.BODY
    stands_alone = line.blanks > 0 and leads and lines[index + 1].blanks > 0
    if roles[index] is BlockRole.BODY:
        return stands_alone and not _QUOTE.match(line.text)
    return stands_alone and words >= 2 and not byline_in(line.text) and not dates_in(line.text)


def _name_captions(lines: Sequence[Line], roles: list[BlockRole], body: tuple[int, int]) -> None:
    """Mark picture credits near the article, and the picture's description right above."""
    for index in range(max(0, body[0] - _HEADER_ABOVE), body[1]):
        if not _credits_picture(lines[index].text):
            continue
        roles[index] = BlockRole.CAPTION
        above = index - 1
        if above >= 0 and lines[index].blanks == 0 and not ends_sentence(lines[above].text):
            roles[above] = BlockRole.CAPTION


def _credits_picture(text: str) -> bool:
    """Say whether the line credits a picture; a writer "with dpa" credits none."""
    is_writer = byline_in(text) and not PICTURE_CREDIT.match(text)
    return is_picture_credit(text, word_count(text)) and not is_writer


def _name_header(
    lines: Sequence[Line], roles: list[BlockRole], title: int | None, body: tuple[int, int]
) -> None:
    """Name what stands between title and body: byline, date, summary."""
    if title is None:
        return
    roles[title] = BlockRole.TITLE
    for index in range(max(0, title - _HEADER_ABOVE), min(body[0] + 3, body[1])):
        if index != title and word_count(lines[index].text) <= 25:
            roles[index] = _header_role(lines, roles, index, title)


def _header_role(
    lines: Sequence[Line], roles: Sequence[BlockRole], index: int, title: int
) -> BlockRole:
    text, given = lines[index].text, roles[index]
    if given in {BlockRole.CAPTION, BlockRole.HEADING} or ends_sentence(text):
        return _summary_or(given, lines[index], index, title)
    found = byline_in(text)
    if found and (index > title or found.weight >= 0.5):
        return BlockRole.BYLINE
    if index > title and dates_in(text) and word_count(text) <= 16:
        return BlockRole.DATE
    return _summary_or(given, lines[index], index, title)


def _summary_or(given: BlockRole, line: Line, index: int, title: int) -> BlockRole:
    """Call a sentence right below the title, before the body, its summary."""
    words = word_count(line.text)
    is_near = title < index <= title + 4 and given is BlockRole.BOILERPLATE
    is_said = words >= 6 and ends_sentence(line.text) and not is_furniture(line.text, words)
    return BlockRole.SUMMARY if is_near and is_said else given


def _name_sign_off(lines: Sequence[Line], roles: list[BlockRole], body: tuple[int, int]) -> None:
    """Name the writer's line below the last paragraph."""
    for index in range(max(body[0], body[1] - 1), min(len(lines), body[1] + 3)):
        if _SIGN_OFF.match(lines[index].text) and byline_in(lines[index].text):
            roles[index] = BlockRole.BYLINE
