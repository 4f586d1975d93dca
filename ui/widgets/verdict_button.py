"""The button of a verdict: its glyph, its word and its key, framed when the claim has it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import icons
from ui import theme as themes
from ui.widgets.buttons import Look, PaintedButton, paint_box
from ui.widgets.key_cap import key_cap_width, paint_key_cap

if TYPE_CHECKING:
    from ui.theme import Theme

_GAP = 8
_PADDING = 8
_WIDTH = 96
_LINE = 20
_FLAT = 32
"""Px of the height of a button whose parts stand in one line."""


class Shape(Enum):
    """How the parts of the button stand."""

    WIDE = "glyph and word, the key below"
    NARROW = "word, glyph and key below"
    FLAT = "glyph, word and key in one line"


class VerdictButton(PaintedButton):
    """One of the three verdict buttons; its word is never cut."""

    def __init__(self, mark: str, word: str, key: str, parent: QWidget | None = None) -> None:
        self._mark = mark
        self._shape = Shape.WIDE
        super().__init__(word, key, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def mark(self) -> str:
        """The verdict's mark."""
        return self._mark

    def set_chosen(self, chosen: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Show whether the claim has this verdict."""
        self.setChecked(chosen)

    def set_shape(self, shape: Shape) -> None:
        """Set the parts another way, for the room there is."""
        if shape is not self._shape:
            self._shape = shape
            self.updateGeometry()
            self.update()

    @override
    def nextCheckState(self) -> None:
        """Stay as it is: only a stored verdict changes what is chosen."""

    def width_in(self, shape: Shape) -> int:
        """Return the least px a shape takes."""
        sign = self._sign() + _GAP
        wanted = self._word() + (0 if shape is Shape.NARROW else sign) + 2 * _PADDING
        if shape is Shape.FLAT:
            return wanted + _GAP + key_cap_width(self._key)
        below = sign + key_cap_width(self._key) + 2 * _PADDING
        return max(_WIDTH, wanted, below) if shape is Shape.WIDE else max(wanted, below)

    @override
    def sizeHint(self) -> QSize:
        """Return the least width its word needs, and the height of the theme."""
        is_flat = self._shape is Shape.FLAT
        height = _FLAT if is_flat else themes.current().size("verdict_button")
        return QSize(self.width_in(self._shape), height)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size hint: the word is never cut."""
        return self.sizeHint()

    @override
    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint ground, glyph, word and key."""
        paint_box(painter, self.rect(), self._look(), theme, "card", 2 if self.isChecked() else 1)
        for name, area in self._places(theme).items():
            self._paint_part(painter, name, self.placed(area), theme)

    def _paint_part(self, painter: QPainter, name: str, area: QRect, theme: Theme) -> None:
        look = self._look()
        if name == "glyph":
            colors = (theme.color(self._glyph_role()), theme.color(look.ground or "raised"))
            icons.paint_glyph_in(painter, area.topLeft(), self._mark, area.width(), colors)
        elif name == "key":
            paint_key_cap(painter, area, self._key, off=not self.isEnabled())
        else:
            painter.setFont(theme.font("body", weight=600))
            painter.setPen(theme.color(look.ink))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())

    def _places(self, theme: Theme) -> dict[str, QRect]:
        """Return where the parts stand, as in a window from left to right."""
        sign, word, cap = self._sign(), self._word(), theme.size("key_cap")
        key = key_cap_width(self._key)
        if self._shape is Shape.FLAT:
            middle = self.height() // 2
            left, end = _PADDING + _GAP // 2, self.width() - _PADDING - key
            return {
                "glyph": QRect(left, middle - sign // 2, sign, sign),
                "word": QRect(left + sign + _GAP, middle - _LINE // 2, word + 1, _LINE),
                "key": QRect(end, middle - cap // 2, key, cap),
            }
        top = (self.height() - _LINE - 4 - cap) // 2
        below = top + _LINE + 4
        if self._shape is Shape.NARROW:
            left = (self.width() - sign - _GAP - key) // 2
            return {
                "word": QRect(0, top, self.width(), _LINE),
                "glyph": QRect(left, below + (cap - sign) // 2, sign, sign),
                "key": QRect(left + sign + _GAP, below, key, cap),
            }
        left = (self.width() - sign - _GAP - word) // 2
        return {
            "glyph": QRect(left, top + 3, sign, sign),
            "word": QRect(left + sign + _GAP, top, word + 1, _LINE),
            "key": QRect((self.width() - key) // 2, below, key, cap),
        }

    def _sign(self) -> int:
        return int(themes.current().measures["icon"]["mark"])

    def _word(self) -> int:
        metrics = QFontMetrics(themes.current().font("body", weight=600))
        return metrics.horizontalAdvance(self.text())

    def _glyph_role(self) -> str:
        return self._mark if self.isEnabled() else "ink_off"

    def _look(self) -> Look:
        stage = self.stage()
        if not self.isEnabled():
            return Look("raised", "line", "ink_off")
        if self.isChecked():
            return Look(f"{self._mark}_tint{'_2' if stage else ''}", self._mark, "ink")
        return Look(stage or "raised", "line_strong", "ink")


def shape_for(buttons: list[VerdictButton], room: int, gap: int) -> Shape:
    """Return the roomiest shape in which the buttons stand side by side, or one above another."""
    for shape in (Shape.WIDE, Shape.NARROW):
        widths = [button.width_in(shape) for button in buttons]
        if sum(widths) + gap * (len(buttons) - 1) <= room:
            return shape
    return Shape.FLAT
