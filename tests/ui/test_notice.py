"""The strip for what failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.notice import NoticeStrip
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot


def test_it_says_its_sentence_until_it_is_closed(frame: QMainWindow, qtbot: QtBot) -> None:
    strip = NoticeStrip()
    frame.setCentralWidget(strip)
    strip.hide()
    frame.show()
    assert strip.text() == ""

    strip.say("The disk is full. <b>Nothing</b> was changed.")
    assert strip.text() == "The disk is full. <b>Nothing</b> was changed."
    assert strip.isVisible()
    strip.findChildren(Button)[0].click()

    assert strip.text() == ""
