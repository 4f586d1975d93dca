"""No shortcut takes a plain key from a text field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListWidget, QMainWindow, QVBoxLayout, QWidget

from ui.key_guard import KeyGuard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Desk:
    """A window with a field, a list, and a shortcut on every key tried."""

    def __init__(self, frame: QMainWindow) -> None:
        page = QWidget()
        self.field, self.list = QLineEdit(), QListWidget()
        column = QVBoxLayout(page)
        column.addWidget(self.field)
        column.addWidget(self.list)
        frame.setCentralWidget(page)
        self.guard = KeyGuard(frame)
        self.taken: list[str] = []
        for keys in ("Return", "V", "Shift+V", "1", "Ctrl+E", "F2"):
            shortcut = QShortcut(QKeySequence(keys), frame)
            shortcut.activated.connect(lambda name=keys: self.taken.append(name))
        frame.show()


@pytest.fixture
def desk(frame: QMainWindow) -> Desk:
    return Desk(frame)


KEYS = [
    (Qt.Key.Key_Return, NONE, "Return"),
    (Qt.Key.Key_V, NONE, "V"),
    (Qt.Key.Key_V, SHIFT, "Shift+V"),
    (Qt.Key.Key_1, NONE, "1"),
]


@pytest.mark.parametrize(("key", "modifier", "name"), KEYS)
def test_plain_keys_stay_in_the_field(
    desk: Desk, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, name: str
) -> None:
    desk.field.setFocus()

    with qtbot.assertNotEmitted(desk.field.selectionChanged):
        qtbot.keyClick(desk.field, key, modifier)

    assert desk.taken == []


@pytest.mark.parametrize(("key", "modifier", "name"), KEYS)
def test_the_same_keys_act_where_no_text_is_written(
    desk: Desk, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, name: str
) -> None:
    desk.list.setFocus()

    qtbot.keyClick(desk.list, key, modifier)

    assert desk.taken == [name]


def test_commands_act_in_a_field_too(desk: Desk, qtbot: QtBot) -> None:
    desk.field.setFocus()

    qtbot.keyClick(desk.field, Qt.Key.Key_E, CTRL)
    qtbot.keyClick(desk.field, Qt.Key.Key_F2)

    assert desk.taken == ["Ctrl+E", "F2"]
