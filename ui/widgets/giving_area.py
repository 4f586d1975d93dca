"""A part of a column that is as high as what it holds, and scrolls where the column is too low."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEAST = 120
"""Px of height that stay, however low the window."""


class GivingArea(QScrollArea):
    """Holds one widget. It gives height away last of all, but never cuts what it holds."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._content = content
        content.setMinimumWidth(1)  # it fits its parts to the column, not the column to them
        self.setWidget(content)

    @override
    def sizeHint(self) -> QSize:
        """Return the height of what it holds at the width there is."""
        content, width = self._content, self.viewport().width()
        hint = content.sizeHint()
        height = content.heightForWidth(width) if content.hasHeightForWidth() else hint.height()
        return QSize(hint.width(), height)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the least height, or less where it holds less."""
        return QSize(0, min(_LEAST, self.sizeHint().height()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it holds."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
