"""The tables of a project, portable between SQLite and PostgreSQL.

Nothing a person made is ever removed: a row that was deleted or undone is `withdrawn`. Times are
ISO 8601 UTC text with microseconds, lists are JSON text, so that the journal can hold any value.
"""

from __future__ import annotations

import sqlalchemy as sa

from factcheck.store.ids import Id

APPLICATION_ID = 0x46435742
"""'FCWB' in the header of every project file."""

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def _id() -> sa.Column[str]:
    return sa.Column("id", Id, primary_key=True)


def _text(name: str, *, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _maybe(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text)


def _json(name: str, *, empty: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=empty)


def _withdrawn() -> sa.Column[bool]:
    return sa.Column("withdrawn", sa.Boolean, nullable=False, server_default=sa.false())


def _belongs_to(column: str, table: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(column, Id, sa.ForeignKey(f"{table}.id"), nullable=nullable)


project = sa.Table(
    "project",
    metadata,
    _id(),
    sa.Column("replica", Id, nullable=False),
    _text("created_at"),
    _text("app_version"),
)

article = sa.Table(
    "article",
    metadata,
    _id(),
    _maybe("title"),
    _maybe("byline"),
    _maybe("publisher"),
    sa.Column("published", sa.String(10)),
    sa.Column("language", sa.String(16)),
    _maybe("source"),
    _maybe("source_name"),  # what follows the last slash of the source
    _text("imported_at"),
    sa.Column("revision", sa.Integer, nullable=False),
    _maybe("signed_off_by"),
    _maybe("signed_off_at"),
    _json("tags", empty="[]"),
    _withdrawn(),
    sa.Index(None, "source_name", "source"),
)

article_text = sa.Table(
    "article_text",
    metadata,
    _id(),
    _belongs_to("article_id", "article"),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("original", sa.LargeBinary, nullable=False),  # zlib
    sa.Column("sha256", sa.String(64), nullable=False, index=True),
    _text("media_type"),
    _maybe("source"),
    _text("imported_at"),
    _json("warnings", empty="[]"),
    _json("alternatives", empty="{}"),
    _json("page_starts", empty="[]"),
    sa.Column("confidence", sa.Float),
    sa.UniqueConstraint("article_id", "revision"),
)

article_note = sa.Table(
    "article_note",
    metadata,
    _id(),
    _belongs_to("article_id", "article"),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    _text("text"),
    sa.Column("kind", sa.String(16), nullable=False),
    _text("author"),
    sa.Index(None, "article_id", "revision", "start"),
)

block = sa.Table(
    "block",
    metadata,
    _id(),
    _belongs_to("article_id", "article"),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("role", sa.String(16), nullable=False),
    sa.Index(None, "article_id", "revision", "start"),
)

candidate = sa.Table(
    "candidate",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),  # the rowid of its words in PASSAGE_INDEX
    sa.Column("id", Id, nullable=False, unique=True),
    _belongs_to("article_id", "article"),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("score", sa.Float, nullable=False),
    sa.Column("checkable", sa.Float, nullable=False),
    sa.Column("kinds", sa.Integer, nullable=False),
    sa.Column("detector", sa.String(32), nullable=False),
    _maybe("speaker"),
    sa.Index(None, "article_id", "score"),
)

claim = sa.Table(
    "claim",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),  # the rowid of its words in CLAIM_INDEX
    sa.Column("id", Id, nullable=False, unique=True),
    _belongs_to("article_id", "article"),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("start", sa.Integer),
    sa.Column("end", sa.Integer),
    _text("quote"),
    _text("prefix"),
    _text("suffix"),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("score", sa.Float),
    sa.Column("checkable", sa.Float),
    sa.Column("kinds", sa.Integer, nullable=False, server_default="0"),
    _text("origin"),
    _text("standalone"),
    _maybe("speaker"),
    sa.Column("part_of", Id),  # no foreign key: the whole may still be a mere candidate
    _json("tags", empty="[]"),
    _text("waiting_for"),
    _maybe("dismissal"),
    _text("draft_rationale"),
    sa.Column("verdict_id", Id),
    _withdrawn(),
    sa.Index(None, "article_id", "start"),
)

verdict = sa.Table(
    "verdict",
    metadata,
    _id(),
    _belongs_to("claim_id", "claim"),
    _text("reviewer"),
    sa.Column("verdict", sa.String(16), nullable=False),
    _maybe("detail"),
    _text("wording"),
    _text("rationale"),
    _text("missing_context"),
    _text("suggested_correction"),
    _text("decided_at"),
    _belongs_to("replaces", "verdict", nullable=True),
    _withdrawn(),
    sa.Index(None, "claim_id"),
    sa.CheckConstraint("verdict in ('verified', 'disputed', 'unsourced')", name="word"),
)

saved_copy = sa.Table(
    "saved_copy",
    metadata,
    sa.Column("sha256", sa.String(64), primary_key=True),
    sa.Column("data", sa.LargeBinary, nullable=False),
    _text("media_type"),
    _text("fetched_at"),
    _maybe("final_url"),
    _text("name"),  # that of the attached file, without its folder
)

copy_text = sa.Table(
    "copy_text",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),  # the rowid of its words in COPY_INDEX
    sa.Column(
        "sha256", sa.String(64), sa.ForeignKey("saved_copy.sha256"), nullable=False, unique=True
    ),
    sa.Column("text", sa.Text, nullable=False),
)

evidence = sa.Table(
    "evidence",
    metadata,
    _id(),
    _belongs_to("claim_id", "claim"),
    sa.Column("position", sa.Integer, nullable=False),
    _maybe("url"),
    _maybe("original_url"),
    _maybe("reference"),
    _text("title"),
    _text("publisher"),
    _text("author"),
    sa.Column("published", sa.String(10)),
    _text("quote"),
    _text("locator"),
    sa.Column("stance", sa.String(16), nullable=False),
    sa.Column("source_type", sa.String(16)),
    _maybe("accessed_at"),
    _maybe("archive_url"),
    sa.Column("saved_copy_sha256", sa.String(64), sa.ForeignKey("saved_copy.sha256")),
    sa.Column("link_state", sa.String(16), nullable=False, server_default="unchecked"),
    _maybe("link_checked_at"),
    _text("link_note"),
    sa.Column("confidential", sa.Boolean, nullable=False, server_default=sa.false()),
    _text("note"),
    _text("added_by"),
    _text("added_at"),
    _withdrawn(),
    sa.Index(None, "claim_id", "position"),
)

search_trail = sa.Table(
    "search_trail",
    metadata,
    _id(),
    _belongs_to("claim_id", "claim"),
    _text("place"),
    _text("query"),
    _text("searched_at"),
    _text("outcome"),
    _text("reviewer"),
    _withdrawn(),
    sa.Index(None, "claim_id"),
)

right_of_reply = sa.Table(
    "right_of_reply",
    metadata,
    _id(),
    _belongs_to("claim_id", "claim"),
    _text("whom"),
    _text("how"),
    _text("asked_at"),
    _text("answer"),
    _maybe("answered_at"),
    _text("reviewer"),
    _withdrawn(),
    sa.Index(None, "claim_id"),
)

fact_check = sa.Table(
    "fact_check",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),  # the rowid of its words in its index
    sa.Column("id", Id, nullable=False, unique=True),
    _text("claim"),
    _text("rating"),
    _text("publisher"),
    _text("url"),
    _text("title"),
    _maybe("claimant"),
    sa.Column("published", sa.String(10)),
    _text("imported_at"),
)

vector = sa.Table(
    "vector",
    metadata,
    sa.Column(
        "id", sa.Integer, primary_key=True
    ),  # never given twice: what is new has a larger one
    sa.Column("source", sa.String(16), nullable=False),  # what the words are: see store/vectors.py
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("model", sa.String(32), nullable=False),
    sa.Column("vector", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("source", "number", "model"),
    sqlite_autoincrement=True,
)

setting = sa.Table(
    "setting",
    metadata,
    sa.Column("id", sa.String(64), primary_key=True),
    _json("value", empty="null"),
    _withdrawn(),
)

journal = sa.Table(
    "journal",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("id", Id, nullable=False, unique=True),
    sa.Column("replica", Id, nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("previous_hash", sa.String(64), nullable=False),
    sa.Column("hash", sa.String(64), nullable=False),
    _text("reviewer"),
    _text("at"),
    sa.Column("kind", sa.String(8), nullable=False),
    sa.Column("operation", sa.String(32), nullable=False),
    sa.Column("target", Id),
    _json("facts", empty="{}"),
    _json("changes", empty="[]"),
    sa.Column("secrets", sa.Text),  # confidential values, outside the hash chain, purgeable
    sa.UniqueConstraint("replica", "sequence"),
    sa.Index(None, "reviewer", "kind", "number"),
    sa.Index(None, "target"),
    sqlite_autoincrement=True,
)

journal_subject = sa.Table(
    "journal_subject",
    metadata,
    sa.Column("subject_id", Id, primary_key=True),
    sa.Column("number", sa.Integer, sa.ForeignKey("journal.number"), primary_key=True),
    sa.Column("is_claim", sa.Boolean, nullable=False),  # otherwise it is an article
    sqlite_with_rowid=False,
)

PASSAGE_INDEX = "passage_index"
"""Full-text index (FTS5) over the words of every candidate: the passages evidence is found in.

It holds no text of its own. Its tables are SQLite's, so neither this metadata nor Alembic's
comparison knows them.
"""

CLAIM_INDEX = "claim_index"
"""The same over the words and standalone wording of every claim a person touched."""

FACT_CHECK_INDEX = "fact_check_index"
"""The same over the claims of published fact-checks."""

COPY_INDEX = "copy_index"
"""The same over the plain text of saved copies."""

INDEXES = (PASSAGE_INDEX, CLAIM_INDEX, FACT_CHECK_INDEX, COPY_INDEX)

JOURNALLED: dict[str, sa.Table] = {
    table.name: table
    for table in (
        article,
        block,
        claim,
        verdict,
        evidence,
        search_trail,
        right_of_reply,
        setting,
    )
}
"""Tables a step may change; everything else is content of an import or derived."""

UNJOURNALLED: dict[str, frozenset[str]] = {
    "evidence": frozenset({"link_state", "link_checked_at", "link_note"}),
}
"""Columns the program keeps up by itself, which no undo restores or compares."""

CONFIDENTIAL = frozenset(
    {
        "url",
        "original_url",
        "reference",
        "title",
        "publisher",
        "author",
        "quote",
        "locator",
        "archive_url",
        "saved_copy_sha256",
        "note",
    }
)
"""Columns of confidential evidence that the journal's chain holds as hashes only."""
