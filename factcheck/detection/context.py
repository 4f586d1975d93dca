"""The sentences of an article with what surrounds them: neighbours, place, what is told first."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.detection.signs import READ_AT_MOST
from factcheck.domain.articles import CLAIM_ROLES, Block, BlockRole, Metadata
from factcheck.text.sentences import sentences, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.anchors import TextSpan

_LEADING = 2
"""Sentences of the text that count, with the title, as what is said first."""

_STEM = 5
"""Letters of a word that are compared, so that "approved" tells "approval" again."""

_TOLD = 0.6
"""Share of a title's words in one sentence of the text from which the title only repeats."""

_CONTENT_WORD = re.compile(r"\w{4,}")
_OPENING, _CLOSING = "“„«", "”»"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as it stands in its article; line ends are spaces.

    `index` of `count` is its place; `leading` holds the stems of the title and the first sentences
    without its own; `is_inside_quotation` says that a quotation opened before is still open;
    `is_repeated` that it is a title and a sentence of the text tells the same.
    """

    text: str
    previous: str = ""
    following: str = ""
    index: int = 0
    count: int = 1
    leading: frozenset[str] = frozenset()
    is_inside_quotation: bool = False
    is_repeated: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands and the role of its block."""

    span: TextSpan
    role: BlockRole


def places(text: str, blocks: Sequence[Block]) -> list[Place]:
    """Return the sentences of all claim blocks, by position."""
    found = [
        Place(span, block.role)
        for block in blocks
        if block.role in CLAIM_ROLES
        for span in sentences(text, block.span)
    ]
    return sorted(found, key=lambda place: place.span)


def sentences_in_context(text: str, where: Sequence[Place], metadata: Metadata) -> list[Sentence]:
    """Return what the models read, one for each place, in the same order.

    Titles stand outside the run of the text: they have no neighbours.
    """
    lines = [shown(text, place.span)[:READ_AT_MOST] for place in where]
    running = [line for line, place in zip(lines, where, strict=True) if _runs(place)]
    run = iter(in_order(running, metadata.title or ""))
    told = [stems(line) for line in running]
    return [
        next(run) if _runs(place) else Sentence(line, is_repeated=_is_told(stems(line), told))
        for line, place in zip(lines, where, strict=True)
    ]


def sentence_at(
    text: str, where: Sequence[Place], context: Sequence[Sentence], span: TextSpan
) -> Sentence:
    """Return what the models read for any span, with the context of the sentence it lies in."""
    own = shown(text, span)[:READ_AT_MOST]
    for place, sentence in zip(where, context, strict=True):
        if place.span.overlaps(span):
            return replace(sentence, text=own)
    return Sentence(own)


def in_order(lines: Sequence[str], title: str) -> list[Sentence]:
    """Return the sentences of a running text, in order, each with its context."""
    first = [stems(title), *(stems(line) for line in lines[:_LEADING])]
    everything = frozenset().union(*first)
    found, is_open = [], False
    for index, line in enumerate(lines):
        others = [words for number, words in enumerate(first) if number != index + 1]
        found.append(
            Sentence(
                text=line,
                previous=lines[index - 1] if index else "",
                following=lines[index + 1] if index + 1 < len(lines) else "",
                index=index,
                count=len(lines),
                leading=frozenset().union(*others) if index < _LEADING else everything,
                is_inside_quotation=is_open,
            )
        )
        is_open = _stays_open(line, is_open=is_open)
    return found


@lru_cache(maxsize=1024)
def stems(line: str) -> frozenset[str]:
    """Return the beginnings of the longer words of a line."""
    return frozenset(word[:_STEM] for word in _CONTENT_WORD.findall(line.casefold()))


def _runs(place: Place) -> bool:
    return place.role is not BlockRole.TITLE


def _is_told(words: frozenset[str], told: Sequence[frozenset[str]]) -> bool:
    return bool(words) and any(len(words & other) >= _TOLD * len(words) for other in told)


def _stays_open(line: str, *, is_open: bool) -> bool:
    """Say whether a quotation is open after the line; only curly marks can tell."""
    opened = max(line.rfind(mark) for mark in _OPENING)
    closed = max(line.rfind(mark) for mark in _CLOSING)
    return is_open if opened == closed else opened > closed
