"""Alembic's home: one file a schema revision, run inside a transaction that upgrade.py holds."""
