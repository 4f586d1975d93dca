"""The list of projects used lately."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.projects.recent import MOST, RecentProjects
from ui.projects.recent_menu import RecentMenu

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.window_state import WindowState


@pytest.fixture
def recent(state: WindowState) -> RecentProjects:
    return RecentProjects(state)


def test_the_newest_stands_first_and_none_twice(recent: RecentProjects) -> None:
    for name in ("/a", "/b", "/a"):
        recent.add(Path(name))

    assert recent.places() == [Path("/a"), Path("/b")]


def test_only_so_many_are_remembered(recent: RecentProjects) -> None:
    for number in range(MOST + 3):
        recent.add(Path(f"/{number}"))

    assert len(recent.places()) == MOST
    assert recent.places()[0] == Path(f"/{MOST + 2}")


def test_a_spoilt_list_is_an_empty_one(recent: RecentProjects, state: WindowState) -> None:
    state.prefer("recent_projects", "[not a list")

    assert recent.places() == []


def test_typing_in_the_menu_goes_from_one_project_of_that_letter_to_the_next(
    recent: RecentProjects, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("mill.factcheck", "Ferry.factcheck", "fish.factcheck"):
        (tmp_path / name).touch()
        recent.add(tmp_path / name)
    menu = RecentMenu(recent)
    qtbot.addWidget(menu)
    menu.fill()

    seen = []
    for letter in "fffm":
        key, none = Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.NoModifier
        menu.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, none, letter))
        action = menu.activeAction()
        assert action is not None
        seen.append(action.text().partition(".")[0])

    assert seen == ["fish", "Ferry", "fish", "mill"]
