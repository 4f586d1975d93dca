"""A part of a column that scrolls rather than cut what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets.giving_area import GivingArea

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_is_as_high_as_what_it_holds_until_the_column_is_too_low(qtbot: QtBot) -> None:
    words = QLabel("One line after another tells what the claim is about. " * 12)
    words.setWordWrap(True)
    content, column = QWidget(), QWidget()
    QVBoxLayout(content).addWidget(words)
    area, below = GivingArea(content), QWidget()
    below.setMinimumHeight(100)
    rows = QVBoxLayout(column)
    rows.addWidget(area)
    rows.addWidget(below, 1)
    qtbot.addWidget(column)

    column.resize(300, 900)
    column.show()
    qtbot.waitUntil(lambda: area.height() == content.height())
    assert area.verticalScrollBar().maximum() == 0

    column.resize(300, 280)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert below.height() >= 100
