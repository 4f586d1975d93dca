"""A start beside a window that has the project open already."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from factcheck import paths
from ui.projects.door import ProjectDoor
from ui.projects.starting import hold_project

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def owner(qtbot: object) -> QObject:
    return QObject()


def test_the_project_named_is_held(owner: QObject, tmp_path: Path) -> None:
    door = hold_project(str(tmp_path / "a.factcheck"), [], owner)

    assert isinstance(door, ProjectDoor)
    assert not ProjectDoor(tmp_path / "a.factcheck").take()
    door.close()


@pytest.mark.parametrize("by_variable", [True, False])
def test_without_a_name_it_is_the_one_of_the_environment_or_the_users_own(
    owner: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_variable: bool
) -> None:
    expected = paths.default_project()
    if by_variable:
        expected = tmp_path / "desk.factcheck"
        monkeypatch.setenv("FACTCHECK_PROJECT", str(expected))

    door = hold_project(None, [], owner)

    assert isinstance(door, ProjectDoor)
    assert not ProjectDoor(expected).take()
    door.close()


def test_a_window_that_does_not_answer_is_named_in_one_sentence(
    owner: QObject,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(ProjectDoor.knock, "__defaults__", (0.0,))  # wait for nothing
    held = ProjectDoor(tmp_path / "a.factcheck")
    held.take()

    code = hold_project(str(tmp_path / "a.factcheck"), ["x.txt"], owner)

    assert code == 1
    assert "a.factcheck" in capsys.readouterr().err
    held.close()
