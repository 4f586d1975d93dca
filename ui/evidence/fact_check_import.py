"""Brings files of published fact-checks in beside the window, and says what came of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from factcheck.domain.changes import Changes, Topic
from factcheck.errors import CancelledError
from ui.accessibility import announce
from ui.errors import headline, sentence
from ui.i18n import counted
from ui.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.jobs import JobContext, Progress
    from factcheck.services.fact_checks import BroughtIn
    from ui.features import Ground

_FOLDER = "fact_check_folder"


class FactCheckImport(QObject):
    """Asks for files and takes them in, one after the other; each whole or not at all."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._window, self._place, self._state = ground.window, ground.place, ground.state
        self._session = ground.session
        self._jobs: list[JobContext] = []
        ground.on("fact_checks.import", self.ask)
        ground.window.status.cancelled.connect(self.cancel)

    def ask(self) -> None:
        """Ask for files of fact-checks."""
        paths, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import published fact-checks"),
            self._state.preference(_FOLDER),
            self.tr("Fact-checks (*.json *.jsonld *.jsonl *.ndjson);;All files (*)"),
        )
        if paths:
            self._state.prefer(_FOLDER, str(Path(paths[0]).parent))
            self.add([Path(path) for path in paths])

    def add(self, paths: Sequence[Path]) -> None:
        """Take these files in."""
        bring = self._session.project.fact_checks.import_path
        self._jobs = [
            self._session.jobs.start(
                partial(bring, path),
                lane=Lane.BULK,
                done=partial(self._tell, path),
                failed=self._fail,
                progress=self._show_progress,
            )
            for path in paths
        ]

    def cancel(self) -> None:
        """Stop; nothing of the file in hand is kept."""
        for job in self._jobs:
            job.cancel()

    def _show_progress(self, progress: Progress) -> None:
        self._place.worked.emit(self.tr("Importing {0}").format(progress.item), progress)

    def _tell(self, path: Path, done: BroughtIn) -> None:
        self._place.worked.emit("", None)
        self._session.changes.publish(Changes(topics=frozenset({Topic.CANDIDATES})))
        words = f"{path.name}: {brought_words(done)}"
        self._place.told.emit(words)
        announce(self._window, words)

    def _fail(self, error: Exception) -> None:
        self._place.worked.emit("", None)
        if isinstance(error, CancelledError):
            self._place.told.emit(self.tr("Cancelled. Nothing of the file was kept."))
        else:
            self._window.notice.say(f"{headline(error)}. {sentence(error)}")


def brought_words(done: BroughtIn) -> str:
    """Return how many fact-checks are new, were there already, or were refused and why."""
    parts = [counted(done.new, _tr("{0} new fact-check"), _tr("{0} new fact-checks"))]
    if done.same:
        parts.append(_tr("{0} already there").format(done.same))
    if done.passed_over:
        parts.append(_tr("{0} refused: they name no claim").format(done.passed_over))
    return ", ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FactCheckImport", text)
