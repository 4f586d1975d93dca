"""The full-text index over passages: every sentence of a claim role is one.

A passage is a candidate of any score, so the index follows whatever candidates follow: imports,
role changes, revisions, undo. It holds no text; words are cut from the article when shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import ArticleId
from factcheck.domain.claims import ClaimId
from factcheck.store.schema import PASSAGE_INDEX, article, article_text, candidate

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of an article that holds words looked for; `rank` is BM25, higher is better."""

    claim_id: ClaimId
    article_id: ArticleId
    span: TextSpan
    text: str
    rank: float
    speaker: str | None = None


def index(connection: sa.Connection, article_id: str, text: str) -> None:
    """Put the words of the article's candidates into the index."""
    query = sa.select(candidate.c.number, candidate.c.start, candidate.c.end).where(
        candidate.c.article_id == article_id
    )
    rows = [(number, text[start:end]) for number, start, end in connection.execute(query)]
    connection.exec_driver_sql(
        f"INSERT INTO {PASSAGE_INDEX}(rowid, words) VALUES (?, ?)",  # noqa: S608 - own name
        rows,
    )


def forget(connection: sa.Connection, article_id: str) -> None:
    """Take the words of the article's candidates out of the index."""
    query = sa.select(candidate.c.number).where(candidate.c.article_id == article_id)
    rows = [(number,) for number in connection.execute(query).scalars()]
    if rows:
        connection.exec_driver_sql(
            f"DELETE FROM {PASSAGE_INDEX} WHERE rowid = ?",  # noqa: S608 - own name
            rows,
        )


def rebuild(connection: sa.Connection) -> None:
    """Make the whole index again from the articles' texts."""
    connection.exec_driver_sql(f"DELETE FROM {PASSAGE_INDEX}")  # noqa: S608 - own name
    texts = sa.select(article_text.c.article_id, article_text.c.text).join(
        article,
        (article.c.id == article_text.c.article_id)
        & (article.c.revision == article_text.c.revision),
    )
    for article_id, text in connection.execute(texts).all():
        index(connection, article_id, text)


def is_sound(connection: sa.Connection) -> bool:
    """Say whether SQLite's own check of the index finds no fault."""
    try:
        connection.exec_driver_sql(
            f"INSERT INTO {PASSAGE_INDEX}({PASSAGE_INDEX}) VALUES ('integrity-check')"  # noqa: S608
        )
    except sa.exc.DatabaseError:
        return False
    return True


def matching(
    connection: sa.Connection, match: str, *, outside: str | None = None, limit: int = 50
) -> list[Passage]:
    """Return the passages an FTS5 expression matches, best first, none of `outside`'s article."""
    if not match:
        return []
    hits = (
        sa.text(
            f"SELECT rowid AS number, -bm25({PASSAGE_INDEX}) AS rank FROM {PASSAGE_INDEX} "  # noqa: S608
            f"WHERE {PASSAGE_INDEX} MATCH :match ORDER BY bm25({PASSAGE_INDEX}) LIMIT :fetched"
        )
        .bindparams(match=match, fetched=limit * 4)
        .columns(sa.column("number", sa.Integer), sa.column("rank", sa.Float))
        .subquery("hits")
    )
    query = (
        sa.select(candidate, article_text.c.text, hits.c.rank)
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
    return [_passage(row) for row in connection.execute(query)]


def holding(connection: sa.Connection, terms: Sequence[str]) -> dict[str, int]:
    """Return in how many passages each term stands."""
    query = sa.text(
        f"SELECT count(*) FROM {PASSAGE_INDEX} WHERE {PASSAGE_INDEX} MATCH :match"  # noqa: S608
    )
    return {
        term: connection.execute(query, {"match": '"' + term.replace('"', '""') + '"'}).scalar_one()
        for term in terms
    }


def _passage(row: sa.Row[tuple[object, ...]]) -> Passage:
    values = row._mapping  # noqa: SLF001 - SQLAlchemy's public name for it
    span = TextSpan(values["start"], values["end"])
    return Passage(
        claim_id=ClaimId(values["id"]),
        article_id=ArticleId(values["article_id"]),
        span=span,
        text=span.cut(values["text"]),
        rank=values["rank"],
        speaker=values["speaker"],
    )
