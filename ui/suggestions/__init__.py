"""Suggestions in the claim panel: what the project already holds that bears on the claim."""
