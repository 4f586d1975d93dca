"""What a step changed, row by row and column by column, in words."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from factcheck.domain.articles import BlockRole
from ui.articles.role_words import role_word
from ui.words import detail_words, verdict_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from factcheck.domain.history import RowChange


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is different: what it is called, what it was and what it is.

    `before` is None where there was nothing to compare with.
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

_REMOVED, _THERE, _NOTHING, _ERASED = _("removed"), _("there"), _("nothing"), _("erased")
_GENERATED = frozenset({"block"})
"""Tables of which an import adds too many rows to read."""


def change_lines(changes: Iterable[RowChange]) -> list[Line]:
    """Return what the changes did in words; what is only kept for order is left out."""
    lines: list[Line] = []
    for change in changes:
        is_new = "id" in change.after
        if is_new and change.table in _GENERATED:
            continue
        for column, name in _NAMES.get(change.table, {}).items():
            if column in change.after and not (is_new and not _is_told(column, change.after)):
                before = None if is_new or not change.before else _words(column, change.before)
                lines.append(Line(_tr(name), _words(column, change.after), before))
    return lines


def _is_told(column: str, values: Mapping[str, Any]) -> bool:
    """Say whether a value of a new row is worth a line."""
    return column not in {"withdrawn", "position", "state"} and values[column] not in (
        *(None, ""),
        "[]",
    )


def _words(column: str, values: Mapping[str, Any]) -> str:
    value = values.get(column)
    if isinstance(value, dict):  # only the hash of something confidential is left
        return _tr(_ERASED)
    if value in (None, "", "[]"):
        return _tr(_NOTHING)
    words = _SAID.get(column, str)
    return words(value)


def _removed(is_removed: object) -> str:
    return _tr(_REMOVED if is_removed else _THERE)


def _listed(tags: object) -> str:
    return ", ".join(json.loads(str(tags)))


_SAID: dict[str, Callable[[Any], str]] = {
    "withdrawn": _removed,
    "verdict": verdict_word,
    "state": verdict_word,
    "detail": detail_words,
    "dismissal": detail_words,
    "tags": _listed,
    "role": lambda role: role_word(BlockRole(role)),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChangeWords", text)
