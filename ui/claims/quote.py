"""The words of the claim being judged, where they stand, and why they were found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.plain_text import with_stand_ins

if TYPE_CHECKING:
    from factcheck.domain.claims import Claim

MOST_LINES = 6
"""Lines of a quote shown before the rest is folded."""

MOST_SHOWN = 4_000
"""Code points of a quote that are ever set here; the article shows the rest."""

BAR = 3
INSET = 15


class ClaimQuote(QWidget):
    """Shows a claim's words in the reading face, with a bar in the colour of its verdict.

    `fitted` comes when the words were laid out at another width: more or less may be folded.
    """

    fitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claimQuote")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._claim: Claim | None = None
        self._is_whole = False

    def show_claim(self, claim: Claim | None) -> None:
        """Show this claim's words from now on."""
        if claim is None or self._claim is None or claim.id != self._claim.id:
            self._is_whole = False
        self._claim = claim
        self.setAccessibleName(claim.quote if claim else "")
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the words shown, as they stand in the article."""
        return self._claim.quote if self._claim else ""

    @property
    def is_cut(self) -> bool:
        """Whether some lines are folded away."""
        return not self._is_whole and self._lines(self.width()) > MOST_LINES

    def show_whole(self, *, on: bool) -> None:
        """Show all lines, or at most six."""
        self._is_whole = on
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height in px of the lines shown at a width."""
        lines = self._lines(width)
        shown = lines if self._is_whole else min(lines, MOST_LINES)
        return max(1, shown) * themes.current().letters("quote").line

    @override
    def sizeHint(self) -> QSize:
        """Return the size the words need at the present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the lines break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fitted.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar and the lines."""
        theme = themes.current()
        painter = QPainter(self)
        try:
            painter.fillRect(QRect(0, 0, BAR, self.height()), theme.color(self._bar_role()))
            painter.setPen(theme.color("ink"))
            layout, lines = self._laid_out(self.width())
            shown = lines if self._is_whole else min(lines, MOST_LINES)
            for number in range(shown):
                layout.lineAt(number).draw(painter, QPointF(INSET, 0))
        finally:
            painter.end()

    def _bar_role(self) -> str:
        if self._claim is None or self._claim.verdict is None:
            return "accent"
        return self._claim.verdict.verdict.value

    def _lines(self, width: int) -> int:
        return self._laid_out(width)[1]

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        theme = themes.current()
        pitch = theme.letters("quote").line
        text = with_stand_ins(self._claim.quote[:MOST_SHOWN]) if self._claim else ""
        layout = QTextLayout(text, theme.font("quote"))
        layout.setTextOption(_wrapping())
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width - INSET))
            line.setPosition(QPointF(0, count * pitch + (pitch - line.height()) / 2))
            count += 1
        layout.endLayout()
        return layout, count


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
