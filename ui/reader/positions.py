"""Between positions of the stored text and positions of the shown document.

The stored text is counted in code points; Qt counts UTF-16 units, in a document that leaves out the
lines between blocks and has rows of its own where boilerplate is folded. Nothing else converts.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.articles import BlockRole

_LAST_OF_ONE_UNIT = 0xFFFF


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the shown document.

    `start` and `end` are where its words stand in the stored text, in code points; `text` is what
    is shown, with as many code points. A fold row has no words of the article: `start == end`, its
    `text` is the row's own, `role` is None. `fold` numbers the run of boilerplate that a row or a
    paragraph belongs to; -1 for none.
    """

    start: int
    end: int
    text: str
    role: BlockRole | None
    fold: int = -1

    @property
    def is_row(self) -> bool:
        """Whether this is the row that stands for a run of boilerplate."""
        return self.role is None


class PositionMap:
    """Converts positions of one shown article, both ways. Wrong ones are brought to the nearest."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = paragraphs
        self._starts = [paragraph.start for paragraph in paragraphs]
        self._wide = [_wide_signs(paragraph.text) for paragraph in paragraphs]
        self._wide_units = [tuple(at + n for n, at in enumerate(wide)) for wide in self._wide]
        self._document_starts: list[int] = []
        at = 0
        for paragraph, wide in zip(paragraphs, self._wide, strict=True):
            self._document_starts.append(at)
            at += len(paragraph.text) + len(wide) + 1
        self._document_length = max(0, at - 1)

    def paragraph_of(self, position: int) -> int:
        """Return the number of the paragraph that holds a code point, or ends before it."""
        return max(0, bisect_right(self._starts, position) - 1)

    def document_start(self, number: int) -> int:
        """Return where a paragraph starts in the document, in UTF-16 units."""
        return self._document_starts[number]

    def units_in(self, number: int, position: int) -> int:
        """Return how many UTF-16 units lie between a paragraph's start and a code point."""
        paragraph = self._paragraphs[number]
        offset = min(max(position, paragraph.start), paragraph.end) - paragraph.start
        return offset + bisect_left(self._wide[number], offset)

    def to_document(self, position: int) -> int:
        """Return the document position, in UTF-16 units, of a code point of the stored text."""
        if not self._paragraphs:
            return 0
        number = self.paragraph_of(position)
        return self._document_starts[number] + self.units_in(number, position)

    def to_text(self, document_position: int) -> int:
        """Return the code point of the stored text at a document position.

        A position between the halves of a surrogate pair is that of the whole sign.
        """
        if not self._paragraphs:
            return 0
        number = max(0, bisect_right(self._document_starts, document_position) - 1)
        paragraph = self._paragraphs[number]
        units = document_position - self._document_starts[number]
        offset = units - bisect_left(self._wide_units[number], units)
        return min(paragraph.start + offset, paragraph.end)

    def span_of(self, first: int, last: int) -> TextSpan:
        """Return the span between two document positions, in either order."""
        low, high = sorted((first, last))
        return TextSpan(self.to_text(low), self.to_text(high))


def _wide_signs(text: str) -> tuple[int, ...]:
    """Return where the signs stand that take two UTF-16 units."""
    if text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
        return ()
    return tuple(at for at, sign in enumerate(text) if ord(sign) > _LAST_OF_ONE_UNIT)
