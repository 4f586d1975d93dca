"""The core of Factcheck Workbench: articles, claims, verdicts and evidence, without a window."""

__version__ = "0.1.0"
