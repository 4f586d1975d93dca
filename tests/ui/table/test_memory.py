"""The claim table as it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.table.hands import press
from ui.table.columns import ARTICLE
from ui.table.filter import TableFilter
from ui.table.memory import KEPT_NAME, TableMemory
from ui.table.page import TablePage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from ui.actions import Actions
    from ui.session import Session
    from ui.window_state import WindowState


def another(
    session: Session, actions: Actions, frame: QMainWindow, state: WindowState
) -> TablePage:
    page = TablePage(session, actions)
    TableMemory(page, state)
    frame.setCentralWidget(page)
    return page


def test_filter_sort_widths_and_row_are_as_they_were(
    page: TablePage,
    session: Session,
    actions: Actions,
    frame: QMainWindow,
    state: WindowState,
    wait_for: Callable[[TablePage], None],
) -> None:
    memory = TableMemory(page, state)
    page.set_filter(TableFilter(text="in", published_from=None))
    page.sort_by(1)
    page.sort_by(1)
    wait_for(page)
    page.view.head.resizeSection(ARTICLE, 240)
    press(page, Qt.Key.Key_End)
    row, ids = page.view.current_id, page.listing.ids
    memory.keep()

    again = another(session, actions, frame, state)
    wait_for(again)

    assert again.filter == TableFilter(text="in")
    assert again.listing.ids == ids
    assert again.view.head.sorted_by == (1, True)
    assert again.view.head.sectionSize(ARTICLE) == 240
    assert again.view.current_id == row


@pytest.mark.parametrize(
    "kept", ["", "no json", "[1]", '{"sort": 7, "widths": [], "filter": "x", "scroll": "far"}']
)
def test_what_cannot_be_read_leaves_the_table_as_usual(
    page: TablePage, state: WindowState, kept: str
) -> None:
    state.put(KEPT_NAME, kept)

    TableMemory(page, state)

    assert page.filter == TableFilter()
    assert page.view.head.sorted_by == (ARTICLE, False)
