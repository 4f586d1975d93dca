"""Names of controls and announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ui.accessibility import announce, spoken_name, unnamed_controls
from ui.widgets.buttons import Button, Chip, VerdictButton
from ui.widgets.field import Field

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


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
