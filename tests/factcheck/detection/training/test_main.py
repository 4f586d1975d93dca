"""The command that makes the models."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.detection.training import __main__ as command
from factcheck.detection.training import steps

if TYPE_CHECKING:
    from pathlib import Path


def arguments(step: str, folder: Path, *more: str) -> list[str]:
    places = [f"--{name}={folder}" for name in ("data", "pages", "base", "out", "work")]
    return [step, *places, *more]


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    told: list[str] = []
    monkeypatch.setattr(steps, "learn_debates", lambda folders: told.append("debates"))
    monkeypatch.setattr(steps, "judge_fold", lambda folders, number: told.append(f"fold {number}"))
    monkeypatch.setattr(steps, "learn_news", lambda folders: told.append("news"))
    monkeypatch.setattr(steps, "make_careful", lambda folders: told.append("careful"))
    monkeypatch.setattr(steps, "make_fast", lambda folders: told.append("fast"))
    return told


def test_all_steps_run_in_order(done: list[str], tmp_path: Path) -> None:
    assert command.main(arguments("all", tmp_path)) == 0

    assert done == ["debates", "fold 0", "fold 1", "fold 2", "news", "careful", "fast"]


def test_one_step_runs_alone(done: list[str], tmp_path: Path) -> None:
    command.main(arguments("fold", tmp_path, "--fold=1"))

    assert done == ["fold 1"]


def test_an_unknown_step_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        command.main(arguments("guess", tmp_path))
