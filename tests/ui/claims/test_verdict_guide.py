"""What stands where no claim is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from ui.claims.verdict_guide import VerdictGuide
from ui.widgets.key_cap import KeyCap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from ui.actions import Actions


def test_it_says_why_and_explains_each_verdict_with_its_key(
    frame: QMainWindow, actions: Actions
) -> None:
    guide = VerdictGuide(actions)
    frame.setCentralWidget(guide)
    guide.say("No claim found. Select text and press M.")

    told = [label.text() for label in guide.findChildren(QLabel)]

    assert told[0] == "No claim found. Select text and press M."
    assert {"Verified", "Disputed", "Unsourced"} <= set(told)
    assert [cap.text for cap in guide.findChildren(KeyCap)] == ["V", "D", "U"]
