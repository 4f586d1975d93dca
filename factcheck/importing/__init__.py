"""Turns files and pages into articles-to-be: bytes in, text with roles and metadata out."""
