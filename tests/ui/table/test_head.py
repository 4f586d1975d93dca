"""The head says how the table is sorted, and sorts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from ui.table.columns import ARTICLE, CLAIM, COLUMNS, column_title
from ui.table.head import TableHead, head_of
from ui.table.model import ClaimTableModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.session import Session


@pytest.fixture
def head(session: Session, qtbot: QtBot, frame: QMainWindow) -> TableHead:
    view = QTableView()
    frame.setCentralWidget(view)
    frame.resize(1200, 300)
    view.setModel(ClaimTableModel(session, view))
    head = head_of(view)
    head.set_widths()
    frame.show()
    return head


def test_it_begins_sorted_by_article(head: TableHead) -> None:
    assert head.sorted_by == (ARTICLE, False)


def test_a_click_sorts_and_a_second_turns_it_round(head: TableHead, qtbot: QtBot) -> None:
    place = head.sectionViewportPosition(CLAIM) + 20
    for falls in (False, True):
        with qtbot.waitSignal(head.sort_asked) as asked:
            middle = head.viewport().rect().center()
            middle.setX(place)
            QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        assert asked.args == [CLAIM, falls]


def test_the_arrow_is_painted_at_the_column_in_use(head: TableHead) -> None:
    before = head.grab().toImage()

    head.sort_by(CLAIM)

    assert head.grab().toImage() != before


def test_words_of_the_head_are_never_cut(head: TableHead) -> None:
    metrics = head.fontMetrics()
    for place, column in enumerate(COLUMNS):
        assert head.sectionSize(place) > metrics.horizontalAdvance(column_title(column))
