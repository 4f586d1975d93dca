"""The names of the files that articles came from, by which a changed version of one is found."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_AFTER_LAST_SLASH = "substr(source, length(rtrim(source, replace(source, '/', ''))) + 1)"


def upgrade() -> None:
    op.add_column("article", sa.Column("source_name", sa.Text()))
    op.execute(f"UPDATE article SET source_name = {_AFTER_LAST_SLASH}")  # noqa: S608 - own words
    op.create_index(op.f("ix_article_source_name_source"), "article", ["source_name", "source"])


def downgrade() -> None:
    op.drop_index(op.f("ix_article_source_name_source"), "article")
    op.drop_column("article", "source_name")
