"""Sets a page of the help as a good book page: air between paragraphs, quiet tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
)

from ui import theme as themes

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument

_LINE_HEIGHT = 145
"""Per cent of the letters' own height."""
_PICTURE = "\ufffc"
"""What stands in a text for a picture alone in its paragraph."""
_CELL_PADDING = 6.0
_OF_HEADING = {1: (0.0, 14.0), 2: (22.0, 6.0)}
_OF_PARAGRAPH = (0.0, 10.0)


def set_page(document: QTextDocument) -> None:
    """Give every paragraph and table of a document its space, in the colours of the theme."""
    block = document.begin()
    while block.isValid():
        _set_block(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame)


def _set_block(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    shape = block.blockFormat()
    above, below = _OF_HEADING.get(shape.headingLevel(), _OF_PARAGRAPH)
    if cursor.currentTable() is not None or block.textList() is not None:
        above = below = 2.0
    shape.setTopMargin(above)
    shape.setBottomMargin(below)
    height = 100 if block.text() == _PICTURE else _LINE_HEIGHT
    shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setBlockFormat(shape)


def _set_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setCellPadding(_CELL_PADDING)
    shape.setCellSpacing(0)
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(themes.current().color("line"))
    shape.setTopMargin(4)
    shape.setBottomMargin(14)
    table.setFormat(shape)
