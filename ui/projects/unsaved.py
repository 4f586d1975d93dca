"""Words typed but not saved yet, in a small file of the user's own, beside no project.

The file is replaced as a whole, so it is never half-written. It is not forced to the disk: it is
for a program that died, and the page cache outlives that.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from factcheck.paths import state_dir

if TYPE_CHECKING:
    from pathlib import Path

Draft = dict[str, str]
"""The texts and choices of a form, by the place of their control in it."""


class Spot(NamedTuple):
    """Where something was typed: about which claim or article, and in which form."""

    subject: str
    form: str


@dataclass
class Unsaved:
    """What was typed where, the oldest first."""

    drafts: dict[Spot, Draft] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.drafts)


class UnsavedFile:
    """Keeps the unsaved words of one project."""

    def __init__(self, project: Path) -> None:
        key = hashlib.sha256(str(project.resolve()).encode("utf-8", "replace")).hexdigest()[:32]
        self.path = state_dir() / "unsaved" / f"{key}.json"

    def read(self) -> Unsaved:
        """Return what was kept; nothing where there is no file, or not one of ours."""
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
            drafts = found["drafts"]
            return Unsaved({Spot(*entry["spot"]): _texts(entry["typed"]) for entry in drafts})
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return Unsaved()

    def write(self, unsaved: Unsaved) -> None:
        """Keep these words instead of those before; raise OSError where that is not possible."""
        if not unsaved:
            self.path.unlink(missing_ok=True)
            return
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        partial = self.path.with_suffix(".part")
        words = [{"spot": spot, "typed": draft} for spot, draft in unsaved.drafts.items()]
        try:
            # only for the eyes of who typed it
            with os.fdopen(
                os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
                "w", encoding="utf-8", errors="replace",
            ) as file:  # fmt: skip
                json.dump({"drafts": words}, file)
            partial.replace(self.path)
        except OSError:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
            raise


def _texts(found: dict[str, object]) -> Draft:
    return {name: text for name, text in found.items() if isinstance(text, str)}
