"""The verdicts part of the window."""
