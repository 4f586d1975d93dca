"""No shortcut takes a plain key from a text field."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

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


def press_at(widget: QWidget, sign: str, scan_code: int, modifier: Qt.KeyboardModifier) -> None:
    """Press a key that writes a sign, at a place of the keyboard."""
    event = QKeyEvent(QEvent.Type.KeyPress, ord(sign.upper()), modifier, scan_code, 0, 0, sign)
    QApplication.sendEvent(widget, event)


PLACE_OF_V = 55


@pytest.mark.parametrize(
    ("sign", "modifier", "name"),
    [
        ("\u043c", NONE, "V"),
        ("\u041c", SHIFT, "Shift+V"),
        ("\u0631", NONE, "V"),
        ("\u0661", NONE, "1"),
    ],
)
@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="places are told otherwise there")
def test_a_key_of_another_script_acts_by_its_place(
    frame: QMainWindow, qtbot: QtBot, sign: str, modifier: Qt.KeyboardModifier, name: str
) -> None:
    done = []
    lister = QListWidget()
    frame.setCentralWidget(lister)
    for keys in ("V", "Shift+V", "1"):
        action = QAction(keys, frame)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, keys=keys: done.append(keys))
        frame.addAction(action)
    guard = KeyGuard(frame)
    frame.show()
    lister.setFocus()
    qtbot.waitUntil(lister.hasFocus)

    press_at(lister, sign, PLACE_OF_V, modifier)

    assert done == [name]
    assert guard.parent() is frame


def test_a_key_of_another_script_writes_in_a_field(desk: Desk) -> None:
    desk.field.setFocus()

    press_at(desk.field, "\u043c", PLACE_OF_V, NONE)

    assert desk.field.text() == "\u043c"
    assert desk.taken == []


class Taker(QListWidget):
    """A list that has the letter V for itself."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="places are told otherwise there")
def test_a_widget_that_has_a_letter_for_itself_gets_it_by_place_too(
    frame: QMainWindow, qtbot: QtBot
) -> None:
    taker = Taker()
    frame.setCentralWidget(taker)
    guard = KeyGuard(frame)
    frame.show()
    taker.setFocus()
    qtbot.waitUntil(taker.hasFocus)

    press_at(taker, "\u043c", PLACE_OF_V, NONE)

    assert taker.keys == [Qt.Key.Key_V]
    assert guard.parent() is frame
