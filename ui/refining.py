"""Has the opened article read carefully in the background, once, where the model is installed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factcheck.domain.changes import Changes
from factcheck.errors import CancelledError, NotFoundError
from factcheck.jobs import Progress
from ui.jobs import Lane

if TYPE_CHECKING:
    from factcheck.domain.articles import Article, ArticleId
    from factcheck.jobs import JobContext
    from ui.session import Session


@dataclass(frozen=True, slots=True)
class _Part:
    """What came of reading a part, and how many of the article's sentences are left."""

    job: JobContext
    changes: Changes
    left: int
    of: int


class Refiner(QObject):
    """Gives the claims of the article being read their careful scores; claims touched stay.

    A long article is read a part at a time; each is kept, so that what is left is all that is read
    the next time. `progressed` carries a Progress in sentences while that goes on, then None.
    """

    failed = Signal(object)
    progressed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._running: JobContext | None = None
        self._untold: list[Changes] = []
        self._parts = 0
        self._known: Progress | None = None

    def read(self, article: Article | None) -> None:
        """Score the article in the background; the one before is given up if it still runs."""
        self.cancel()
        if article is not None and not self._session.project.is_read_only:
            self._parts = 0
            self._read_part(article.id)

    def cancel(self) -> None:
        """Leave what is not read yet at its quick scores until the article is opened again."""
        if self._running is not None:
            self._running.cancel()
        self._end()

    def _read_part(self, article_id: ArticleId) -> None:
        self._running = self._session.jobs.start(
            partial(self._refine, article_id),
            lane=Lane.BULK,
            done=partial(self._take, article_id),
            failed=self._fail,
            progress=self._tell_within,
        )

    def _refine(self, article_id: ArticleId, job: JobContext) -> _Part:
        detection = self._session.project.detection
        if not detection.wants_refining(article_id):
            return _Part(job, Changes(), 0, 0)
        changes = detection.refine(article_id, job)
        return _Part(job, changes, *detection.left_to_refine(article_id))

    def _take(self, article_id: ArticleId, part: _Part) -> None:
        """Read on while there is more; whoever hears of a part reads all claims again.

        That takes the longer the more there are, so parts are told of ever more seldom.
        """
        if part.job is not self._running:  # another is read by now
            self._session.changes.publish(part.changes)
            return
        self._parts += 1
        self._untold += [part.changes] if part.changes.topics else []
        if not part.left or not part.changes.topics:
            self._end()
            return
        if len(self._untold) * 3 >= self._parts:
            self._tell()
        self._read_part(article_id)
        self._known = Progress(part.of - part.left, part.of)
        self.progressed.emit(self._known)

    def _end(self) -> None:
        self._running = None
        self._tell()
        if self._known is not None:
            self._known = None
            self.progressed.emit(None)

    def _tell_within(self, inside: Progress) -> None:
        """Tell how far the part is: others may have told of their work meanwhile."""
        if self._known is not None:
            self.progressed.emit(Progress(self._known.done + inside.done, self._known.total))

    def _tell(self) -> None:
        untold, self._untold = self._untold, []
        if untold:
            self._session.changes.publish(untold[-1])

    def _fail(self, error: Exception) -> None:
        """Pass a failure on, but not that the reviewer went on to another or deleted it."""
        if not isinstance(error, (CancelledError, NotFoundError)):
            self._end()
            self.failed.emit(error)
