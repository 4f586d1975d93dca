"""Giving claims their shape: edges, split, merge, nest, and what is known about them."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from factcheck.domain.anchors import TextSpan, surroundings
from factcheck.domain.claims import ClaimId, ClaimState, claim_id
from factcheck.errors import InvalidSpanError, InvalidValueError
from factcheck.said import said
from factcheck.services.selection import checked
from factcheck.services.subjects import claim_named, touched
from factcheck.services.verdicts import undecided
from factcheck.store import articles, claims, evidence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.domain.articles import Article
    from factcheck.domain.changes import Changes
    from factcheck.services.record import Edit, Record


@dataclass(frozen=True, slots=True)
class ClaimNotes:
    """What a reviewer knows of a claim besides its words; None keeps what there is."""

    standalone: str | None = None
    speaker: str | None = None
    waiting_for: str | None = None
    tags: tuple[str, ...] | None = None


class ShapingService:
    """Changes where claims begin and end, and how they hang together; one step an act."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def move_edges(self, claim: str, span: TextSpan) -> Changes:
        """Give the claim these words instead; its verdict stays, marked as on earlier wording.

        Raises InvalidSpanError when the words cannot be a claim. A lost claim finds its place so.
        """
        threshold = self._record.threshold
        with self._record.step("move_edges") as step:
            row = touched(step, claim, threshold)
            article = articles.get(step.connection, row["article_id"], 1.0)
            step.update("claim", row["id"], _placed(article, checked(article, span), row))
        return step.result

    def split(self, claim: str, at: int) -> Changes:
        """Cut the claim in two before position `at`; both parts are open, evidence stays left.

        Raises InvalidSpanError when `at` leaves no words on one side.
        """
        threshold = self._record.threshold
        with self._record.step("split") as step:
            row = touched(step, claim, threshold)
            article = articles.get(step.connection, row["article_id"], 1.0)
            span = _span(row)
            if not span.start < at < span.end:
                raise InvalidSpanError(said("Put the caret inside the claim to split it there."))
            left, right = TextSpan(span.start, at), TextSpan(at, span.end)
            self._cut(step, row, [checked(article, left), checked(article, right)])
        return step.result

    def divide(self, claim: str, parts: Sequence[TextSpan]) -> Changes:
        """Make a claim of each of these stretches of the claim; all are open, evidence stays first.

        Words between them belong to none. Raises InvalidSpanError when a stretch reaches out of the
        claim or into another.
        """
        threshold = self._record.threshold
        with self._record.step("split") as step:
            row = touched(step, claim, threshold)
            article = articles.get(step.connection, row["article_id"], 1.0)
            wanted = [checked(article, part) for part in sorted(parts)]
            _check_parts(_span(row), wanted)
            self._cut(step, row, wanted)
        return step.result

    def merge(self, claim: str, other: str) -> Changes:
        """Make one claim of two: the first takes the other's words and evidence and is open.

        The other is dismissed as a duplicate, so that it can be brought back. Raises
        InvalidSpanError when they stand in different articles or a folded block lies between.
        """
        threshold = self._record.threshold
        with self._record.step("merge") as step:
            taken = touched(step, other, threshold)
            kept = touched(step, claim, threshold)
            if kept["id"] == taken["id"] or kept["article_id"] != taken["article_id"]:
                raise InvalidSpanError(said("Only two claims of one article can be merged."))
            article = articles.get(step.connection, kept["article_id"], 1.0)
            one, two = _span(kept), _span(taken)
            whole = TextSpan(min(one.start, two.start), max(one.end, two.end))
            words = _placed(article, checked(article, whole), kept)
            step.update("claim", kept["id"], {**words, **_opened(step, kept)})
            self._move_evidence(step, taken["id"], kept["id"])
            step.update(
                "claim",
                taken["id"],
                {
                    **undecided(step, taken),
                    "state": ClaimState.DISMISSED.value,
                    "dismissal": "duplicate",
                    "part_of": kept["id"],
                },
            )
        return step.result

    def nest(self, claim: str, whole: str | None) -> Changes:
        """Say that the claim is part of another of its article, or of none.

        Raises InvalidValueError for another article or a circle.
        """
        threshold = self._record.threshold
        with self._record.step("nest") as step:
            row = touched(step, claim, threshold)
            whole_id = None if whole is None else claim_named(whole)
            if whole_id is not None:
                _check_nesting(step, row, whole_id)
            step.update("claim", row["id"], {"part_of": whole_id})
        return step.result

    def note(self, claim: str, notes: ClaimNotes) -> Changes:
        """Write down standalone wording, speaker, tags, or what the claim waits for."""
        threshold = self._record.threshold
        with self._record.step("note") as step:
            row = touched(step, claim, threshold)
            values: dict[str, Any] = {
                name: getattr(notes, name)
                for name in ("standalone", "waiting_for")
                if getattr(notes, name) is not None
            }
            if notes.speaker is not None:
                values["speaker"] = notes.speaker or None
            if notes.tags is not None:
                values["tags"] = json.dumps(notes.tags)
            step.facts["noted"] = sorted(values)
            step.update("claim", row["id"], values)
        return step.result

    def _cut(self, step: Edit, row: Mapping[str, Any], parts: Sequence[TextSpan]) -> None:
        """Leave the claim the first of the parts and make a claim of each other."""
        article = articles.get(step.connection, row["article_id"], 1.0)
        words = _placed(article, parts[0], row)
        step.update("claim", row["id"], {**words, **_opened(step, row)})
        for part in parts[1:]:
            self._insert_part(step, article, part, row["id"])

    def _insert_part(self, step: Edit, article: Article, span: TextSpan, source: ClaimId) -> None:
        whole = claims.get(step.connection, source, 1.0)
        around = surroundings(article.text, span)
        new_id = claim_id(article.id, span)
        if claims.exists(step.connection, new_id):
            new_id = ClaimId(str(uuid.uuid4()))
        part = replace(
            whole,
            id=new_id,
            span=span,
            quote=span.cut(article.text),
            prefix=around.prefix,
            suffix=around.suffix,
            state=ClaimState.OPEN,
            origin=step.reviewer,
            standalone="",
            dismissal=None,
            draft_rationale="",
        )
        claims.insert(step, part, revision=article.summary.revision)

    def _move_evidence(self, step: Edit, source: str, target: str) -> None:
        position = evidence.next_position(step.connection, target)
        for offset, one in enumerate(evidence.of_claims(step.connection, [source]).get(source, ())):
            step.update("evidence", one.id, {"claim_id": target, "position": position + offset})
        for entry in evidence.trail_of(step.connection, source):
            step.update("search_trail", entry.id, {"claim_id": target})
        for reply in evidence.replies_of(step.connection, source):
            step.update("right_of_reply", reply.id, {"claim_id": target})


def _span(row: Mapping[str, Any]) -> TextSpan:
    if row["start"] is None:
        raise InvalidSpanError(said("A lost claim has no place in the text; give it one first."))
    return TextSpan(row["start"], row["end"])


def _placed(article: Article, span: TextSpan, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns that put a claim on these words."""
    around = surroundings(article.text, span)
    is_found_again = row["state"] == ClaimState.LOST.value
    state = ClaimState.DECIDED if row["verdict_id"] else ClaimState.OPEN
    return {
        "start": span.start,
        "end": span.end,
        "quote": span.cut(article.text),
        "prefix": around.prefix,
        "suffix": around.suffix,
        "revision": article.summary.revision,
        "state": state.value if is_found_again else row["state"],
    }


def _opened(step: Edit, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a claim that has to be judged anew; what was written about it stays."""
    return {**undecided(step, row), "state": ClaimState.OPEN.value}


def _check_parts(whole: TextSpan, parts: Sequence[TextSpan]) -> None:
    is_inside = bool(parts) and all(map(whole.contains, parts))
    if not is_inside or any(one.overlaps(following) for one, following in pairwise(parts)):
        raise InvalidSpanError(
            said("A claim is split into parts of its own words, side by side. Nothing was changed.")
        )


def _check_nesting(step: Edit, row: Mapping[str, Any], whole: ClaimId) -> None:
    if claims.article_of(step.connection, whole) != row["article_id"]:
        raise InvalidValueError(said("A claim can only be part of another of the same article."))
    seen: ClaimId | None = whole
    while seen is not None:
        if seen == row["id"]:
            raise InvalidValueError(said("A claim cannot be part of itself."))
        seen = claims.get(step.connection, seen, 1.0).part_of
