"""What was done with a claim, in words: folded to one line until it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from ui import theme as themes
from ui.i18n import full_moment
from ui.plain_text import with_visible_marks
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.elided_label import ElidedLabel
from ui.words import step_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.claims import Claim
    from factcheck.domain.history import Step

MOST_ROWS = 8


class HistoryPanel(QWidget):
    """Lists the steps of one claim, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold = Button(self.tr("History"), self, kind=ButtonKind.FLAT, icon="chevron_right")
        self._fold.setObjectName("claimHistoryFold")
        self._summary = ElidedLabel("", self, style="caption", tone="ink_3")
        self.list = QListWidget(self)
        self.list.setObjectName("claimHistory")
        self.list.setAccessibleName(self.tr("History of the claim"))
        self.list.setFont(themes.current().font("caption"))
        self.list.setWordWrap(True)
        self._is_open = False
        self._fold.clicked.connect(self.toggle)
        self._build()

    def show_steps(self, claim: Claim | None, steps: Sequence[Step]) -> None:
        """Show what was done with this claim."""
        self._fold.setText(self.tr("History {0}").format(len(steps)))
        self._fold.updateGeometry()
        self._summary.set_text(self._origin(claim, steps))
        self.list.clear()
        self.list.addItems([with_visible_marks(step_line(step)) for step in steps])
        self._fit()

    def toggle(self) -> None:
        """Unfold the list, or fold it again."""
        self._is_open = not self._is_open
        self._fold.set_icon_name("chevron_down" if self._is_open else "chevron_right")
        self._fit()

    def _origin(self, claim: Claim | None, steps: Sequence[Step]) -> str:
        if claim is None:
            return ""
        if steps:
            return self.tr("{0}, {1}").format(steps[0].reviewer, full_moment(steps[0].at))
        return self.tr("Found by {0}").format(claim.origin)

    def _fit(self) -> None:
        rows = min(self.list.count(), MOST_ROWS)
        self.list.setVisible(self._is_open and rows > 0)
        line = self.list.fontMetrics().lineSpacing() + 6
        self.list.setFixedHeight(max(1, rows) * line)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._fold)
        row.addWidget(self._summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(themes.current().space("xs"))
        column.addLayout(row)
        column.addWidget(self.list)
