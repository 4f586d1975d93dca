"""What was read beside the text of an article, and what evidence is found and kept with."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _reading()
    _evidence()
    _copies()


def downgrade() -> None:
    _without_copies()
    _without_evidence()
    _without_reading()


def _reading() -> None:
    """Notes of writers; pages, alternatives and confidence of a reading."""
    for name, empty in (("alternatives", "{}"), ("page_starts", "[]")):
        op.add_column(
            "article_text", sa.Column(name, sa.Text(), server_default=empty, nullable=False)
        )
    op.add_column("article_text", sa.Column("confidence", sa.Float()))
    op.create_table(
        "article_note",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("article_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("author", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_article_note_article_id_article")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_note")),
    )
    op.create_index(
        op.f("ix_article_note_article_id_revision_start"),
        "article_note",
        ["article_id", "revision", "start"],
    )


def _without_reading() -> None:
    op.drop_table("article_note")
    for name in ("confidence", "page_starts", "alternatives"):
        op.drop_column("article_text", name)


def _evidence() -> None:
    """Vectors of passages, claims and fact-checks."""
    op.create_table(
        "vector",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("model", sa.String(length=32), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vector")),
        sa.UniqueConstraint(
            "source", "number", "model", name=op.f("uq_vector_source_number_model")
        ),
        sqlite_autoincrement=True,
    )


def _without_evidence() -> None:
    op.drop_table("vector")


def _copies() -> None:
    """Names and plain texts of saved copies, with the index that finds their words; link notes."""
    op.add_column("evidence", sa.Column("link_note", sa.Text(), server_default="", nullable=False))
    op.add_column("saved_copy", sa.Column("name", sa.Text(), server_default="", nullable=False))
    op.create_table(
        "copy_text",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sha256"], ["saved_copy.sha256"], name=op.f("fk_copy_text_sha256_saved_copy")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_copy_text")),
        sa.UniqueConstraint("sha256", name=op.f("uq_copy_text_sha256")),
    )
    op.execute(
        "CREATE VIRTUAL TABLE copy_index USING fts5("
        "words, content='', contentless_delete=1, "
        "tokenize='porter unicode61 remove_diacritics 2')"
    )


def _without_copies() -> None:
    op.execute("DROP TABLE copy_index")
    op.drop_table("copy_text")
    op.drop_column("saved_copy", "name")
    op.drop_column("evidence", "link_note")
