"""Buttons that show their key: plain, primary and flat ones, and chips."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from ui import icons
from ui import theme as themes
from ui.accessibility import tell_key
from ui.widgets.focus_ring import INSIDE
from ui.widgets.key_cap import key_cap_width, paint_key_cap
from ui.widgets.switching import PressedByTools

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.theme import Theme

_GAP = 8
_EDGE = 4
"""Px at each side that a button gives up before its words are shortened."""
_CHIP_KEY_GAP = 3


class ButtonKind(StrEnum):
    """How much a button asks for attention."""

    NORMAL = "normal"
    PRIMARY = "primary"
    FLAT = "flat"


@dataclass(frozen=True, slots=True)
class Look:
    """The colour roles a control is painted with right now; None is nothing."""

    ground: str | None
    border: str | None
    ink: str


class PaintedButton(PressedByTools, QAbstractButton):
    """A button that paints itself from the theme. Its spoken name is its text; its key is told."""

    def __init__(self, text: str, key: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._key = ""
        self.setText(text)
        self.set_key(key)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._repaint_key)

    @property
    def key(self) -> str:
        """The key shown on the cap, empty for none."""
        return self._key

    def set_key(self, key: str) -> None:
        """Show another key on the cap."""
        self._key = key
        tell_key(self, self.tr("Key: {0}").format(key) if key else "")
        self.updateGeometry()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it by Enter as by Space; what is switched leaves Enter to the form it stands in."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not is_enter or self.isCheckable():
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the control."""
        painter = QPainter(self)
        try:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(painter, themes.current())
        finally:
            painter.end()

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint the control; antialiasing is on."""
        raise NotImplementedError

    def placed(self, area: QRect) -> QRect:
        """Return where an area stands, mirrored in a window from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def stage(self) -> str:
        """Return the role of the ground for what the pointer does: hover, pressed or none."""
        if not self.isEnabled():
            return ""
        if self.isDown():
            return "pressed"
        return "hover" if self.underMouse() else ""

    def _repaint_key(self) -> None:
        if self._key:
            self.update()


class Button(PaintedButton):
    """A button 28 px high with an optional icon and its key cap at its end.

    The icon stands before the word, or behind it with `icon_last`, as for what opens a menu. Where
    a row lacks room, its buttons leave out their caps; words are never cut for that.
    """

    def __init__(  # noqa: PLR0913 - all but the text are keyword-only and have a default
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        kind: ButtonKind = ButtonKind.NORMAL,
        icon: str = "",
        key: str = "",
        icon_only: bool = False,
        icon_last: bool = False,
    ) -> None:
        self._kind = kind
        self._icon = icon
        self._icon_last = icon_last
        self._icon_only = icon_only
        super().__init__(text, key, parent)
        self.setProperty(INSIDE, kind is ButtonKind.FLAT)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if icon_only:
            self.setAccessibleName(text)

    def set_icon_name(self, name: str) -> None:
        """Show another icon; empty for none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_icon_only(self, icon_only: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Show the icon without the word; the word stays the spoken name."""
        self._icon_only = icon_only
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return the size that fits icon, text and key."""
        return self._room_of(self._parts(themes.current()))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size without the key: words are never cut."""
        return self._room_of(self._without_key(self._parts(themes.current())))

    @override
    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint ground, icon, text and key."""
        look = self._look()
        paint_box(painter, self.rect(), look, theme)
        parts = self._fitting(theme)
        width = sum(part for _, part in parts) + _GAP * max(0, len(parts) - 1)
        x = (self.width() - width) // 2
        for name, part in parts:
            area = self.placed(QRect(x, 0, part, self.height()))
            self._paint_part(painter, name, area, theme)
            x += part + _GAP

    def _paint_part(self, painter: QPainter, name: str, area: QRect, theme: Theme) -> None:
        ink = theme.color(self._look().ink)
        if name == "icon":
            size = area.width()
            square = QRect(area.left(), (area.height() - size) // 2, size, size)
            icons.paint_icon(painter, square, self._icon_here(), ink)
        elif name == "key":
            cap = _centred(area, theme.size("key_cap"))
            primary = self._kind is ButtonKind.PRIMARY and self.isEnabled()
            paint_key_cap(painter, cap, self._key, on_accent=primary, off=not self.isEnabled())
        else:
            painter.setFont(self._font(theme))
            painter.setPen(ink)
            # One pixel of grace: a width in whole pixels may be a fraction short of the words.
            right, room = Qt.TextElideMode.ElideRight, area.width() + 1
            shown = painter.fontMetrics().elidedText(self.text(), right, room)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)

    def _icon_here(self) -> str:
        return icons.mirrored(self._icon) if self.isRightToLeft() else self._icon

    def _fitting(self, theme: Theme) -> list[tuple[str, int]]:
        """Return the parts as wide as they are shown: where room lacks, first the key gives way."""
        parts = self._parts(theme)
        if self._lack(parts):
            parts = self._without_key(parts)
        lack = self._lack(parts)
        return [(name, max(0, width - lack) if name == "text" else width) for name, width in parts]

    def _lack(self, parts: list[tuple[str, int]]) -> int:
        return max(0, self._room_of(parts).width() - 2 * _EDGE - self.width())

    def _room_of(self, parts: list[tuple[str, int]]) -> QSize:
        padding = 8 if self._kind is ButtonKind.FLAT or self._icon_only else 12
        width = sum(part for _, part in parts) + _GAP * max(0, len(parts) - 1) + 2 * padding
        return QSize(width, themes.current().size("control"))

    @staticmethod
    def _without_key(parts: list[tuple[str, int]]) -> list[tuple[str, int]]:
        return [part for part in parts if part[0] != "key"] if len(parts) > 1 else parts

    def _parts(self, theme: Theme) -> list[tuple[str, int]]:
        text = QFontMetrics(self._font(theme)).horizontalAdvance(self.text())
        parts = [("icon", theme.measures["icon"]["normal"])] if self._icon else []
        if self.text() and not self._icon_only:
            parts.insert(0 if self._icon_last else len(parts), ("text", text))
        return [*parts, ("key", key_cap_width(self._key))] if self._key else parts

    def _font(self, theme: Theme) -> QFont:
        return theme.font("body", weight=600 if self._kind is ButtonKind.PRIMARY else 500)

    def _look(self) -> Look:
        stage = self.stage()
        if self._kind is ButtonKind.PRIMARY:
            ground = {"hover": "accent_hover", "pressed": "accent_press"}.get(stage, "accent")
            on = Look(ground, None, "on_accent")
            return on if self.isEnabled() else Look("sunken", "line", "ink_off")
        if self._kind is ButtonKind.FLAT:
            return Look(stage or None, None, "ink_2" if self.isEnabled() else "ink_off")
        on = Look(stage or "raised", "line_strong", "ink")
        return on if self.isEnabled() else Look("raised", "line", "ink_off")


class Chip(PaintedButton):
    """A small switch 24 px high, for filters and details: a glyph, or a tick when it is on.

    Its key, where it has one, stands at its right.
    """

    def __init__(
        self, text: str, parent: QWidget | None = None, *, mark: str = "", color: str = "accent"
    ) -> None:
        self._mark = mark
        self._color = color
        super().__init__(text, "", parent)
        self.setCheckable(True)

    @override
    def sizeHint(self) -> QSize:
        """Return the size that fits sign and text."""
        theme = themes.current()
        # As wide as when it is on, so that switching moves no neighbour.
        words = QFontMetrics(theme.font("caption", weight=500)).horizontalAdvance(self.text())
        sign = theme.measures["icon"]["small"] + 6 if self._sign() else 0
        return QSize(words + sign + 18 + self._key_room(), theme.size("chip"))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size hint: words are never cut."""
        return self.sizeHint()

    @override
    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint ground, sign and text."""
        look = self._look()
        paint_box(painter, self.rect(), look, theme)
        size = theme.measures["icon"]["small"]
        x = 9
        square = self.placed(QRect(x, (self.height() - size) // 2, size, size))
        if self._mark:
            ink = theme.mark_color(self._mark) if self.isEnabled() else theme.color("ink_off")
            colors = (ink, theme.color(look.ground or "raised"))
            icons.paint_glyph_in(painter, square.topLeft(), self._mark, size, colors)
        elif self.isChecked():
            icons.paint_icon(painter, square, "tick", theme.color(look.ink))
        x += size + 6 if self._sign() else 0
        painter.setFont(theme.font("caption", weight=500 if self.isChecked() else 400))
        painter.setPen(theme.color(look.ink))
        area = self.placed(self.rect().adjusted(x, 0, -6, 0))
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._key:
            edge = self.placed(
                self.rect().adjusted(self.width() - self._key_room(), 0, -_CHIP_KEY_GAP, 0)
            )
            cap = _centred(edge, theme.size("key_cap"))
            paint_key_cap(painter, cap, self._key, off=not self.isEnabled())

    def _key_room(self) -> int:
        return key_cap_width(self._key) + _CHIP_KEY_GAP if self._key else 0

    def _sign(self) -> bool:
        return bool(self._mark) or self.isChecked()

    @override
    def nextCheckState(self) -> None:
        """Switch, and take the room a tick needs."""
        super().nextCheckState()
        self.updateGeometry()

    def _look(self) -> Look:
        stage = self.stage()
        if not self.isEnabled():
            return Look("raised", "line", "ink_off")
        if self.isChecked():
            tint = "selected" if self._color == "accent" else f"{self._color}_tint"
            return Look(tint, self._color, "ink")
        return Look(stage or "raised", "line", "ink_2")


def paint_box(
    painter: QPainter,
    rect: QRect,
    look: Look,
    theme: Theme,
    corner: str = "control",
    border: float = 1,
) -> None:
    """Paint the ground and border of a control."""
    ground = theme.color(look.ground) if look.ground else QColor(Qt.GlobalColor.transparent)
    painter.setPen(QPen(theme.color(look.border), border) if look.border else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    half = border / 2 if look.border else 0
    radius = theme.radius(corner)
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _centred(area: QRect, height: int) -> QRect:
    return QRect(area.left(), area.top() + (area.height() - height) // 2, area.width(), height)
