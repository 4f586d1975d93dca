"""The first minute: three ways to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel

from ui.accessibility import unnamed_controls
from ui.articles.first_run import FirstRun, StepNumber
from ui.plain_text import PlainLabel
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


def test_each_step_has_its_number_in_a_ring_before_its_words(
    frame: QMainWindow, actions: Actions
) -> None:
    page = FirstRun(actions)
    frame.setCentralWidget(page)
    frame.resize(1280, 800)
    frame.show()
    QApplication.sendPostedEvents()

    rings = page.findChildren(StepNumber)
    assert len(rings) == 3
    for ring in rings:
        step = ring.parentWidget()
        assert step is not None
        head, words = step.findChildren(PlainLabel)[::-1]
        assert head.x() == words.x() > ring.geometry().right(), "words stand under their head"
        assert abs(head.geometry().center().y() - ring.geometry().center().y()) <= 1
        assert words.height() >= words.heightForWidth(words.width()), "no line is cut"
    promise = page.findChildren(PlainLabel)[-1]
    middle = promise.mapTo(page, promise.rect().center()).x()
    assert abs(middle - page.width() // 2) < 20, "the last line stands in the middle, as all does"
    assert promise.heightForWidth(promise.width()) <= 20, "it needs one line"


def test_the_three_steps_are_told(frame: QMainWindow, actions: Actions) -> None:
    page = FirstRun(actions)
    frame.setCentralWidget(page)

    told = " ".join(label.text() for label in page.findChildren(QLabel))

    assert all(word in told for word in ("Read", "Decide", "Hand over", "on this computer"))
