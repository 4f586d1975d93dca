"""Writes reports: domain objects in, files out."""
