"""Has the project's texts read by meaning in the background, where the extra is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from factcheck.domain.changes import Topic
from factcheck.errors import CancelledError
from factcheck.jobs import Progress
from ui.errors import headline, sentence
from ui.jobs import Lane

if TYPE_CHECKING:
    from factcheck.domain.changes import Changes
    from factcheck.jobs import JobContext
    from ui.features import Ground

SOON = 3000
"""Milliseconds of quiet before reading begins, so that a project opens and imports end first."""

AT_ONCE = 256
"""Texts read in one go, some seconds' work: an import or careful reading waits no longer."""


class ReadingByMeaning(QObject):
    """Reads what suggestions by meaning still lack, a few texts at a time.

    It begins when the project opens and whenever articles or verdicts arrive. Once cancelled it
    rests until the project is opened again; suggestions go on with what was read.
    """

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._window, self._place, self._session = ground.window, ground.place, ground.session
        self._job: JobContext | None = None
        self._is_stopped = False
        self._done = self._left = 0
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._read)
        if self._session.project.semantic.is_available():
            self._session.changes.changed.connect(self._follow)
            ground.window.status.cancelled.connect(self.cancel)
            self._soon.start()

    @property
    def is_waiting(self) -> bool:
        """Whether reading is about to begin."""
        return self._soon.isActive()

    def cancel(self) -> None:
        """Stop until the project is opened again; what was read stays."""
        if self._job is None:
            return  # what was cancelled is other work
        self._is_stopped = True
        self._job.cancel()

    def _follow(self, changes: Changes) -> None:
        wanted = (Topic.ARTICLES, Topic.BLOCKS, Topic.CANDIDATES, Topic.CLAIMS, Topic.VERDICTS)
        if self._job is None and not self._is_stopped and changes.touches(*wanted):
            self._soon.start()

    def _read(self) -> None:
        semantic = self._session.project.semantic

        def some(job: JobContext) -> tuple[int, int]:
            read = semantic.refresh(job, AT_ONCE)
            return read, semantic.missing() if read else 0

        self._job = self._session.jobs.start(
            some, lane=Lane.BULK, done=self._tell, failed=self._fail, progress=self._show
        )

    def _tell(self, found: tuple[int, int]) -> None:
        """Go on with the next few, or end."""
        read, self._left = found
        self._done += read
        self._job = None
        if self._left and not self._is_stopped:
            self._read()
        else:
            self._end()

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, CancelledError):
            self._window.notice.say(f"{headline(error)}. {sentence(error)}")

    def _end(self) -> None:
        if self._done or self._job:
            self._place.worked.emit("", None)
        self._job, self._done, self._left = None, 0, 0

    def _show(self, inside: Progress) -> None:
        if not inside.total:
            return
        total = self._done + max(self._left, inside.total)
        self._place.worked.emit(
            self.tr("Reading for suggestions"), Progress(self._done + inside.done, total)
        )
