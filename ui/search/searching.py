"""Searches the project as one types, beside the window, and goes to the place chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from factcheck.errors import CancelledError
from factcheck.text.found_words import words_of
from ui.accessibility import announce
from ui.errors import headline
from ui.jobs import Lane
from ui.search.drop_down import SearchDropDown
from ui.search.list_model import MOST_OF_A_KIND, SearchListModel

if TYPE_CHECKING:
    from factcheck.domain.search import SearchHit
    from factcheck.jobs import JobContext
    from ui.search.search_field import SearchField
    from ui.session import Session

SEARCH_AFTER = 60
"""Milliseconds after a key before the project is searched, so that quick typing asks once."""

BUSY_AFTER = 300
"""Milliseconds before a search that is not answered says so."""


class Searching(QObject):
    """Joins the field with the project; `chosen` carries the SearchHit to go to."""

    chosen = Signal(object)

    def __init__(self, session: Session, field: SearchField, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._field = session, field
        self.model = SearchListModel(self)
        self.drop_down = SearchDropDown(self.model, field)
        self._answered = ""
        self._goes_at_once = False
        self._job: JobContext | None = None
        self._soon = QTimer(self, singleShot=True, interval=SEARCH_AFTER)
        self._late = QTimer(self, singleShot=True, interval=BUSY_AFTER)
        self._connect()

    def _typed(self) -> None:
        """Begin anew: what is being looked for has changed."""
        self._stop()
        self._answered, self._goes_at_once = "", False
        if not self._query:
            self.drop_down.hide()
        elif words_of(self._query):
            self._soon.start()
            self._late.start()
        else:
            self._tell(self.tr("Type a word or a number to look for."))

    def _ask(self) -> None:
        query = self._query
        self._job = self._session.jobs.start(
            partial(self._find, query),
            lane=Lane.SEARCH,
            done=partial(self._show, query),
            failed=partial(self._fail, query),
        )

    def _find(self, query: str, job: JobContext) -> tuple[SearchHit, ...]:
        job.checkpoint()
        return self._session.project.search.find(query, MOST_OF_A_KIND + 1)

    def _show(self, query: str, hits: tuple[SearchHit, ...]) -> None:
        if query != self._query:
            return
        self._late.stop()
        self._answered = query
        self.model.show(hits)
        if not self._field.hasFocus():
            return
        if not hits:
            self._tell(self.tr("Nothing in this project holds “{0}”.").format(query))
            return
        self.drop_down.open()
        self._choose(self.model.step(-1, 1))
        if self._goes_at_once:
            self._enter()

    def _fail(self, query: str, error: Exception) -> None:
        if query == self._query and not isinstance(error, CancelledError):
            self._late.stop()
            self._tell(self.tr("Not searched: {0}. Type again to retry.").format(headline(error)))

    def _tell(self, words: str) -> None:
        self.model.show(())
        self.drop_down.open(words)
        announce(self._field, words)

    def _say_busy(self) -> None:
        self._tell(self.tr("Searching the project…"))

    def _stop(self) -> None:
        """Wait for no answer any more."""
        self._soon.stop()
        self._late.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _step(self, by: int) -> None:
        if self.drop_down.isVisible():
            self._choose(self.model.step(self.drop_down.list.currentIndex().row(), by))

    def _choose(self, row: int) -> None:
        self.drop_down.choose(row)
        hit = self.model.hit_at(row)
        if hit is not None:
            announce(self._field, self.model.spoken(hit))

    def _enter(self) -> None:
        """Go to the chosen place; to the first one as soon as the answer is there."""
        if self._query and self._answered != self._query:
            self._goes_at_once = True
            return
        hit = self.model.hit_at(self.drop_down.list.currentIndex().row())
        if hit is not None and self.drop_down.isVisible():
            self.drop_down.hide()
            self.chosen.emit(hit)

    def _click(self, index: QModelIndex) -> None:
        if self.model.hit_at(index.row()) is not None:
            self.drop_down.list.setCurrentIndex(index)
            self._enter()

    def _resume(self) -> None:
        """Search again for what still stands in the field: the project may have changed."""
        if self._query:
            self._typed()

    def _leave(self) -> None:
        self._stop()
        self.drop_down.hide()

    @property
    def _query(self) -> str:
        return self._field.text().strip()

    def _connect(self) -> None:
        self._field.textChanged.connect(self._typed)
        self._field.stepped.connect(self._step)
        self._field.entered.connect(self._enter)
        self._field.begun.connect(self._resume)
        self._field.left.connect(self._leave)
        self.drop_down.list.clicked.connect(self._click)
        self._soon.timeout.connect(self._ask)
        self._late.timeout.connect(self._say_busy)
