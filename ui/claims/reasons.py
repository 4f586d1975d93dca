"""Why a claim was found: its score and the reasons of the detector as small tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.claims.flow_layout import FlowLayout
from ui.plain_text import set_tooltip, with_visible_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.claims import Claim, Reason

MOST_TAGS = 4
_PADDING = 6
_WIDEST = 300


class Tag(QWidget):
    """A small label of a strong and a weak word, such as "0.86 score"."""

    def __init__(self, strong: str, weak: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strong, self._weak = strong, weak
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{strong} {weak}".strip())

    @override
    def sizeHint(self) -> QSize:
        """Return the size that fits the words."""
        width = 2 * _PADDING + sum(self._widths()) + (4 if self._strong and self._weak else 0)
        return QSize(min(width + 2, _WIDEST), themes.current().size("tag"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and words."""
        theme = themes.current()
        strong_width, _ = self._widths()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            radius = theme.radius("mark")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
            painter.setPen(theme.color("ink"))
            painter.setFont(_strong_font())
            area = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._strong)
            gap = 4 if self._strong else 0
            self._paint_weak(painter, area.adjusted(strong_width + gap, 0, 0, 0))
        finally:
            painter.end()

    def _paint_weak(self, painter: QPainter, area: QRect) -> None:
        theme = themes.current()
        painter.setPen(theme.color("ink_2"))
        painter.setFont(theme.font("micro"))
        metrics = QFontMetrics(theme.font("micro"))
        words = metrics.elidedText(self._weak, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _widths(self) -> tuple[int, int]:
        weak = QFontMetrics(themes.current().font("micro")).horizontalAdvance(self._weak)
        return QFontMetrics(_strong_font()).horizontalAdvance(self._strong), weak


class ReasonTags(QWidget):
    """The tags of one claim, the score first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claimReasons")
        self._flow = FlowLayout(self, gap=6)

    def show_reasons(self, claim: Claim | None, reasons: Sequence[Reason], article: str) -> None:
        """Show the score of a claim and the strongest reasons for it; none for a marked one."""
        self._flow.clear()
        if claim is None:
            return
        if claim.score is not None:
            self._add(f"{claim.score:.2f}", self.tr("score"))
        for words, text in _grouped(reasons, article)[:MOST_TAGS]:
            self._add(words, text)
        if claim.score is None:
            self._add(self.tr("marked by"), claim.origin)
        self.updateGeometry()

    def texts(self) -> list[str]:
        """Return what the tags say, in order."""
        items = (self._flow.itemAt(place) for place in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget.accessibleName() for widget in widgets if widget is not None]

    def _add(self, strong: str, weak: str) -> None:
        tag = Tag(strong, weak, self)
        set_tooltip(tag, f"{strong} {weak}".strip())
        self._flow.addWidget(tag)
        tag.show()


def _grouped(reasons: Sequence[Reason], article: str) -> list[tuple[str, str]]:
    """Return the words and the reason they carry, the weightiest first, each reason once."""
    words: dict[str, list[str]] = {}
    weights: dict[str, float] = {}
    for reason in reasons:
        cut = " ".join(reason.span.cut(article).split()) if reason.span else ""
        words.setdefault(reason.text, []).append(with_visible_marks(cut))
        weights[reason.text] = weights.get(reason.text, 0.0) + reason.weight
    ordered = sorted(weights, key=lambda text: -abs(weights[text]))
    minus = "\N{MINUS SIGN} "
    return [
        (", ".join(filter(None, words[text])), text if weights[text] >= 0 else minus + text)
        for text in ordered
    ]


def _strong_font() -> QFont:
    return themes.current().font("micro", weight=600)
