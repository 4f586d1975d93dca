"""The history of a project: who changed what when, in words, newest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from factcheck.domain.changes import Topic
from factcheck.errors import CancelledError
from ui.accessibility import announce
from ui.history.filter_row import FilterRow
from ui.history.listing import Listing, compute
from ui.history.model import STEP_ROLE, HistoryModel
from ui.history.step_detail import StepDetail
from ui.history.step_list import StepList
from ui.page import Page
from ui.widgets.action_button import action_button
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from factcheck.domain.changes import Changes
    from factcheck.domain.history import HistoryFilter, Step
    from factcheck.jobs import JobContext
    from ui.features import Ground

LIST_AFTER = 250
"""Milliseconds in which changes are gathered before the list is read again."""

_DETAIL_WIDTH = 380


class HistoryPage(Page):
    """Lists the steps of the project; the chosen one is shown in full beside the list."""

    told = Signal(str)

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window.stack)
        self._ground, self._session = ground, ground.session
        self._job: JobContext | None = None
        self._is_stale, self._is_listed = True, False
        self._turns: tuple[str, str] = ("", "")
        self.model = HistoryModel(self._session, self)
        self.list = StepList(self.model, self)
        self.filter_row = FilterRow(self._open_article, self)
        self.detail = StepDetail(ground.actions, self)
        self._empty = EmptyState("", "", self)
        self._import = action_button(ground.actions, "import", self, icon="import")
        self._import.setObjectName("historyImport")
        self._empty.add_button(self._import)
        self._soon = QTimer(self, singleShot=True, interval=LIST_AFTER)
        self._build()
        self._connect()

    @property
    def is_settled(self) -> bool:
        """Whether the list is the one asked for and what is in sight of it was read."""
        return self._job is None and not self._is_stale and self.model.is_settled

    @property
    def chosen_step(self) -> Step | None:
        """The step chosen in the list, None while none is, or it is not read."""
        return self.model.step_at(self.list.currentIndex().row())

    @override
    def do(self, action_id: str) -> bool:
        """Go up and down the list by the keys that go from claim to claim; find words in it."""
        if action_id == "find":
            self.filter_row.text.begin()
            return True
        by = {"claim.next": 1, "claim.previous": -1}.get(action_id, 0)
        if by:
            self.list.go_to(self.list.currentIndex().row() + by, by)
        return bool(by)

    def open_step(self) -> None:
        """Show the claim the chosen step was about in its text, or the article."""
        step = self.chosen_step
        if step is None:
            return
        project = self._session.project
        if len(step.claim_ids) == 1:
            look = partial(project.claims.get, next(iter(step.claim_ids)))
            self._session.read(
                lambda _: look(), self._ground.pages.open_claim, lambda _: self._tell_gone()
            )
        elif step.article_ids:
            look_at = partial(project.articles.summary, sorted(step.article_ids)[0])
            self._session.read(
                lambda _: look_at().id, self._read_article, lambda _: self._tell_gone()
            )

    def refresh(self) -> None:
        """Read the list again."""
        if self._job is not None:
            self._job.cancel()
        self._soon.stop()
        self._is_stale = False
        wanted = self.filter_row.wanted
        known = self.model.listing if self._is_listed else None
        look = partial(self._look, wanted, known)
        self._job = self._session.read(look, self._show, self._give_up)

    # listing

    def _look(
        self, wanted: HistoryFilter, known: Listing | None, job: JobContext
    ) -> tuple[Listing, tuple[str, str]]:
        history = self._session.project.history
        undo, redo = history.undo_step(), history.redo_step()
        turns = (undo.id if undo else "", redo.id if redo else "")
        return compute(self._session.project, wanted, known, job), turns

    def _show(self, found: tuple[Listing, tuple[str, str]]) -> None:
        listing, self._turns = found
        if listing.wanted != self.filter_row.wanted:
            return
        self._job = None
        chosen = self.model.listing
        number = chosen.rows[row] if (row := self.list.currentIndex().row()) >= 0 else None
        is_other = listing.wanted != chosen.wanted
        self.model.set_listing(listing)
        self._is_listed = True
        self.filter_row.show_listing(listing)
        self._stack.setCurrentWidget(self.list if listing.count else self._empty)
        self._empty.say("", self._why_empty())
        self._import.setVisible(self.filter_row.is_usual)
        kept = listing.row_of.get(number) if isinstance(number, int) else None
        self.list.go_to(kept if kept is not None else 1)
        self._show_step()
        if is_other:
            announce(self.list, self.filter_row.count_text())

    def _why_empty(self) -> str:
        if self.filter_row.is_usual:
            return self.tr("Nothing was done yet. Every step anybody does is listed here.")
        return self.tr("No step matches.")

    def _give_up(self, error: Exception) -> None:
        if not isinstance(error, CancelledError):
            self._job = None
            self._session.edit_failed.emit(error)

    def _refresh(self, changes: Changes) -> None:
        if changes.step or changes.touches(Topic.HISTORY):
            self._is_stale = True
            if self.isVisible():
                self._soon.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was done while the page was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    # choosing

    def _show_step(self) -> None:
        index = self.list.currentIndex()
        step: Step | None = index.data(STEP_ROLE) if index.isValid() else None
        offered = ""
        if step is not None and step.id in self._turns:
            offered = ("undo", "redo")[self._turns.index(step.id)]
        self.detail.show_step(step, self.model.subject(step) if step else "", offered)

    def _show_read(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.list.currentIndex().row() <= last.row():
            self._show_step()

    def _read_article(self, article_id: object) -> None:
        self._ground.actions["page.read"].trigger()
        self._ground.place.desk.open_article(article_id)  # type: ignore[arg-type] # what the job gave

    def _tell_gone(self) -> None:
        self.told.emit(self.tr("It is not there any more; what was done with it stands here."))

    def _open_article(self) -> tuple[str, str] | None:
        article = self._ground.place.desk.article
        return (article.id, article.summary.title) if article else None

    # joining

    def _connect(self) -> None:
        self.filter_row.changed.connect(self.refresh)
        self.filter_row.left.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._show_step)
        self.list.activated.connect(self.open_step)
        self.model.dataChanged.connect(self._show_read)
        self.detail.open_wanted.connect(self.open_step)
        self._soon.timeout.connect(self.refresh)
        self._session.changes.changed.connect(self._refresh)
        self.told.connect(self._ground.place.told)

    def _build(self) -> None:
        self.setObjectName("projectHistory")
        self.setAccessibleName(self.tr("History of the project"))
        self.setProperty("surface", "paper")
        self.detail.setFixedWidth(_DETAIL_WIDTH)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_row)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        line = QFrame(self)
        line.setProperty("line", "v")
        row.addWidget(left, 1)
        row.addWidget(line)
        row.addWidget(self.detail)
        self.setFocusProxy(self.list)
