"""Rows of evidence, search trail and right of reply, to and from domain objects."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.claims import ClaimId
from factcheck.domain.evidence import (
    Evidence,
    EvidenceId,
    LinkCheck,
    LinkState,
    NewEvidence,
    RightOfReply,
    SearchTrailEntry,
    SourceType,
    Stance,
)
from factcheck.errors import NotFoundError
from factcheck.said import packed, said, unpacked
from factcheck.store import times
from factcheck.store.schema import (
    CONFIDENTIAL,
    article,
    claim,
    evidence,
    right_of_reply,
    search_trail,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_RECORD = tuple(field.name for field in fields(NewEvidence))


def of_claims(
    connection: sa.Connection, claim_ids: Iterable[str]
) -> dict[str, tuple[Evidence, ...]]:
    """Return the evidence of each claim, in the order a person gave it."""
    query = (
        sa.select(evidence)
        .where(evidence.c.claim_id.in_(list(claim_ids)), ~evidence.c.withdrawn)
        .order_by(evidence.c.claim_id, evidence.c.position, evidence.c.added_at)
    )
    found: dict[str, list[Evidence]] = defaultdict(list)
    for row in connection.execute(query).mappings():
        found[row["claim_id"]].append(_evidence(row))
    return {claim_id: tuple(records) for claim_id, records in found.items()}


def get(connection: sa.Connection, evidence_id: str) -> Evidence:
    """Return a piece of visible evidence; raise NotFoundError."""
    query = sa.select(evidence).where(evidence.c.id == evidence_id, ~evidence.c.withdrawn)
    row = connection.execute(query).mappings().first()
    if row is None:
        raise NotFoundError(said("There is no evidence with the id {id}.", id=evidence_id))
    return _evidence(row)


def with_links(connection: sa.Connection, claim_ids: Iterable[str] | None) -> list[Evidence]:
    """Return the evidence with a link of these claims, or of all; that of the deleted is left."""
    query = (
        sa.select(evidence)
        .join(claim, claim.c.id == evidence.c.claim_id)
        .join(article, article.c.id == claim.c.article_id)
        .where(evidence.c.url.is_not(None), ~evidence.c.withdrawn)
        .where(~claim.c.withdrawn, ~article.c.withdrawn)
        .order_by(evidence.c.link_checked_at, evidence.c.added_at)
    )
    if claim_ids is not None:
        query = query.where(evidence.c.claim_id.in_(list(claim_ids)))
    return [_evidence(row) for row in connection.execute(query).mappings()]


def note_link(connection: sa.Connection, evidence_id: str, found: LinkCheck) -> None:
    """Write down what a look at the link found; no step of the journal holds it."""
    connection.execute(
        evidence.update()
        .where(evidence.c.id == evidence_id)
        .values(
            link_state=found.state.value,
            link_note=packed(found.note),
            link_checked_at=times.to_text(found.at),
        )
    )


def with_address(connection: sa.Connection, url: str) -> tuple[Evidence, ...]:
    """Return the evidence of the whole project with this very address, oldest first."""
    query = (
        sa.select(evidence)
        .where(evidence.c.url == url, ~evidence.c.withdrawn)
        .order_by(evidence.c.added_at)
    )
    return tuple(_evidence(row) for row in connection.execute(query).mappings())


def next_position(connection: sa.Connection, claim_id: str) -> int:
    """Return the place after the claim's last piece of evidence, from 1."""
    highest = sa.select(sa.func.max(evidence.c.position)).where(
        evidence.c.claim_id == claim_id, ~evidence.c.withdrawn
    )
    return (connection.execute(highest).scalar() or 0) + 1


def values(record: NewEvidence) -> dict[str, Any]:
    """Return the columns that hold what a person recorded."""
    row = {name: getattr(record, name) for name in _RECORD}
    row["stance"] = record.stance.value
    row["source_type"] = record.source_type.value if record.source_type else None
    row["accessed_at"] = times.to_text(record.accessed_at) if record.accessed_at else None
    return row


def nothing() -> dict[str, Any]:
    """Return the columns that tell of the source as they are when nothing is recorded in them."""
    names = (*sorted(CONFIDENTIAL), "link_note")
    return {name: None if evidence.c[name].nullable else "" for name in names}


def trail_of(connection: sa.Connection, claim_id: str) -> tuple[SearchTrailEntry, ...]:
    """Return where reviewers looked for this claim, oldest first."""
    query = (
        sa.select(search_trail)
        .where(search_trail.c.claim_id == claim_id, ~search_trail.c.withdrawn)
        .order_by(search_trail.c.searched_at)
    )
    return tuple(
        SearchTrailEntry(
            id=row["id"],
            claim_id=ClaimId(row["claim_id"]),
            place=row["place"],
            query=row["query"],
            searched_at=times.from_text(row["searched_at"]),
            outcome=row["outcome"],
            reviewer=row["reviewer"],
        )
        for row in connection.execute(query).mappings()
    )


def replies_of(connection: sa.Connection, claim_id: str) -> tuple[RightOfReply, ...]:
    """Return who was asked about this claim and what came back, oldest first."""
    query = (
        sa.select(right_of_reply)
        .where(right_of_reply.c.claim_id == claim_id, ~right_of_reply.c.withdrawn)
        .order_by(right_of_reply.c.asked_at)
    )
    return tuple(
        RightOfReply(
            id=row["id"],
            claim_id=ClaimId(row["claim_id"]),
            whom=row["whom"],
            how=row["how"],
            asked_at=times.from_text(row["asked_at"]),
            answer=row["answer"],
            answered_at=_moment(row["answered_at"]),
            reviewer=row["reviewer"],
        )
        for row in connection.execute(query).mappings()
    )


def _evidence(row: Mapping[str, Any] | sa.RowMapping) -> Evidence:
    record = {name: row[name] for name in _RECORD}
    record["stance"] = Stance(row["stance"])
    record["source_type"] = SourceType(row["source_type"]) if row["source_type"] else None
    record["accessed_at"] = _moment(row["accessed_at"])
    return Evidence(
        id=EvidenceId(row["id"]),
        claim_id=ClaimId(row["claim_id"]),
        position=row["position"],
        record=NewEvidence(**record),
        added_by=row["added_by"],
        added_at=times.from_text(row["added_at"]),
        saved_copy_sha256=row["saved_copy_sha256"],
        link_state=LinkState(row["link_state"]),
        link_checked_at=_moment(row["link_checked_at"]),
        link_note=unpacked(row["link_note"]),
    )


def _moment(text: str | None) -> Any:
    return times.from_text(text) if text else None
