"""How each role of block is set: face, pitch, indent and the gaps between blocks.

All lengths are px for the reader's size of letters, which a person can change; the theme gives them
for the size of `reader_body`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QTextCharFormat

from factcheck.domain.articles import BlockRole
from ui.theme import make_font

if TYPE_CHECKING:
    from ui.theme import Theme

_STYLES = {
    BlockRole.TITLE: "reader_title",
    BlockRole.HEADING: "reader_heading",
    BlockRole.BYLINE: "reader_meta",
    BlockRole.DATE: "reader_meta",
    BlockRole.CAPTION: "reader_caption",
}
READING, PLAIN = "reading", "ui"
"""Faces an article can be set in: with serifs, or the one of the window."""

_META = frozenset({BlockRole.BYLINE, BlockRole.DATE})
_GRID = 4
_BODY_LEADING = 1.65


@dataclass(frozen=True)
class RoleSetting:
    """How blocks of one role are set."""

    font: QFont
    format: QTextCharFormat
    pitch: int
    indent: int
    scale: float
    """Letters of this role against those the theme's marks are drawn for."""


class ReaderSetting:
    """The setting of one article: a theme, a size of letters and the width there is."""

    def __init__(
        self,
        theme: Theme,
        size: int,
        *,
        narrow: bool = False,
        face: str = READING,
        mirrored_in: int = 0,
    ) -> None:
        self.theme = theme
        self.size = size
        self.face = face
        self.narrow = narrow
        self.mirrored_in = mirrored_in
        """For an article from right to left the px of the width it is mirrored in, else 0."""
        self._body = theme.letters("reader_body").size
        self._roles: dict[BlockRole | None, RoleSetting] = {}

    @property
    def zoom(self) -> float:
        """How much larger the letters are than the theme's own."""
        return self.size / self._body

    def placed(self, area: QRect) -> QRect:
        """Return where an area stands, measured from the left as in an article from the left."""
        if not self.mirrored_in:
            return area
        left = self.mirrored_in - area.left() - area.width()
        return QRect(left, area.top(), area.width(), area.height())

    def is_beside(self, x: float) -> bool:
        """Say whether a place is before the lines, where the gutter is."""
        from_start = self.mirrored_in - x if self.mirrored_in else x
        return from_start < self.text_start

    @cached_property
    def text_start(self) -> int:
        """Where lines of text start, from the side they start at."""
        return self.theme.size("reader_gutter_narrow" if self.narrow else "reader_gutter")

    @cached_property
    def measure(self) -> int:
        """The longest line; grows with the letters so that it holds as many of them."""
        return round(self.theme.size("reader_measure") * self.zoom)

    @cached_property
    def row_height(self) -> int:
        """The height of a fold row."""
        return int(self.theme.measures["reader"]["fold_row"])

    def of(self, role: BlockRole | None) -> RoleSetting:
        """Return the setting of a role; None is a fold row."""
        if role not in self._roles:
            self._roles[role] = self._make(role)
        return self._roles[role]

    def gap(self, role: BlockRole | None, following: BlockRole | None) -> int:
        """Return the gap between a block and the next one; None is a fold row."""
        reader = self.theme.measures["reader"]
        if following is BlockRole.HEADING:
            return self._zoomed(reader["heading_gap_before"])
        if role is BlockRole.HEADING or (role is BlockRole.TITLE and following in _META):
            return self._zoomed(reader["heading_gap_after"])
        if role in _META:
            return 0 if following in _META else self.theme.space("l")
        return self._zoomed(reader["block_gap"])

    def _zoomed(self, length: float) -> int:
        return round(length * self.zoom)

    def _make(self, role: BlockRole | None) -> RoleSetting:
        style = "reader_meta" if role is None else _STYLES.get(role, "reader_body")
        letters = self.theme.letters(style)
        size = letters.size * self.zoom if role is not None else letters.size
        face = self.face if letters.face == READING else letters.face
        font = make_font(self.theme, face, size, letters.weight)
        shape = QTextCharFormat()
        shape.setFont(font)
        shape.setForeground(self.theme.color(_tone(role)))
        indent = self.theme.measures["reader"]["quote_indent"]
        return RoleSetting(
            font,
            shape,
            self.row_height if role is None else _pitch(style, letters.line, size),
            indent if role in {BlockRole.QUOTE, None} else 0,
            font.pixelSize() / self._body,
        )


def _pitch(style: str, line: int, size: float) -> int:
    if style == "reader_body":
        return round(size * _BODY_LEADING / _GRID) * _GRID
    return max(line, round(size * 1.4 / _GRID) * _GRID)


def _tone(role: BlockRole | None) -> str:
    if role is BlockRole.BOILERPLATE:
        return "ink_3"
    return "ink_2" if role is None or role in _META else "ink"
