"""The menu of the chosen rows: what can be done to them, and how the table is sorted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from ui.table.columns import COLUMNS, column_title

if TYPE_CHECKING:
    from ui.actions import Actions
    from ui.table.page import TablePage

_ACTS = (
    "verdict.verified", "verdict.disputed", "verdict.unsourced", "claim.reopen", "claim.dismiss",
)  # fmt: skip


class TableMenu(QMenu):
    """Made anew each time it opens, for one table page."""

    def __init__(self, page: TablePage, actions: Actions) -> None:
        super().__init__(page)
        self.setObjectName("tableMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page = page
        self._add_open()
        self.addSeparator()
        for action_id in _ACTS:
            self._add_act(actions, action_id)
        self.addSeparator()
        self._add_copy()
        self._add_orders()

    def _add_open(self) -> None:
        claim = self._page.view.current_claim
        action = self.addAction(self.tr("Show in the article\tEnter"))
        action.setEnabled(claim is not None)
        if claim is not None:
            action.triggered.connect(lambda _checked=False: self._page.opened.emit(claim))

    def _add_act(self, actions: Actions, action_id: str) -> None:
        words = f"{actions[action_id].text()}\t{actions.key_text(action_id)}"
        action = self.addAction(words)
        action.setEnabled(bool(self._page.view.selectionModel().hasSelection()))
        action.triggered.connect(partial(self._do, action_id))

    def _add_copy(self) -> None:
        claim = self._page.view.current_claim
        action = self.addAction(self.tr("Copy the words of the claim"))
        action.setEnabled(claim is not None)
        if claim is not None:
            copy = partial(QGuiApplication.clipboard().setText, claim.quote)
            action.triggered.connect(lambda _checked=False: copy())

    def _add_orders(self) -> None:
        menu = self.addMenu(self.tr("Sort by"))
        chosen, falls = self._page.view.head.sorted_by
        for place, column in enumerate(COLUMNS):
            action = menu.addAction(column_title(column))
            action.setCheckable(True)
            action.setChecked(place == chosen)
            if place == chosen:
                arrow = self.tr("falling") if falls else self.tr("rising")
                action.setText(f"{column_title(column)}\t{arrow}")
            action.triggered.connect(partial(self._sort, place))

    def _do(self, action_id: str, _checked: object = None) -> None:
        self._page.do(action_id)

    def _sort(self, place: int, _checked: object = None) -> None:
        self._page.sort_by(place)
