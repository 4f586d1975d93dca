"""Rows of verdicts, to and from domain objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.claims import ClaimId
from factcheck.domain.verdicts import Verdict, VerdictId, VerdictWord
from factcheck.store import times
from factcheck.store.schema import claim, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime


_NEWER = verdict.alias("newer")
_REPLACED = sa.select(_NEWER.c.id).where(_NEWER.c.replaces == verdict.c.id, ~_NEWER.c.withdrawn)
_LAST = (
    sa.select(verdict.c.id)
    .where(verdict.c.claim_id == sa.bindparam("of"), ~verdict.c.withdrawn, ~_REPLACED.exists())
    .order_by(verdict.c.decided_at.desc())
    .limit(1)
)


def current_of(connection: sa.Connection, claim_ids: Iterable[str]) -> dict[str, Verdict]:
    """Return the verdict each decided claim has now, by claim id."""
    query = (
        sa.select(verdict)
        .join(claim, claim.c.verdict_id == verdict.c.id)
        .where(claim.c.id.in_(list(claim_ids)))
    )
    found = (_verdict(row) for row in connection.execute(query).mappings())
    return {one.claim_id: one for one in found}


def of_claim(connection: sa.Connection, claim_id: str) -> tuple[Verdict, ...]:
    """Return every verdict the claim ever had, newest first, withdrawn ones included.

    Newest is what replaces the others, whatever the clock said; among equals the clock decides.
    """
    query = sa.select(verdict).where(verdict.c.claim_id == claim_id).order_by(verdict.c.id)
    found = [_verdict(row) for row in connection.execute(query).mappings()]
    replaced = {one.id: one.replaces for one in found}

    def newness(one: Verdict) -> tuple[int, datetime]:
        count, earlier = 0, one.replaces
        while earlier is not None:
            count, earlier = count + 1, replaced.get(earlier)
        return count, one.decided_at

    return tuple(sorted(found, key=newness, reverse=True))


def last_id(connection: sa.Connection, claim_id: str) -> str | None:
    """Return the verdict a new one would replace: the last neither undone nor replaced."""
    return connection.execute(_LAST, {"of": claim_id}).scalar()


def _verdict(row: Any) -> Verdict:
    return Verdict(
        id=VerdictId(row["id"]),
        claim_id=ClaimId(row["claim_id"]),
        reviewer=row["reviewer"],
        verdict=VerdictWord(row["verdict"]),
        decided_at=times.from_text(row["decided_at"]),
        detail=row["detail"],
        wording=row["wording"],
        rationale=row["rationale"],
        missing_context=row["missing_context"],
        suggested_correction=row["suggested_correction"],
        replaces=VerdictId(row["replaces"]) if row["replaces"] else None,
        withdrawn=row["withdrawn"],
    )
