"""Why a claim was found: its score and the reasons of the detector as small tags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.accessibility import announce
from ui.claims.reason_words import reason_words
from ui.plain_text import set_tooltip, with_visible_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtCore import QEvent

    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.claims import Claim, Reason

MOST_TAGS = 4
ROWS = 2
"""Lines of tags; always as many, so that the buttons below stay where they are."""

_LOOSE = " ,.;:!?\u2026"
"""Signs at the ends of words that are not said with them."""
_PADDING = 6
_GAP = 6
_BETWEEN = 4
_WIDEST = 300


@dataclass(frozen=True, slots=True)
class Tag:
    """A reason in words, the words of the claim that carry it, and where those stand."""

    tells: str
    words: str = ""
    spans: tuple[TextSpan, ...] = ()

    @property
    def text(self) -> str:
        """What the tag says."""
        return f"{self.lead} {self.words}".strip()

    @property
    def lead(self) -> str:
        """What stands before the words."""
        return f"{self.tells}:" if self.spans else self.tells


class ReasonTags(QWidget):
    """The tags of one claim, the score first, painted at once: a claim changes with every key.

    Tags that have no room are in the tool tip and in the spoken name with the others. `pointed`
    brings where the words of a tag stand while it is pointed at, and nothing when none is.
    """

    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claimReasons")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._tags: list[Tag] = []
        self._claim_id = ""
        self._pointed: Tag | None = None

    def show_reasons(self, claim: Claim | None, reasons: Sequence[Reason], article: str) -> None:
        """Show the score of a claim and the strongest reasons for it; none for a marked one."""
        self._tags = list(self._tags_of(claim, reasons, article)) if claim else []
        words = "\n".join(self.texts())
        self.setAccessibleName(words)
        set_tooltip(self, words)
        claim_id = claim.id if claim else ""
        if claim_id != self._claim_id or self._pointed not in self._tags:
            self._point(None)
        self._claim_id = claim_id
        self.update()

    def texts(self) -> list[str]:
        """Return what the tags say, in order."""
        return [tag.text for tag in self._tags]

    def step(self) -> str:
        """Point at the next tag whose words can be shown, at none after the last; say which."""
        telling = [tag for tag in self._tags if tag.spans]
        at = telling.index(self._pointed) + 1 if self._pointed in telling else 0
        self._point(telling[at] if at < len(telling) else None)
        if self._pointed is None:
            return ""
        announce(self, self._pointed.text)
        return self._pointed.text

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
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for tag, place in self._places():
                _paint_tag(painter, place, tag, is_pointed=tag == self._pointed)
        finally:
            painter.end()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the words of the tag under the pointer stand."""
        at = event.position().toPoint()
        found = next((tag for tag, place in self._places() if place.contains(at)), None)
        self._point(found if found and found.spans else None)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._point(None)

    def _point(self, tag: Tag | None) -> None:
        if tag != self._pointed:
            self._pointed = tag
            self.pointed.emit(tag.spans if tag else ())
            self.update()

    def _tags_of(self, claim: Claim, reasons: Sequence[Reason], article: str) -> Iterator[Tag]:
        if claim.score is not None:
            yield Tag(self.tr("score"), QLocale().toString(claim.score, "f", 2))
        yield from _grouped(reasons, article)[:MOST_TAGS]
        if claim.score is None:
            yield Tag(self.tr("marked by"), claim.origin)

    def _places(self) -> Iterator[tuple[Tag, QRect]]:
        height = themes.current().size("tag")
        x = y = 0
        for tag in self._tags:
            width = min(_tag_width(tag), _WIDEST, self.width())
            if x and x + width > self.width():
                x, y = 0, y + height + _GAP
            if y + height > self.height():
                return
            yield tag, QRect(x, y, width, height)
            x += width + _GAP


def _paint_tag(painter: QPainter, place: QRect, tag: Tag, *, is_pointed: bool) -> None:
    theme = themes.current()
    edge = "accent" if is_pointed else "line_strong" if theme.scheme == "high_contrast" else ""
    painter.setPen(QPen(theme.color(edge), 1) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("find" if is_pointed else "sunken"))
    radius = theme.radius("mark")
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    area = place.adjusted(_PADDING, 0, -_PADDING, 0)
    for words, font, role in (
        (tag.lead, theme.font("micro"), "ink" if is_pointed else "ink_2"),
        (tag.words, _strong_font(), "ink"),
    ):
        if not words:
            continue
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(theme.color(role))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        area.setLeft(area.left() + metrics.horizontalAdvance(words) + _BETWEEN)


def _tag_width(tag: Tag) -> int:
    width = QFontMetrics(themes.current().font("micro")).horizontalAdvance(tag.lead)
    width += QFontMetrics(_strong_font()).horizontalAdvance(tag.words)
    return 2 * _PADDING + width + (_BETWEEN if tag.words else 0) + 2


def _grouped(reasons: Sequence[Reason], article: str) -> list[Tag]:
    """Return each reason once, with all the words that carry it, the weightiest first."""
    spans: dict[str, list[TextSpan]] = {}
    weights: dict[str, float] = {}
    for reason in reasons:
        spans.setdefault(reason.text, []).extend([reason.span] if reason.span else [])
        weights[reason.text] = weights.get(reason.text, 0.0) + reason.weight
    ordered = sorted(weights, key=lambda text: -abs(weights[text]))
    minus = "\N{MINUS SIGN} "
    return [
        Tag(
            reason_words(text) if weights[text] >= 0 else minus + reason_words(text),
            ", ".join(_once(_cut(span, article) for span in sorted(spans[text]))),
            tuple(sorted(spans[text])),
        )
        for text in ordered
    ]


def _cut(span: TextSpan, article: str) -> str:
    return with_visible_marks(" ".join(span.cut(article).split())).strip(_LOOSE)


def _once(words: Iterable[str]) -> list[str]:
    """Return the words in their order, each said once whatever its letters' case."""
    found: dict[str, str] = {}
    for word in words:
        found.setdefault(word.casefold(), word)
    return list(found.values())


def _strong_font() -> QFont:
    return themes.current().font("micro", weight=600)
