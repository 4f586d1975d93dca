"""Keeps copies of sources: pages fetched safely, and files as they are; one step an act."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.domain.copies import PICTURES, CopyHit, SavedCopy
from factcheck.domain.evidence import NewEvidence, Stance
from factcheck.errors import (
    CopyError,
    NotFoundError,
    UnreadableFileError,
)
from factcheck.said import said
from factcheck.services import permissions
from factcheck.services.evidence import add_evidence
from factcheck.services.subjects import short, touched
from factcheck.store import evidence, saved_copies, times

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.domain.articles import RawDocument
    from factcheck.domain.changes import Changes
    from factcheck.domain.evidence import Evidence
    from factcheck.evidence.quoted_passage import Found
    from factcheck.jobs import JobContext
    from factcheck.services.record import Edit, Record


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of keeping a copy.

    `has_passage` says whether the quoted passage stands in it, None when nothing was quoted or the
    copy has no text.
    """

    changes: Changes
    evidence_id: str
    copy: SavedCopy
    has_passage: bool | None


class CopyService:
    """Keeps copies of what evidence rests on; nothing is fetched unless the person allowed it."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def keep(
        self, evidence_id: str, job: JobContext | None = None, *, allowed: bool = False
    ) -> Kept:
        """Fetch the page of the evidence and keep it; what was kept before stays for undo.

        `allowed` is the person's word for this once. Raises NetworkNotAllowedError, or CopyError
        with the reason; then nothing was changed.
        """
        if not allowed:
            permissions.require(permissions.KEEP_COPIES)
        chosen = self.evidence(evidence_id)
        raw = _fetched(chosen)
        if job is not None:
            job.checkpoint(1, 2, raw.source or "")
        copy = _copy(raw, final_url=raw.source)
        with self._record.step("keep_copy") as step:
            self._give(step, chosen.id, copy, raw.data)
        return _kept(step, chosen.record, chosen.id, copy)

    def attach(self, evidence_id: str, path: Path) -> Kept:
        """Keep a file as the copy of the evidence; the file itself is left as it is."""
        chosen = self.evidence(evidence_id)
        raw = _attached(path)
        copy = _copy(raw, name=path.name)
        with self._record.step("attach_copy") as step:
            self._give(step, chosen.id, copy, raw.data)
        return _kept(step, chosen.record, chosen.id, copy)

    def attach_to_claim(self, claim: str, path: Path, record: NewEvidence | None = None) -> Kept:
        """Add a file to the claim as evidence of its own, in one step."""
        raw = _attached(path)
        copy = _copy(raw, name=path.name)
        record = record or NewEvidence(reference=path.name, stance=Stance.CONTEXT)
        threshold = self._record.threshold
        with self._record.step("attach_copy") as step:
            row = touched(step, claim, threshold)
            evidence_id = add_evidence(step, row["id"], record)
            self._give(step, evidence_id, copy, raw.data)
        return _kept(step, record, evidence_id, copy)

    def remove(self, evidence_id: str) -> Changes:
        """Take the copy off the evidence; undo brings it back."""
        threshold = self._record.threshold
        with self._record.step("remove_copy") as step:
            row = step.row("evidence", evidence_id)
            touched(step, row["claim_id"], threshold)
            step.update("evidence", evidence_id, {"saved_copy_sha256": None})
        return step.result

    def evidence(self, evidence_id: str) -> Evidence:
        """Return a piece of evidence; raise NotFoundError."""
        with self._record.database.reading() as connection:
            return evidence.get(connection, evidence_id)

    def of(self, evidence_id: str) -> SavedCopy:
        """Return the copy of the evidence with its plain text; raise NotFoundError for none."""
        with self._record.database.reading() as connection:
            sha256 = evidence.get(connection, evidence_id).saved_copy_sha256
            if sha256 is None:
                raise NotFoundError(said("No copy of this source is kept."), id=evidence_id)
            return saved_copies.get(connection, sha256)

    def data(self, sha256: str) -> bytes:
        """Return the very bytes of a copy; raise NotFoundError."""
        with self._record.database.reading() as connection:
            return saved_copies.data_of(connection, sha256)

    def export(self, evidence_id: str, target: Path) -> None:
        """Write the copy to a file, whole or not at all; raise ExportError."""
        from factcheck.exporting.atomic import write_atomic

        write_atomic(target, [self.data(self.of(evidence_id).sha256)])

    def holding(self, words: list[str], limit: int = 50) -> list[CopyHit]:
        """Return the copies that hold all the words, the last as a beginning, best first."""
        with self._record.database.reading() as connection:
            return saved_copies.holding(connection, words, limit)

    def _give(self, step: Edit, evidence_id: str, copy: SavedCopy, data: bytes) -> None:
        row = step.row("evidence", evidence_id)
        touched(step, row["claim_id"], self._record.threshold)
        saved_copies.add(step.connection, copy, data)
        hidden = row["confidential"]
        step.facts["evidence"] = "" if hidden else short(row["url"] or row["title"] or copy.name)
        values: dict[str, object] = {"saved_copy_sha256": copy.sha256}
        if row["accessed_at"] is None:
            values["accessed_at"] = times.to_text(copy.fetched_at)
        step.update("evidence", evidence_id, values)


def passage_in(text: str, passage: str) -> Found | None:
    """Return where a quoted passage stands in the text of a copy, None when it does not."""
    from factcheck.evidence.quoted_passage import find

    return find(passage, text) if passage.strip() else None


def plain_text(raw: RawDocument) -> str:
    """Return the words of a document, read apart from the program; "" where it has none."""
    from factcheck.importing.isolation import IsolatedReader

    if raw.media_type in PICTURES:
        return ""
    with IsolatedReader() as reader:
        try:
            return reader.read(raw).text
        except UnreadableFileError:
            return ""  # kept all the same: the bytes are the evidence, the text a convenience


def _fetched(chosen: Evidence) -> RawDocument:
    from factcheck.importing import web
    from factcheck.importing.web_addresses import FetchError

    if not chosen.record.url:
        raise CopyError(said("This source has no link. Attach a file instead."))
    try:
        return web.fetch(chosen.record.url)
    except FetchError as error:
        raise CopyError(
            said("{why} No copy was kept.", why=error.message), **error.parameters
        ) from error


def _attached(path: Path) -> RawDocument:
    from factcheck.importing import attachments

    return attachments.load(path)


def _copy(raw: RawDocument, *, final_url: str | None = None, name: str = "") -> SavedCopy:
    return SavedCopy(
        sha256=hashlib.sha256(raw.data).hexdigest(),
        media_type=raw.media_type,
        fetched_at=times.now(),
        size=len(raw.data),
        final_url=final_url,
        name=name,
        text=plain_text(raw),
    )


def _kept(step: Edit, record: NewEvidence, evidence_id: str, copy: SavedCopy) -> Kept:
    found = passage_in(copy.text, record.quote)
    is_told = bool(record.quote.strip() and copy.text)
    has_passage = (found is not None and found.is_exact) if is_told else None
    return Kept(step.result, evidence_id, copy, has_passage)
