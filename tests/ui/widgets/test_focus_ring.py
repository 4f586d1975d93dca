"""The ring that shows where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.focus_ring import FocusGuide, FocusRing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(Button("One", made))
    column.addWidget(Button("Two", made, kind=ButtonKind.FLAT))
    guide = FocusGuide(qapp)
    made.destroyed.connect(guide.deleteLater)
    made.show()
    made.activateWindow()
    return made


def ring(window: QWidget) -> FocusRing | None:
    return window.findChild(FocusRing)


def test_the_ring_stands_around_the_control_that_tab_reached(qtbot: QtBot, window: QWidget) -> None:
    one, _ = window.findChildren(Button)

    one.setFocus(Qt.FocusReason.TabFocusReason)

    found = ring(window)
    assert found is not None
    assert found.isVisible()
    assert found.geometry().adjusted(4, 4, -4, -4) == one.geometry()


def test_a_flat_control_has_its_frame_on_its_own_bounds(qtbot: QtBot, window: QWidget) -> None:
    one, two = window.findChildren(Button)
    one.setFocus(Qt.FocusReason.TabFocusReason)

    two.setFocus(Qt.FocusReason.TabFocusReason)

    found = ring(window)
    assert found is not None
    assert found.geometry() == two.geometry()


def test_the_ring_follows_its_control_and_goes_with_it(qtbot: QtBot, window: QWidget) -> None:
    one, two = window.findChildren(Button)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    found = ring(window)
    assert found is not None

    one.move(40, 50)
    assert found.geometry().topLeft() == one.geometry().adjusted(-4, -4, 0, 0).topLeft()

    two.hide()
    one.hide()
    assert not found.isVisible()
