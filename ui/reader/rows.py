"""The row that stands for a run of boilerplate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from ui import icons
from ui.plain_text import shortened

if TYPE_CHECKING:
    from ui.reader.setting import ReaderSetting

_EXCERPT = 120
_GAP = 24


def paint_row(
    painter: QPainter, area: QRect, texts: tuple[str, str], setting: ReaderSetting, *, is_open: bool
) -> None:
    """Paint the lines and the sign of a row, and how the folded text begins.

    `texts` are the row's words, which Qt paints as text, and the folded text.
    """
    words, excerpt = texts
    theme = setting.theme
    pen = QPen(theme.color("line_strong" if theme.scheme == "high_contrast" else "line"))
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    for y in (area.top(), area.bottom()):
        painter.drawLine(area.left(), y, area.right(), y)
    size = theme.measures["icon"]["small"]
    sign = QRect(area.left() + 2, area.center().y() - size // 2 + 1, size, size)
    onwards, flags = "chevron_right", Qt.AlignmentFlag.AlignRight
    if setting.mirrored_in:
        sign.moveRight(area.right() - 2)
        onwards, flags = "chevron_left", Qt.AlignmentFlag.AlignLeft
    name = "chevron_down" if is_open else onwards
    icons.paint_icon(painter, sign, name, theme.color("ink_2"))
    font = theme.font("caption")
    used = QFontMetrics(theme.font("reader_meta")).horizontalAdvance(words)
    room = area.width() - used - theme.measures["reader"]["quote_indent"] - _GAP
    if is_open or room < _GAP:
        return
    text = QFontMetrics(font).elidedText(
        shortened(excerpt, _EXCERPT), Qt.TextElideMode.ElideRight, room
    )
    painter.setFont(font)
    painter.setPen(theme.color("ink_3"))
    painter.drawText(area, flags | Qt.AlignmentFlag.AlignVCenter, text)
