"""Backs a project up once a day into a folder, and keeps the newest few."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.store import times

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from factcheck.services.project import Project

KEPT = 7
"""Backups of one project that are kept in its folder."""
_ENDING = ".factcheck"


def back_up_daily(project: Project, folder: Path, today: date | None = None) -> Path | None:
    """Write today's backup, checked after writing, unless it is there; return what was written.

    Of the backups this made before, the newest `KEPT` stay; no other file is touched. Raises a
    ProjectError when the backup cannot be written.
    """
    day = (today or times.now().date()).isoformat()
    target = folder / f"{project.name} {day}{_ENDING}"
    if target.exists():
        return None
    folder.mkdir(parents=True, exist_ok=True)
    project.backup(target)
    for old in backups(project.name, folder)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def backups(name: str, folder: Path) -> list[Path]:
    """Return the daily backups of the project of that name, newest first."""
    ours = re.compile(rf"{re.escape(name)} \d{{4}}-\d{{2}}-\d{{2}}{re.escape(_ENDING)}")
    there = folder.iterdir() if folder.is_dir() else ()
    return sorted((path for path in there if ours.fullmatch(path.name)), reverse=True)
