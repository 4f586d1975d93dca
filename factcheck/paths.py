"""Where the program finds what it ships and keeps what is the user's.

Shipped folders lie inside the installed package, or at the top of a source tree.
"""

from __future__ import annotations

from pathlib import Path

import platformdirs

APP_NAME = "factcheck-workbench"

_PACKAGE = Path(__file__).resolve().parent


def resources_dir() -> Path:
    """Return the folder of fonts, icons, themes, models and licences."""
    return _shipped("resources")


def seeds_dir() -> Path:
    """Return the folder of sample articles."""
    return _shipped("seeds")


def data_dir() -> Path:
    """Return the user's folder for projects; it may not exist yet."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def default_project() -> Path:
    """Return where the project is that is used when none is named; it may not exist yet."""
    return data_dir() / "default.factcheck"


def config_dir() -> Path:
    """Return the user's folder for the window's settings; it may not exist yet."""
    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False))


def state_dir() -> Path:
    """Return the user's folder for what a running program leaves there; it may not exist yet."""
    return Path(platformdirs.user_state_dir(APP_NAME, appauthor=False))


def log_dir() -> Path:
    """Return the user's folder for log files; it may not exist yet."""
    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))


def _shipped(name: str) -> Path:
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name
