"""Puts the program into the desktop's menu and tells the desktop about `*.factcheck` files.

For one person and without rights of an administrator: into the folder of the XDG base directory
specification, after the shared MIME-info and desktop entry specifications (freedesktop.org). Run as
`python -m ui.desktop.entry install` or `remove`; nothing here needs Qt.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

DESKTOP_ID = "org.factcheck_workbench.Workbench"
"""The name under which desktops know the program; the window says the same."""

_PLACES = {
    ".desktop": "applications",
    ".metainfo.xml": "metainfo",
    ".svg": "icons/hicolor/scalable/apps",
    ".xml": "mime/packages",
}
_REFRESHERS = (
    ("update-mime-database", "mime"),
    ("update-desktop-database", "applications"),
)
_WRONG_USE = 2


def install(base: Path, command: Path) -> tuple[Path, ...]:
    """Write entry, kind of file, icon and description below `base`; return what was written.

    `command` is the program that the entry starts. What is there already is replaced. Raises
    OSError when the folder cannot be written.
    """
    written = []
    for ending, place in _PLACES.items():
        target = base / place / f"{DESKTOP_ID}{ending}"
        target.parent.mkdir(parents=True, exist_ok=True)
        data = (resources_dir() / "desktop" / target.name).read_bytes()
        if ending == ".desktop":
            data = data.replace(b"Exec=factcheck ", f"Exec={_quoted(command)} ".encode())
        target.write_bytes(data)
        written.append(target)
    _refresh(base)
    return tuple(written)


def remove(base: Path) -> tuple[Path, ...]:
    """Take away what `install` wrote below `base`; return what was there."""
    there = [base / place / f"{DESKTOP_ID}{ending}" for ending, place in _PLACES.items()]
    gone = tuple(path for path in there if path.exists())
    for path in gone:
        path.unlink()
    _refresh(base)
    return gone


def user_base() -> Path:
    """Return the folder in which desktops look for one person's programs."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for; return the exit code."""
    if list(arguments) == ["install"]:
        done = install(user_base(), Path(sys.executable).with_name("factcheck"))
    elif list(arguments) == ["remove"]:
        done = remove(user_base())
    else:
        sys.stderr.write("Use: python -m ui.desktop.entry install|remove\n")
        return _WRONG_USE
    sys.stdout.writelines(f"{path}\n" for path in done)
    return 0


def _quoted(command: Path) -> str:
    """Write a path for the Exec key: in quotes, with the four signs escaped that need it there."""
    escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in str(command))
    return f'"{escaped}"'.replace("\\", "\\\\").replace("%", "%%")


def _refresh(base: Path) -> None:
    """Have the desktop's own programs read the folders again, where there are any."""
    import subprocess  # not at start: the window needs this module for its name alone

    for program, place in _REFRESHERS:
        found = shutil.which(program)
        if found and (base / place).is_dir():
            subprocess.run([found, str(base / place)], capture_output=True, check=False)  # noqa: S603


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
