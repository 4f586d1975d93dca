"""The export part of the window."""
