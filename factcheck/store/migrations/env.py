"""Runs the migrations on the connection it is given; upgrade.py owns the transaction."""

from __future__ import annotations

from alembic import context

from factcheck.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
