"""Switches: an assistive tool that sets one does what a press does; the program does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

from ui.widgets.buttons import Chip
from ui.widgets.segments import SegmentSwitch
from ui.widgets.switching import CheckBox, RadioButton
from ui.widgets.verdict_button import VerdictButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

MAKERS: dict[str, Callable[[], QAbstractButton]] = {
    "check box": lambda: CheckBox("Confidential"),
    "radio button": lambda: RadioButton("Dark"),
    "chip": lambda: Chip("Open"),
    "verdict": lambda: VerdictButton("verified", "Verified", "V"),
}


@pytest.fixture(params=MAKERS)
def button(request: pytest.FixtureRequest, qtbot: QtBot) -> QAbstractButton:
    made = MAKERS[request.param]()
    qtbot.addWidget(made)
    return made


def test_a_tool_that_switches_a_button_presses_it(qtbot: QtBot, button: QAbstractButton) -> None:
    with qtbot.waitSignal(button.clicked):
        button.toggle()  # all that Qt does for an assistive tool

    assert button.isChecked() is not isinstance(button, VerdictButton)


def test_the_program_switches_a_button_without_pressing_it(
    qtbot: QtBot, button: QAbstractButton
) -> None:
    with qtbot.assertNotEmitted(button.clicked, wait=50):
        button.setChecked(True)

    assert button.isChecked()


def test_a_press_counts_once(qtbot: QtBot, button: QAbstractButton) -> None:
    presses: list[str] = []
    button.clicked.connect(lambda: presses.append("press"))

    button.click()
    qtbot.wait(50)

    assert presses == ["press"]


def test_choosing_one_of_a_group_presses_no_other(qtbot: QtBot) -> None:
    group = QButtonGroup()
    light, dark = RadioButton("Light"), RadioButton("Dark")
    for one in (light, dark):
        qtbot.addWidget(one)
        group.addButton(one)
    light.setChecked(True)

    with qtbot.assertNotEmitted(light.clicked, wait=50), qtbot.waitSignal(dark.clicked):
        dark.toggle()

    assert group.checkedButton() is dark


def test_a_tool_can_change_the_page(qtbot: QtBot) -> None:
    pages = SegmentSwitch(["Read", "Table"], "Page")
    qtbot.addWidget(pages)
    table = pages.findChildren(QAbstractButton)[1]

    with qtbot.waitSignal(pages.chosen) as chosen:
        table.toggle()

    assert chosen.args == [1]
    assert pages.current() == 1


def test_words_beside_a_box_go_on_in_a_second_line(qtbot: QtBot) -> None:
    box = CheckBox("Fetch the pages of sources, to keep copies of them")
    qtbot.addWidget(box)
    line = box.sizeHint()

    half = line.width() // 2

    assert box.heightForWidth(line.width()) == line.height()
    assert box.heightForWidth(half) > line.height()
    assert box.minimumSizeHint().width() < half
    box.resize(half, box.heightForWidth(half))
    wrapped = box.grab().toImage()
    box.setText("Fetch the pages of sources,")
    assert wrapped != box.grab().toImage()
