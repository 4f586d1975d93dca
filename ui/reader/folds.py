"""Which runs of boilerplate are folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextDocument

    from ui.reader.positions import Paragraph


class Folds:
    """The runs of boilerplate of one shown article; all are folded at first."""

    def __init__(self, paragraphs: Sequence[Paragraph] = ()) -> None:
        self._paragraphs = paragraphs
        self._all = frozenset(paragraph.fold for paragraph in paragraphs if paragraph.fold >= 0)
        self._open: set[int] = set()

    @property
    def any(self) -> bool:
        """Whether there is boilerplate at all."""
        return bool(self._all)

    @property
    def all_open(self) -> bool:
        """Whether every run is shown."""
        return bool(self._all) and self._open == self._all

    def is_open(self, fold: int) -> bool:
        """Say whether a run is shown."""
        return fold in self._open

    def is_shown(self, paragraph: Paragraph) -> bool:
        """Say whether a paragraph is shown: all but folded boilerplate."""
        return paragraph.is_row or paragraph.fold < 0 or paragraph.fold in self._open

    def toggle(self, fold: int) -> None:
        """Show a run, or fold it away."""
        self._open ^= {fold}

    def set_all(self, *, shown: bool) -> None:
        """Show or fold all runs."""
        self._open = set(self._all) if shown else set()

    def keep(self, starts: set[int]) -> None:
        """Show the runs that begin at one of these positions of the text."""
        self._open = {
            paragraph.fold
            for paragraph in self._paragraphs
            if paragraph.is_row and paragraph.start in starts
        }

    def open_starts(self) -> set[int]:
        """Return where the shown runs begin in the text, in code points."""
        return {
            paragraph.start
            for paragraph in self._paragraphs
            if paragraph.is_row and paragraph.fold in self._open
        }

    def apply(self, document: QTextDocument) -> None:
        """Hide and show the blocks of the document; the layout must measure again after it."""
        block = document.firstBlock()
        for paragraph in self._paragraphs:
            if paragraph.fold >= 0:
                block.setVisible(self.is_shown(paragraph))
            block = block.next()
