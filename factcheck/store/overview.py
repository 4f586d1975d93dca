"""Counts the claims of a project by kind, reviewer and day, and what their verdicts rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.articles import ClaimCounts
from factcheck.domain.claims import LISTED_STATES, ClaimKind, ClaimState
from factcheck.domain.evidence import LinkState, SourceType
from factcheck.domain.overview import EvidenceQuality
from factcheck.store.claim_list import listed
from factcheck.store.schema import article, claim, evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DAY = 10
"""Characters of a day at the start of a time."""


def by_kind(connection: sa.Connection, threshold: float) -> dict[str, ClaimCounts]:
    """Return the listed claims by the word of each kind they have, the most frequent kind first."""
    rows = listed(threshold)
    query = (
        sa.select(rows.c.kinds, rows.c.state, rows.c.word, sa.func.count())
        .where(rows.c.state.in_([state.value for state in LISTED_STATES]))
        .group_by(rows.c.kinds, rows.c.state, rows.c.word)
    )
    found = _counts(
        (kind, state, word, count)
        for kinds, state, word, count in connection.execute(query)
        for kind in ClaimKind(kinds).words
    )
    return dict(sorted(found.items(), key=lambda pair: (-pair[1].total, pair[0])))


def by_reviewer(connection: sa.Connection, threshold: float) -> dict[str, ClaimCounts]:
    """Return the decided claims by whose verdict stands, in alphabetical order."""
    rows = listed(threshold)
    query = _decided(rows, rows.c.reviewer).group_by(rows.c.reviewer, rows.c.word)
    found = _counts(_with_state(connection.execute(query)))
    return dict(sorted(found.items(), key=lambda pair: pair[0].casefold()))


def by_day(
    connection: sa.Connection, threshold: float, first: str, last: str
) -> dict[str, ClaimCounts]:
    """Return the decided claims by day (YYYY-MM-DD, UTC), first and last included."""
    rows = listed(threshold)
    day = sa.func.substr(rows.c.decided_at, 1, _DAY)
    query = _decided(rows, day).where(day >= first, day <= last).group_by(day, rows.c.word)
    return _counts(_with_state(connection.execute(query)))


def evidence_quality(connection: sa.Connection) -> EvidenceQuality:
    """Return what the verdicts of the project rest on."""
    there = sa.and_(~evidence.c.withdrawn, ~claim.c.withdrawn, ~article.c.withdrawn)
    pieces = sa.select(
        sa.func.count(),
        *(
            sa.func.coalesce(sa.func.sum(sa.case((condition, 1), else_=0)), 0)
            for condition in (
                evidence.c.source_type.is_not(None),
                evidence.c.source_type == SourceType.PRIMARY.value,
                evidence.c.url.is_not(None),
                evidence.c.link_state == LinkState.DEAD.value,
                evidence.c.link_state == LinkState.CHANGED.value,
            )
        ),
    ).select_from(_joined(evidence))
    total, typed, primary, links, dead, changed = connection.execute(pieces.where(there)).one()
    has_some = sa.exists().where(evidence.c.claim_id == claim.c.id, ~evidence.c.withdrawn)
    decided = (
        sa.select(has_some, sa.func.count())
        .select_from(claim.join(article, article.c.id == claim.c.article_id))
        .where(~claim.c.withdrawn, ~article.c.withdrawn)
        .where(claim.c.state == ClaimState.DECIDED.value)
        .group_by(has_some)
    )
    counts = {bool(has): count for has, count in connection.execute(decided)}
    return EvidenceQuality(
        with_evidence=counts.get(True, 0),
        without=counts.get(False, 0),
        pieces=total,
        typed=typed,
        primary=primary,
        links=links,
        dead=dead,
        changed=changed,
    )


def _joined(table: sa.Table) -> sa.FromClause:
    of_claim = table.join(claim, claim.c.id == table.c.claim_id)
    return of_claim.join(article, article.c.id == claim.c.article_id)


def _decided(rows: sa.Subquery, by: sa.ColumnElement[str]) -> sa.Select[Any]:
    query = sa.select(by, rows.c.word, sa.func.count())
    return query.where(rows.c.state == ClaimState.DECIDED.value)


def _with_state(rows: Iterable[Any]) -> Iterator[tuple[str, str, str, int]]:
    return ((key, ClaimState.DECIDED.value, word, count) for key, word, count in rows)


def _counts(rows: Iterable[tuple[str, str, str, int]]) -> dict[str, ClaimCounts]:
    """Gather rows of key, state, verdict word and number; an open claim's word is its state."""
    found: dict[str, dict[str, int]] = {}
    for key, state, word, count in rows:
        counts = found.setdefault(key, {})
        for name in {state, word}:
            counts[name] = counts.get(name, 0) + count
    return {key: ClaimCounts(**counts) for key, counts in found.items()}
