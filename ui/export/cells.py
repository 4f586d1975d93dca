"""How the cells of an export are written, and whether what is confidential goes in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme as themes
from ui.i18n import counted
from ui.plain_text import PlainLabel
from ui.widgets.switching import CheckBox, RadioButton


class CellChoice(QObject):
    """Safe or exact cells, where the form has cells; and confidential evidence."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.safe = RadioButton(self.tr("Safe for spreadsheets"), parent)
        self.exact = RadioButton(self.tr("Exact text"), parent)
        self.safe.setChecked(True)
        self.confidential = CheckBox(self.tr("Include confidential evidence"), parent)
        self._masked = PlainLabel("", parent, style="caption", tone="ink_3")
        self._masked.setWordWrap(True)
        self._cells = QButtonGroup(self)
        self._of_tables: list[QWidget] = []
        for switch in (self.exact, self.confidential):
            switch.toggled.connect(lambda _on: self.changed.emit())

    def ask_for(self, *, cells: bool) -> None:
        """Ask how cells are written, or not, where the form has none."""
        for part in self._of_tables:
            part.setVisible(cells)

    def tell_masked(self, count: int) -> None:
        """Say how many pieces of evidence are masked."""
        self._masked.setText(
            counted(
                count,
                self.tr("1 piece of evidence is confidential and masked"),
                self.tr("{0} pieces of evidence are confidential and masked"),
            )
        )
        self._masked.setVisible(count > 0 and not self.confidential.isChecked())

    def add_to(self, column: QVBoxLayout) -> None:
        """Lay the choices out under one another in a column of the parent."""
        head = PlainLabel(self.tr("Cells"), self._parent, style="section")
        column.addWidget(head)
        self._of_tables.append(head)
        for button, words in (
            (self.safe, self.tr("a cell that would run as a formula is disarmed, reversibly")),
            (self.exact, self.tr("for programs; do not open it in a spreadsheet")),
        ):
            about = PlainLabel(words, self._parent, style="caption", tone="ink_3")
            about.setWordWrap(True)
            self._cells.addButton(button)
            self._of_tables += (button, about)
            column.addLayout(_row(button, about))
        column.addLayout(_row(self.confidential, self._masked))


def _row(button: QWidget, about: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(themes.current().space("s"))
    row.addWidget(button)
    row.addWidget(about, 1, Qt.AlignmentFlag.AlignVCenter)
    return row
