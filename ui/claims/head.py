"""The head of the claim panel: which claim it is, its state, and the keys that move on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui import icons
from ui import theme as themes
from ui.plain_text import PlainLabel, set_tooltip
from ui.widgets.action_button import action_button
from ui.widgets.buttons import Button, ButtonKind
from ui.words import verdict_word

if TYPE_CHECKING:
    from factcheck.domain.claims import Claim
    from ui.actions import Actions


class Glyph(QWidget):
    """The glyph of a claim's mark, on its own; the word stands beside it."""

    def __init__(self, parent: QWidget | None = None, *, ground: str = "pane") -> None:
        super().__init__(parent)
        self._mark = "open"
        self._ground = ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_mark(self, mark: str) -> None:
        """Show another mark."""
        self._mark = mark
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return the size of a glyph in a line."""
        size = themes.current().measures["icon"]["mark"]
        return QSize(size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glyph."""
        theme = themes.current()
        painter = QPainter(self)
        try:
            icons.paint_glyph(
                painter, QPoint(0, 0), self._mark, self.width(), theme=theme, ground=self._ground
            )
        finally:
            painter.end()


class ClaimHead(QWidget):
    """Says "Claim 6 of 23" and its state; the buttons go on and back."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(themes.current().size("pane_head"))
        self._number = PlainLabel("", self, style="pane_head")
        self._number.setObjectName("claimNumber")
        self._of = PlainLabel("", self, tone="ink_2")
        self._glyph = Glyph(self)
        self._state = PlainLabel("", self, style="caption", tone="ink_2")
        self._state.setObjectName("claimState")
        self._moves = [
            _move(actions, "claim.previous", "chevron_up", self),
            _move(actions, "claim.next", "chevron_down", self),
            _move(actions, "claim.next_open", "", self),
        ]
        self._moves[2].setText(self.tr("Next open"))
        self._has_claim = False
        self._build()
        self.show_claim(None, 0)

    def show_claim(self, claim: Claim | None, total: int) -> None:
        """Show which of the article's claims this is."""
        self._has_claim = claim is not None
        self._number.setText(self._title(claim))
        self._of.setText(self.tr("of {0}").format(total) if claim and claim.number else "")
        for button in self._moves:
            button.setVisible(total > 0)
        if claim is not None:
            self._glyph.set_mark(claim.word)
            self._state.setText(verdict_word(claim.word))
            self._glyph.setAccessibleName(verdict_word(claim.word))
            set_tooltip(self._glyph, verdict_word(claim.word))
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        """Leave out what the panel tells below where room lacks, the state's word first."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Show what has room beside number and buttons, which are never cut."""
        shown = [self._glyph, self._state] if self._has_claim else []
        if self._of.text():
            shown.append(self._of)
        for words in (self._state, self._of, self._glyph):
            if words in shown and self._width_with(shown) > self.width():
                shown.remove(words)
        for part in (self._glyph, self._state, self._of):
            part.setVisible(part in shown)

    def _width_with(self, shown: list[QWidget]) -> int:
        """Return the px the row needs with these words, asked of the parts themselves."""
        space = themes.current().space
        parts = [self._number, *shown, *(move for move in self._moves if not move.isHidden())]
        gaps = space("l") + 2 * space("s") + (len(shown) + 1) * space("xs")
        return gaps + sum(part.sizeHint().width() for part in parts)

    def _title(self, claim: Claim | None) -> str:
        if claim is None or not claim.number:
            return self.tr("Claim")
        return self.tr("Claim {0}").format(claim.number)

    def _build(self) -> None:
        space = themes.current().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space("l"), 0, space("s"), 0)
        row.setSpacing(space("xs"))
        row.addWidget(self._number)
        row.addWidget(self._of)
        row.addSpacing(space("s"))
        row.addWidget(self._glyph)
        row.addWidget(self._state)
        row.addStretch(1)
        moves = QHBoxLayout()
        moves.setSpacing(0)
        for button in self._moves:
            moves.addWidget(button)
        row.addLayout(moves)


def _move(actions: Actions, action_id: str, icon: str, parent: QWidget) -> Button:
    return action_button(
        actions, action_id, parent, kind=ButtonKind.FLAT, icon=icon, icon_only=bool(icon)
    )
