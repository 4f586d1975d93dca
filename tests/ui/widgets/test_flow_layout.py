"""Chips in lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Chip
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    box = QWidget()
    qtbot.addWidget(box)
    return box


@pytest.fixture
def flow(box: QWidget) -> FlowLayout:
    flow = FlowLayout(box, gap=8)
    for word in ("contradicted", "missing context", "conflicting evidence", "outdated"):
        flow.addWidget(Chip(word, box))
    box.resize(240, 200)
    box.show()
    return flow


def test_a_full_line_is_followed_by_the_next(flow: FlowLayout) -> None:
    places = [flow.itemAt(number).geometry() for number in range(4)]  # type: ignore[union-attr]

    assert all(place.right() <= 240 for place in places)
    assert len({place.top() for place in places}) > 1
    assert not any(one.intersects(other) for one in places for other in places if one is not other)


def test_narrower_is_higher(flow: FlowLayout) -> None:
    assert flow.heightForWidth(150) > flow.heightForWidth(600)


def test_cleared_it_takes_no_room(flow: FlowLayout) -> None:
    flow.clear()

    assert flow.count() == 0
    assert flow.heightForWidth(240) == 0


def test_what_stands_behind_a_stretch_goes_to_the_end(box: QWidget) -> None:
    row = FlowLayout(box, gap=8)
    first, last = Chip("open", box), Chip("lost", box)
    row.addWidget(first)
    row.add_stretch()
    row.addWidget(last)
    box.resize(400, 60)
    box.show()

    assert first.geometry().left() == 0
    assert last.geometry().right() == 399


def test_a_line_begins_at_the_right_in_a_mirrored_window(flow: FlowLayout, box: QWidget) -> None:
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.resize(241, 200)

    assert flow.itemAt(0).geometry().right() == 240  # type: ignore[union-attr]
