"""The articles part of the window."""
