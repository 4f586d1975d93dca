"""The parts of a row of the history: who, what and of what stand beside one another, uncut."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from ui import theme as themes
from ui.history.columns import LONGEST_NAME, columns
from ui.i18n import clock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROW = QRect(0, 0, 889, 34)
"""A row of the window at 1280 px."""


def room(text: str, style: str = "body") -> int:
    return QFontMetrics(themes.current().font(style)).horizontalAdvance(text)


@pytest.mark.parametrize("width", [889, 1529])
def test_no_reviewer_is_cut_while_another_column_has_room(qapp: QApplication, width: int) -> None:
    name = "Factcheck Workbench"

    found = columns(QRect(0, 0, width, 34), ["Ada Lind", name], themes.current())

    assert found.who.width() >= room(name)
    assert found.subject.width() > found.who.width()


def test_no_time_is_cut(qapp: QApplication) -> None:
    found = columns(ROW, ["Ada Lind"], themes.current())

    for hour in range(24):
        at = datetime(2024, 10, 5, hour, 48).astimezone()
        assert found.time.width() >= room(clock(at), "caption")


def test_an_act_has_room_for_its_detail(qapp: QApplication) -> None:
    found = columns(ROW, ["Ada Lind"], themes.current())

    for act in ("Disputed (missing context), claim 12", "Zurückgenommen: Wieder geöffnet, Beh. 2"):
        assert found.act.width() >= room(act)


def test_a_name_without_end_leaves_room_for_what_was_done(qapp: QApplication) -> None:
    found = columns(ROW, ["W" * 200], themes.current())

    assert found.who.width() == LONGEST_NAME
    assert found.subject.width() > 0


def test_the_parts_follow_one_another_within_the_row(qapp: QApplication) -> None:
    found = columns(ROW, ["Ada Lind"], themes.current())

    for one, other in pairwise(found):
        assert one.right() < other.left()
    assert found.subject.right() < ROW.right()
