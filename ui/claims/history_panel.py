"""What was done with a claim, in words: folded to one line until it is asked for.

The chosen step stands in full below the list, so that any earlier verdict can be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from ui import theme as themes
from ui.history.change_list import ChangeList
from ui.history.change_words import change_lines
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
        self.fold = Button(self.tr("History"), self, kind=ButtonKind.FLAT, icon="chevron_right")
        self.fold.setObjectName("claimHistoryFold")
        self._summary = ElidedLabel("", self, style="caption", tone="ink_3")
        self.list = QListWidget(self)
        self.list.setObjectName("claimHistory")
        self.list.setAccessibleName(self.tr("History of the claim"))
        self.list.setFont(themes.current().font("caption"))
        self.list.setWordWrap(True)
        self.changes = ChangeList(self)
        self._steps: Sequence[Step] = ()
        self._is_open = False
        self.fold.clicked.connect(self.toggle)
        self.list.currentRowChanged.connect(self._show_step)
        self._build()

    def show_steps(self, claim: Claim | None, steps: Sequence[Step]) -> None:
        """Show what was done with this claim."""
        self.fold.setText(self.tr("History {0}").format(len(steps)))
        self.fold.updateGeometry()
        self._summary.set_text(self._origin(claim, steps))
        if tuple(steps) != tuple(self._steps):
            self._steps = steps
            self.list.clear()
            self.list.addItems([with_visible_marks(step_line(step)) for step in steps])
        self._fit()

    def toggle(self) -> None:
        """Unfold the list, or fold it again."""
        self._is_open = not self._is_open
        self.fold.set_icon_name("chevron_down" if self._is_open else "chevron_right")
        self._fit()

    def _show_step(self, row: int) -> None:
        """Show all that the step changed, such as the verdict it gave with its rationale."""
        step = self._steps[row] if 0 <= row < len(self._steps) else None
        self.changes.show_lines(change_lines(step.changes) if step else ())
        self.changes.setVisible(self._is_open and step is not None)

    def _origin(self, claim: Claim | None, steps: Sequence[Step]) -> str:
        if claim is None:
            return ""
        if steps:
            return self.tr("{0}, {1}").format(steps[0].reviewer, full_moment(steps[0].at))
        return self.tr("Found by {0}").format(claim.origin)

    def _fit(self) -> None:
        rows = min(self.list.count(), MOST_ROWS)
        self.list.setVisible(self._is_open and rows > 0)
        self.changes.setVisible(self._is_open and self.list.currentRow() >= 0)
        line = self.list.fontMetrics().lineSpacing() + 6
        self.list.setFixedHeight(max(1, rows) * line)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.fold)
        row.addWidget(self._summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(themes.current().space("xs"))
        column.addLayout(row)
        column.addWidget(self.list)
        column.addWidget(self.changes)
