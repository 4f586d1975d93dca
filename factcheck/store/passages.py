"""The full-text index over passages: every sentence of a claim role is one.

A passage is a candidate of any score, so the index follows whatever candidates follow: imports,
role changes, revisions, undo. It holds no text; words are cut from the article when shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import ArticleId
from factcheck.domain.claims import ClaimId
from factcheck.store.full_text import FullTextIndex, quoted
from factcheck.store.schema import PASSAGE_INDEX, Id, article, article_text, candidate

if TYPE_CHECKING:
    from collections.abc import Mapping

INDEX = FullTextIndex(PASSAGE_INDEX)

CONTEXT = 300
"""Code points before a passage that come with it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of an article that holds words looked for; `rank` is BM25, higher is better.

    `context` is what stands before it in the article.
    """

    claim_id: ClaimId
    article_id: ArticleId
    article_title: str
    published: str | None
    span: TextSpan
    text: str
    rank: float
    context: str = ""
    speaker: str | None = None


def index(connection: sa.Connection, article_id: str, text: str) -> None:
    """Put the words of the article's candidates into the index."""
    query = sa.select(candidate.c.number, candidate.c.start, candidate.c.end).where(
        candidate.c.article_id == article_id
    )
    INDEX.put(
        connection,
        [(number, text[start:end]) for number, start, end in connection.execute(query)],
    )


def forget(connection: sa.Connection, article_id: str) -> None:
    """Take the words of the article's candidates out of the index."""
    query = sa.select(candidate.c.number).where(candidate.c.article_id == article_id)
    INDEX.drop(connection, connection.execute(query).scalars().all())


def rebuild(connection: sa.Connection) -> None:
    """Make the whole index again from the articles' texts."""
    INDEX.clear(connection)
    texts = sa.select(article_text.c.article_id, article_text.c.text).join(
        article,
        (article.c.id == article_text.c.article_id)
        & (article.c.revision == article_text.c.revision),
    )
    for article_id, text in connection.execute(texts).all():
        index(connection, article_id, text)


_WITH_WORDS = sa.text(
    f"SELECT DISTINCT candidate.article_id FROM candidate JOIN article "  # noqa: S608 - own names
    f"ON article.id = candidate.article_id WHERE NOT article.withdrawn AND candidate.number IN "
    f"(SELECT rowid FROM {PASSAGE_INDEX} WHERE {PASSAGE_INDEX} MATCH :match LIMIT :most)"
).columns(article_id=Id)


def articles_with(connection: sa.Connection, words: str, limit: int) -> list[ArticleId]:
    """Return articles in which these words stand in a row, in no order."""
    found = connection.execute(_WITH_WORDS, {"match": quoted(words), "most": limit})
    return [ArticleId(one) for one in found.scalars()]


def total(connection: sa.Connection) -> int:
    """Return how many passages there are."""
    return connection.execute(sa.select(sa.func.count()).select_from(candidate)).scalar_one()


def matching(
    connection: sa.Connection, match: str, *, outside: str | None = None, limit: int = 50
) -> list[Passage]:
    """Return the passages an FTS5 expression matches, best first, none of `outside`'s article."""
    if not match:
        return []
    hits = INDEX.hits(match, limit * 4)
    query = (
        sa.select(
            candidate,
            hits.c.rank,
            sa.func.coalesce(article.c.title, article.c.source, "").label("title"),
            article.c.published,
            sa.func.substr(
                article_text.c.text, candidate.c.start + 1, candidate.c.end - candidate.c.start
            ).label("words"),
            _before().label("context"),
        )
        .join(hits, hits.c.number == candidate.c.number)
        .join(article, article.c.id == candidate.c.article_id)
        .join(
            article_text,
            (article_text.c.article_id == article.c.id)
            & (article_text.c.revision == article.c.revision),
        )
        .where(~article.c.withdrawn)
        .order_by(hits.c.rank.desc(), candidate.c.number)
        .limit(limit)
    )
    if outside is not None:
        query = query.where(article.c.id != outside)
    return [_passage(dict(row)) for row in connection.execute(query).mappings()]


def _before() -> sa.ColumnElement[str]:
    start = candidate.c.start - CONTEXT
    first = sa.case((start < 0, 0), else_=start)
    return sa.func.substr(article_text.c.text, first + 1, candidate.c.start - first)


def _passage(row: Mapping[str, Any]) -> Passage:
    return Passage(
        claim_id=ClaimId(row["id"]),
        article_id=ArticleId(row["article_id"]),
        article_title=row["title"],
        published=row["published"],
        span=TextSpan(row["start"], row["end"]),
        text=row["words"],
        rank=row["rank"],
        context=row["context"],
        speaker=row["speaker"],
    )
