"""The claims of a whole project as one sorted, filtered list of ids, and pages of it.

One SQL query gives the ids in order; a page loads the few claims that are on screen. The same
filter serves the table, the counts and the reports, so they can never differ.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.claims import LISTED_STATES, ClaimId, ClaimState
from factcheck.store import gaps
from factcheck.store.candidates import is_taken
from factcheck.store.schema import article, article_text, candidate, claim, evidence, verdict

if TYPE_CHECKING:
    from factcheck.domain.claims import ClaimFilter


class ClaimOrder(StrEnum):
    """The columns a list of claims can be sorted by."""

    POSITION = "position"
    VERDICT = "verdict"
    TEXT = "text"
    ARTICLE = "article"
    KINDS = "kinds"
    EVIDENCE = "evidence"
    REVIEWER = "reviewer"
    DECIDED = "decided"
    SCORE = "score"


def ids(
    connection: sa.Connection,
    wanted: ClaimFilter,
    threshold: float,
    order: ClaimOrder = ClaimOrder.ARTICLE,
    *,
    descending: bool = False,
) -> list[ClaimId]:
    """Return the ids of the claims the filter means, sorted; ties by article title and position."""
    rows = listed(threshold)
    query = _filtered(sa.select(rows.c.id), rows, wanted, connection)
    first = _sort_key(rows, order)
    keys = [first.desc() if descending else first.asc(), *_natural(rows)]
    return [ClaimId(one) for one in connection.execute(query.order_by(*keys)).scalars()]


def count(connection: sa.Connection, wanted: ClaimFilter, threshold: float) -> dict[str, int]:
    """Return how many claims the filter means, by verdict word, or by state where there is none."""
    rows = listed(threshold)
    query = _filtered(sa.select(rows.c.word, sa.func.count()), rows, wanted, connection)
    return {row[0]: row[1] for row in connection.execute(query.group_by(rows.c.word))}


def reviewers(connection: sa.Connection) -> tuple[str, ...]:
    """Return whose verdicts stand, in alphabetical order."""
    query = sa.select(verdict.c.reviewer).join(claim, claim.c.verdict_id == verdict.c.id).distinct()
    return tuple(sorted(connection.execute(query).scalars(), key=str.casefold))


def tags(connection: sa.Connection) -> tuple[str, ...]:
    """Return the tags that claims carry, in alphabetical order."""
    query = sa.select(claim.c.tags).where(~claim.c.withdrawn, claim.c.tags != "[]").distinct()
    found = {tag for row in connection.execute(query).scalars() for tag in json.loads(row)}
    return tuple(sorted(found, key=str.casefold))


def listed(threshold: float) -> sa.Subquery:
    """Return claims and untouched candidates as one table of what a list needs."""
    of_claims = (
        sa.select(
            *(claim.c[name] for name in ("id", "article_id", "start", "end", "state")),
            *(claim.c[name] for name in ("score", "kinds", "tags", "speaker", "standalone")),
            claim.c.quote,
            sa.func.coalesce(verdict.c.rationale, claim.c.draft_rationale).label("rationale"),
            sa.func.coalesce(verdict.c.verdict, claim.c.state).label("word"),
            verdict.c.detail,
            verdict.c.reviewer,
            verdict.c.decided_at,
        )
        .join(verdict, verdict.c.id == claim.c.verdict_id, isouter=True)
        .where(~claim.c.withdrawn)
    )
    nothing = sa.null()
    of_candidates = sa.select(
        *(candidate.c[name] for name in ("id", "article_id", "start", "end")),
        sa.literal(ClaimState.OPEN.value),
        candidate.c.score,
        candidate.c.kinds,
        sa.literal("[]"),
        candidate.c.speaker,
        sa.literal(""),
        nothing,
        sa.literal(""),
        sa.literal(ClaimState.OPEN.value),
        nothing,
        nothing,
        nothing,
    ).where(candidate.c.score >= threshold, ~is_taken())
    both = sa.union_all(of_claims, of_candidates).subquery("listed")
    shown = sa.func.coalesce(article.c.title, article.c.source, "")
    return (
        sa.select(
            both,
            shown.label("title"),
            article.c.publisher,
            article.c.published,
            article.c.revision,
        )
        .join(article, article.c.id == both.c.article_id)
        .where(~article.c.withdrawn)
        .subquery("claims")
    )


def _filtered(
    query: sa.Select[Any], rows: sa.Subquery, wanted: ClaimFilter, connection: sa.Connection
) -> sa.Select[Any]:
    states = [state.value for state in wanted.states or LISTED_STATES]
    query = query.where(rows.c.state.in_(states))
    for condition in _conditions(rows, wanted):
        query = query.where(condition)
    if wanted.is_incomplete:
        query = query.where(gaps.is_lacking(rows, gaps.rules_of(connection)))
    return query


def _conditions(rows: sa.Subquery, wanted: ClaimFilter) -> list[sa.ColumnElement[bool]]:
    day = sa.func.substr(rows.c.decided_at, 1, 10)
    given: list[tuple[object, sa.ColumnElement[bool]]] = [
        (wanted.article_id, rows.c.article_id == wanted.article_id),
        (wanted.verdicts, _is_one_of(rows, wanted.verdicts)),
        (wanted.kinds, rows.c.kinds.op("&")(int(wanted.kinds)) != 0),
        (wanted.min_score, sa.func.coalesce(rows.c.score, 0.0) >= (wanted.min_score or 0.0)),
        (wanted.reviewer, rows.c.reviewer == wanted.reviewer),
        (wanted.detail, rows.c.detail == wanted.detail),
        (wanted.publisher, rows.c.publisher == wanted.publisher),
        (wanted.decided_from, day >= (wanted.decided_from or "")),
        (wanted.decided_to, day <= (wanted.decided_to or "")),
        (wanted.published_from, rows.c.published >= _as_exact(rows, wanted.published_from)),
        (wanted.published_to, rows.c.published <= _as_exact(rows, wanted.published_to)),
        (wanted.tag, rows.c.tags.contains(json.dumps(wanted.tag), autoescape=True)),
        (wanted.text, _holds(rows, wanted.text)),
    ]
    found = [condition for value, condition in given if value]
    if wanted.has_evidence is not None:
        found.append(
            _evidence_count(rows) > 0 if wanted.has_evidence else _evidence_count(rows) == 0
        )
    return found


def _is_one_of(rows: sa.Subquery, words: frozenset[str]) -> sa.ColumnElement[bool]:
    """Match verdicts and states by their words; a lost claim is lost, whatever was decided."""
    matching = rows.c.word.in_(sorted(words))
    lost = ClaimState.LOST.value
    return sa.or_(matching, rows.c.state == lost) if lost in words else matching


def _as_exact(rows: sa.Subquery, day: str | None) -> sa.ColumnElement[str]:
    """Return a day cut to the precision an article's own date has: a day, a month, a year."""
    return sa.func.substr(day or "", 1, sa.func.length(rows.c.published))


def _holds(rows: sa.Subquery, text: str) -> sa.ColumnElement[bool]:
    fields = (_quote(rows), rows.c.standalone, rows.c.rationale, rows.c.speaker)
    sought = text.casefold()
    return sa.or_(*(sa.func.instr(sa.func.casefold(field), sought) > 0 for field in fields))


def _quote(rows: sa.Subquery) -> sa.ColumnElement[str]:
    """Return the claim's words, cut from the text where no claim row keeps them."""
    cut = (
        sa.select(sa.func.substr(article_text.c.text, rows.c.start + 1, rows.c.end - rows.c.start))
        .where(
            article_text.c.article_id == rows.c.article_id,
            article_text.c.revision == rows.c.revision,
        )
        .scalar_subquery()
    )
    return sa.func.coalesce(rows.c.quote, cut)


def _evidence_count(rows: sa.Subquery) -> sa.ColumnElement[int]:
    return (
        sa.select(sa.func.count())
        .where(evidence.c.claim_id == rows.c.id, ~evidence.c.withdrawn)
        .scalar_subquery()
    )


def _sort_key(rows: sa.Subquery, order: ClaimOrder) -> sa.ColumnElement[Any]:
    keys: dict[ClaimOrder, sa.ColumnElement[Any]] = {
        ClaimOrder.POSITION: rows.c.start,
        ClaimOrder.VERDICT: rows.c.word,
        ClaimOrder.ARTICLE: sa.func.casefold(rows.c.title),
        ClaimOrder.KINDS: rows.c.kinds,
        ClaimOrder.REVIEWER: rows.c.reviewer,
        ClaimOrder.DECIDED: rows.c.decided_at,
        ClaimOrder.SCORE: rows.c.score,
    }
    if order is ClaimOrder.TEXT:
        return sa.func.casefold(_quote(rows))
    if order is ClaimOrder.EVIDENCE:
        return _evidence_count(rows)
    return keys[order]


def _natural(rows: sa.Subquery) -> list[sa.ColumnElement[Any]]:
    return [
        sa.func.casefold(rows.c.title),
        rows.c.article_id,
        rows.c.start.is_(None),
        rows.c.start,
        rows.c.end.desc(),
    ]
