"""Key caps: the small pictures of keys beside what they do."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

from ui import theme as themes

_PADDING = 5


def letters_type_text() -> bool:
    """Say whether a letter key would type now, because a text field has the focus."""
    widget = QApplication.focusWidget()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox) or (
        isinstance(widget, QComboBox) and widget.isEditable()
    )


def key_cap_width(text: str) -> int:
    """Return how wide the cap of a key is, in px; 0 for no key."""
    theme = themes.current()
    metrics = QFontMetrics(theme.font("badge"))
    words = metrics.horizontalAdvance(as_written(text))
    return max(theme.size("key_cap"), words + 2 * _PADDING) if text else 0


def as_written(key: str) -> str:
    """Return a key as the keyboards of the window's language name it."""
    if "+" not in key:
        return key
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


def paint_key_cap(
    painter: QPainter,
    rect: QRect,
    text: str,
    *,
    on_accent: bool = False,
    off: bool = False,
    is_told: bool = False,
) -> None:
    """Paint a cap; a letter's goes pale while letters type text, all do when `off`.

    With `is_told` the cap only tells which key it will be, so letters stay as they are.
    """
    theme = themes.current()
    asleep = off or (not is_told and len(text) == 1 and text.isalpha() and letters_type_text())
    ink = theme.color("ink_off" if asleep else "on_accent" if on_accent else "ink_2")
    edge = ink if on_accent and not asleep else theme.color("line")
    low_edge = edge if on_accent or asleep else theme.color("line_strong")
    fill = QColor(Qt.GlobalColor.transparent) if on_accent else theme.color("raised")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(edge)
    painter.setBrush(fill)
    box = rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
    radius = theme.radius("mark")
    painter.drawRoundedRect(box, radius, radius)
    painter.setPen(low_edge)
    painter.drawLine(QLineF(box.left() + radius, box.bottom(), box.right() - radius, box.bottom()))
    painter.setFont(theme.font("badge"))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, as_written(text))
    painter.restore()


class KeyCap(QWidget):
    """A key cap of its own, for hints in bars; its spoken name is the key.

    With `is_told` it only tells of a key, and stays dark while letters type text.
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, is_told: bool = False) -> None:
        super().__init__(parent)
        self._text = text
        self._is_told = is_told
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._show_whether_awake)

    @property
    def text(self) -> str:
        """The key, as written on the cap."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another key."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the cap."""
        return QSize(key_cap_width(self._text), themes.current().size("key_cap"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cap."""
        painter = QPainter(self)
        try:
            off = not self.isEnabled()
            paint_key_cap(painter, self.rect(), self._text, off=off, is_told=self._is_told)
        finally:
            painter.end()

    def _show_whether_awake(self) -> None:
        self.update()
