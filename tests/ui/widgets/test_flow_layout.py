"""Chips in lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
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
