"""Projects opened lately, newest first. Losing the list loses no work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.window_state import WindowState

MOST = 10
"""Projects that are remembered."""
_NAME = "recent_projects"


class RecentProjects:
    """The list, kept with the window's other memories."""

    def __init__(self, state: WindowState) -> None:
        self._state = state

    def places(self) -> list[Path]:
        """Return where the projects were, those that are missing now too."""
        import json  # not needed before the window stands

        try:
            names = json.loads(self._state.preference(_NAME) or "[]")
        except ValueError:
            return []
        return [Path(name) for name in names if isinstance(name, str)][:MOST]

    def add(self, place: Path) -> None:
        """Put a project at the top."""
        self._keep([place, *(one for one in self.places() if one != place)])

    def forget_missing(self) -> None:
        """Drop those that are not there any more."""
        self._keep([place for place in self.places() if place.exists()])

    def _keep(self, places: list[Path]) -> None:
        import json

        names = [str(place.absolute()) for place in places[:MOST]]
        self._state.prefer(_NAME, json.dumps(names))
