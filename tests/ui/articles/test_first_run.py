"""The first minute: three ways to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel

from ui.accessibility import unnamed_controls
from ui.articles.first_run import FirstRun
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.actions import Actions


def test_files_the_clipboard_or_samples_begin_the_work(
    frame: QMainWindow, actions: Actions, qtbot: QtBot
) -> None:
    page = FirstRun(actions)
    frame.setCentralWidget(page)
    files, paste, samples = page.findChildren(Button)

    with qtbot.waitSignal(page.samples_wanted):
        samples.click()
    with qtbot.waitSignal(actions["import"].triggered):
        files.click()
    with qtbot.waitSignal(actions["import.paste"].triggered):
        paste.click()

    assert paste.key == "Ctrl+Shift+V"
    frame.show()
    QApplication.sendPostedEvents()
    for button in (files, paste, samples):
        assert button.width() >= button.sizeHint().width()
    assert list(unnamed_controls(page)) == []


def test_the_three_steps_are_told(frame: QMainWindow, actions: Actions) -> None:
    page = FirstRun(actions)
    frame.setCentralWidget(page)

    told = " ".join(label.text() for label in page.findChildren(QLabel))

    assert all(word in told for word in ("Read", "Decide", "Hand over", "on this computer"))
