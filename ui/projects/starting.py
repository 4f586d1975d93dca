"""Starting beside a window that has the project open already: it comes forward instead."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import paths
from ui.projects.door import ProjectDoor, not_answering

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject


def hold_project(project: str | None, files: Sequence[str], parent: QObject) -> ProjectDoor | int:
    """Hold the project that is asked for; an exit code when another window was asked to show it.

    That code is 0 when the other window came forward and took the files, 1 when it did not answer.
    """
    from factcheck.cli.opening import PROJECT_VARIABLE

    named = project or os.environ.get(PROJECT_VARIABLE)
    place = Path(named).expanduser() if named else paths.default_project()
    door = ProjectDoor(place, parent)
    if door.take():
        return door
    holder = door.holder()
    if door.knock([Path(name) for name in files]):
        sys.stderr.write(f"factcheck: {place} is open already; its window was brought forward.\n")
        return 0
    sys.stderr.write(f"factcheck: {not_answering(place, holder)}\n")
    return 1
