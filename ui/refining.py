"""Has the opened article read carefully in the background, once, where the model is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factcheck.domain.changes import Changes
from factcheck.errors import CancelledError, NotFoundError
from ui.jobs import Lane

if TYPE_CHECKING:
    from factcheck.domain.articles import Article
    from factcheck.jobs import JobContext
    from ui.session import Session


class Refiner(QObject):
    """Gives the claims of the article being read their careful scores; claims touched stay."""

    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._running: JobContext | None = None

    def read(self, article: Article | None) -> None:
        """Score the article in the background; the one before is given up if it still runs."""
        if self._running is not None:
            self._running.cancel()
        if article is None or self._session.project.is_read_only:
            return
        detection = self._session.project.detection

        def refine(job: JobContext) -> Changes:
            if not detection.wants_refining(article.id):
                return Changes()
            return detection.refine(article.id, job)

        self._running = self._session.jobs.start(
            refine, lane=Lane.BULK, done=self._tell, failed=self._fail
        )

    def _fail(self, error: Exception) -> None:
        """Pass a failure on, but not that the reviewer went on to another or deleted it."""
        if not isinstance(error, (CancelledError, NotFoundError)):
            self.failed.emit(error)

    def _tell(self, changes: Changes) -> None:
        self._session.changes.publish(changes)
