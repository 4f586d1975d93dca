"""Keeps what is typed but not saved, so that a crash takes no more than the last second of it.

Looked at once a second: every form of the claim panel, and each dialog that says it is written in.
What was left behind by a window that died is put back into the fields at the next start, and told.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from factcheck.errors import NotFoundError
from ui.drafts import draft_of, fill, texts_of
from ui.i18n import counted
from ui.projects.unsaved import Draft, Spot, Unsaved, UnsavedFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QDialog, QWidget

    from factcheck.domain.articles import ArticleId
    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import Claim, ClaimId
    from factcheck.domain.history import Step
    from factcheck.jobs import JobContext
    from ui.workplace import Workplace

LOOK_EVERY = 1000
"""Milliseconds between two looks at what is being typed."""

_AT, _EDITED = "at", "edited"
"""Keys of a draft: since when it stands so, and which piece of evidence it is to replace."""
_NEWEST = 20
"""Steps of a claim or article among which words are looked for that came into the record."""

logger = logging.getLogger(__name__)


class Form(Protocol):
    """A widget with fields whose words are not saved with every letter."""

    def has_unsaved(self) -> bool:
        """Say whether something is typed that is not in the record."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a draft was about: the article, the claim where it was one, and its newest steps."""

    article_id: ArticleId
    claim: Claim | None
    steps: Sequence[Step]


class Rescue(QObject):
    """Watches the forms of one workplace. `brought_back` carries a sentence to be told."""

    brought_back = Signal(str)

    def __init__(self, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent or place)
        self._place, self._session = place, place.session
        panel = place.claim
        self._forms: dict[str, QWidget] = {
            "rationale": panel.rationale,
            "evidence": panel.evidence.form,
            "trail": panel.trail,
            "notes": panel.notes,
        }
        self._dialogs: dict[Spot, QDialog] = {}
        self._file = UnsavedFile(Path(place.session.project.location))
        self._unsaved = self._file.read()
        self._handed: set[Spot] = set()
        self._shown: ClaimId | None = None
        self._is_restoring = bool(self._unsaved)
        self._has_asked = False
        self._is_told_of_trouble = False
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._connect()
        self._looking.start()

    @property
    def unsaved(self) -> Unsaved:
        """What is typed and not known to be in the record."""
        return self._unsaved

    def look(self) -> None:
        """Keep what the forms hold now."""
        if self._is_restoring:
            return
        claim = self._place.desk.current
        changed = False
        if claim is not None and claim.id == self._shown:
            for name, form in self._forms.items():
                changed |= self._look_at(Spot(claim.id, name), form)
        for spot, dialog in list(self._dialogs.items()):
            if shiboken6.isValid(dialog):
                changed |= self._look_at(spot, dialog)
        if changed:
            self._write()

    def hand_over(self, project: Path) -> None:
        """Let a copy of the project have what is typed, when it is opened."""
        self.look()
        if self._unsaved:
            UnsavedFile(project).write(self._unsaved)

    def watch(self, dialog: QDialog) -> None:
        """Keep what is typed in a dialog, and give it what was left behind for it.

        Its `rescue_spot` says what it is about. What was accepted is kept until it is durable.
        """
        spot = Spot(*dialog.rescue_spot)  # type: ignore[attr-defined]
        self._dialogs[spot] = dialog
        dialog.accepted.connect(partial(self._hand, spot, dialog))
        dialog.rejected.connect(partial(self._drop, [spot]))
        dialog.finished.connect(lambda _result: self._dialogs.pop(spot, None))
        if draft := self._unsaved.drafts.get(spot):
            fill(dialog, draft)

    # while somebody types

    def _look_at(self, spot: Spot, form: QWidget) -> bool:
        if cast("Form", form).has_unsaved():
            return self._keep(spot, form)
        if self._session.jobs.edits_in_hand:
            return False
        return self._unsaved.drafts.pop(spot, None) is not None

    def _keep(self, spot: Spot, form: QWidget) -> bool:
        draft = draft_of(form)
        edited = getattr(form, _EDITED, None)
        if edited is not None:
            draft[_EDITED] = edited.id
        known = self._unsaved.drafts.get(spot, {})
        if draft == {name: text for name, text in known.items() if name != _AT}:
            return False
        self._unsaved.drafts.pop(spot, None)  # so that the newest stands last
        self._unsaved.drafts[spot] = {**draft, _AT: datetime.now(UTC).isoformat()}
        return True

    def _hand(self, spot: Spot, form: QWidget) -> None:
        """Keep words that are on their way to the record, until they are durable."""
        self._handed.add(spot)
        if self._keep(spot, form):
            self._write()

    def _hand_form(self, name: str, claim: Claim, *_: object) -> None:
        self._hand(Spot(claim.id, name), self._forms[name])

    def _hand_evidence(self, _record: object) -> None:
        if self._shown is not None:
            self._hand(Spot(self._shown, "evidence"), self._forms["evidence"])

    def _drop(self, spots: Iterable[Spot]) -> None:
        gone = [spot for spot in spots if self._unsaved.drafts.pop(spot, None) is not None]
        self._handed.difference_update(gone)
        if gone:
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
        touched = {*changes.claim_ids, *changes.article_ids}
        concerned = [spot for spot in self._unsaved.drafts if spot.subject in touched]
        self._drop([spot for spot in concerned if spot in self._handed])
        others = frozenset(spot.subject for spot in concerned if spot not in self._handed)
        if others:
            self._session.read(partial(self._load, others), self._drop_recorded)

    def _drop_recorded(self, found: Mapping[str, Found]) -> None:
        self._drop([spot for spot in self._unsaved.drafts if self._is_recorded(spot, found)])

    def _is_recorded(self, spot: Spot, found: Mapping[str, Found]) -> bool:
        """Say whether one change since the words were typed holds all of them."""
        about = found.get(spot.subject)
        form = self._forms.get(spot.form)
        if about is None or form is None:
            return False
        draft = self._unsaved.drafts[spot]
        texts, since = texts_of(form, draft), draft.get(_AT, "")
        return bool(texts) and any(
            texts <= {str(value).strip() for value in change.after.values()}
            for step in about.steps
            if step.at.isoformat() > since
            for change in step.changes
        )

    # another claim is shown

    def _follow(self, claim: Claim | None) -> None:
        """Look at the forms of this claim from now on; what was left behind for it comes back."""
        is_same = claim is not None and claim.id == self._shown
        self._shown = claim.id if claim else None
        if claim is not None and not is_same and not self._is_restoring:
            self._put_back(claim)

    def _put_back(self, claim: Claim) -> None:
        for name, form in self._forms.items():
            draft = self._unsaved.drafts.get(Spot(claim.id, name))
            if draft and not cast("Form", form).has_unsaved():
                self._fill(form, claim, draft)

    def _fill(self, form: QWidget, claim: Claim, draft: Draft) -> None:
        edited = next((one for one in claim.evidence if one.id == draft.get(_EDITED)), None)
        if edited is not None:
            self._place.claim.evidence.form.edit(edited)
        fill(form, draft)

    # after a window died

    def restore(self) -> None:
        """Bring back what a window that died left behind; done by itself, once."""
        if not self._is_restoring or self._has_asked:
            return
        self._has_asked = True
        subjects = frozenset(spot.subject for spot in self._unsaved.drafts)
        self._session.read(partial(self._load, subjects), self._return)

    def _load(self, subjects: frozenset[str], _job: JobContext) -> dict[str, Found]:
        found = {}
        for subject in subjects:
            try:
                found[subject] = self._find(subject)
            except NotFoundError:
                continue
        return found

    def _find(self, subject: str) -> Found:
        project = self._session.project
        steps = project.history.of_subject(subject, _NEWEST)
        try:
            claim = project.claims.get(subject)
        except NotFoundError:
            return Found(project.articles.summary(subject).id, None, steps)
        return Found(claim.article_id, claim, steps)

    def _return(self, found: Mapping[str, Found]) -> None:
        self._drop_recorded(found)
        self._is_restoring = False
        back = list(dict.fromkeys(s.subject for s in self._unsaved.drafts if s.subject in found))
        if not back:
            return
        newest = found[back[-1]]
        self._shown = None  # so that the fields of the claim in hand are filled too
        claim = newest.claim or self._place.desk.current
        self._place.desk.open_article(newest.article_id, claim.id if claim else None)
        self.brought_back.emit(self._words(back))

    def _words(self, back: Sequence[str]) -> str:
        count = len(back)
        forms = [spot.form for spot in self._unsaved.drafts if spot.subject in back]
        if forms == ["metadata"]:
            return self.tr(
                "What was typed last time and not saved is back: open the data of the article (F2)."
            )
        if not any(form in self._forms for form in forms):
            return self.tr(
                "What was typed last time and not saved is back: open the dialog again in which"
                " you were writing."
            )
        return counted(
            count,
            self.tr("What was typed last time and not saved is back in its field. {0} claim has"
                    " it: leave the field to save it, or add the evidence."),
            self.tr("What was typed last time and not saved is back in its fields. {0} claims have"
                    " it, the latest is shown: leave a field to save it, or add the evidence."),
        )  # fmt: skip

    def _connect(self) -> None:
        panel = self._place.claim
        self._looking.timeout.connect(self.look)
        panel.rationale.written.connect(partial(self._hand_form, "rationale"))
        panel.notes.written.connect(partial(self._hand_form, "notes"))
        panel.evidence.form.entered.connect(self._hand_evidence)
        self._place.desk.claim_chosen.connect(self._follow)
        self._session.changes.changed.connect(self._check)
        self._session.writing.connect(self.watch)
        self._place.articles.loaded.connect(self.restore)
