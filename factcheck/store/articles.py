"""Rows of articles: texts, blocks, candidates and counts, to and from domain objects."""

from __future__ import annotations

import hashlib
import json
import uuid
import zlib
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.articles import (
    Article,
    ArticleId,
    ArticleSummary,
    Block,
    BlockRole,
    ClaimCounts,
    Metadata,
    RawDocument,
    ReadArticle,
    SignOff,
)
from factcheck.errors import NotFoundError
from factcheck.said import said
from factcheck.store import candidates, gaps, readings, times
from factcheck.store.schema import (
    article,
    article_text,
    block,
    candidate,
    claim,
    verdict,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.domain.claims import Candidate
    from factcheck.store.journal import StepWriter

_METADATA = ("title", "byline", "publisher", "published", "language")


_TEXT = (
    sa.select(article_text.c.text)
    .join(article, article.c.id == article_text.c.article_id)
    .where(
        article.c.id == sa.bindparam("of"),
        article_text.c.revision == article.c.revision,
        ~article.c.withdrawn,
    )
)

_BLOCKS = (
    sa.select(block.c.start, block.c.end, block.c.role)
    .where(
        block.c.article_id == sa.bindparam("of"), block.c.revision == sa.bindparam("in_revision")
    )
    .order_by(block.c.start)
)

_WITH_BYTES = (
    sa.select(article.c.id, article.c.withdrawn)
    .join(article_text, article_text.c.article_id == article.c.id)
    .where(
        article_text.c.sha256 == sa.bindparam("hash"),
        article_text.c.revision <= article.c.revision,
    )
    .order_by(article.c.withdrawn)
)

_NAMESAKES = 20
"""Files of one name that a document is compared with: pages saved as index.html are many."""

_IS_SOURCE = article.c.source == sa.bindparam("of")
_WITH_NAME = (
    sa.select(article.c.id)
    .where(~article.c.withdrawn, article.c.source_name == sa.bindparam("name"))
    .order_by(_IS_SOURCE.desc(), article.c.imported_at.desc())
    .limit(_NAMESAKES)
)
_WITH_SOURCE = _WITH_NAME.where(_IS_SOURCE)

_INSERT_TEXT, _INSERT_BLOCK = article_text.insert(), block.insert()


def summaries(
    connection: sa.Connection, threshold: float, ids: Iterable[str] | None = None
) -> tuple[ArticleSummary, ...]:
    """Return the articles in the record, newest import first, with the counts of their claims."""
    query = (
        sa.select(article, article_text.c.sha256, article_text.c.media_type)
        .join(
            article_text,
            (article_text.c.article_id == article.c.id)
            & (article_text.c.revision == article.c.revision),
        )
        .where(~article.c.withdrawn)
        .order_by(article.c.imported_at.desc(), article.c.id)
    )
    chosen = None if ids is None else list(ids)
    if chosen is not None:
        query = query.where(article.c.id.in_(chosen))
    rows = [dict(row) for row in connection.execute(query).mappings()]
    counts = _counts(connection, threshold, chosen)
    lacking = gaps.incomplete(connection, chosen)
    return tuple(
        _summary(row, counts.get(row["id"], ClaimCounts()), lacking.get(row["id"], 0))
        for row in rows
    )


def summary(connection: sa.Connection, article_id: str, threshold: float) -> ArticleSummary:
    """Return one article without its text; raise NotFoundError."""
    found = summaries(connection, threshold, [article_id])
    if not found:
        raise NotFoundError(said("There is no article with the id {id}.", id=article_id))
    return found[0]


def get(connection: sa.Connection, article_id: str, threshold: float) -> Article:
    """Return the article with its text and blocks; raise NotFoundError."""
    found = summary(connection, article_id, threshold)
    return Article(
        summary=found,
        text=text_of(connection, found.id),
        blocks=blocks_of(connection, found.id, found.revision),
    )


def is_listed(connection: sa.Connection, article_id: str) -> bool:
    """Say whether the article is there and not deleted."""
    query = sa.select(article.c.id).where(article.c.id == article_id, ~article.c.withdrawn)
    return connection.execute(query).first() is not None


def text_of(connection: sa.Connection, article_id: str) -> str:
    """Return the text of the article's present revision; raise NotFoundError."""
    text: str | None = connection.execute(_TEXT, {"of": article_id}).scalar()
    if text is None:
        raise NotFoundError(said("There is no article with the id {id}.", id=article_id))
    return text


def original_of(connection: sa.Connection, article_id: str) -> RawDocument:
    """Return the bytes the present revision came from, as they came."""
    query = (
        sa.select(article_text)
        .join(article, article.c.id == article_text.c.article_id)
        .where(article.c.id == article_id, article_text.c.revision == article.c.revision)
    )
    row = connection.execute(query).mappings().one()
    return RawDocument(zlib.decompress(row["original"]), row["source"], row["media_type"])


def blocks_of(connection: sa.Connection, article_id: str, revision: int) -> tuple[Block, ...]:
    """Return the blocks of a revision, in order."""
    found = connection.execute(_BLOCKS, {"of": article_id, "in_revision": revision})
    return tuple(Block(start, end, BlockRole(role)) for start, end, role in found)


def with_bytes(connection: sa.Connection, sha256: str) -> tuple[str, bool] | None:
    """Return the id of the article made from these very bytes, and whether it is withdrawn.

    Revisions that were taken back do not count: they can be imported again.
    """
    row = connection.execute(_WITH_BYTES, {"hash": sha256}).first()
    return None if row is None else (row[0], row[1])


def insert(step: StepWriter, read: ReadArticle, found: Sequence[Candidate]) -> ArticleId:
    """Add the article with its text, blocks and candidates; return its new id."""
    article_id = ArticleId(str(uuid.uuid4()))
    imported_at = times.to_text(times.now())
    step.insert(
        "article",
        article_id,
        {
            **metadata_values(read.metadata),
            "source": read.raw.source,
            "source_name": None if read.raw.source is None else _file_name(read.raw.source),
            "imported_at": imported_at,
            "revision": 1,
        },
    )
    insert_revision(step, article_id, 1, read, found)
    return article_id


def insert_revision(
    step: StepWriter,
    article_id: ArticleId,
    revision: int,
    read: ReadArticle,
    found: Sequence[Candidate],
) -> None:
    """Store the text, original, blocks and candidates of one revision of an article."""
    step.connection.execute(
        _INSERT_TEXT,
        {
            "id": str(uuid.uuid4()),
            "article_id": article_id,
            "revision": revision,
            "text": read.text,
            "original": zlib.compress(read.raw.data),
            "sha256": hashlib.sha256(read.raw.data).hexdigest(),
            "media_type": read.raw.media_type,
            "source": read.raw.source,
            "imported_at": times.to_text(times.now()),
            **readings.values(read),
        },
    )
    readings.insert_notes(step.connection, article_id, revision, read.notes)
    _insert_blocks(step.connection, article_id, revision, read.blocks)
    candidates.replace(step.connection, article_id, found, read.text)


def next_revision(connection: sa.Connection, article_id: str) -> int:
    """Return the number after the newest revision ever stored, taken back or not."""
    newest = sa.select(sa.func.max(article_text.c.revision)).where(
        article_text.c.article_id == article_id
    )
    return (connection.execute(newest).scalar() or 0) + 1


def revision_texts(connection: sa.Connection, article_id: str) -> dict[int, str]:
    """Return every stored text of the article by revision number."""
    query = sa.select(article_text.c.revision, article_text.c.text).where(
        article_text.c.article_id == article_id
    )
    rows = connection.execute(query.order_by(article_text.c.revision))
    return {row.revision: row.text for row in rows}


def with_source(connection: sa.Connection, source: str) -> list[ArticleId]:
    """Return the articles that came from this source, then some from files of the same name.

    Both come newest first.
    """
    name = _file_name(source)
    found = connection.execute(_WITH_NAME if name else _WITH_SOURCE, {"name": name, "of": source})
    return [ArticleId(one) for one in found.scalars()]


def _file_name(source: str) -> str:
    """Return what follows the last slash, which of a folder's address is nothing."""
    return source.rpartition("/")[2]


def block_id(article_id: str, revision: int, start: int) -> str:
    """Return the id of the block that starts there."""
    return str(uuid.uuid5(uuid.UUID(article_id), f"block:{revision}:{start}"))


def metadata_values(metadata: Metadata) -> dict[str, str | None]:
    """Return the columns that hold an article's metadata."""
    return {name: getattr(metadata, name) for name in _METADATA}


def _insert_blocks(
    connection: sa.Connection, article_id: str, revision: int, blocks: Iterable[Block]
) -> None:
    rows = [
        {
            "id": block_id(article_id, revision, one.start),
            "article_id": article_id,
            "revision": revision,
            "start": one.start,
            "end": one.end,
            "role": one.role.value,
        }
        for one in blocks
    ]
    if rows:
        connection.execute(_INSERT_BLOCK, rows)


def _summary(row: Mapping[str, Any], counts: ClaimCounts, incomplete: int) -> ArticleSummary:
    signed = row["signed_off_by"]
    return ArticleSummary(
        id=ArticleId(row["id"]),
        metadata=Metadata(**{name: row[name] for name in _METADATA}),
        source=row["source"],
        sha256=row["sha256"],
        media_type=row["media_type"],
        imported_at=times.from_text(row["imported_at"]),
        revision=row["revision"],
        counts=counts,
        sign_off=SignOff(signed, times.from_text(row["signed_off_at"])) if signed else None,
        tags=tuple(json.loads(row["tags"])),
        incomplete=incomplete,
    )


def _counts(
    connection: sa.Connection, threshold: float, ids: list[str] | None
) -> dict[str, ClaimCounts]:
    """Count claims by state and verdict, and candidates that no claim row stands for."""
    of_claims = (
        sa.select(claim.c.article_id, claim.c.state, verdict.c.verdict, sa.func.count())
        .join(verdict, verdict.c.id == claim.c.verdict_id, isouter=True)
        .where(~claim.c.withdrawn)
        .group_by(claim.c.article_id, claim.c.state, verdict.c.verdict)
    )
    of_candidates = (
        sa.select(candidate.c.article_id, sa.literal("open"), sa.null(), sa.func.count())
        .where(candidate.c.score >= threshold, ~candidates.is_taken())
        .group_by(candidate.c.article_id)
    )
    if ids is not None:
        of_claims = of_claims.where(claim.c.article_id.in_(ids))
        of_candidates = of_candidates.where(candidate.c.article_id.in_(ids))
    found: dict[str, dict[str, int]] = {}
    for query in (of_claims, of_candidates):
        for article_id, state, word, count in connection.execute(query):
            counts = found.setdefault(article_id, {})
            for name in (state, word) if word else (state,):
                counts[name] = counts.get(name, 0) + count
    return {article_id: ClaimCounts(**counts) for article_id, counts in found.items()}
