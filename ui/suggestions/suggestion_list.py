"""The list of suggestions: arrows choose, S and C take with a stance, Esc goes back to the text."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from factcheck.domain.evidence import Stance
from ui.suggestions.row_delegate import ROW_HEIGHT, SuggestionRowDelegate

MOST_ROWS = 5
"""Rows shown at once; the rest are scrolled to."""

STANCE_KEYS = {Qt.Key.Key_S: Stance.SUPPORTS, Qt.Key.Key_C: Stance.CONTRADICTS}


class SuggestionList(QListView):
    """Lists offers.

    `taken_with` carries the stance of a key, `left` says that Esc was pressed, `menu_wanted` where
    on the screen the acts are asked for.
    """

    taken_with = Signal(object)
    left = Signal()
    menu_wanted = Signal(object)
    chosen = Signal(int)

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestionList")
        self.setAccessibleName(self.tr("Suggestions"))
        self.setModel(model)
        self.setItemDelegate(SuggestionRowDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda now, _: self.chosen.emit(now.row()))
        model.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Take the height of the rows there are, up to five."""
        rows = min(self.model().rowCount(), MOST_ROWS)
        self.setFixedHeight(max(1, rows) * ROW_HEIGHT)
        self.setVisible(rows > 0)

    @property
    def row(self) -> int:
        """The chosen row, -1 for none."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose a row without taking the focus."""
        self.setCurrentIndex(self.model().index(row, 0))

    @override
    def sizeHint(self) -> QSize:
        """Return the height of the rows shown."""
        return QSize(200, self.height())

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the stance keys to the list while it has the focus, whatever they do elsewhere."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._stance_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chosen row with a stance, or leave."""
        stance = self._stance_of(event)
        if stance is not None:
            self.taken_with.emit(stance)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row where none is chosen."""
        super().focusInEvent(event)
        if self.row < 0 and self.model().rowCount():
            self.choose(0)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the acts at the pointer, or at the chosen row for the menu key."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
            return
        place = self.visualRect(self.currentIndex()).bottomLeft()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def _stance_of(self, event: QKeyEvent) -> Stance | None:
        if event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return None
        return STANCE_KEYS.get(Qt.Key(event.key()))
