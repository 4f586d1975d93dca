"""The claims part of the window."""
