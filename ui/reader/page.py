"""Paints one block of the reader: its claims, its gutter, a quote's bar or a fold row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from factcheck.domain.articles import BlockRole
from ui.reader.gutter import gutter_items, paint_item, paint_role
from ui.reader.painting import MarkPainter, Pointed
from ui.reader.rows import paint_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from ui.reader.geometry import Piece
    from ui.reader.layout import ReaderLayout
    from ui.reader.scene import Scene, SeenBlock

_RIGHT_MARGIN = 4
_MORE_ROOM = 20
TOP_STRIP = 8
"""Px at the top of the viewport that may belong to a line that is scrolled away."""


@dataclass(frozen=True, slots=True)
class PagePainter:
    """Paints blocks into a viewport `width` px wide; Qt paints their text over it."""

    painter: QPainter
    scene: Scene
    layout: ReaderLayout
    width: int

    def paint_block(self, seen: SeenBlock, pointed: Pointed) -> None:
        """Paint what lies under a block's text and beside it."""
        if seen.paragraph.is_row:
            self._paint_row(seen)
            return
        if seen.paragraph.role is BlockRole.QUOTE:
            self._paint_quote_bar(seen)
        setting = self.layout.setting
        role = setting.of(seen.paragraph.role)
        # The lowest px of the line above the top one are still in the viewport, its text is not.
        # A claim may run over thousands of lines: those out of sight are not painted.
        pitch, bottom = role.pitch, self.painter.viewport().bottom()
        pieces = [
            piece
            for piece in self.scene.pieces(seen)
            if TOP_STRIP - pitch < seen.top + piece.line * pitch <= bottom
        ]
        marks = MarkPainter(self.painter, setting, role.scale, seen.top, pitch)
        marks.paint(pieces, self.scene.search_rects(seen), pointed)
        marks.tint_words(self.scene.tinted_rects(seen))
        self._paint_gutter(seen, pieces, pointed.current)

    def _paint_gutter(self, seen: SeenBlock, pieces: Sequence[Piece], current: str) -> None:
        setting = self.layout.setting
        first_line = seen.top + setting.of(seen.paragraph.role).pitch
        room = setting.text_start
        for item in gutter_items(pieces, setting, seen.top, current):
            paint_item(self.painter, item, setting, current=item.claim.id == current)
            if item.number.center().y() < first_line:
                before = setting.placed(item.number).left()
                room = min(room, before - _MORE_ROOM * bool(item.more))
        self._paint_role(seen, room)

    def _paint_role(self, seen: SeenBlock, room: int) -> None:
        role = seen.paragraph.role
        line = seen.block.layout().lineAt(0)
        if role not in {None, BlockRole.BODY} and line.isValid():
            baseline = seen.top + line.y() + line.ascent()
            paint_role(self.painter, role, baseline, self.layout.setting, room)

    def _paint_quote_bar(self, seen: SeenBlock) -> None:
        setting = self.layout.setting
        reader = setting.theme.measures["reader"]
        height = seen.height - self.layout.gap_after(seen.number)
        left = setting.text_start + reader["quote_bar_at"]
        bar = setting.placed(QRect(left, 0, reader["quote_bar"], 0))
        area = QRectF(bar.left(), seen.top, bar.width(), height)
        self.painter.fillRect(area, setting.theme.color("line_strong"))

    def _paint_row(self, seen: SeenBlock) -> None:
        setting = self.layout.setting
        left = setting.text_start
        right = min(self.width - _RIGHT_MARGIN, left + setting.measure)
        area = setting.placed(QRect(left, round(seen.top), right - left, setting.row_height))
        texts = (seen.paragraph.text, self.scene.paragraphs[seen.number + 1].text)
        is_open = self.scene.folds.is_open(seen.paragraph.fold)
        paint_row(self.painter, area, texts, setting, is_open=is_open)
