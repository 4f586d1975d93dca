"""The program as it will be one schema later."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.store import upgrade

if TYPE_CHECKING:
    from collections.abc import Iterator

NEXT = '''"""Give claims a colour, and rebuild the articles around a longer title."""

import sqlalchemy as sa
from alembic import op

revision = "9001"
down_revision = "{before}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("claim", sa.Column("colour", sa.Text(), server_default="", nullable=False))
    with op.batch_alter_table("article") as table:
        table.add_column(sa.Column("subtitle", sa.Text(), nullable=True))
        table.alter_column("title", type_=sa.String(500))
    op.execute("UPDATE claim SET colour = 'red' WHERE state = 'decided'")
    op.create_index("ix_claim_colour", "claim", ["colour"])


def downgrade() -> None:
    op.drop_index("ix_claim_colour")
'''


@pytest.fixture
def a_next_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Know one more revision, which alters filled tables; give its name."""
    folder = tmp_path / "migrations"
    today = Path(upgrade.__file__).parent / "migrations"
    shutil.copytree(today, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "9001_colours.py").write_text(NEXT.format(before=upgrade.head()))
    monkeypatch.setattr(upgrade, "_MIGRATIONS", folder)
    upgrade.known_revisions.cache_clear()
    yield "9001"
    upgrade.known_revisions.cache_clear()
