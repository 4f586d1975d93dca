"""Rows of saved copies: bytes by their sha256, their plain text, and the index of its words.

A copy is content: it is added once and never changed, and a step only says which one a piece of
evidence has. So undoing loses no bytes, and the same page kept twice is stored once.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.articles import ArticleId
from factcheck.domain.claims import ClaimId
from factcheck.domain.copies import CopyHit, SavedCopy
from factcheck.domain.evidence import EvidenceId
from factcheck.errors import NotFoundError
from factcheck.said import said
from factcheck.store import times
from factcheck.store.full_text import FullTextIndex, quoted
from factcheck.store.schema import COPY_INDEX, article, claim, copy_text, evidence, saved_copy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

INDEX = FullTextIndex(COPY_INDEX)

_AROUND = 120
"""Code points shown on each side of words that were found."""


def add(connection: sa.Connection, copy: SavedCopy, data: bytes) -> None:
    """Keep the bytes and the text of a copy, unless they are there already."""
    if connection.execute(_named(saved_copy.c.sha256, copy.sha256)).first() is None:
        values = {
            "sha256": copy.sha256,
            "data": data,
            "media_type": copy.media_type,
            "fetched_at": times.to_text(copy.fetched_at),
            "final_url": copy.final_url,
            "name": copy.name,
        }
        connection.execute(saved_copy.insert().values(values))
    is_new = connection.execute(_named(copy_text.c.sha256, copy.sha256)).first() is None
    if is_new and copy.text:
        added = connection.execute(copy_text.insert().values(sha256=copy.sha256, text=copy.text))
        number = added.inserted_primary_key[0] if added.inserted_primary_key else 0
        INDEX.put(connection, [(number, copy.text)])


def get(connection: sa.Connection, sha256: str) -> SavedCopy:
    """Return what is known of a copy, without its bytes; raise NotFoundError."""
    found = get_all(connection, [sha256]).get(sha256)
    if found is None:
        raise _missing(sha256)
    return found


def get_all(connection: sa.Connection, hashes: Sequence[str]) -> dict[str, SavedCopy]:
    """Return those of the copies that are there, by sha256."""
    query = (
        sa.select(
            *(column for column in saved_copy.c if column.name != "data"),
            sa.func.length(saved_copy.c.data).label("size"),
            sa.func.coalesce(copy_text.c.text, "").label("text"),
        )
        .join(copy_text, copy_text.c.sha256 == saved_copy.c.sha256, isouter=True)
        .where(saved_copy.c.sha256.in_(list(hashes)))
    )
    return {row["sha256"]: _copy(row) for row in connection.execute(query).mappings()}


def data_of(connection: sa.Connection, sha256: str) -> bytes:
    """Return the very bytes that were kept; raise NotFoundError."""
    query = sa.select(saved_copy.c.data).where(saved_copy.c.sha256 == sha256)
    found = connection.execute(query).scalar()
    if found is None:
        raise _missing(sha256)
    return bytes(found)


def drop_unused(connection: sa.Connection, sha256: str) -> None:
    """Delete a copy for good, its bytes and its words, unless other evidence has it too."""
    if connection.execute(_named(evidence.c.saved_copy_sha256, sha256)).first() is not None:
        return
    query = sa.select(copy_text.c.number).where(copy_text.c.sha256 == sha256)
    INDEX.drop(connection, connection.execute(query).scalars().all())
    INDEX.tidy(connection)
    connection.execute(copy_text.delete().where(copy_text.c.sha256 == sha256))
    connection.execute(saved_copy.delete().where(saved_copy.c.sha256 == sha256))


def altered(connection: sa.Connection) -> Iterator[str]:
    """Yield a sentence for each copy whose bytes are not those that were kept."""
    for row in connection.execute(sa.select(saved_copy.c.sha256, saved_copy.c.data)):
        if hashlib.sha256(row.data).hexdigest() != row.sha256:
            yield f"the saved copy {row.sha256[:12]} was altered"


def holding(connection: sa.Connection, words: Sequence[str], limit: int) -> list[CopyHit]:
    """Return the copies of visible evidence that hold all the words, best first.

    The last word counts as the beginning of one. A copy that several claims rest on is told once
    for each.
    """
    if not words:
        return []
    match = " AND ".join([*map(quoted, words[:-1]), quoted(words[-1]) + "*"])
    hits = INDEX.hits(match, limit)
    query = (
        sa.select(
            copy_text.c.sha256,
            copy_text.c.text,
            evidence.c.id.label("evidence_id"),
            sa.func.coalesce(
                sa.func.nullif(evidence.c.title, ""), evidence.c.url, evidence.c.reference, ""
            ).label("title"),
            claim.c.id.label("claim_id"),
            article.c.id.label("article_id"),
            sa.func.coalesce(article.c.title, article.c.source, "").label("article_title"),
        )
        .join(hits, hits.c.number == copy_text.c.number)
        .join(evidence, evidence.c.saved_copy_sha256 == copy_text.c.sha256)
        .join(claim, claim.c.id == evidence.c.claim_id)
        .join(article, article.c.id == claim.c.article_id)
        .where(~evidence.c.withdrawn, ~claim.c.withdrawn, ~article.c.withdrawn)
        .order_by(hits.c.rank.desc(), evidence.c.added_at)
        .limit(limit)
    )
    return [_hit(row, words) for row in connection.execute(query).mappings()]


def _hit(row: sa.RowMapping, words: Sequence[str]) -> CopyHit:
    start, shown = _around(row["text"], words)
    return CopyHit(
        sha256=row["sha256"],
        evidence_id=EvidenceId(row["evidence_id"]),
        claim_id=ClaimId(row["claim_id"]),
        article_id=ArticleId(row["article_id"]),
        article_title=row["article_title"],
        title=row["title"],
        text=shown,
        start=start,
    )


def _around(text: str, words: Sequence[str]) -> tuple[int, str]:
    """Return where the words shown begin, and the words around the first one that was found."""
    lowered = text.lower()
    is_aligned = len(lowered) == len(text)  # a few letters get longer in lower case
    places = [lowered.find(word.lower()) for word in words] if is_aligned else []
    place = min((one for one in places if one >= 0), default=0)
    start = max(0, place - _AROUND)
    return start, text[start : place + _AROUND]


def _named(column: sa.Column[str], sha256: str) -> sa.Select[Any]:
    return sa.select(column).where(column == sha256)


def _copy(row: Mapping[str, Any] | sa.RowMapping) -> SavedCopy:
    return SavedCopy(
        sha256=row["sha256"],
        media_type=row["media_type"],
        fetched_at=times.from_text(row["fetched_at"]),
        size=row["size"],
        final_url=row["final_url"],
        name=row["name"],
        text=row["text"],
    )


def _missing(sha256: str) -> NotFoundError:
    return NotFoundError(said("There is no saved copy {start}.", start=sha256[:12]), sha256=sha256)
