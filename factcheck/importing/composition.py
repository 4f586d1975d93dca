"""Writes an article's text piece by piece, keeping blocks, pages and notes in step with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.domain.articles import Block, BlockRole, NoteKind, SourceNote

if TYPE_CHECKING:
    from factcheck.domain.anchors import TextSpan


@dataclass(slots=True)
class Composition:
    """A text being written: each block ends with a blank line, positions are code points."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    blocks: list[Block] = field(default_factory=list)
    notes: list[SourceNote] = field(default_factory=list)
    page_starts: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What was written."""
        return "".join(self.pieces)

    def begin_page(self) -> None:
        """Note that a page begins here."""
        self.page_starts.append(self.length + self._gap())

    def add(self, words: str, role: BlockRole) -> int | None:
        """Write a block and return where its first word stands; None when there is no word."""
        shown = words.strip()
        if not shown:
            return None
        gap = self._gap()
        self.pieces += ["\n" * gap, shown] if gap else [shown]
        start = self.length + gap
        self.length = start + len(shown)
        self.blocks.append(Block(start, self.length, role))
        return start

    def note(self, span: TextSpan, text: str, kind: NoteKind, author: str = "") -> None:
        """Keep a writer's note on words already written; one without words is kept out."""
        if len(span) > 0 and text.strip():
            self.notes.append(SourceNote(span, text.strip(), kind, author.strip()))

    def _gap(self) -> int:
        return 2 if self.length else 0
