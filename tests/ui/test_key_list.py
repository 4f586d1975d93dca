"""F1 lists every key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from ui.accessibility import unnamed_controls
from ui.actions import ACTIONS
from ui.key_list import KeyList
from ui.plain_text import PlainLabel
from ui.widgets.key_cap import KeyCap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.actions import Actions


def test_every_action_with_a_key_is_listed(frame: QMainWindow, actions: Actions) -> None:
    dialog = KeyList(actions, frame)

    caps = sorted(cap.text for cap in dialog.findChildren(KeyCap))

    assert caps == sorted(actions.key_text(spec.id) for spec in ACTIONS if spec.keys)
    assert list(unnamed_controls(dialog)) == []


@pytest.mark.parametrize("typed", ["next open", "open claim next", "NEXT OPEN"])
def test_a_key_is_found_by_what_it_does(
    frame: QMainWindow, actions: Actions, qtbot: QtBot, typed: str
) -> None:
    dialog = KeyList(actions, frame)

    qtbot.keyClicks(dialog.field, typed)

    assert dialog.shown == [actions.key_text("claim.next_open")]


def test_what_a_key_does_is_found_by_the_key(
    frame: QMainWindow, actions: Actions, qtbot: QtBot
) -> None:
    dialog = KeyList(actions, frame)

    qtbot.keyClicks(dialog.field, "ctrl+k")

    assert dialog.shown == ["Ctrl+K"]


def test_nothing_found_is_said_and_everything_comes_back(
    frame: QMainWindow, actions: Actions, qtbot: QtBot
) -> None:
    dialog = KeyList(actions, frame)

    qtbot.keyClicks(dialog.field, "qqq")
    found = dialog.shown
    dialog.field.clear()

    assert found == []
    assert len(dialog.shown) == sum(1 for spec in ACTIONS if spec.keys)


def test_it_is_closed_by_a_button_that_tells_its_key(
    frame: QMainWindow, actions: Actions, qtbot: QtBot
) -> None:
    dialog = KeyList(actions, frame)
    dialog.show()

    assert dialog.close_button.key == "Esc"
    dialog.close_button.click()

    assert not dialog.isVisible()


@pytest.mark.parametrize("typed", ["", "claim", "open"])
def test_both_columns_begin_at_the_same_height(
    frame: QMainWindow, actions: Actions, qtbot: QtBot, typed: str
) -> None:
    dialog = KeyList(actions, frame)
    dialog.show()

    qtbot.keyClicks(dialog.field, typed)
    QApplication.sendPostedEvents()

    groups = [one for one in dialog.findChildren(QWidget, "keyGroup") if one.isVisible()]
    heads = [one.findChildren(PlainLabel)[0].mapTo(dialog, QPoint()) for one in groups]
    tops = {x: min(one.y() for one in heads if one.x() == x) for x in {one.x() for one in heads}}
    assert len(tops) == 2
    assert len(set(tops.values())) == 1
