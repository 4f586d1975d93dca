"""The list of projects used lately."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ui.projects.recent import MOST, RecentProjects

if TYPE_CHECKING:
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
