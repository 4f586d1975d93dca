"""Keeps a project in a database: the only place with SQL."""
