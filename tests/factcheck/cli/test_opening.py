"""Which project a command works on, and in whose name."""

from __future__ import annotations

import argparse
import getpass
from typing import TYPE_CHECKING, NoReturn

import pytest

from factcheck import paths
from factcheck.cli.opening import location, opened, reviewer
from factcheck.errors import NotFoundError

if TYPE_CHECKING:
    from pathlib import Path


def given(**arguments: str | None) -> argparse.Namespace:
    return argparse.Namespace(**{"project": None, "reviewer": None, **arguments})


def test_an_option_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_PROJECT", "from-environment")
    monkeypatch.setenv("FACTCHECK_REVIEWER", "Ada")

    assert location(given(project="from-option")) == "from-option"
    assert reviewer(given(reviewer="Rosa")) == "Rosa"
    assert location(given()) == "from-environment"
    assert reviewer(given()) == "Ada"


def test_without_either_it_is_the_users_own_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "rl")

    assert location(given()) == str(paths.default_project())
    assert reviewer(given()) == "rl"


def test_an_account_without_a_name_still_has_a_reviewer(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> NoReturn:
        raise KeyError("uid")

    monkeypatch.setattr(getpass, "getuser", nobody)

    assert reviewer(given()) == "reviewer"


def test_a_project_is_made_only_when_that_is_meant(tmp_path: Path) -> None:
    place = str(tmp_path / "desk.factcheck")

    with pytest.raises(NotFoundError), opened(given(project=place)):
        pass
    with opened(given(project=place, reviewer="Rosa"), create=True) as project:
        assert (project.location, project.reviewer) == (place, "Rosa")
