"""Places to search at: those every project has, and its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.search_places import PLACES, SearchPlace, places_of
from factcheck.errors import InvalidValueError
from factcheck.said import said
from factcheck.services.settings import SEARCH_PLACES, SettingService
from factcheck.services.trail import TrailService

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.changes import Changes
    from factcheck.services.record import Record


class SearchPlaceService:
    """Says where a claim can be searched for, and notes in its trail what was."""

    def __init__(self, record: Record) -> None:
        self._settings = SettingService(record)
        self._trail = TrailService(record)

    @property
    def own(self) -> tuple[SearchPlace, ...]:
        """The places this project added."""
        return places_of(self._settings.get(SEARCH_PLACES))

    @property
    def every(self) -> tuple[SearchPlace, ...]:
        """All places, those of the project last."""
        return (*PLACES, *self.own)

    def set_own(self, places: Sequence[SearchPlace]) -> Changes:
        """Replace the project's own places in one step; raise InvalidValueError for a bad one."""
        names = [one.name for one in places]
        taken = {one.name for one in PLACES}
        if len(set(names)) < len(names) or taken.intersection(names):
            raise InvalidValueError(said("Each place to search at needs a name of its own."))
        value = [{"name": one.name, "template": one.template} for one in places]
        return self._settings.set(SEARCH_PLACES, value)

    def note(self, claim: str, place: SearchPlace, searched: str) -> Changes:
        """Note in the claim's trail that it was searched for there, in one step."""
        return self._trail.add_search(claim, place.name, searched)
