"""Giving the claim in hand its shape by keys: edges by words, split, merge, nest."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factcheck.domain.anchors import TextSpan

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import Claim
    from ui.desk import Desk
    from ui.session import Session

_WORD = re.compile(r"\S+")


class Shaping(QObject):
    """Changes where the claim in hand begins and ends, and how it hangs together with others."""

    failed = Signal(object)
    told = Signal(str)

    def __init__(self, session: Session, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk

    def move_end(self, words: int) -> None:
        """Move the end of the claim by so many words; negative is to the left."""
        self._move(partial(end_moved, words=words))

    def move_start(self, words: int) -> None:
        """Move the start of the claim by so many words; negative is to the left."""
        self._move(partial(start_moved, words=words))

    def place(self, claim: Claim, span: TextSpan) -> None:
        """Put a claim on other words, such as a lost one on those selected."""
        shaping = self._session.project.shaping
        self._edit(partial(shaping.move_edges, claim.id, span), claim)

    def split(self, at: int) -> None:
        """Cut the claim in two before a code point of the text; the left part stays in hand."""
        claim = self._desk.current
        if claim is not None:
            self._edit(partial(self._session.project.shaping.split, claim.id, at), claim)

    def merge_with_next(self) -> None:
        """Make one claim of the one in hand and the next."""
        claim, following = self._desk.current, self._neighbour(+1)
        if claim is None or following is None:
            self.told.emit(self.tr("There is no next claim to merge with."))
            return
        merge = self._session.project.shaping.merge
        self._edit(partial(merge, claim.id, following.id), claim, following)

    def nest(self) -> None:
        """Make the claim part of the one around it, or free it when it already is."""
        claim = self._desk.current
        if claim is None:
            return
        whole = None if claim.part_of else self._around(claim)
        if claim.part_of is None and whole is None:
            self.told.emit(self.tr("No other claim stands around this one."))
            return
        nest = self._session.project.shaping.nest
        self._edit(partial(nest, claim.id, whole.id if whole else None), claim)

    def _move(self, moved: Callable[[str, TextSpan], TextSpan]) -> None:
        claim, article = self._desk.current, self._desk.article
        if claim is None or article is None or claim.span is None:
            return
        span = moved(article.text, claim.span)
        if span != claim.span:
            self.place(claim, span)

    def _edit(self, operation: Callable[[], Changes], claim: Claim, *others: Claim) -> None:
        self._session.edit(
            operation,
            done=lambda _: self._desk.choose_when_there(claim.id),
            failed=self.failed.emit,
            seen=min(one.as_of for one in (claim, *others)),
        )

    def _neighbour(self, by: int) -> Claim | None:
        claim = self._desk.current
        placed = [one for one in self._desk.claims if one.span is not None]
        if claim is None or claim not in placed:
            return None
        place = placed.index(claim) + by
        return placed[place] if 0 <= place < len(placed) else None

    def _around(self, claim: Claim) -> Claim | None:
        """Return the smallest other claim that holds all words of this one."""
        span = claim.span
        holding = [
            one
            for one in self._desk.claims
            if span and one.span and one.id != claim.id and one.span.contains(span)
        ]
        return min(holding, key=lambda one: len(one.span or ()), default=None)


def end_moved(text: str, span: TextSpan, words: int) -> TextSpan:
    """Return the span with its end moved by whole words of the text; it keeps at least one."""
    ends = [found.end() for found in _WORD.finditer(text) if found.end() > span.start]
    later = [end for end in ends if end > span.end]
    earlier = [end for end in ends if end < span.end]
    if words > 0:
        return TextSpan(span.start, later[words - 1] if len(later) >= words else span.end)
    return TextSpan(span.start, earlier[words] if len(earlier) >= -words else span.end)


def start_moved(text: str, span: TextSpan, words: int) -> TextSpan:
    """Return the span with its start moved by whole words of the text; it keeps at least one."""
    starts = [found.start() for found in _WORD.finditer(text) if found.start() < span.end]
    later = [start for start in starts if start > span.start]
    earlier = [start for start in starts if start < span.start]
    if words > 0:
        return TextSpan(later[words - 1] if len(later) >= words else span.start, span.end)
    return TextSpan(earlier[words] if len(earlier) >= -words else span.start, span.end)
