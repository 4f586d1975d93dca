"""What a step changed, row by row and column by column, in words."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from factcheck.domain.articles import BlockRole
from factcheck.domain.evidence import SourceType, Stance
from factcheck.services.record import THRESHOLD
from ui.evidence.words import source_type_word, stance_word
from ui.i18n import language_name, publication_date
from ui.role_words import role_word
from ui.words import detail_words, verdict_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from factcheck.domain.history import RowChange


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is different: what it is called, what it was and what it is.

    `before` is None where there was nothing before, or nothing worth comparing.
    """

    name: str
    after: str
    before: str | None = None


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("ChangeWords", text))


_NAMES: dict[str, dict[str, str]] = {
    "verdict": {
        "verdict": _("Verdict"),
        "detail": _("Detail"),
        "rationale": _("Rationale"),
        "missing_context": _("Left out"),
        "suggested_correction": _("Better"),
        "wording": _("Words judged"),
        "withdrawn": _("Verdict"),
    },
    "claim": {
        "state": _("State"),
        "quote": _("Words of the claim"),
        "draft_rationale": _("Rationale"),
        "dismissal": _("Not a claim because"),
        "standalone": _("Wording"),
        "speaker": _("Speaker"),
        "tags": _("Tags"),
        "waiting_for": _("Waiting for"),
        "part_of": _("Part of"),
        "withdrawn": _("Claim"),
    },
    "evidence": {
        "title": _("Title"),
        "url": _("Address"),
        "reference": _("Source"),
        "publisher": _("Publisher"),
        "author": _("Author"),
        "published": _("Published"),
        "quote": _("Quote"),
        "locator": _("Where"),
        "stance": _("Stance"),
        "source_type": _("Kind of source"),
        "archive_url": _("Archived at"),
        "note": _("Note"),
        "position": _("Place in the list"),
        "withdrawn": _("Evidence"),
    },
    "search_trail": {
        "place": _("Where was looked"),
        "query": _("For what"),
        "outcome": _("What came of it"),
        "withdrawn": _("Search"),
    },
    "right_of_reply": {
        "whom": _("Who was asked"),
        "how": _("How"),
        "answer": _("Answer"),
        "withdrawn": _("Question"),
    },
    "article": {
        "title": _("Title"),
        "byline": _("Byline"),
        "publisher": _("Publisher"),
        "published": _("Published"),
        "language": _("Language"),
        "tags": _("Tags"),
        "signed_off_by": _("Signed off by"),
        "withdrawn": _("Article"),
    },
    "block": {"role": _("Role of the block")},
    "setting": {"value": _("Setting")},
}
"""The columns a person knows by name, by table and in the order they are read."""

_REMOVED, _RESTORED, _KEPT = _("removed"), _("restored"), _("kept")
_NOTHING, _ERASED, _OTHER = _("nothing"), _("erased"), _("changed")
_OTHER_CLAIM, _THRESHOLD = _("another claim"), _("Threshold")
_EMPTY = (None, "", "[]")
_OF_COURSE = frozenset({"withdrawn", "position", "state"})
"""Columns that say nothing of a new row."""
_GENERATED = frozenset({"block"})
"""Tables of which an import adds too many rows to read."""


def change_lines(changes: Iterable[RowChange]) -> list[Line]:
    """Return what the changes did in words; what is only kept for order is left out.

    A row that a step wrote more than once is told once: what it was before and what it became.
    """
    lines: list[Line] = []
    for change in _once(changes):
        is_new = "id" in change.after
        if is_new and change.table in _GENERATED:
            continue
        for column, name in _NAMES.get(change.table, {}).items():
            if column in change.after and (not is_new or _is_told(column, change)):
                is_threshold = (change.table, change.row_id) == ("setting", THRESHOLD)
                called = _THRESHOLD if is_threshold else name
                lines.append(_line(_tr(called), column, change))
    return lines


def _once(changes: Iterable[RowChange]) -> list[RowChange]:
    """Return one change for each row, in the order in which they were first touched."""
    rows: dict[tuple[str, str], RowChange] = {}
    for change in changes:
        key = change.table, change.row_id
        first = rows.get(key)
        if first is not None:
            both = {**change.before, **first.before}, {**first.after, **change.after}
            rows[key] = replace(change, before=both[0], after=both[1])
        else:
            rows[key] = change
    return list(rows.values())


def _line(name: str, column: str, change: RowChange) -> Line:
    after, before = change.after, change.before
    if column == "withdrawn":
        words = _REMOVED if after[column] else _RESTORED if before.get(column) else _KEPT
        return Line(name, _tr(words))
    was = None if before.get(column) in _EMPTY else _words(column, before)
    now = _words(column, after)
    return Line(name, now, was if was != now else None)


def _is_told(column: str, change: RowChange) -> bool:
    """Say whether a value of a new row is worth a line."""
    if column in _OF_COURSE:
        return column == "state" and column in change.before
    return change.after[column] not in _EMPTY


def _words(column: str, values: Mapping[str, Any]) -> str:
    value = values.get(column)
    if isinstance(value, dict):  # only the hash of something confidential is left
        return _tr(_ERASED)
    if value in _EMPTY:
        return _tr(_NOTHING)
    words = _SAID.get(column, str)
    return words(value)


def _listed(tags: object) -> str:
    return ", ".join(json.loads(str(tags)))


def _setting(value: str) -> str:
    """Return a number of the settings; what is kept as a list has its own window to be read in."""
    found = json.loads(value)
    is_number = isinstance(found, (int, float)) and not isinstance(found, bool)
    return QLocale().toString(float(found), "f", 2) if is_number else _tr(_OTHER)


_SAID: dict[str, Callable[[Any], str]] = {
    "published": publication_date,
    "language": language_name,
    "stance": lambda stance: stance_word(Stance(stance)),
    "source_type": lambda kind: source_type_word(SourceType(kind)),
    "value": _setting,
    "position": lambda position: QLocale().toString(position + 1),
    "verdict": verdict_word,
    "state": verdict_word,
    "detail": detail_words,
    "dismissal": detail_words,
    "tags": _listed,
    "part_of": lambda _id: _tr(_OTHER_CLAIM),
    "role": lambda role: role_word(BlockRole(role)),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChangeWords", text)
