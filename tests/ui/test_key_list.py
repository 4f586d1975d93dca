"""F1 lists every key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.accessibility import unnamed_controls
from ui.actions import ACTIONS
from ui.key_list import KeyList
from ui.widgets.key_cap import KeyCap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from ui.actions import Actions


def test_every_action_with_a_key_is_listed(frame: QMainWindow, actions: Actions) -> None:
    dialog = KeyList(actions, frame)

    caps = sorted(cap.text for cap in dialog.findChildren(KeyCap))

    assert caps == sorted(actions.key_text(spec.id) for spec in ACTIONS if spec.keys)
    assert list(unnamed_controls(dialog)) == []
