"""What the rules of a project find lacking in decisions, as a condition of a query."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from factcheck.domain.claims import LISTED_STATES
from factcheck.domain.rules import Rules
from factcheck.domain.verdicts import VerdictWord
from factcheck.store import settings
from factcheck.store.schema import claim, evidence, search_trail, verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

RULES = "rules"
"""The name of the setting that holds them."""


def rules_of(connection: sa.Connection) -> Rules:
    """Return what a complete decision needs in the project."""
    return Rules(**(settings.get(connection, RULES) or {}))


def is_lacking(rows: sa.Subquery, rules: Rules) -> sa.ColumnElement[bool]:
    """Return whether a listed claim is decided without what the rules ask for."""
    no_rationale = sa.func.trim(sa.func.coalesce(rows.c.rationale, ""), " \t\r\n") == ""
    no_evidence = ~_has(rows, evidence)
    asked = (
        (rules.disputed_needs_rationale, VerdictWord.DISPUTED, no_rationale),
        (rules.verified_needs_evidence, VerdictWord.VERIFIED, no_evidence),
        (rules.disputed_needs_evidence, VerdictWord.DISPUTED, no_evidence),
        (rules.unsourced_needs_search, VerdictWord.UNSOURCED, ~_has(rows, search_trail)),
    )
    found = [sa.and_(rows.c.word == word.value, lacks) for on, word, lacks in asked if on]
    return sa.or_(*found) if found else sa.false()


def incomplete(connection: sa.Connection, article_ids: Sequence[str] | None) -> dict[str, int]:
    """Return how many decisions of each of the articles, or of all, lack what the rules ask for.

    Those with none are left out. A claim that was lost keeps its decision.
    """
    rows = (
        sa.select(
            claim.c.id, claim.c.article_id, verdict.c.rationale, verdict.c.verdict.label("word")
        )
        .join(verdict, verdict.c.id == claim.c.verdict_id)
        .where(~claim.c.withdrawn, claim.c.state.in_([state.value for state in LISTED_STATES]))
        .subquery("decided")
    )
    query = sa.select(rows.c.article_id, sa.func.count()).group_by(rows.c.article_id)
    query = query.where(is_lacking(rows, rules_of(connection)))
    if article_ids is not None:
        query = query.where(rows.c.article_id.in_(article_ids))
    return {row[0]: row[1] for row in connection.execute(query)}


def searches(connection: sa.Connection, claim_ids: Sequence[str]) -> dict[str, int]:
    """Return how many searches are noted for each of these claims, those with none left out."""
    query = (
        sa.select(search_trail.c.claim_id, sa.func.count())
        .where(search_trail.c.claim_id.in_(claim_ids), ~search_trail.c.withdrawn)
        .group_by(search_trail.c.claim_id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _has(rows: sa.Subquery, table: sa.Table) -> sa.ColumnElement[bool]:
    return sa.exists().where(table.c.claim_id == rows.c.id, ~table.c.withdrawn)
