"""The list of steps: rows of one height, so that a hundred thousand of them need no measuring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.history.row_delegate import HEIGHT, HistoryRowDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.history.model import HistoryModel


class StepList(QTableView):
    """A table of one column, since a list view would lay out every row; days are passed over.

    Enter and a double click are `activated`.
    """

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyList")
        self.setAccessibleName(self.tr("Steps of the project"))
        self.setModel(model)
        self.setItemDelegate(HistoryRowDelegate(self))
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(HEIGHT)
        rows.setDefaultSectionSize(HEIGHT)

    def go_to(self, row: int, by: int = 1) -> None:
        """Choose a row, or the next one that way where a day stands there."""
        model = self.model()
        while 0 <= row < model.rowCount():
            index = model.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.selectionModel().setCurrentIndex(index, chosen)
                self.scrollTo(index)
                return
            row += by

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first and the last step by Home and End."""
        if event.key() == Qt.Key.Key_Home:
            self.go_to(0)
        elif event.key() == Qt.Key.Key_End:
            self.go_to(self.model().rowCount() - 1, -1)
        else:
            super().keyPressEvent(event)
