"""The search trail of a claim and the right of reply: what defends a verdict."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from factcheck.errors import InvalidValueError
from factcheck.said import said
from factcheck.services.subjects import claim_named, short, touched
from factcheck.store import evidence, times

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from factcheck.domain.changes import Changes
    from factcheck.domain.evidence import RightOfReply, SearchTrailEntry
    from factcheck.services.record import Record


class TrailService:
    """Notes where a reviewer looked and whom they asked, one step an act."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def searches(self, claim: str) -> tuple[SearchTrailEntry, ...]:
        """Return where reviewers looked for this claim, oldest first."""
        with self._record.database.reading() as connection:
            return evidence.trail_of(connection, claim_named(claim))

    def replies(self, claim: str) -> tuple[RightOfReply, ...]:
        """Return who was asked about this claim, oldest first."""
        with self._record.database.reading() as connection:
            return evidence.replies_of(connection, claim_named(claim))

    def add_search(self, claim: str, place: str, query: str, outcome: str = "") -> Changes:
        """Note that somebody looked at `place` for `query`, and what came of it."""
        if not place.strip():
            raise InvalidValueError(said("Say where you looked."))
        threshold = self._record.threshold
        with self._record.step("add_search") as step:
            row = touched(step, claim, threshold)
            step.facts["place"] = short(place)
            step.insert(
                "search_trail",
                str(uuid.uuid4()),
                {
                    "claim_id": row["id"],
                    "place": place,
                    "query": query,
                    "outcome": outcome,
                    "searched_at": times.to_text(times.now()),
                    "reviewer": step.reviewer,
                },
            )
        return step.result

    def edit_search(self, entry_id: str, *, outcome: str) -> Changes:
        """Write down what came of a search."""
        return self._update("edit_search", "search_trail", entry_id, {"outcome": outcome})

    def remove_search(self, entry_id: str) -> Changes:
        """Take an entry out of the trail; undo brings it back."""
        return self._update("remove_search", "search_trail", entry_id, {"withdrawn": True})

    def add_reply(
        self, claim: str, whom: str, how: str, *, asked_at: datetime | None = None
    ) -> Changes:
        """Note that somebody was asked, by default just now."""
        if not whom.strip():
            raise InvalidValueError(said("Say whom you asked."))
        threshold = self._record.threshold
        with self._record.step("add_reply") as step:
            row = touched(step, claim, threshold)
            step.facts["whom"] = short(whom)
            step.insert(
                "right_of_reply",
                str(uuid.uuid4()),
                {
                    "claim_id": row["id"],
                    "whom": whom,
                    "how": how,
                    "asked_at": times.to_text(asked_at or times.now()),
                    "answer": "",
                    "reviewer": step.reviewer,
                },
            )
        return step.result

    def answer(self, reply_id: str, answer: str) -> Changes:
        """Write down what came back; an empty answer takes it off again."""
        moment = times.to_text(times.now()) if answer else None
        values = {"answer": answer, "answered_at": moment}
        return self._update("answer", "right_of_reply", reply_id, values)

    def remove_reply(self, reply_id: str) -> Changes:
        """Take an entry out of the record; undo brings it back."""
        return self._update("remove_reply", "right_of_reply", reply_id, {"withdrawn": True})

    def _update(
        self, operation: str, table: str, row_id: str, values: Mapping[str, object]
    ) -> Changes:
        threshold = self._record.threshold
        with self._record.step(operation) as step:
            row = step.row(table, row_id)
            touched(step, row["claim_id"], threshold)
            step.update(table, row_id, values)
        return step.result
