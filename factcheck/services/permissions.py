"""What a person has allowed the program on this computer: nothing, until it is said once.

A permission belongs to the person and not to a project, so that no project file, whoever made it,
can switch anything on.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factcheck import paths
from factcheck.errors import InvalidValueError, NetworkNotAllowedError
from factcheck.said import said

if TYPE_CHECKING:
    from pathlib import Path

IMPORT_FROM_WEB = "network.import"
"""Fetch a page that a person names, to import it."""

KEEP_COPIES = "network.copies"
"""Fetch the pages that evidence names, to keep copies and to look at them again."""

KNOWN = {
    IMPORT_FROM_WEB: said("Importing from the web"),
    KEEP_COPIES: said("Fetching the pages of sources"),
}


def is_allowed(name: str) -> bool:
    """Say whether the person has allowed it for good."""
    _check(name)
    return _kept().get(name) is True


def allow(name: str, *, allowed: bool = True) -> None:
    """Remember that the person allows it, or no longer does; raise InvalidValueError."""
    _check(name)
    file = _file()
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_suffix(".part")
    partial.write_text(json.dumps({**_kept(), name: allowed}, indent=1), encoding="utf-8")
    partial.replace(file)


def require(name: str) -> None:
    """Raise NetworkNotAllowedError unless the person has allowed it."""
    if not is_allowed(name):
        raise NetworkNotAllowedError(
            said(
                "{what} is switched off until you allow it. Nothing was fetched; allow it in the"
                " window, which asks you, or give --allow-network for this once.",
                what=KNOWN[name],
            ),
            permission=name,
        )


def _check(name: str) -> None:
    if name not in KNOWN:
        raise InvalidValueError(
            said("“{name}” is no permission. There is: {names}.", name=name, names=", ".join(KNOWN))
        )


def _kept() -> dict[str, object]:
    """Return what was allowed; a file that is missing or damaged allows nothing."""
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _file() -> Path:
    return paths.config_dir() / "permissions.json"
