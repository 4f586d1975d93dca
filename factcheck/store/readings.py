"""What was read of an article beside its text: warnings, alternatives, pages, writers' notes."""

from __future__ import annotations

import json
import uuid
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import Alternatives, ArticleReading, NoteKind, SourceNote
from factcheck.errors import NotFoundError
from factcheck.said import packed, said, unpacked
from factcheck.store.schema import article, article_note, article_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.articles import ReadArticle


def values(read: ReadArticle) -> dict[str, Any]:
    """Return the columns of a revision's text that hold how it was read."""
    return {
        "warnings": json.dumps([packed(warning) for warning in read.warnings]),
        "alternatives": json.dumps(asdict(read.alternatives)),
        "page_starts": json.dumps(read.page_starts),
        "confidence": read.confidence,
    }


def insert_notes(
    connection: sa.Connection, article_id: str, revision: int, notes: Sequence[SourceNote]
) -> None:
    """Store the notes of one revision of an article."""
    rows = [
        {
            "id": str(uuid.uuid4()),
            "article_id": article_id,
            "revision": revision,
            "start": note.span.start,
            "end": note.span.end,
            "text": note.text,
            "kind": note.kind.value,
            "author": note.author,
        }
        for note in notes
    ]
    if rows:
        connection.execute(article_note.insert(), rows)


def reading_of(connection: sa.Connection, article_id: str) -> ArticleReading:
    """Return how the present revision was read; raise NotFoundError."""
    query = (
        sa.select(article_text)
        .join(article, article.c.id == article_text.c.article_id)
        .where(
            article.c.id == article_id,
            ~article.c.withdrawn,
            article_text.c.revision == article.c.revision,
        )
    )
    row = connection.execute(query).mappings().first()
    if row is None:
        raise NotFoundError(said("There is no article with the id {id}.", id=article_id))
    others = json.loads(row["alternatives"])
    return ArticleReading(
        tuple(map(unpacked, json.loads(row["warnings"]))),
        Alternatives(**{name: tuple(found) for name, found in others.items()}),
        tuple(json.loads(row["page_starts"])),
        row["confidence"],
    )


def notes_of(connection: sa.Connection, article_id: str) -> tuple[SourceNote, ...]:
    """Return the writers' notes on the present revision, by position."""
    query = (
        sa.select(article_note)
        .join(article, article.c.id == article_note.c.article_id)
        .where(
            article.c.id == article_id,
            ~article.c.withdrawn,
            article_note.c.revision == article.c.revision,
        )
        .order_by(article_note.c.start, article_note.c.end, article_note.c.kind, article_note.c.id)
    )
    return tuple(
        SourceNote(
            TextSpan(row["start"], row["end"]), row["text"], NoteKind(row["kind"]), row["author"]
        )
        for row in connection.execute(query).mappings()
    )
