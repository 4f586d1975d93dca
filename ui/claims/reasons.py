"""Why a claim was found: its score and the reasons of the detector as small tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.plain_text import set_tooltip, with_visible_marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.domain.claims import Claim, Reason

MOST_TAGS = 4
ROWS = 2
"""Lines of tags; always as many, so that the buttons below stay where they are."""

_PADDING = 6
_GAP = 6
_BETWEEN = 4
_WIDEST = 300


class ReasonTags(QWidget):
    """The tags of one claim, the score first, painted at once: a claim changes with every key.

    Tags that have no room are in the tool tip and in the spoken name with the others.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claimReasons")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tags: list[tuple[str, str]] = []

    def show_reasons(self, claim: Claim | None, reasons: Sequence[Reason], article: str) -> None:
        """Show the score of a claim and the strongest reasons for it; none for a marked one."""
        self._tags = list(self._tags_of(claim, reasons, article)) if claim else []
        words = "\n".join(self.texts())
        self.setAccessibleName(words)
        set_tooltip(self, words)
        self.update()

    def texts(self) -> list[str]:
        """Return what the tags say, in order."""
        return [f"{strong} {weak}".strip() for strong, weak in self._tags]

    @override
    def sizeHint(self) -> QSize:
        """Return the height of the lines there is room for."""
        tag = themes.current().size("tag")
        return QSize(200, ROWS * tag + (ROWS - 1) * _GAP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tags that have room."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for (strong, weak), place in self._places():
                _paint_tag(painter, place, strong, weak)
        finally:
            painter.end()

    def _tags_of(
        self, claim: Claim, reasons: Sequence[Reason], article: str
    ) -> Iterator[tuple[str, str]]:
        if claim.score is not None:
            yield f"{claim.score:.2f}", self.tr("score")
        yield from _grouped(reasons, article)[:MOST_TAGS]
        if claim.score is None:
            yield self.tr("marked by"), claim.origin

    def _places(self) -> Iterator[tuple[tuple[str, str], QRect]]:
        height = themes.current().size("tag")
        x = y = 0
        for tag in self._tags:
            width = min(_tag_width(*tag), _WIDEST, self.width())
            if x and x + width > self.width():
                x, y = 0, y + height + _GAP
            if y + height > self.height():
                return
            yield tag, QRect(x, y, width, height)
            x += width + _GAP


def _paint_tag(painter: QPainter, place: QRect, strong: str, weak: str) -> None:
    theme = themes.current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("sunken"))
    radius = theme.radius("mark")
    painter.drawRoundedRect(QRectF(place), radius, radius)
    area = place.adjusted(_PADDING, 0, -_PADDING, 0)
    for words, font, role in (
        (strong, _strong_font(), "ink"),
        (weak, theme.font("micro"), "ink_2"),
    ):
        if not words:
            continue
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(theme.color(role))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        area.setLeft(area.left() + metrics.horizontalAdvance(words) + _BETWEEN)


def _tag_width(strong: str, weak: str) -> int:
    words = QFontMetrics(_strong_font()).horizontalAdvance(strong)
    words += QFontMetrics(themes.current().font("micro")).horizontalAdvance(weak)
    return 2 * _PADDING + words + (_BETWEEN if strong and weak else 0) + 2


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
