"""Where something stands in an article's text.

Positions are Unicode code points into the stored text, half-open: [start, end).
"""

from __future__ import annotations

from dataclasses import dataclass

CONTEXT = 32
"""Code points of prefix and suffix kept with a claim (W3C TextQuoteSelector)."""


@dataclass(frozen=True, slots=True, order=True)
class TextSpan:
    """A stretch of an article's text, in code points, half-open."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def cut(self, text: str) -> str:
        """Return the words of the span."""
        return text[self.start : self.end]

    def overlaps(self, other: TextSpan) -> bool:
        """Say whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: TextSpan) -> bool:
        """Say whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The up to CONTEXT code points before and after a span."""

    prefix: str
    suffix: str


def surroundings(text: str, span: TextSpan) -> Surroundings:
    """Return what stands around the span."""
    return Surroundings(
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )
