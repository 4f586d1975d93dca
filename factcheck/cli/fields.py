"""Takes the fields of a batch operation out of its JSON object, one kind at a time.

Each function raises InvalidValueError with a sentence that names the field. A field that is
null counts as absent.
"""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from dataclasses import fields
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from factcheck.domain.evidence import NewEvidence, SourceType, Stance
from factcheck.errors import InvalidValueError
from factcheck.text.addresses import is_web_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Given = dict[str, Any]
Choice = TypeVar("Choice", bound=StrEnum)

EVIDENCE_FIELDS = frozenset(field.name for field in fields(NewEvidence)) - {"original_url"}
_CHOICES = frozenset({"stance", "source_type", "accessed_at", "confidential"})
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
MOST = 100_000
"""As many results as one may ask for; a number the database can count to."""


def known(given: Mapping[str, Any], allowed: Iterable[str]) -> Given:
    """Return the fields that are not null; refuse one that the operation does not have."""
    unknown = sorted(set(given) - set(allowed))
    if unknown:
        choice = ", ".join(sorted(allowed)) or "none"
        raise InvalidValueError(f"“{unknown[0]}” is no field of this operation ({choice}).")
    return {name: value for name, value in given.items() if value is not None}


def text(given: Given, name: str) -> str | None:
    """Return a text, None when it is absent."""
    value = given.get(name)
    if value is not None and not isinstance(value, str):
        raise InvalidValueError(f"“{name}” must be a text.")
    return value


def needed_text(given: Given, name: str) -> str:
    """Return a text that must be there."""
    value = text(given, name)
    if value is None:
        raise InvalidValueError(f"The field “{name}” is missing.")
    return value


def needed_position(given: Given, name: str) -> int:
    """Return a whole number that must be there."""
    value = given.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidValueError(f"“{name}” must be a whole number.")
    return value


def limit(given: Given, usual: int) -> int:
    """Return how many results are wanted, `usual` when that is not said."""
    wanted = needed_position(given, "limit") if "limit" in given else usual
    if not 1 <= wanted <= MOST:
        raise InvalidValueError(f"“limit” must be a number from 1 to {MOST:,}.")
    return wanted


def limit_argument(words: str) -> int:
    """Return how many results an option asks for; what is no such number is wrong use."""
    try:
        return limit({"limit": int(words)}, MOST)
    except (ValueError, InvalidValueError) as error:
        raise ArgumentTypeError(f"must be a number from 1 to {MOST:,}") from error


def flag(given: Given, name: str) -> bool:
    """Return true or false; false when it is absent."""
    value = given.get(name, False)
    if not isinstance(value, bool):
        raise InvalidValueError(f"“{name}” must be true or false.")
    return value


def evidence(given: object, stance: Stance = Stance.SUPPORTS) -> NewEvidence:
    """Return a piece of evidence from an address, the name of a source, or an object of its fields.

    `stance` is what it has where none is given. Words with a scheme must be an address of the web.
    """
    if isinstance(given, str):
        name = "url" if is_web_address(given) or "://" in given else "reference"
        return evidence({name: given}, stance)
    if not isinstance(given, dict):
        raise InvalidValueError("Evidence must be an address or an object.")
    chosen = known(given, EVIDENCE_FIELDS)
    texts = {name: needed_text(chosen, name) for name in chosen.keys() - _CHOICES}
    for name in ("url", "archive_url"):
        _check_address(texts.get(name))
    _check_day(texts.get("published"))
    return NewEvidence(
        **texts,
        stance=choice(chosen, "stance", Stance) or stance,
        source_type=choice(chosen, "source_type", SourceType),
        accessed_at=_moment(chosen, "accessed_at"),
        confidential=flag(chosen, "confidential"),
    )


def evidence_list(given: Given, name: str, stance: Stance) -> tuple[NewEvidence, ...]:
    """Return the pieces of evidence in a list; none when it is absent."""
    value = given.get(name, [])
    if not isinstance(value, list):
        raise InvalidValueError(f"“{name}” must be a list.")
    return tuple(evidence(each, stance) for each in value)


def choice(given: Given, name: str, kind: type[Choice]) -> Choice | None:
    """Return the choice the field names, None when it is not given."""
    value = text(given, name)
    if value is None:
        return None
    try:
        return kind(value)
    except ValueError as error:
        raise InvalidValueError(
            f"“{value}” is no {name.replace('_', ' ')}. Use one of: {', '.join(kind)}."
        ) from error


def _check_address(address: str | None) -> None:
    if address and not is_web_address(address):
        raise InvalidValueError(
            f"“{address}” is no complete http or https address. Nothing was changed; what is no "
            "page of the web is a reference."
        )


def _check_day(day: str | None) -> None:
    if not day:
        return
    found = _DAY.fullmatch(day)
    try:
        date(*(int(part or 1) for part in found.groups())) if found else date.fromisoformat("")
    except ValueError as error:
        raise InvalidValueError(
            f"“{day}” is no date; write it as 2024, 2024-03 or 2024-03-09. Nothing was changed."
        ) from error


def _moment(given: Given, name: str) -> datetime | None:
    value = text(given, name)
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        raise InvalidValueError(f"“{name}” must be a time like 2026-01-30T09:08:07Z.") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
