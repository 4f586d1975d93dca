"""Looks at links again beside the window: progress, cancel, and one sentence of what was found."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from factcheck.domain.changes import Changes, Topic
from factcheck.domain.evidence import LinkState
from factcheck.errors import CancelledError
from ui.accessibility import announce
from ui.errors import headline, sentence
from ui.evidence.permission import when_allowed
from ui.evidence.words import link_state_word
from ui.i18n import counted
from ui.jobs import Lane

if TYPE_CHECKING:
    from factcheck.domain.evidence import Evidence
    from factcheck.jobs import JobContext, Progress
    from factcheck.services.recheck import Rechecked
    from ui.features import Ground


class Rechecking(QObject):
    """Finds links that died or changed at the quoted passage, of one claim or of all."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._window, self._place, self._session = ground.window, ground.place, ground.session
        self._job: JobContext | None = None
        ground.on("evidence.recheck", partial(self.look, None))
        ground.place.claim.evidence.look_wanted.connect(self._look_at_one)
        ground.window.status.cancelled.connect(self.cancel)

    def look(self, claim_id: str | None) -> None:
        """Look at the links of this claim, or of all, once that is allowed."""
        when_allowed(self._window, partial(self._start, claim_id))

    def cancel(self) -> None:
        """Stop; what was found until now stays."""
        if self._job is not None:
            self._job.cancel()

    def _look_at_one(self, evidence: Evidence) -> None:
        self.look(evidence.claim_id)

    def _start(self, claim_id: str | None) -> None:
        self.cancel()
        chosen = None if claim_id is None else [claim_id]
        self._job = self._session.jobs.start(
            partial(self._session.project.recheck.run, chosen),
            lane=Lane.LINKS,
            done=self._tell,
            failed=self._fail,
            progress=self._show_progress,
        )

    def _show_progress(self, progress: Progress) -> None:
        self._place.worked.emit(self.tr("Looking at links"), progress)

    def _tell(self, done: Rechecked) -> None:
        self._end(done.changes)
        self._say(found_words(done))

    def _fail(self, error: Exception) -> None:
        self._end(Changes("recheck", topics=frozenset({Topic.EVIDENCE})))
        if isinstance(error, CancelledError):
            self._say(self.tr("Cancelled. What was found until now stays."))
        else:
            self._window.notice.say(f"{headline(error)}. {sentence(error)}")

    def _end(self, changes: Changes) -> None:
        self._job = None
        self._place.worked.emit("", None)
        self._session.changes.publish(changes)

    def _say(self, words: str) -> None:
        self._place.told.emit(words)
        announce(self._window, words)


def found_words(done: Rechecked) -> str:
    """Return how many links are in which state, those that need a look first."""
    total = sum(done.states.values())
    if not total and not done.passed_over:
        return _tr("There is no link to look at.")
    parts = [counted(total, _tr("{0} link looked at"), _tr("{0} links looked at"))]
    for state in (LinkState.DEAD, LinkState.CHANGED, *LinkState):
        count = done.states.get(state, 0)
        words = f"{count} {link_state_word(state)}"
        if count and words not in parts:
            parts.append(words)
    if done.passed_over:
        parts.append(_tr("{0} confidential, not looked at").format(done.passed_over))
    return ", ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rechecking", text)
