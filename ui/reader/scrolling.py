"""Which line stands at the top of the reader, and how to bring another one there.

The vertical scroll bar of a QPlainTextEdit counts lines of the whole document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QPlainTextEdit

    from ui.reader.layout import ReaderLayout
    from ui.reader.scene import Scene


class Scroller:
    """Scrolls a reader by positions of the stored text, in code points."""

    def __init__(self, view: QPlainTextEdit, scene: Scene, layout: ReaderLayout) -> None:
        self._view = view
        self._scene = scene
        self._layout = layout

    def top_position(self) -> int:
        """Return the code point at the start of the top visible line."""
        block = self._view.firstVisibleBlock()
        if not block.isValid() or not self._scene.paragraphs:
            return 0
        line = self._view.verticalScrollBar().value() - block.firstLineNumber()
        layout = block.layout()
        units = layout.lineAt(line).textStart() if 0 < line < layout.lineCount() else 0
        return self._scene.positions.to_text(block.position() + units)

    def bring_to_top(self, position: int) -> None:
        """Make the line of a code point the top one."""
        if self._scene.paragraphs:
            block, line = self._line_of(position)
            self._view.verticalScrollBar().setValue(block.firstLineNumber() + line)

    def bring_to_third(self, position: int) -> None:
        """Bring the line of a code point to a third of the height, as near as the ends allow."""
        if self._scene.paragraphs:
            block, line = self._line_of(position)
            room = self._view.viewport().height() / 3
            self._view.verticalScrollBar().setValue(self._line_above(block, line, room))

    def _line_of(self, position: int) -> tuple[QTextBlock, int]:
        """Return a code point's block, laid out, and the number of its line in the block."""
        number = self._scene.positions.paragraph_of(position)
        block = self._scene.block(number)
        self._layout.blockBoundingRect(block)
        units = self._scene.positions.units_in(number, position)
        line = block.layout().lineForTextPosition(units)
        return block, max(0, line.lineNumber()) if line.isValid() else 0

    def _line_above(self, block: QTextBlock, line: int, room: float) -> int:
        """Return the number of the line that stands `room` px above a line, or the first one."""
        pitch = self._pitch(block)
        if line * pitch >= room:
            return block.firstLineNumber() + line - int(room / pitch)
        room -= line * pitch
        while (above := block.previous()).isValid():
            block = above
            height = self._layout.blockBoundingRect(block).height()
            if height >= room:
                gap = self._layout.gap_after(block.blockNumber())
                shown = min(block.lineCount(), max(0, int((room - gap) / self._pitch(block))))
                return block.firstLineNumber() + block.lineCount() - shown
            room -= height
        return 0

    def _pitch(self, block: QTextBlock) -> int:
        role = self._scene.paragraphs[block.blockNumber()].role
        return self._layout.setting.of(role).pitch
