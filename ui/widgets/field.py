"""A one-line field with an icon at its left and its key at its right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui import icons
from ui import theme as themes
from ui.widgets.key_cap import key_cap_width, paint_key_cap

_LEFT = 8


class Field(QLineEdit):
    """A text field; `name` is its spoken name, the hint is shown while it is empty."""

    def __init__(
        self,
        name: str,
        hint: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        key: str = "",
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.set_key(key)

    def begin(self) -> None:
        """Take the keyboard; what was typed last is ready to be replaced."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def set_key(self, key: str) -> None:
        """Show another key; it is hidden while the field holds text."""
        self._key = key
        left = 20 if self._icon else 0
        right = key_cap_width(key) + 2 if key else 0
        self.setTextMargins(left, 0, right, 0)
        self.update()

    def set_icon_name(self, name: str) -> None:
        """Show another icon; empty for none."""
        self._icon = name
        self.set_key(self._key)

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Show whether what was typed cannot be used; say why in words beside the field."""
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then icon and key over it."""
        super().paintEvent(event)
        theme = themes.current()
        painter = QPainter(self)
        try:
            if self._icon:
                size = theme.measures["icon"]["normal"]
                square = QRect(_LEFT, (self.height() - size) // 2, size, size)
                role = "ink_2" if self.isEnabled() else "ink_off"
                icons.paint_icon(painter, square, self._icon, theme.color(role))
            if self._key and not self.text():
                paint_key_cap(painter, self._cap(theme.size("key_cap")), self._key)
        finally:
            painter.end()

    def _cap(self, height: int) -> QRect:
        width = key_cap_width(self._key)
        cap = QRect(0, 0, width, height)
        cap.moveTopLeft(QPoint(self.width() - width - 6, (self.height() - height) // 2))
        return cap
