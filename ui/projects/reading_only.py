"""Closes the fields of a project that may only be read, and says why where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QBoxLayout, QLineEdit

from factcheck.errors import FactcheckError
from ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.features import Ground
    from ui.session import Session

_WRITING = (
    *("evidence.add", "evidence.search", "evidence.keep_copy", "evidence.attach"),
    *("claim.rationale", "claim.notes", "claim.take_wording"),
)
"""Acts that only open something to write in."""


class ReadingOnly(QObject):
    """Closes what is written beside the text; what is written there already can be read."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._told = ground.place.told
        self._inner = ground.place.detour
        if not ground.session.project.is_read_only:
            return
        ground.place.detour = self._take_over
        claim = ground.place.claim
        claim.rationale.setReadOnly(True)
        claim.rationale.setPlaceholderText("")
        claim.evidence.form.setEnabled(False)
        for field in (claim.rationale, claim.evidence.form):
            _put_below(field)

    def _take_over(self, action_id: str) -> bool:
        if action_id in _WRITING:
            self._told.emit(why())
            return True
        return self._inner(action_id)


def why() -> str:
    """Return why nothing can be written, and the way out."""
    return QCoreApplication.translate("ReadingOnly", "Read-only. Save a copy to write here.")


def is_told(error: Exception) -> bool:
    """Say whether the bar of the place tells already why an edit failed."""
    return isinstance(error, FactcheckError) and "is_open_to_read" in error.parameters


def closed(session: Session, parent: QWidget, *fields: QWidget) -> list[QWidget]:
    """Let fields be read and not changed where the project may only be read.

    Return the note that says why, to be put below them; nothing where the project can be written.
    """
    if not session.project.is_read_only:
        return []
    for field in fields:
        if isinstance(field, QLineEdit):
            field.setReadOnly(True)
        else:
            field.setEnabled(False)
    return [_note(parent)]


def _put_below(field: QWidget) -> None:
    parent = field.parentWidget()
    column = parent.layout() if parent is not None else None
    if parent is not None and isinstance(column, QBoxLayout):
        column.insertWidget(column.indexOf(field) + 1, _note(parent))


def _note(parent: QWidget) -> PlainLabel:
    note = PlainLabel(why(), parent, style="caption", tone="ink_2")
    note.setObjectName("readingOnly")
    note.setWordWrap(True)
    return note
