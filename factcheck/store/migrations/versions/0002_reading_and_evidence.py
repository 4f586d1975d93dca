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


def _reading() -> None:
    """Notes of writers, pages and alternatives of a reading."""


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
    """Names and plain texts of saved copies, with the index that finds their words."""
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
