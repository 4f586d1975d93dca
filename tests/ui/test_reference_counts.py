"""PySide6 6.12.0 on Python 3.11 loses references of None and True; no such release is used."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CALLS = 10_000
MOST_LOST = 500
"""Other code takes and gives references meanwhile; a fault loses one a call."""


class Sender(QObject):
    told = Signal(object)
    switched = Signal(bool)


@pytest.mark.parametrize("kept", [None, True, False])
def test_ten_thousand_calls_keep_their_references(qtbot: QtBot, kept: object) -> None:
    sender, heard = Sender(), list[object]()
    field = QLineEdit()
    qtbot.addWidget(field)
    sender.told.connect(lambda value: heard.append(value) if len(heard) < 1 else None)
    before = sys.getrefcount(kept)

    for _ in range(CALLS):
        sender.told.emit(kept)
        sender.switched.emit(True)
        field.setReadOnly(True)
        field.validator()

    assert abs(sys.getrefcount(kept) - before) < MOST_LOST
