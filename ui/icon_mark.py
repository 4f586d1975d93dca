"""A small icon on its own, painted in the colours of the theme in use."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import icons
from ui import theme as themes


class IconMark(QWidget):
    """Shows an icon beside words that say the same."""

    def __init__(
        self, name: str, parent: QWidget | None = None, *, size: str = "normal", role: str = "ink_2"
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._role = name, size, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the theme."""
        size = int(themes.current().measures["icon"][self._size])
        return QSize(size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        try:
            place = QRect(0, 0, self.width(), self.width())
            icons.paint_icon(painter, place, self._name, themes.current().color(self._role))
        finally:
            painter.end()
