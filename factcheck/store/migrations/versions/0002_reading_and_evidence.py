"""What was read beside the text of an article, and what evidence is found and kept with."""

from __future__ import annotations

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _reading()
    _evidence()


def downgrade() -> None:
    """Take out what `upgrade` put in, in the other order."""


def _reading() -> None:
    """Notes of writers, pages and alternatives of a reading."""


def _evidence() -> None:
    """Vectors of passages, saved copies."""
