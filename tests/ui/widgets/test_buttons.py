"""Buttons, chips and switches: their keys, states and spoken names."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import theme as themes
from ui.widgets.buttons import Button, ButtonKind, Chip, PaintedButton
from ui.widgets.field import Field
from ui.widgets.key_cap import KeyCap, key_cap_width, letters_type_text
from ui.widgets.segments import SegmentSwitch
from ui.widgets.verdict_button import VerdictButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize("kind", list(ButtonKind))
def test_a_button_is_as_wide_as_icon_words_and_key(qtbot: QtBot, kind: ButtonKind) -> None:
    bare, full = (
        Button("Export", kind=kind),
        Button("Export", kind=kind, icon="export", key="Ctrl+E"),
    )
    for button in (bare, full):
        qtbot.addWidget(button)

    assert full.sizeHint().width() >= bare.sizeHint().width() + 16 + key_cap_width("Ctrl+E")
    assert full.minimumSizeHint().width() == full.sizeHint().width() - 8 - key_cap_width("Ctrl+E")
    assert bare.minimumSizeHint() == bare.sizeHint()
    assert full.sizeHint().height() >= 24


def test_a_button_tells_its_word_and_its_key(qtbot: QtBot) -> None:
    button = Button("Undo", icon="undo", key="Ctrl+Z", icon_only=True)
    qtbot.addWidget(button)

    assert spoken(button) == "Undo"
    assert "Ctrl+Z" in button.accessibleDescription()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_button_is_pressed_by_the_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Export")
    qtbot.addWidget(button)

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


@pytest.mark.parametrize("enabled", [True, False])
def test_a_state_of_a_button_can_be_seen(qtbot: QtBot, enabled: bool) -> None:
    rest, other = Button("Export", key="Ctrl+E"), Button("Export", key="Ctrl+E")
    for button in (rest, other):
        qtbot.addWidget(button)
        button.resize(button.sizeHint())

    other.setEnabled(enabled)
    other.setDown(enabled)

    assert rest.grab().toImage() != other.grab().toImage()


def test_choosing_a_verdict_changes_nothing_until_it_is_stored(qtbot: QtBot) -> None:
    button = VerdictButton("disputed", "Disputed", "D")
    qtbot.addWidget(button)

    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert not button.isChecked()
    button.set_chosen(True)
    assert button.isChecked()


def test_a_chosen_verdict_is_seen_and_told(qtbot: QtBot) -> None:
    button = VerdictButton("verified", "Verified", "V")
    qtbot.addWidget(button)
    button.resize(120, 56)
    before = button.grab().toImage()

    button.set_chosen(True)

    interface = QAccessible.queryAccessibleInterface(button)
    assert button.grab().toImage() != before
    assert (spoken(button), interface.state().checked) == ("Verified", True)


def test_a_chip_switches_and_makes_room_for_its_tick(qtbot: QtBot) -> None:
    chip = Chip("missing context", color="disputed")
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()

    chip.click()

    assert chip.isChecked()
    assert chip.sizeHint().width() > narrow


def test_a_switch_brings_the_number_of_the_page(qtbot: QtBot) -> None:
    switch = SegmentSwitch(["Read", "Table"], "Page")
    qtbot.addWidget(switch)
    segments = switch.findChildren(PaintedButton)

    with qtbot.waitSignal(switch.chosen) as signal:
        qtbot.mouseClick(segments[1], Qt.MouseButton.LeftButton)

    assert signal.args == [1]
    assert switch.current() == 1


def test_choosing_a_page_by_program_is_silent(qtbot: QtBot) -> None:
    switch = SegmentSwitch(["Read", "Table"], "Page")
    qtbot.addWidget(switch)

    with qtbot.assertNotEmitted(switch.chosen):
        switch.choose(1)

    assert switch.current() == 1


def test_letter_caps_go_pale_while_letters_type_text(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    cap, field, button = KeyCap("V"), QLineEdit(), Button("Export")
    for widget in (cap, field, button):
        column.addWidget(widget)
    window.show()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    awake = cap.grab().toImage()

    field.setFocus()

    assert letters_type_text()
    assert cap.grab().toImage() != awake


def test_a_key_cap_says_its_key(qtbot: QtBot) -> None:
    cap = KeyCap("V")
    qtbot.addWidget(cap)

    cap.set_text("Ctrl+K")

    assert (cap.text, spoken(cap)) == ("Ctrl+K", "Ctrl+K")
    assert cap.sizeHint().width() > KeyCap("V").sizeHint().width()


def test_a_field_has_a_spoken_name_and_shows_when_it_is_wrong(qtbot: QtBot) -> None:
    field = Field("Search the project", "Search", icon="search", key="Ctrl+F")
    qtbot.addWidget(field)

    field.set_wrong(True)

    assert spoken(field) == "Search the project"
    assert field.property("wrong") is True
    assert field.textMargins().left() > 0


@pytest.mark.parametrize("scheme", list(themes.Scheme))
def test_every_control_shows_each_of_its_states(
    qtbot: QtBot, qapp: QApplication, scheme: themes.Scheme
) -> None:
    themes.use(themes.load(scheme))
    chosen = Chip("Open", mark="open")
    chosen.setChecked(True)
    off = Chip("Open", mark="open")
    off.setEnabled(False)
    dead = VerdictButton("verified", "Verified", "V")
    dead.setEnabled(False)
    primary_off = Button("Go", kind=ButtonKind.PRIMARY, key="Enter")
    primary_off.setEnabled(False)
    shown = {
        "chip": (Chip("Open", mark="open"), chosen, off),
        "verdict": (VerdictButton("verified", "Verified", "V"), dead),
        "primary": (Button("Go", kind=ButtonKind.PRIMARY, key="Enter"), primary_off),
    }

    for states in shown.values():
        for widget in states:
            qtbot.addWidget(widget)
            widget.resize(120, 40)
        pictures = [widget.grab().toImage() for widget in states]
        assert all(one != other for one, other in pairwise(pictures))
    themes.use(themes.load(themes.Scheme.LIGHT))


def test_a_switch_paints_the_chosen_page_apart(qtbot: QtBot) -> None:
    switch = SegmentSwitch(["Read", "Table"], "Page")
    qtbot.addWidget(switch)
    switch.show()
    first = switch.grab().toImage()

    switch.choose(1)

    assert switch.grab().toImage() != first


def test_a_button_can_take_another_icon_and_key(qtbot: QtBot) -> None:
    button = Button("Fold", icon="chevron_down", key="F", icon_last=True)
    qtbot.addWidget(button)
    button.resize(120, 28)
    before = button.grab().toImage()

    button.set_icon_name("chevron_up")
    button.set_key("G")
    wide = button.sizeHint().width()
    button.set_icon_only(True)

    assert button.key == "G"
    assert button.sizeHint().width() < wide
    assert button.grab().toImage() != before


def test_the_key_of_a_field_gives_way_to_what_is_typed(qtbot: QtBot) -> None:
    field = Field("Search", icon="search", key="Ctrl+F")
    qtbot.addWidget(field)
    field.resize(240, 28)
    empty = field.grab().toImage()

    qtbot.keyClicks(field, "ferry")
    field.set_icon_name("filter")

    assert field.grab().toImage() != empty
