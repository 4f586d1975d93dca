"""Finds and keeps what bears on a claim."""
