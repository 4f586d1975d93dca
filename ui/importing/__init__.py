"""Bringing articles in: what is wanted, a look at it first, the run beside the window."""
