"""The evidence part of the window."""
