"""Versions of an article: two of them side by side, and claims that lost their place."""
