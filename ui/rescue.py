"""Keeps what is typed but not saved, so that a crash takes no more than the last second of it.

Looked at once a second: the rationale in its field and the form for evidence. What was left behind
by a window that died is put back into the fields at the next start, and told.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from factcheck.errors import NotFoundError
from ui.i18n import counted
from ui.projects.unsaved import Draft, Unsaved, UnsavedFile

if TYPE_CHECKING:
    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import Claim, ClaimId
    from factcheck.jobs import JobContext
    from ui.workplace import Workplace

LOOK_EVERY = 1000
"""Milliseconds between two looks at what is being typed."""

_TEXTS = (QLineEdit, QPlainTextEdit)

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """What was left behind: claims that are still there, and how many are not."""

    claims: tuple[Claim, ...] = ()
    gone: int = 0


class Rescue(QObject):
    """Watches the fields of one workplace. `brought_back` carries a sentence to be told."""

    brought_back = Signal(str)

    def __init__(self, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent or place)
        self._place, self._session = place, place.session
        self._rationale = place.claim.rationale
        self._form = place.claim.evidence.form
        self._file = UnsavedFile(Path(place.session.project.location))
        self._unsaved = self._file.read()
        self._shown: ClaimId | None = None
        self._is_restoring = bool(self._unsaved)
        self._has_asked = False
        self._returning: set[ClaimId] = set()
        self._is_told_of_trouble = False
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._connect()
        self._looking.start()

    @property
    def unsaved(self) -> Unsaved:
        """What is typed and not known to be in the record."""
        return self._unsaved

    def look(self) -> None:
        """Keep what the fields hold now."""
        claim = self._place.desk.current
        if not self._is_restoring and claim is not None and claim.id == self._shown:
            was_changed = self._look_at_rationale(claim) | self._look_at_form(claim)
            if was_changed:
                self._write()

    def hand_over(self, project: Path) -> None:
        """Let a copy of the project have what is typed, when it is opened."""
        self.look()
        if self._unsaved:
            UnsavedFile(project).write(self._unsaved)

    def _look_at_rationale(self, claim: Claim) -> bool:
        text = self._rationale.toPlainText()
        if text != claim.rationale:
            return self._keep(claim.id, text)
        is_kept = claim.id in self._unsaved.rationales and claim.id not in self._returning
        if is_kept and not self._session.jobs.edits_in_hand:
            del self._unsaved.rationales[claim.id]
            return True
        return False

    def _look_at_form(self, claim: Claim) -> bool:
        draft = draft_of(self._form)
        is_on_its_way = not draft and self._session.jobs.edits_in_hand
        if is_on_its_way or draft == self._unsaved.drafts.get(claim.id, {}):
            return False
        self._unsaved.drafts.pop(claim.id, None)
        if draft:
            self._unsaved.drafts[claim.id] = draft
        return True

    def _keep(self, claim_id: ClaimId, text: str) -> bool:
        if self._unsaved.rationales.get(claim_id) == text:
            return False
        self._unsaved.rationales.pop(claim_id, None)  # so that the newest stands last
        self._unsaved.rationales[claim_id] = text
        return True

    def _keep_written(self, claim: Claim, text: str) -> None:
        """Keep words that are on their way to the record, until they are durable."""
        if text != claim.rationale and self._keep(claim.id, text):
            self._write()

    def _write(self) -> None:
        try:
            self._file.write(self._unsaved)
        except OSError as error:
            if not self._is_told_of_trouble:
                logger.warning("Unsaved words cannot be kept: %s", error.strerror)
                self._is_told_of_trouble = True

    # once words are in the record

    def _check(self, changes: Changes) -> None:
        typed = self._unsaved.rationales.keys() | self._unsaved.drafts.keys()
        written = changes.claim_ids & typed
        if written:
            self._session.read(partial(self._recorded, frozenset(written)), self._drop_recorded)

    def _recorded(self, ids: frozenset[ClaimId], _job: JobContext) -> Found:
        return self._load(sorted(ids))

    def _drop_recorded(self, found: Found, *, keeps_changes: bool = False) -> None:
        before = len(self._unsaved.rationales), len(self._unsaved.drafts)
        for claim in found.claims:
            if self._unsaved.rationales.get(claim.id) == claim.rationale:
                del self._unsaved.rationales[claim.id]
            draft = self._unsaved.drafts.get(claim.id, {})
            if _is_recorded(draft, claim) and not (keeps_changes and _EDITED in draft):
                del self._unsaved.drafts[claim.id]
        if (len(self._unsaved.rationales), len(self._unsaved.drafts)) != before:
            self._write()

    def _drop_cleared(self) -> None:
        """Keep a draft no longer once it was given up; one on its way stays until it is durable."""
        claim = self._place.desk.current
        if claim is None or claim.id != self._shown or draft_of(self._form):
            return
        if self._session.jobs.edits_in_hand:
            return
        if self._unsaved.drafts.pop(claim.id, None) is not None:
            self._write()

    # another claim is shown

    def _follow(self, claim: Claim | None) -> None:
        """Look at the fields of this claim from now on; what was left behind for it comes back."""
        if claim is not None and claim.id in self._returning:
            self._returning.discard(claim.id)
            if text := self._unsaved.rationales.get(claim.id):
                self._rationale.give_back(claim.id, text)
        if claim is None or claim.id == self._shown:
            self._shown = claim.id if claim else None
            return
        self._shown = claim.id
        draft = self._unsaved.drafts.get(claim.id)
        if draft and not draft_of(self._form):
            self._put_back(claim, draft)

    def _put_back(self, claim: Claim, draft: Draft) -> None:
        edited = next((one for one in claim.evidence if one.id == draft.get(_EDITED)), None)
        if edited is not None:
            self._form.edit(edited)
        fill(self._form, draft)

    # after a window died

    def restore(self) -> None:
        """Bring back what a window that died left behind; done by itself, once."""
        if not self._is_restoring or self._has_asked:
            return
        self._has_asked = True
        ids = tuple(dict.fromkeys([*self._unsaved.drafts, *self._unsaved.rationales]))
        self._session.read(partial(self._left_behind, ids), self._return)

    def _left_behind(self, ids: tuple[ClaimId, ...], _job: JobContext) -> Found:
        return self._load(list(ids))

    def _load(self, ids: list[ClaimId]) -> Found:
        claims, gone = [], 0
        for claim_id in ids:
            try:
                claims.append(self._session.project.claims.get(claim_id))
            except NotFoundError:
                gone += 1
        return Found(tuple(claims), gone)

    def _return(self, found: Found) -> None:
        self._is_restoring = False
        self._drop_recorded(found, keeps_changes=True)
        back = [
            claim
            for claim in found.claims
            if claim.id in self._unsaved.rationales or claim.id in self._unsaved.drafts
        ]
        self._returning = {claim.id for claim in back} & self._unsaved.rationales.keys()
        if back:
            newest = back[-1]
            self._place.desk.open_article(newest.article_id, newest.id)
            self.brought_back.emit(self._words(len(back)))

    def _words(self, count: int) -> str:
        return counted(
            count,
            self.tr("What was typed last time and not saved is back in its field. {0} claim has"
                    " it: leave the field to save it, or add the evidence."),
            self.tr("What was typed last time and not saved is back in its fields. {0} claims have"
                    " it, the latest is shown: leave a field to save it, or add the evidence."),
        )  # fmt: skip

    def _connect(self) -> None:
        self._looking.timeout.connect(self.look)
        self._rationale.written.connect(self._keep_written)
        self._form.source.textChanged.connect(self._drop_cleared)
        self._place.desk.claim_chosen.connect(self._follow)
        self._session.changes.changed.connect(self._check)
        self._place.articles.loaded.connect(self.restore)


_EDITED, _SOURCE = "edited", "evidenceUrl"


def _is_recorded(draft: Draft, claim: Claim) -> bool:
    """Say whether the source of a draft is among the evidence of the claim by now."""
    records = [one.record for one in claim.evidence]
    known = {text for one in records for text in (one.url, one.original_url, one.reference)}
    return draft.get(_SOURCE, "").strip() in known - {None, ""}


def draft_of(form: QWidget) -> Draft:
    """Return the texts and choices of a form; nothing where no text was typed."""
    draft = {place: _value(control) for place, control in _controls(form).items()}
    texts = (draft[place] for place, one in _controls(form).items() if isinstance(one, _TEXTS))
    if not any(text.strip() for text in texts):
        return {}
    edited = getattr(form, "edited", None)
    return {**draft, _EDITED: edited.id} if edited is not None else draft


def fill(form: QWidget, draft: Draft) -> None:
    """Put a draft back into the controls it was taken from; others stay as they are."""
    for place, control in _controls(form).items():
        if place in draft:
            _set_value(control, draft[place])


def _controls(form: QWidget) -> dict[str, QWidget]:
    """Return the controls a person fills in, by a name that is the same at the next start."""
    found = [
        control
        for control in form.findChildren(QWidget)
        if isinstance(control, (*_TEXTS, QComboBox))
        or (isinstance(control, QAbstractButton) and control.isCheckable())
    ]
    own = [one for one in found if not isinstance(one.parent(), QComboBox | QAbstractSpinBox)]
    return {
        one.objectName() or f"{place} {type(one).__name__}": one for place, one in enumerate(own)
    }


def _value(control: QWidget) -> str:
    if isinstance(control, QLineEdit):
        return control.text()
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText()
    if isinstance(control, QComboBox):
        return str(control.currentIndex())
    return "on" if isinstance(control, QAbstractButton) and control.isChecked() else ""


def _set_value(control: QWidget, value: str) -> None:
    if isinstance(control, QLineEdit):
        control.setText(value)
        if value:
            control.textEdited.emit(value)  # as if typed: folded parts of the form come out
    elif isinstance(control, QPlainTextEdit):
        control.setPlainText(value)
    elif isinstance(control, QComboBox):
        control.setCurrentIndex(int(value) if value.lstrip("-").isdigit() else -1)
    elif isinstance(control, QAbstractButton) and value:
        control.setChecked(True)
