"""The bar that shows how far the claims of an article are judged."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from factcheck.domain.articles import ClaimCounts
from ui import theme as themes
from ui.widgets.patterns import paint_progress


class ProgressStrip(QWidget):
    """A bar 6 px high in the patterns of the verdicts; its spoken name says the numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._counts = ClaimCounts()
        self.set_counts(self._counts)

    def set_counts(self, counts: ClaimCounts) -> None:
        """Show other numbers."""
        self._counts = counts
        self.setAccessibleName(spoken_counts(counts))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return the height of the theme and a width to start from."""
        return QSize(120, themes.current().size("progress_bar"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        try:
            paint_progress(painter, self.rect(), self._counts, themes.current())
        finally:
            painter.end()


def spoken_counts(counts: ClaimCounts) -> str:
    """Return the numbers of a bar in words."""
    text = QCoreApplication.translate(
        "ProgressStrip",
        "{0} of {1} claims judged: {2} verified, {3} disputed, {4} unsourced, {5} open",
    )
    return text.format(
        counts.decided,
        counts.total,
        counts.verified,
        counts.disputed,
        counts.unsourced,
        counts.open,
    )


def incomplete_count(count: int) -> str:
    """Return how many decisions lack what the rules of the project ask for, in words."""
    return QCoreApplication.translate("ProgressStrip", "{0} incomplete").format(count)
