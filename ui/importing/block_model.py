"""The blocks of an article that was looked at: what stays, and runs of lines that are folded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from typing_extensions import override

from factcheck.domain.articles import BlockRole
from ui.i18n import counted
from ui.plain_text import shortened, with_stand_ins
from ui.role_words import role_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from factcheck.domain.articles import Block, ReadArticle

ROW_ROLE = int(Qt.ItemDataRole.UserRole)

FOLDS_FROM = 3
"""So many lines of boilerplate one after the other are folded into one row."""

LONGEST_SHOWN = 1_500
"""Code points of one block that a preview shows: it is looked at, not read."""


@dataclass(frozen=True, slots=True)
class Row:
    """A block as the preview shows it, or a folded run: then `folded` counts its blocks.

    `line` is the number of its first line in the text, from 1; `places` are the blocks it stands
    for.
    """

    places: range
    line: int
    role: BlockRole
    text: str
    folded: int = 0
    lines: int = 1


class BlockModel(QAbstractListModel):
    """Shows the blocks of one article and takes other roles; `changed` tells that one was given."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._blocks: list[Block] = []
        self._lines: list[int] = []
        self._rows: list[Row] = []
        self._open: set[int] = set()
        self._shows_folded = False

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks with the roles they have now."""
        return tuple(self._blocks)

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown, in order."""
        return self._rows

    def set_article(self, read: ReadArticle | None) -> None:
        """Show another article, or nothing."""
        self._text = read.text if read else ""
        self._blocks = list(read.blocks) if read else []
        self._lines = _line_numbers(self._text, self._blocks)
        self._open = set()
        self._arrange()

    def show_folded(self, *, on: bool) -> None:
        """Show every folded line, or fold long runs again."""
        self._shows_folded = on
        self._arrange()

    def unfold(self, row: int) -> None:
        """Show the lines of one folded run."""
        if 0 <= row < len(self._rows) and self._rows[row].folded:
            self._open.add(self._rows[row].places.start)
            self._arrange()

    def set_role(self, rows: Iterable[int], role: BlockRole) -> None:
        """Give the blocks of these rows another role; nothing else of them changes."""
        places = [place for row in rows for place in self._rows[row].places]
        for place in places:
            self._blocks[place] = replace(self._blocks[place], role=role)
        if role is BlockRole.BOILERPLATE:
            self._open.update(places)
        self._arrange()
        self.changed.emit()

    def row_of(self, place: int) -> int:
        """Return the row that shows a block, -1 when there is none."""
        return next((n for n, row in enumerate(self._rows) if place in row.places), -1)

    def kept_words(self) -> str:
        """Return how many lines stay, of how many."""
        kept = sum(
            _count_lines(self._text, one)
            for one in self._blocks
            if one.role is not BlockRole.BOILERPLATE
        )
        total = sum(_count_lines(self._text, one) for one in self._blocks)
        words = self.tr("{0} of {1} lines kept · nothing is deleted")
        return words.format(kept, total) if self._blocks else ""

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.label(row)}: {row.text}"
        return None

    def label(self, row: Row) -> str:
        """Return what stands before a row: its role, or how many lines it folds."""
        if row.folded:
            return counted(row.lines, self.tr("{0} line folded"), self.tr("{0} lines folded"))
        return role_word(row.role)

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = list(self._arranged())
        self.endResetModel()

    def _arranged(self) -> Iterable[Row]:
        for run in _runs(self._blocks):
            folded = self._blocks[run.start].role is BlockRole.BOILERPLATE
            is_open = self._shows_folded or not self._open.isdisjoint(run)
            lines = sum(_count_lines(self._text, self._blocks[one]) for one in run)
            if folded and not is_open and lines >= FOLDS_FROM:
                yield replace(self._row(run.start), places=run, folded=len(run), lines=lines)
            else:
                yield from (self._row(place) for place in run)

    def _row(self, place: int) -> Row:
        block = self._blocks[place]
        words = shortened(self._text[block.start : block.end].strip(), LONGEST_SHOWN)
        text = with_stand_ins(words)
        return Row(range(place, place + 1), self._lines[place], block.role, text)


def _runs(blocks: Sequence[Block]) -> Iterable[range]:
    """Yield runs of blocks that follow one another: all of them boilerplate, or a single one."""
    start = 0
    while start < len(blocks):
        end = start + 1
        if blocks[start].role is BlockRole.BOILERPLATE:
            while end < len(blocks) and blocks[end].role is BlockRole.BOILERPLATE:
                end += 1
        yield range(start, end)
        start = end


def _line_numbers(text: str, blocks: Sequence[Block]) -> list[int]:
    """Return the number of the line each block begins in, from 1."""
    numbers, line, at = [], 1, 0
    for block in blocks:
        line += text.count("\n", at, block.start)
        at = block.start
        numbers.append(line)
    return numbers


def _count_lines(text: str, block: Block) -> int:
    return text.count("\n", block.start, block.end) + 1
