"""Keeps copies of sources beside the window: fetched pages, attached files; and shows them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from factcheck.errors import CancelledError
from factcheck.jobs import Progress
from factcheck.services import permissions
from ui.accessibility import announce
from ui.errors import headline, sentence
from ui.evidence.copy_viewer import CopyViewer
from ui.evidence.permission import may_fetch, when_allowed
from ui.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.domain.claims import Claim
    from factcheck.domain.evidence import Evidence
    from factcheck.jobs import JobContext
    from factcheck.services.copies import Kept
    from ui.features import Ground

_ALLOW = "evidence.network"
_MOST_CANCELLED = 50
"""Copies on their way that one press of Cancel gives up."""


class Keeping(QObject):
    """The acts on saved copies, for the chosen source or else the one most likely meant."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._window, self._place, self._actions = ground.window, ground.place, ground.actions
        self._session, self._panel = ground.session, ground.place.claim.evidence
        self._jobs: list[JobContext] = []
        for action_id, act in {
            "evidence.keep_copy": self._keep_chosen,
            "evidence.read_copy": self._read_chosen,
            "evidence.attach": self._attach_chosen,
            "evidence.list": self._panel.focus_list,
        }.items():
            ground.on(action_id, act)
        self._join_permission()
        self._connect(ground)
        self._enable(self._place.desk.current)

    def keep(self, evidence: Evidence) -> None:
        """Fetch the page of the evidence and keep it, once that is allowed."""
        when_allowed(self._window, partial(self._keep, evidence))

    def read(self, evidence: Evidence) -> None:
        """Show what was kept of the evidence."""
        viewer = CopyViewer(self._session, evidence, self._window)
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.failed.connect(self._tell_failure)
        viewer.open()

    def attach(self, evidence: Evidence | None) -> None:
        """Ask for a file and keep it with the evidence; without one it is evidence itself."""
        claim = self._place.desk.current
        if claim is None:
            return
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Attach a file"))
        if path and evidence is not None:
            attach = self._session.project.copies.attach
            self._start(Path(path).name, partial(_attached, attach, evidence.id, Path(path)))
        elif path:
            self.attach_files(claim, [Path(path)])

    def attach_files(self, claim: Claim, paths: Sequence[Path]) -> None:
        """Add each file to the claim as evidence of its own."""
        add = self._session.project.copies.attach_to_claim
        for path in paths:
            self._start(path.name, partial(_attached, add, claim.id, path))

    def cancel(self) -> None:
        """Give up what is being fetched; nothing of it is kept."""
        for job in self._jobs:
            job.cancel()

    # acts on the source chosen, or most likely meant

    def _keep_chosen(self) -> None:
        found = self._chosen(lambda one: bool(one.record.url)) or self._any(_lacks_copy)
        if found is not None:
            self.keep(found)

    def _read_chosen(self) -> None:
        found = self._chosen(_has_copy) or self._any(_has_copy)
        if found is not None:
            self.read(found)

    def _attach_chosen(self) -> None:
        self.attach(self._panel.chosen if self._panel.list.hasFocus() else None)

    def _chosen(self, is_fit: Callable[[Evidence], bool]) -> Evidence | None:
        chosen = self._panel.chosen
        return chosen if chosen is not None and is_fit(chosen) else None

    def _any(self, is_better: Callable[[Evidence], bool]) -> Evidence | None:
        """Return the newest source of the claim that fits best."""
        claim = self._place.desk.current
        fit = [one for one in claim.evidence if is_better(one)] if claim else []
        return fit[-1] if fit else None

    # working

    def _keep(self, evidence: Evidence) -> None:
        words = self.tr("Fetching {0}").format(evidence.record.url or "")
        self._start(words, partial(self._session.project.copies.keep, evidence.id))

    def _start(self, words: str, operation: Callable[[JobContext], Kept]) -> None:
        self._place.worked.emit(words, Progress(0, 0))
        job = self._session.jobs.start(
            operation, lane=Lane.COPIES, done=self._tell_kept, failed=self._tell_failure
        )
        self._jobs = [job, *self._jobs[:_MOST_CANCELLED]]

    def _tell_kept(self, kept: Kept) -> None:
        self._place.worked.emit("", None)
        self._session.changes.publish(kept.changes)
        words = {
            None: self.tr("Copy kept."),
            True: self.tr("Copy kept; the quoted passage is in it."),
            False: self.tr("Copy kept, but the quoted passage is not in it letter by letter."),
        }[kept.has_passage]
        self._place.told.emit(words)
        announce(self._window, words)

    def _tell_failure(self, error: Exception) -> None:
        self._place.worked.emit("", None)
        if isinstance(error, CancelledError):
            self._place.told.emit(self.tr("Cancelled. No copy was kept."))
        else:
            self._window.notice.say(f"{headline(error)}. {sentence(error)}")

    # state

    def _join_permission(self) -> None:
        action = self._actions[_ALLOW]
        action.setEnabled(True)
        action.setCheckable(True)
        self._show_permission()
        action.triggered.connect(self._set_permission)

    def _show_permission(self) -> None:
        self._actions[_ALLOW].setChecked(may_fetch())

    def _set_permission(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._actions[_ALLOW].setChecked(may_fetch())
        if on:
            when_allowed(self._window, self._show_permission)
            return
        permissions.allow(permissions.KEEP_COPIES, allowed=False)
        self._show_permission()
        self._place.told.emit(self.tr("No page is fetched any more."))

    def _enable(self, claim: Claim | None) -> None:
        evidence = claim.evidence if claim else ()
        for action_id, is_ready in {
            "evidence.list": bool(evidence),
            "evidence.attach": claim is not None,
            "evidence.keep_copy": any(one.record.url for one in evidence),
            "evidence.read_copy": any(map(_has_copy, evidence)),
        }.items():
            self._actions.enable(action_id, on=is_ready)

    def _connect(self, ground: Ground) -> None:
        desk, panel = ground.place.desk, self._panel
        desk.claim_chosen.connect(self._enable)
        desk.claim_refreshed.connect(self._enable)
        panel.keep_wanted.connect(self.keep)
        panel.read_wanted.connect(self.read)
        panel.attach_wanted.connect(self.attach)
        ground.window.status.cancelled.connect(self.cancel)


def _attached(
    attach: Callable[[str, Path], Kept], subject: str, path: Path, _job: JobContext
) -> Kept:
    return attach(subject, path)


def _has_copy(evidence: Evidence) -> bool:
    return evidence.saved_copy_sha256 is not None


def _lacks_copy(evidence: Evidence) -> bool:
    return bool(evidence.record.url) and not _has_copy(evidence)
