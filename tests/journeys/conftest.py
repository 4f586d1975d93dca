"""What journeys share: the looks chosen some time ago, and a project seen by another program."""

from __future__ import annotations

from shutil import copyfile
from typing import TYPE_CHECKING

import pytest

from factcheck.services.project import open_project
from ui.appearance import Appearance, ThemeChoice
from ui.theme import Density, Scheme, current
from ui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from factcheck.services.project import Project


@pytest.fixture(autouse=True)
def usual_looks(qapp: QApplication) -> Iterator[None]:
    """No test after this one looks as a journey left the window."""
    yield
    if (current().scheme, current().density) != (Scheme.LIGHT, Density.COMFORTABLE):
        appearance = Appearance(qapp)
        appearance.choose(ThemeChoice.SYSTEM, Density.COMFORTABLE)
        appearance.deleteLater()


@pytest.fixture
def theme(request: pytest.FixtureRequest, own_home: None) -> str:
    """The theme the window will open in; a test names it as the fixture's parameter."""
    WindowState().prefer("theme", request.param)
    return str(request.param)


@pytest.fixture
def record(tmp_path: Path, yesterday: Path) -> Iterator[Project]:
    """A copy of what the module calls `yesterday`, as another program sees it beside the window."""
    place = tmp_path / "desk.factcheck"
    copyfile(yesterday, place)
    project = open_project(place, "Ben Roy")
    yield project
    project.close()
