"""What is asked for is scrolled into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.in_sight import bring_into_sight

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_widget_below_the_fold_is_scrolled_to(qtbot: QtBot) -> None:
    pane, content = QScrollArea(), QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(content)
    column.addSpacing(2000)
    low = QPushButton("low", content)
    column.addWidget(low)
    pane.setWidgetResizable(True)
    pane.setWidget(content)
    pane.resize(200, 200)
    pane.show()

    bring_into_sight(low)

    assert pane.verticalScrollBar().value() > 1000
    assert low.visibleRegion().boundingRect().height() == low.height()


def test_where_nothing_scrolls_nothing_happens(qtbot: QtBot) -> None:
    alone = QPushButton("alone")
    qtbot.addWidget(alone)

    bring_into_sight(alone)

    assert alone.pos().y() >= 0
