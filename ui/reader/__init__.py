"""The reader part of the window."""
