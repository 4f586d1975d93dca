"""Settings of a project, changed by journalled steps like all else."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from factcheck.domain.rules import Rules
from factcheck.domain.search_places import check_places
from factcheck.errors import InvalidValueError
from factcheck.said import said
from factcheck.services.record import THRESHOLD
from factcheck.store import chain, settings
from factcheck.store.gaps import RULES, rules_of

__all__ = ["KNOWN", "RULES", "SEARCH_PLACES", "VIEWS", "SettingService"]

if TYPE_CHECKING:
    from factcheck.domain.changes import Changes
    from factcheck.services.record import Record

VIEWS = "views"
SEARCH_PLACES = "search_places"
KNOWN = (THRESHOLD, RULES, VIEWS, SEARCH_PLACES)
"""Settings a project has.

The threshold, what a decision needs, saved views of the table, where else to search.
"""


class SettingService:
    """Reads and changes the settings of a project."""

    def __init__(self, record: Record) -> None:
        self._record = record

    @property
    def threshold(self) -> float:
        """The check-worthiness, 0 to 1, from which a candidate is a claim."""
        return self._record.threshold

    @property
    def rules(self) -> Rules:
        """What a complete decision needs in this project."""
        with self._record.database.reading() as connection:
            return rules_of(connection)

    def get(self, name: str) -> Any:
        """Return the value of a setting, None when it was never set."""
        with self._record.database.reading() as connection:
            return settings.get(connection, name)

    def set(self, name: str, value: Any) -> Changes:
        """Change a setting; raise InvalidValueError for an unknown name or a bad value."""
        _check(name, value)
        with self._record.step("set") as step:
            step.facts.update(name=name, value=value)
            step.insert("setting", name, {"value": chain.canonical(value)})
        return step.result


def _check(name: str, value: Any) -> None:
    if name not in KNOWN:
        raise InvalidValueError(
            said("“{name}” is no setting. There is: {names}.", name=name, names=", ".join(KNOWN))
        )
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if name == THRESHOLD and not (is_number and 0 <= value <= 1):
        raise InvalidValueError(said("The threshold is a number from 0 to 1."))
    if name == RULES and not _are_rules(value):
        names = ", ".join(field.name for field in fields(Rules))
        raise InvalidValueError(said("Rules are true or false by name: {names}.", names=names))
    if name == VIEWS and not isinstance(value, list):
        raise InvalidValueError(said("Saved views are a list."))
    if name == SEARCH_PLACES:
        check_places(value)


def _are_rules(value: Any) -> bool:
    known = {field.name for field in fields(Rules)}
    return isinstance(value, dict) and all(
        name in known and isinstance(one, bool) for name, one in value.items()
    )
