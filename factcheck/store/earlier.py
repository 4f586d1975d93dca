"""Claims decided earlier, found by their words: the quote and the standalone wording."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.store import vectors
from factcheck.store.full_text import FullTextIndex
from factcheck.store.schema import CLAIM_INDEX, article, claim, verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.domain.articles import ArticleId
    from factcheck.domain.claims import ClaimId

INDEX = FullTextIndex(CLAIM_INDEX)

_WORDS = ("quote", "standalone")
_NUMBERED = sa.select(claim.c.number, claim.c.quote, claim.c.standalone).where(
    claim.c.id == sa.bindparam("of")
)


@dataclass(frozen=True, slots=True)
class DecidedClaim:
    """A claim with a verdict whose words match; `rank` is BM25, higher is better."""

    number: int
    claim_id: ClaimId
    article_id: ArticleId
    article_title: str
    published: str | None
    text: str
    start: int | None
    end: int | None
    verdict: str
    reviewer: str
    decided_at: str
    speaker: str | None
    rank: float


def follow(connection: sa.Connection, claim_id: str, changed: Mapping[str, Any]) -> None:
    """Keep the index on the claim's words after columns of its row changed; drop the old vector."""
    if not any(name in changed for name in _WORDS):
        return
    row = connection.execute(_NUMBERED, {"of": claim_id}).one()
    INDEX.drop(connection, [row.number])
    vectors.drop(connection, vectors.Source.CLAIM, [row.number])
    INDEX.put(connection, [(row.number, f"{row.quote}\n{row.standalone}")])


def matching(
    connection: sa.Connection, match: str, *, but: str | None = None, limit: int = 50
) -> list[DecidedClaim]:
    """Return the decided claims an FTS5 expression matches, best first, never the claim `but`."""
    if not match:
        return []
    hits = INDEX.hits(match, limit * 4)
    query = (
        _decided(hits.c.rank, but)
        .join(hits, hits.c.number == claim.c.number)
        .order_by(hits.c.rank.desc(), claim.c.number)
        .limit(limit)
    )
    return [DecidedClaim(**row) for row in connection.execute(query).mappings()]


def numbered(
    connection: sa.Connection, numbers: Sequence[int], *, but: str | None = None
) -> list[DecidedClaim]:
    """Return the decided claims with these numbers, in no order and with rank 0."""
    query = _decided(sa.literal(0.0).label("rank"), but).where(claim.c.number.in_(numbers))
    return [DecidedClaim(**row) for row in connection.execute(query).mappings()]


def _decided(rank: sa.ColumnElement[float], but: str | None) -> sa.Select[Any]:
    query = (
        sa.select(
            claim.c.number,
            claim.c.id.label("claim_id"),
            claim.c.article_id,
            sa.func.coalesce(article.c.title, article.c.source, "").label("article_title"),
            article.c.published,
            sa.case((claim.c.standalone != "", claim.c.standalone), else_=claim.c.quote).label(
                "text"
            ),
            claim.c.start,
            claim.c.end,
            verdict.c.verdict,
            verdict.c.reviewer,
            verdict.c.decided_at,
            claim.c.speaker,
            rank,
        )
        .select_from(claim)
        .join(verdict, verdict.c.id == claim.c.verdict_id)
        .join(article, article.c.id == claim.c.article_id)
        .where(~claim.c.withdrawn, ~article.c.withdrawn)
    )
    return query if but is None else query.where(claim.c.id != but)


def total(connection: sa.Connection) -> int:
    """Return how many claims the index holds."""
    return connection.execute(sa.select(sa.func.count()).select_from(claim)).scalar_one()
