"""A project of a test's own, copied from one that was made once: making one takes a while."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from factcheck.services.project import Project


@pytest.fixture(scope="session")
def empty_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a new project, never to be opened."""
    from factcheck.store import upgrade

    path = tmp_path_factory.mktemp("empty") / "desk.factcheck"
    upgrade.create(path)
    return path


@pytest.fixture
def project(empty_project: Path, tmp_path: Path) -> Iterator[Project]:
    """A new project in a real SQLite file."""
    from factcheck.services.project import open_project

    path = shutil.copyfile(empty_project, tmp_path / "desk.factcheck")
    project = open_project(path, "Ada Lind")
    yield project
    project.close()
