"""Shows where the keyboard is: a ring around the control that has the focus.

Only for focus that came by keyboard: while a mouse button is down nothing is drawn. Fields draw
their own border and rows their own frame.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui import theme as themes

INSIDE = "focus_inside"
"""Property of a control that shows its focus as a frame on its own bounds."""

_ROOM = 4


class FocusRing(QWidget):
    """The ring itself; a sibling of the control it surrounds, so that both move and clip alike."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None

    def surround(self, target: QWidget | None) -> None:
        """Move to a control, or hide."""
        if self._target is not None and isValid(self._target):
            self._target.removeEventFilter(self)
        self._target = target
        if target is None or target.parentWidget() is None:
            self.hide()
            return
        target.installEventFilter(self)
        self.setParent(target.parentWidget())
        self._fit()
        self.raise_()
        self.setVisible(target.isVisible())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the control."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._fit()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        theme = themes.current()
        width = theme.measures["stroke"]["focus"]
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), width))
            half = width / 2
            area = QRectF(self.rect()).adjusted(half, half, -half, -half)
            radius = theme.radius("control") + (0 if self._is_inside() else 2)
            painter.drawRoundedRect(area, radius, radius)
        finally:
            painter.end()

    def _fit(self) -> None:
        if self._target is not None and isValid(self._target):
            room = 0 if self._is_inside() else _ROOM
            self.setGeometry(self._target.geometry().adjusted(-room, -room, room, room))

    def _is_inside(self) -> bool:
        return bool(self._target is not None and self._target.property(INSIDE))


class FocusGuide(QObject):
    """Keeps the one ring of the application with the focus; make one after the application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        target = new if isinstance(new, QAbstractButton) and not by_mouse else None
        if self._ring is None or not isValid(self._ring):
            self._ring = FocusRing()
        self._ring.surround(target)
