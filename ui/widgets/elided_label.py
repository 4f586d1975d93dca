"""A label for one line that may be too long for its place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.plain_text import set_tooltip, shortened, with_visible_marks


class ElidedLabel(QWidget):
    """Shows one line of plain text, cut at its right with an ellipsis.

    The whole text is its spoken name and, where it was cut, its tool tip.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        style: str = "body",
        tone: str = "ink",
        weight: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._tone = tone
        self._font = themes.current().font(style, weight=weight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    @property
    def text(self) -> str:
        """The whole text, with visible marks."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text; signs that cannot be seen are marked."""
        set_tooltip(self, "")
        self._text = shortened(with_visible_marks(" ".join(text.split())))
        self.setAccessibleName(self._text)
        self._tell_when_cut()
        self.updateGeometry()
        self.update()

    def shown_text(self) -> str:
        """Return the text as it is cut now."""
        metrics = QFontMetrics(self._font)
        return metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the whole text."""
        metrics = QFontMetrics(self._font)
        return QSize(metrics.horizontalAdvance(self._text) + 1, max(16, metrics.height()))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return a width of a few letters: the label gives way."""
        metrics = QFontMetrics(self._font)
        return QSize(min(40, self.sizeHint().width()), max(16, metrics.height()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        try:
            painter.setFont(self._font)
            painter.setPen(themes.current().color(self._tone if self.isEnabled() else "ink_off"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(self.rect(), flags, self.shown_text())
            self._tell_when_cut()
        finally:
            painter.end()

    def _tell_when_cut(self) -> None:
        cut = self.shown_text() != self._text
        if cut != bool(self.toolTip()):
            set_tooltip(self, self._text if cut else "")
