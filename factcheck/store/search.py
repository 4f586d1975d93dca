"""Everything of a project that holds words looked for: passages, claims, evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import ArticleId
from factcheck.domain.claims import ClaimId
from factcheck.domain.search import HitKind, SearchHit
from factcheck.store import passages
from factcheck.store.full_text import quoted
from factcheck.store.schema import article, claim, evidence, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def titles(connection: sa.Connection, words: Sequence[str], limit: int) -> list[SearchHit]:
    """Return the articles whose title, byline, publisher or source holds all the words."""
    fields = (article.c.title, article.c.byline, article.c.publisher, article.c.source)
    query = (
        sa.select(article.c.id, article.c.title, article.c.source)
        .where(~article.c.withdrawn, *_holding(fields, words))
        .order_by(article.c.imported_at.desc())
        .limit(limit)
    )
    return [
        SearchHit(HitKind.ARTICLE, ArticleId(one.id), one.title or one.source or "", "")
        for one in connection.execute(query)
    ]


def in_passages(connection: sa.Connection, words: Sequence[str], limit: int) -> list[SearchHit]:
    """Return the passages that hold all the words, the last one as a beginning, best first."""
    match = " AND ".join([*map(quoted, words[:-1]), quoted(words[-1]) + "*"]) if words else ""
    return [
        SearchHit(
            HitKind.PASSAGE,
            one.article_id,
            one.article_title,
            one.text,
            claim_id=one.claim_id,
            span=one.span,
        )
        for one in passages.matching(connection, match, limit=limit)
    ]


def in_claims(connection: sa.Connection, words: Sequence[str], limit: int) -> list[SearchHit]:
    """Return what reviewers wrote about claims that holds all the words, newest first."""
    written = sa.func.coalesce(verdict.c.rationale, claim.c.draft_rationale)
    fields = (written, claim.c.standalone, verdict.c.missing_context, claim.c.waiting_for)
    query = (
        _of_claims(sa.func.coalesce(sa.func.nullif(written, ""), claim.c.standalone).label("words"))
        .join(verdict, verdict.c.id == claim.c.verdict_id, isouter=True)
        .where(*_holding(fields, words))
        .limit(limit)
    )
    return list(_hits(connection, HitKind.CLAIM, query))


def in_evidence(connection: sa.Connection, words: Sequence[str], limit: int) -> list[SearchHit]:
    """Return evidence whose record holds all the words."""
    names = ("title", "url", "reference", "publisher", "author", "quote", "note")
    shown = sa.func.coalesce(
        sa.func.nullif(evidence.c.quote, ""), sa.func.nullif(evidence.c.title, ""), evidence.c.url
    )
    query = (
        _of_claims(shown.label("words"))
        .join(evidence, evidence.c.claim_id == claim.c.id)
        .where(~evidence.c.withdrawn, *_holding([evidence.c[name] for name in names], words))
        .limit(limit)
    )
    return list(_hits(connection, HitKind.EVIDENCE, query))


def _of_claims(words: sa.ColumnElement[Any]) -> sa.Select[Any]:
    return (
        sa.select(
            claim.c.id, claim.c.start, claim.c.end, claim.c.article_id, article.c.title, words
        )
        .select_from(claim)
        .join(article, article.c.id == claim.c.article_id)
        .where(~claim.c.withdrawn, ~article.c.withdrawn)
        .order_by(claim.c.number.desc())
    )


def _holding(
    fields: Sequence[sa.ColumnElement[Any]], words: Sequence[str]
) -> list[sa.ColumnElement[bool]]:
    """Return one condition a word: it stands in one of the fields, whatever its case."""
    together: sa.ColumnElement[str] = sa.literal("")
    for field in fields:
        together = together + " " + sa.func.coalesce(field, "")
    folded = sa.func.casefold(together)
    return [sa.func.instr(folded, word.casefold()) > 0 for word in words]


def _hits(connection: sa.Connection, kind: HitKind, query: sa.Select[Any]) -> Iterator[SearchHit]:
    for row in connection.execute(query):
        is_placed = row.start is not None
        yield SearchHit(
            kind,
            ArticleId(row.article_id),
            row.title or "",
            row.words or "",
            claim_id=ClaimId(row.id),
            span=TextSpan(row.start, row.end) if is_placed else None,
        )
