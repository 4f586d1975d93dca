"""The page of the claim table: filter row, table, and what it says when nothing matches."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from factcheck.domain.changes import Topic
from factcheck.domain.claims import ClaimState
from factcheck.domain.verdicts import VerdictWord
from factcheck.errors import CancelledError
from ui.accessibility import announce
from ui.page import Page
from ui.table.acts import TableActs
from ui.table.columns import COLUMNS
from ui.table.context_menu import TableMenu
from ui.table.filter import TableFilter
from ui.table.filter_menu import facets_of
from ui.table.filter_row import FilterRow
from ui.table.listing import Wish, compute, next_open
from ui.table.model import ClaimTableModel
from ui.table.places import Places
from ui.table.view import ClaimTableView
from ui.widgets.action_button import action_button
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QShowEvent

    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import Claim, ClaimId
    from factcheck.jobs import JobContext
    from ui.actions import Actions
    from ui.session import Session
    from ui.table.filter_menu import Facets
    from ui.table.listing import Listing

LIST_AFTER = 250
"""Milliseconds in which changes are gathered before the list is computed again."""

_SHOWN = (Topic.ARTICLES, Topic.CANDIDATES, Topic.CLAIMS, Topic.VERDICTS, Topic.EVIDENCE)


class TablePage(Page):
    """Lists the claims of all articles.

    `opened` carries the Claim to show in the reader, `told` a message of a finished act, `listed`
    the Listing shown from now on.
    """

    opened = Signal(object)
    told = Signal(str)
    listed = Signal(object)

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self._wish = Wish()
        self._job: JobContext | None = None
        self._is_stale, self._is_listed = True, False
        self.model = ClaimTableModel(session, self)
        self.view = ClaimTableView(self.model, actions, self)
        self.filter_row = FilterRow(session, actions, self)
        self.acts = TableActs(session, self.model, self.view, self)
        self._places = Places(self.model, self.view)
        self._soon = QTimer(self, singleShot=True, interval=LIST_AFTER)
        self._build()
        self._connect()

    @property
    def filter(self) -> TableFilter:
        """The filter in force."""
        return self._wish.filter

    @property
    @override
    def chosen_claim(self) -> Claim | None:
        """The claim of the current row."""
        return self.view.current_claim

    @property
    def listing(self) -> Listing:
        """What is listed now."""
        return self.model.listing

    @property
    def is_settled(self) -> bool:
        """Whether the list is the one asked for and what is in sight of it was read."""
        return self._job is None and not self._is_stale and self.model.is_settled

    def set_filter(self, wanted: TableFilter) -> None:
        """Show other claims."""
        self.filter_row.show_filter(wanted)
        self._want(replace(self._wish, filter=wanted))

    def begin_with(self, wanted: TableFilter) -> None:
        """List these claims when the table is first shown, sorted as the head says."""
        column, falls = self.view.head.sorted_by
        self._wish = Wish(wanted, COLUMNS[column].order, falls)
        self.filter_row.show_filter(wanted)

    def sort_by(self, column: int) -> None:
        """Sort by a column; a second time the other way round."""
        self.view.head.sort_by(column)

    @override
    def do(self, action_id: str) -> bool:
        """Do one of the window's acts to the chosen rows; False when it is none of the table's."""
        act = self._acts.get(action_id)
        if act is not None:
            act()
        return act is not None

    def go_to_next_open(self) -> None:
        """Go to the next row without a verdict, round the list; at once when it was read."""
        row = self.view.currentIndex().row() + 1
        while (claim := self.model.claim_at(row)) is not None:
            if claim.state is ClaimState.OPEN and claim.id not in self.acts.pending:
                self.view.go_to(row)
                return
            row += 1
        self.find_next_open(self.view.current_id, self._go_to_open)

    def find_next_open(self, after: ClaimId | None, done: Callable[[ClaimId | None], None]) -> None:
        """Look for the next open claim of the filter; `done` is called with its id or None."""
        look = partial(next_open, self._session.project, self.listing, after)
        self._session.read(look, done)

    def refresh(self) -> None:
        """Compute the list again."""
        if self._job is not None:
            self._job.cancel()
        known = self.listing if self._is_listed and not self._is_stale else None
        self._is_stale = False
        self._soon.stop()
        look = partial(compute, self._session.project, self._wish, known)
        self._job = self._session.read(look, self._show, self._give_up)

    # listing

    def _want(self, wish: Wish) -> None:
        if wish != self._wish:
            self._wish = wish
            self.refresh()

    def _show(self, listing: Listing) -> None:
        if listing.wish != self._wish:
            return
        self._job = None
        is_other = listing.wish != self.listing.wish
        self._places.keep(to_top=is_other)
        self.model.set_listing(listing)
        self._is_listed = True
        self.filter_row.show_listing(listing)
        self._show_page()
        self._places.restore()
        if is_other:
            announce(self.view, self.filter_row.count_text())
        self.listed.emit(listing)

    def _give_up(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            return  # a newer list is on its way
        self._job = None
        self._session.edit_failed.emit(error)

    def _show_page(self) -> None:
        is_empty = self._is_listed and not self.listing.ids
        was_left, was_among_rows = self._clear.hasFocus(), self.view.hasFocus()
        has_filter = not self.filter.is_usual
        self._empty.say("", self._why_empty() if is_empty else "")
        self._clear.setVisible(has_filter)
        self._import.setVisible(not has_filter)
        self._stack.setCurrentWidget(self._empty if is_empty else self.view)
        if was_left and not is_empty:
            self.view.setFocus()
        elif was_among_rows and is_empty and has_filter:
            self._clear.setFocus()

    def _why_empty(self) -> str:
        if not self.filter.is_usual:
            return self.tr("No claim matches.")
        return self.tr("No claim yet. Import an article, and its claims are listed here.")

    def _refresh(self, changes: Changes) -> None:
        if not changes.touches(*_SHOWN, Topic.BLOCKS, Topic.SETTINGS):
            return
        if changes.claim_ids:
            self.model.mark_stale(changes.claim_ids)
        self._is_stale = True
        if self.isVisible():
            self._soon.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)
        self._session.read(partial(facets_of, self._session.project), self._put_facets)
        if self._is_stale:
            self.refresh()

    def _put_facets(self, facets: Facets) -> None:
        self.filter_row.more_menu.facets = facets

    # acts

    def _sort(self, column: int, falls: bool) -> None:  # noqa: FBT001 - a signal's argument
        order = COLUMNS[column].order
        self._want(replace(self._wish, order=order, descending=falls))

    def _step(self, by: int) -> None:
        self.view.go_to(self.view.currentIndex().row() + by)

    def _go_to_open(self, claim_id: ClaimId | None) -> None:
        row = self.model.row_of(claim_id)
        if row is None:
            self.told.emit(self.tr("No open claim is left in this filter."))
        else:
            self.view.go_to(row)

    def _leave_filter(self) -> None:
        """Go to the rows; where none matches, take the words away first that keep them out."""
        if not self.listing.ids and self.filter.text:
            self.set_filter(replace(self.filter, text=""))
        elif self.listing.ids:
            self.view.setFocus()
        elif not self._clear.isHidden():
            self._clear.setFocus()

    def _enter_rows(self) -> None:
        if self.listing.ids:
            self.view.setFocus()

    def _open_menu(self, at: QPoint) -> None:
        menu = TableMenu(self, self._actions)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _follow_row(self) -> None:
        claim: Claim | None = self.view.current_claim
        self.filter_row.more_menu.near_article = claim.article_id if claim else None

    # joining

    def _connect(self) -> None:
        self._acts: dict[str, Callable[[], object]] = {
            **{f"verdict.{word}": partial(self.acts.judge, word) for word in VerdictWord},
            **{
                f"verdict.{word}_stay": partial(self.acts.judge, word, advance=False)
                for word in VerdictWord
            },
            **{f"detail.{n}": partial(self.acts.set_detail, n) for n in range(1, 5)},
            "find": self.filter_row.text.begin,
            "claim.reopen": self.acts.reopen,
            "claim.dismiss": self.acts.dismiss,
            "claim.next": partial(self._step, 1),
            "claim.previous": partial(self._step, -1),
            "claim.next_open": self.go_to_next_open,
        }
        self.filter_row.changed.connect(self.set_filter)
        self.filter_row.left.connect(self._leave_filter)
        self.filter_row.text.returnPressed.connect(self._enter_rows)
        self.filter_row.more_menu.aboutToShow.connect(self._follow_row)
        self.view.head.sort_asked.connect(self._sort)
        self.view.opened.connect(self.opened)
        self.view.act_asked.connect(self.do)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.acts.told.connect(self.told)
        self._clear.clicked.connect(lambda: self.set_filter(TableFilter()))
        self._soon.timeout.connect(self.refresh)
        self._session.changes.changed.connect(self._refresh)

    def _build(self) -> None:
        self.setProperty("surface", "paper")
        self._empty = EmptyState("", "", self)
        self._clear = Button(self.tr("Clear filter"), self)
        self._clear.setObjectName("clearFilter")
        self._empty.add_button(self._clear)
        self._import = action_button(self._actions, "import", self, icon="import")
        self._import.setObjectName("tableImport")
        self._empty.add_button(self._import)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_row)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.view)
