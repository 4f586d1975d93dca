"""Tab through the window: each pane is one stretch of the way, and one always sees where one is."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from factcheck.paths import seeds_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from ui.app import Shell

MOST = 120
AROUND = 6
"""Pixels beside a control in which its ring may stand."""
SIGN = 12
"""Pixels that look otherwise, at least, where the keyboard is."""


@pytest.fixture
def shell(open_window: Callable[..., Shell], qtbot: QtBot) -> Shell:
    shell = open_window(seeds_dir() / "01_night_ferry_courier.txt")
    shell.window.resize(1440, 900)
    qtbot.waitUntil(lambda: shell.place.is_settled and shell.place.desk.current is not None)
    rest(500)
    return shell


def rest(milliseconds: int = 20) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def picture(window: QWidget, control: QWidget) -> QImage:
    area = QRect(control.mapTo(window, QPoint()), control.size())
    return window.grab(area.adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def difference(one: QImage, other: QImage) -> int:
    """Return how many pixels of two pictures differ; all where the control moved meanwhile."""
    if one.size() != other.size():
        return one.width() * one.height()
    left, right = (memoryview(image.constBits()).cast("B").cast("I") for image in (one, other))
    return sum(a != b for a, b in zip(left, right, strict=True))


def walk(window: QWidget) -> tuple[list[QWidget], list[str]]:
    """Press Tab until the way closes; return the stops, and those where nothing is to be seen."""
    stops: list[QWidget] = []
    unseen: list[str] = []
    while len(stops) < MOST:
        here = QApplication.focusWidget()
        assert here is not None
        if here in stops:
            break
        stops.append(here)
        is_there, with_focus = not here.visibleRegion().isEmpty(), picture(window, here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        rest()
        if not is_there or difference(with_focus, picture(window, here)) < SIGN:
            unseen.append(f"{type(here).__name__} {here.objectName() or here.accessibleName()}")
    return stops, unseen


def pane_of(stop: QWidget, panes: dict[str, QWidget]) -> str:
    return next((name for name, pane in panes.items() if pane.isAncestorOf(stop)), "?")


def test_tab_goes_pane_by_pane_and_is_seen_everywhere(shell: Shell) -> None:
    window, place = shell.window, shell.place
    panes: dict[str, QWidget] = {
        "tools": window.tools,
        "articles": place.articles,
        "reader": place.reader,
        "claim": place.claim,
        "status": window.status,
    }
    window.tools.search.setFocus(Qt.FocusReason.TabFocusReason)

    stops, unseen = walk(window)

    order = [name for name, _ in groupby(pane_of(stop, panes) for stop in stops)]
    assert len(stops) > 20
    assert unseen == []
    assert order in (list(panes), [*panes, "tools"])


@pytest.mark.parametrize("page", ["table", "dashboard", "history"])
def test_tab_is_seen_on_every_page(shell: Shell, page: str) -> None:
    shell.window.actions_by_id[f"page.{page}"].trigger()
    rest(800)
    shell.window.tools.search.setFocus(Qt.FocusReason.TabFocusReason)

    stops, unseen = walk(shell.window)

    assert len(stops) > 5
    assert unseen == []


@pytest.mark.parametrize("act", ["settings", "import"])
def test_tab_is_seen_in_every_dialog(shell: Shell, act: str) -> None:
    shell.window.actions_by_id[act].trigger()
    rest(500)
    dialog = QApplication.activeWindow()
    assert dialog is not None
    assert dialog is not shell.window

    stops, unseen = walk(dialog)

    assert len(stops) > 3
    assert unseen == []
