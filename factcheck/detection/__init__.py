"""Finds the sentences worth a check and says why."""
