"""The full-text index over passages: every sentence of a claim role is one.

A passage is a candidate of any score, so the index follows whatever candidates follow: imports,
role changes, revisions, undo. It holds no text; words are cut from the article when shown.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import ArticleId
from factcheck.domain.claims import ClaimId
from factcheck.store import vectors
from factcheck.store.full_text import FullTextIndex, quoted
from factcheck.store.ids import Id
from factcheck.store.schema import PASSAGE_INDEX, article, article_text, candidate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

INDEX = FullTextIndex(PASSAGE_INDEX)

CONTEXT = 300
"""Code points before a passage that come with it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of an article that holds words looked for; `rank` is BM25, higher is better.

    `context` is what stands before it in the article.
    """

    number: int
    claim_id: ClaimId
    article_id: ArticleId
    article_title: str
    published: str | None
    span: TextSpan
    text: str
    rank: float
    context: str = ""
    speaker: str | None = None


def of_article(article_id: str, within: TextSpan | None = None) -> list[sa.ColumnElement[bool]]:
    """Return the conditions for the article's candidates, with `within` those that begin there."""
    conditions: list[sa.ColumnElement[bool]] = [candidate.c.article_id == article_id]
    if within is not None:
        conditions.append(candidate.c.start.between(within.start, within.end - 1))
    return conditions


def put(connection: sa.Connection, text: str, places: Mapping[int, TextSpan]) -> None:
    """Put the words of candidates into the index; `places` says where each number stands."""
    INDEX.put(connection, [(number, span.cut(text)) for number, span in places.items()])


def drop(connection: sa.Connection, numbers: Sequence[int]) -> None:
    """Take the words of candidates out of the index, and their vectors."""
    INDEX.drop(connection, numbers)
    vectors.drop(connection, vectors.Source.PASSAGE, numbers)


def rebuild(connection: sa.Connection) -> None:
    """Make the whole index again from the articles' texts."""
    INDEX.clear(connection)
    texts = sa.select(article_text.c.article_id, article_text.c.text).join(
        article,
        (article.c.id == article_text.c.article_id)
        & (article.c.revision == article_text.c.revision),
    )
    for article_id, text in connection.execute(texts).all():
        places = sa.select(candidate.c.number, candidate.c.start, candidate.c.end)
        found = connection.execute(places.where(*of_article(article_id)))
        put(connection, text, {number: TextSpan(start, end) for number, start, end in found})


_TELLING_WORDS = 5
"""So many of a sentence's longest words find it: its common ones would cost four times as much."""

_MOST_ARTICLES, _MOST_SENTENCES = 3, 50
"""How many are looked at for a sentence that stands everywhere."""

_WITH_SENTENCE = sa.text(
    "SELECT DISTINCT candidate.article_id FROM candidate "  # noqa: S608 - own names
    "JOIN article ON article.id = candidate.article_id JOIN article_text AS words "
    "ON words.article_id = article.id AND words.revision = article.revision "
    'WHERE NOT article.withdrawn AND candidate."end" - candidate.start = length(:sentence) '
    "AND replace(substr(words.text, candidate.start + 1, length(:sentence)), char(10), ' ') "
    f"= :sentence AND candidate.number IN (SELECT rowid FROM {PASSAGE_INDEX} "
    f"WHERE {PASSAGE_INDEX} MATCH :match LIMIT {_MOST_SENTENCES}) LIMIT {_MOST_ARTICLES}"
).columns(article_id=Id)


def articles_with(connection: sa.Connection, sentence: str) -> list[ArticleId]:
    """Return a few articles that have this very sentence; line ends count as spaces."""
    words = {word for word in sentence.split() if any(map(str.isalnum, word))}
    telling = sorted(words, key=lambda word: (-len(word), word))[:_TELLING_WORDS]
    if not telling:
        return []
    match = " AND ".join(map(quoted, telling))
    found = connection.execute(
        _WITH_SENTENCE, {"match": match, "sentence": sentence.replace("\n", " ")}
    )
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
        sa.select(candidate.c.number, hits.c.rank)
        .join(hits, hits.c.number == candidate.c.number)
        .join(article, article.c.id == candidate.c.article_id)
        .where(*_offered(outside))
        .order_by(hits.c.rank.desc(), candidate.c.number)
        .limit(limit)
    )
    ranks = {row.number: row.rank for row in connection.execute(query)}
    found = numbered(connection, list(ranks))
    found = [replace(one, rank=ranks[one.number]) for one in found]
    return sorted(found, key=lambda one: (-one.rank, one.number))


def numbered(
    connection: sa.Connection, numbers: Sequence[int], *, outside: str | None = None
) -> list[Passage]:
    """Return the passages with these numbers, in no order and with rank 0, none of `outside`'s."""
    query = (
        sa.select(
            candidate,
            sa.func.coalesce(article.c.title, article.c.source, "").label("title"),
            article.c.published,
            _with_context().label("words"),
        )
        .join(article, article.c.id == candidate.c.article_id)
        .join(
            article_text,
            (article_text.c.article_id == article.c.id)
            & (article_text.c.revision == article.c.revision),
        )
        .where(candidate.c.number.in_(numbers), *_offered(outside))
    )
    return [_passage(dict(row)) for row in connection.execute(query).mappings()]


def _offered(outside: str | None) -> list[sa.ColumnElement[bool]]:
    elsewhere = [] if outside is None else [article.c.id != outside]
    return [~article.c.withdrawn, *elsewhere]


def _with_context() -> sa.ColumnElement[str]:
    """Return the words with those before them, cut at once: each cut walks the text anew."""
    start = candidate.c.start - CONTEXT
    first = sa.case((start < 0, 0), else_=start)
    return sa.func.substr(article_text.c.text, first + 1, candidate.c.end - first)


def _passage(row: Mapping[str, Any]) -> Passage:
    before = min(CONTEXT, row["start"])
    return Passage(
        number=row["number"],
        claim_id=ClaimId(row["id"]),
        article_id=ArticleId(row["article_id"]),
        article_title=row["title"],
        published=row["published"],
        span=TextSpan(row["start"], row["end"]),
        text=row["words"][before:],
        rank=0.0,
        context=row["words"][:before],
        speaker=row["speaker"],
    )
