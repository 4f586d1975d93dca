"""Opens the project a command works on: which one, and in whose name."""

from __future__ import annotations

import getpass
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from factcheck.services.project import Project

PROJECT_VARIABLE = "FACTCHECK_PROJECT"
REVIEWER_VARIABLE = "FACTCHECK_REVIEWER"


@contextmanager
def opened(args: argparse.Namespace, *, create: bool = False) -> Iterator[Project]:
    """Give the project of the arguments, made first when `create` is true and there is none.

    One that may not be written is given to be read only.
    """
    from factcheck.services.project import open_project

    project = open_project(location(args), reviewer(args), create=create, may_read=True)
    try:
        yield project
    finally:
        project.close()


def location(args: argparse.Namespace) -> str:
    """Return where the project is: as given, else from the environment, else the user's own."""
    from factcheck import paths

    given = args.project or os.environ.get(PROJECT_VARIABLE)
    return given or str(paths.default_project())


def reviewer(args: argparse.Namespace) -> str:
    """Return who decides: as given, else from the environment, else the system's user."""
    return args.reviewer or os.environ.get(REVIEWER_VARIABLE) or _system_user()


def _system_user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name, as in some containers
        return "reviewer"
