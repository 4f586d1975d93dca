"""The strip above an article for claims that lost their place in a revision of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.claims import Claim

_SHOWN = 3

PLACE_KEY = "Shift+P"
"""The key of the window that places the claim in hand, or the first lost one."""


class LostStrip(QWidget):
    """Names the lost claims with their old words; `place_asked` brings the id of one to place."""

    place_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "warn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head = PlainLabel("", self, style="section")
        self._rows = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._rows)
        self.hide()

    def set_claims(self, lost: Sequence[Claim]) -> None:
        """Show these claims; none hides the strip."""
        self.setVisible(bool(lost))
        one, many = self.tr("1 claim lost its place"), self.tr("{0} claims lost their place")
        self._head.setText(one if len(lost) == 1 else many.format(len(lost)))
        self._rows.deleteLater()
        self._rows = QWidget(self)
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for number, claim in enumerate(lost[:_SHOWN]):
            column.addLayout(self._row(claim, key="" if number else PLACE_KEY))
        if len(lost) > _SHOWN:
            more = self.tr("and {0} more, in the claim table").format(len(lost) - _SHOWN)
            column.addWidget(PlainLabel(more, self._rows, style="caption", tone="ink_2"))
        own = self.layout()
        if own is not None:
            own.addWidget(self._rows)
        self._rows.show()

    def _row(self, claim: Claim, *, key: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(claim.quote, self._rows, tone="ink"), 1)
        button = Button(self.tr("Place"), self._rows, kind=ButtonKind.FLAT, key=key)
        button.setAccessibleName(self.tr("Place: {0}").format(claim.quote))
        button.clicked.connect(lambda: self.place_asked.emit(claim.id))
        row.addWidget(button)
        return row
