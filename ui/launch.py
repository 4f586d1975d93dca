"""The `factcheck` command: a subcommand goes to the command line, anything else opens the window.

Nothing here imports Qt until a window is really wanted.
"""

from __future__ import annotations

import builtins
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PLAIN_IMPORT = builtins.__import__
"""Python's own import, as it is before Qt's bindings put theirs in its place."""

COMMANDS = frozenset(
    {
        "import", "analyse", "articles", "claims", "judge", "suggest", "search", "undo", "redo",
        "history", "batch", "copy", "recheck", "purge", "export", "project", "detection",
    }
)  # fmt: skip
"""The words that make a call of `factcheck` a subcommand: those of factcheck.cli.main."""

PROJECT_ENDING = ".factcheck"
"""How the names of project files end: one that is opened like an article is the project."""

_WITH_VALUE = ("--project", "--reviewer")


@dataclass
class WindowRequest:
    """What to open the window with: None means the default."""

    project: str | None = None
    reviewer: str | None = None
    files: list[str] = field(default_factory=list)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a subcommand, or the window until it is closed; return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    request = window_request(given)
    if request is None:
        from factcheck.cli.main import main as command_main

        return command_main(given)
    return _open_window(request)


def window_request(arguments: Sequence[str]) -> WindowRequest | None:
    """Read the arguments as a wish for the window; None when they are for the command line."""
    request = WindowRequest()
    rest = iter(arguments)
    for argument in rest:
        name, is_joined, value = argument.partition("=")
        if name in _WITH_VALUE:
            wanted = value if is_joined else next(rest, None)
            if wanted is None:
                return None
            setattr(request, name.removeprefix("--"), wanted)
        elif argument.startswith("-") or (argument in COMMANDS and not request.files):
            return None
        elif argument.endswith(PROJECT_ENDING) and request.project is None:
            request.project = argument
        else:
            request.files.append(argument)
    return request


@contextmanager
def plain_imports() -> Iterator[None]:
    """Import without the hook of Qt's bindings, which only serves their own modules.

    WORKAROUND: with PySide6 6.11 loaded, every import costs about a fifth more.
    """
    hooked = builtins.__import__
    builtins.__import__ = _PLAIN_IMPORT
    try:
        yield
    finally:
        builtins.__import__ = hooked


def _open_window(request: WindowRequest) -> int:
    from ui.display import window_obstacle

    if obstacle := window_obstacle():
        sys.stderr.write(f"factcheck: {obstacle}\n")
        return 1
    from ui.app import run

    return run(request)


if __name__ == "__main__":
    raise SystemExit(main())
