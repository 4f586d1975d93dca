"""Names of controls and announcements."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ui.accessibility import announce, spoken_name, unnamed_controls
from ui.plain_text import set_tooltip
from ui.widgets.buttons import Button, Chip
from ui.widgets.field import Field
from ui.widgets.verdict_button import VerdictButton

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from ui.app import Shell

MARKUP = re.compile(r"</?[A-Za-z]")


def spoken_description(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Description))


def test_a_control_without_a_name_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    nameless = QLineEdit(window)

    assert unnamed_controls(window) == [nameless]


def test_a_field_with_a_label_has_its_name(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    form = QFormLayout(window)
    form.addRow("&Claim", QLineEdit())

    assert unnamed_controls(window) == []


def test_all_our_own_controls_have_names(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for widget in (
        Button("Undo", icon="undo", icon_only=True),
        VerdictButton("verified", "Verified", "V"),
        Chip("Open", mark="open"),
        Field("Search"),
    ):
        column.addWidget(widget)

    assert unnamed_controls(window) == []
    assert spoken_name(window.findChildren(Button)[0]) == "Undo"


def test_what_a_tool_tip_says_is_told_without_its_markup(qtbot: QtBot) -> None:
    button = Button("Table", key="Ctrl+2")
    label = QWidget()
    for widget in (button, label):
        qtbot.addWidget(widget)
        set_tooltip(widget, "All claims <of> the project.")

    assert spoken_description(button) == "Key: Ctrl+2. All claims <of> the project."
    assert spoken_description(label) == "All claims <of> the project."

    button.set_key("")
    set_tooltip(label, "")
    assert spoken_description(button) == "All claims <of> the project."
    assert spoken_description(label) == ""


def test_nothing_in_the_whole_window_is_spoken_as_markup_or_without_a_name(
    qtbot: QtBot, open_window: Callable[..., Shell]
) -> None:
    shell = open_window()
    for page in ("table", "dashboard", "history", "read"):
        shell.window.actions_by_id[f"page.{page}"].trigger()
    shell.window.actions_by_id["settings"].trigger()
    shell.window.actions_by_id["import"].trigger()

    spoken = [
        words
        for widget in shell.window.findChildren(QWidget)
        for words in (spoken_name(widget), spoken_description(widget))
    ]

    assert len(spoken) > 200
    assert [words for words in spoken if MARKUP.search(words)] == []
    assert unnamed_controls(shell.window) == []


def test_announcing_to_nobody_does_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    announce(window, "")
    announce(window, "Saved", urgent=True)


def test_announcements_are_sent_while_a_screen_reader_listens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sent: list[QAccessibleEvent] = []
    monkeypatch.setattr("ui.accessibility.QAccessible.isActive", lambda: True)
    monkeypatch.setattr("ui.accessibility.QAccessible.updateAccessibility", sent.append)

    announce(window, "Saved")
    announce(window, "Not saved: the disk is full", urgent=True)

    messages = [
        event.message() for event in sent if isinstance(event, QAccessibleAnnouncementEvent)
    ]
    assert messages == ["Saved", "Not saved: the disk is full"]
