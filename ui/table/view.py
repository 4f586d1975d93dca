"""The table itself: rows that are chosen, judged and opened from the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from factcheck.domain.claims import ClaimId
from ui import theme as themes
from ui.table.cell_delegate import CellDelegate
from ui.table.columns import CLAIM, COLUMNS
from ui.table.head import head_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QPersistentModelIndex, QPointF
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from factcheck.domain.claims import Claim
    from ui.actions import Actions
    from ui.table.model import ClaimTableModel

TAKEN_KEYS = (
    "verdict.verified", "verdict.disputed", "verdict.unsourced", "claim.reopen", "claim.dismiss",
    "claim.next", "claim.previous", "claim.next_open",
    "verdict.verified_stay", "verdict.disputed_stay", "verdict.unsourced_stay",
    "detail.1", "detail.2", "detail.3", "detail.4",
)  # fmt: skip
"""Actions whose keys mean the chosen rows while the table has the focus."""

_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ROWS = QItemSelectionModel.SelectionFlag.Rows
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect


class ClaimTableView(QTableView):
    """Shows claims; `opened` carries the one to read, `act_asked` the id of an action."""

    opened = Signal(object)
    act_asked = Signal(str)

    def __init__(
        self, model: ClaimTableModel, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows, self._actions = model, actions
        self._cells = CellDelegate(self)
        self.setObjectName("claimTable")
        self.setAccessibleName(self.tr("Claims of all articles"))
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.head = head_of(self)
        self.head.set_widths()
        self._build()
        self.doubleClicked.connect(self._open)

    # what is chosen

    @property
    def current_id(self) -> ClaimId | None:
        """The id of the row with the keyboard, None when there is none."""
        row = self.currentIndex().row()
        ids = self._rows.ids_of(row, row) if row >= 0 else ()
        return ids[0] if ids else None

    @property
    def current_claim(self) -> Claim | None:
        """The claim of the row with the keyboard, None while it is not read."""
        return self._rows.claim_at(self.currentIndex().row())

    def chosen_ids(self) -> list[ClaimId]:
        """Return the ids of the chosen rows, from top to bottom."""
        selection = self.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.count())]
        spans = sorted((part.top(), part.bottom()) for part in parts)
        found = dict.fromkeys(one for span in spans for one in self._rows.ids_of(*span))
        return list(found)

    def go_to(self, row: int, *, scroll: bool = True) -> None:
        """Choose one row alone, as far as there is one."""
        last = self._rows.rowCount() - 1
        if last < 0:
            return
        index = self._rows.index(min(max(row, 0), last), max(self.currentIndex().column(), CLAIM))
        self.selectionModel().setCurrentIndex(index, _ONLY | _ROWS)
        if scroll:
            self.scrollTo(index)

    def choose(self, rows: Iterable[int], current: int | None) -> None:
        """Choose several rows without scrolling; one of them gets the keyboard."""
        chosen = QItemSelection()
        for first, last in _spans(sorted(rows)):
            edge = self._rows.index(last, len(COLUMNS) - 1)
            chosen.select(self._rows.index(first, 0), edge)
        if current is not None:
            none = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._rows.index(current, CLAIM), none)
        self.selectionModel().select(chosen, _ONLY | _ROWS)

    def claim_at(self, point: QPointF) -> str:
        """Return the id of the claim whose row is at a point of the viewport, "" for none."""
        row = self.rowAt(int(point.y()))
        return next(iter(self._rows.ids_of(row, row)), "") if row >= 0 else ""

    def point_out(self, claim_id: str) -> None:
        """Mark a row as the pointer over it does, "" for none."""
        row = self._rows.row_of(ClaimId(claim_id)) if claim_id else None
        self._hover(-1 if row is None else row)

    # keys

    @override
    def event(self, event: QEvent) -> bool:
        """Take the keys that act on rows, though the window's actions have them too."""
        if event.type() == QEvent.Type.ShortcutOverride and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the chosen rows, or move."""
        action_id = self._action_of(event)
        if action_id:
            self.act_asked.emit(action_id)
        elif event.key() in _OPENING:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Look for nothing by letters: they act, and looking would read every row."""

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first or last row with Home and End, whatever the column."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._rows.rowCount() - 1,
        }
        if cursorAction in ends:
            return self._rows.index(ends[cursorAction], max(self.currentIndex().column(), 0))
        return super().moveCursor(cursorAction, modifiers)

    def _action_of(self, event: QEvent) -> str:
        pressed = QKeySequence(event.keyCombination())  # type: ignore[attr-defined]  # a key event
        found = (one for one in TAKEN_KEYS if pressed in self._actions[one].shortcuts())
        return next(found, "")

    def _takes(self, event: QEvent) -> bool:
        return bool(self._action_of(event)) or event.key() in _OPENING  # type: ignore[attr-defined]

    def _open(self, index: QModelIndex) -> None:
        claim = self._rows.claim_at(index.row())
        if claim is not None:
            self.opened.emit(claim)

    # looks

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Take the mark away."""
        super().leaveEvent(event)
        self._hover(-1)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Frame the row with the keyboard; choose the first when there is none."""
        was_nowhere = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if was_nowhere:
            self.go_to(0)
        self._frame()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self._frame()

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Move the frame."""
        super().currentChanged(current, previous)
        self._frame()

    def _frame(self) -> None:
        row = self.currentIndex().row() if self.hasFocus() else -1
        if row != self._cells.focus_row:
            self._cells.focus_row = row
            self.viewport().update()

    def _hover(self, row: int) -> None:
        if row != self._cells.hovered_row:
            self._cells.hovered_row = row
            self.viewport().update()

    def _build(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        numbers = self.verticalHeader()
        numbers.hide()
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setMinimumSectionSize(1)
        numbers.setDefaultSectionSize(themes.current().size("table_row"))


def _spans(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return runs of neighbouring rows as first and last."""
    spans: list[tuple[int, int]] = []
    for row in rows:
        if spans and spans[-1][1] + 1 == row:
            spans[-1] = (spans[-1][0], row)
        else:
            spans.append((row, row))
    return spans
