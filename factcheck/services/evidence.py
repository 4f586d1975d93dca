"""Recording evidence: add, edit, remove, put in order."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from factcheck.errors import InvalidValueError, NotFoundError
from factcheck.said import said
from factcheck.services.subjects import short, touched
from factcheck.store import confidential, evidence, saved_copies, times
from factcheck.text.addresses import tidy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.domain.changes import Changes
    from factcheck.domain.evidence import Evidence, NewEvidence
    from factcheck.services.record import Edit, Record


class EvidenceService:
    """Keeps the evidence of claims, one step an act."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def add(self, claim: str, record: NewEvidence) -> Changes:
        """Add a piece of evidence at the end of the claim's list."""
        threshold = self._record.threshold
        with self._record.step("add_evidence") as step:
            row = touched(step, claim, threshold)
            add_evidence(step, row["id"], record)
        return step.result

    def same_address(self, url: str) -> tuple[Evidence, ...]:
        """Return the evidence of any claim that rests on the same address, tracking aside."""
        with self._record.database.reading() as connection:
            return evidence.with_address(connection, tidy(url))

    def edit(self, evidence_id: str, record: NewEvidence) -> Changes:
        """Replace what was recorded."""
        _check(record)
        record = tidied(record)
        threshold = self._record.threshold
        with self._record.step("edit_evidence") as step:
            row = step.row("evidence", evidence_id)
            touched(step, row["claim_id"], threshold)
            step.update("evidence", evidence_id, evidence.values(record))
        return step.result

    def remove(self, evidence_id: str) -> Changes:
        """Take a piece of evidence out of the record; undo brings it back."""
        threshold = self._record.threshold
        with self._record.step("remove_evidence") as step:
            row = step.row("evidence", evidence_id)
            touched(step, row["claim_id"], threshold)
            step.withdraw("evidence", evidence_id)
        return step.result

    def purge(self, evidence_id: str) -> Changes:
        """Erase a confidential source for good, removed or not; that there was one stays.

        No undo brings it back. Copies and backups made before still hold it. Raises
        InvalidValueError for a source that is not confidential, or was not always: what the
        history holds in the open cannot be rewritten.
        """
        with self._record.step("purge_evidence") as step:
            row = step.now("evidence", evidence_id)
            if row is None:
                raise NotFoundError(said("There is no evidence with the id {id}.", id=evidence_id))
            _check_erasable(step, row)
            of = step.now("claim", row["claim_id"]) or {}
            step.claim_ids.add(of["id"])
            step.article_ids.add(of["article_id"])
            confidential.forget(step.connection, evidence_id)
            step.erase("evidence", evidence_id, evidence.nothing())
            if row["saved_copy_sha256"] is not None:
                saved_copies.drop_unused(step.connection, row["saved_copy_sha256"])
        self._record.database.rewrite()
        return step.result

    def reorder(self, claim: str, ids: Sequence[str]) -> Changes:
        """Put the claim's evidence in this order; raise InvalidValueError unless it names all."""
        threshold = self._record.threshold
        with self._record.step("reorder_evidence") as step:
            row = touched(step, claim, threshold)
            there = evidence.of_claims(step.connection, [row["id"]]).get(row["id"], ())
            if sorted(ids) != sorted(one.id for one in there):
                raise InvalidValueError(
                    said("This is not the evidence the claim has now. The order was left as it is.")
                )
            for position, evidence_id in enumerate(ids, 1):
                step.update("evidence", evidence_id, {"position": position})
        return step.result


def _check_erasable(step: Edit, row: Mapping[str, Any]) -> None:
    if not row["confidential"]:
        raise InvalidValueError(
            said("Only a confidential source can be erased; remove this one instead.")
        )
    if confidential.was_told_openly(step.connection, row["id"]):
        raise InvalidValueError(
            said(
                "This source was not confidential from the beginning, and what the history"
                " says of it cannot be erased. Nothing was changed."
            )
        )


def tidied(record: NewEvidence) -> NewEvidence:
    """Return the record with the tracking taken off its address, which is kept beside it."""
    clean = tidy(record.url) if record.url else record.url
    if clean == record.url:
        return record
    return replace(record, url=clean, original_url=record.original_url or record.url)


def add_evidence(step: Edit, claim_id: str, record: NewEvidence) -> str:
    """Write one piece of evidence as part of a step; return its id."""
    _check(record)
    record = tidied(record)
    evidence_id = str(uuid.uuid4())
    step.facts["evidence"] = _told(step.facts.get("evidence", ""), record)
    step.insert(
        "evidence",
        evidence_id,
        {
            "claim_id": claim_id,
            "position": evidence.next_position(step.connection, claim_id),
            "added_by": step.reviewer,
            "added_at": times.to_text(times.now()),
            **evidence.values(record),
        },
    )
    return evidence_id


def _told(before: str, record: NewEvidence) -> str:
    """Return what a step tells of its evidence with this piece, one a line, each once."""
    name = record.url or record.title or record.reference or record.quote
    lines = [*before.splitlines(), "" if record.confidential else short(name or "")]
    return "\n".join(dict.fromkeys(line for line in lines if line))


def _check(record: NewEvidence) -> None:
    if not any((record.url, record.reference, record.title, record.quote)):
        raise InvalidValueError(
            said("A piece of evidence needs a link, a reference, a title or a quoted passage.")
        )
