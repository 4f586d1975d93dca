"""Joins the pages of the window: reading one article, or all claims in a table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from factcheck.domain.claims import ClaimState
from ui.table.condition_words import filter_words
from ui.table.filter import TableFilter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from factcheck.domain.claims import Claim, ClaimId
    from ui.actions import Actions
    from ui.table.page import TablePage
    from ui.widgets.segments import SegmentSwitch
    from ui.window_state import WindowState
    from ui.workplace import Workplace

READ, TABLE = 0, 1
_NAMES = ("read", "table")
_KEPT_NAME = "page"


class Pages(QObject):
    """Switches between the reader and the table of one open project.

    The table is made when it is first wanted. While it is in front, the keys that judge mean its
    rows; its filter goes on to the export and to "next open" in the reader.
    """

    switched = Signal(int)

    def __init__(
        self,
        stack: QStackedWidget,
        switch: SegmentSwitch,
        workplace: Workplace,
        actions: Actions,
        state: WindowState,
    ) -> None:
        super().__init__(workplace)
        self._stack, self._switch, self._workplace = stack, switch, workplace
        self._actions, self._state = actions, state
        self._table: TablePage | None = None
        self._then: tuple[ClaimId, str] | None = None
        switch.chosen.connect(self.show_page)
        actions["page.read"].triggered.connect(partial(self._show, READ))
        actions["page.table"].triggered.connect(partial(self._show, TABLE))
        actions["threshold"].triggered.connect(self.open_threshold)
        workplace.desk.claim_chosen.connect(self._go_on)
        workplace.detour = self.take_over
        if state.get(_KEPT_NAME) == _NAMES[TABLE]:
            self.show_page(TABLE)

    @property
    def current(self) -> int:
        """The page in front: READ or TABLE."""
        return self._stack.currentIndex()

    @property
    def table(self) -> TablePage:
        """The page of the table, made when it is first asked for."""
        if self._table is None:
            self._table = self._make_table()
        return self._table

    @property
    def filter(self) -> TableFilter:
        """The filter of the table, the usual one when it was never opened."""
        return self._table.filter if self._table else TableFilter()

    def filter_words(self) -> str:
        """Return the table's filter in words, "" when it is the usual one."""
        titles = self._table.listing.titles if self._table else {}
        return filter_words(self.filter, titles)

    def show_page(self, page: int) -> None:
        """Bring a page to the front and give it the keyboard."""
        widget = self.table if page == TABLE else self._workplace.reader.view
        self._stack.setCurrentIndex(page)
        self._switch.choose(page)
        self._state.put(_KEPT_NAME, _NAMES[page])
        widget.setFocus()
        self.switched.emit(page)

    def open_claim(self, claim: Claim) -> None:
        """Show a claim in the text of its article."""
        if claim.state is ClaimState.DISMISSED:
            self._actions["dismissed"].setChecked(True)
        self.show_page(READ)
        self._workplace.desk.open_article(claim.article_id, claim.id)

    def take_over(self, action_id: str) -> bool:
        """Do an act for the page in front; False when it is the reader's own."""
        if self.current == TABLE:
            return self._do_in_table(action_id)
        if action_id == "claim.next_open" and self._table and not self.filter.is_usual:
            current = self._workplace.desk.current
            self.table.find_next_open(current.id if current else None, self._read_next_open)
            return True
        return False

    def open_threshold(self) -> None:
        """Show the slider that says which sentences are claims, below the reader's head."""
        from ui.table.threshold import ThresholdPopover

        self.show_page(READ)
        place, pane = self._workplace, self._workplace.reader.pane
        popover = ThresholdPopover(place.session, place.desk, pane, pane)
        popover.adjustSize()
        popover.move(max(0, pane.width() - popover.width() - 24), pane.head.height() + 8)
        popover.show()
        popover.raise_()
        popover.slider.setFocus()

    # private

    def _do_in_table(self, action_id: str) -> bool:
        if self.table.do(action_id):
            return True
        if not action_id.startswith(_IN_READER):
            return False
        claim = self.table.view.current_claim
        if claim is not None:
            self._do_in_reader(claim, action_id)
        return True

    def _do_in_reader(self, claim: Claim, action_id: str) -> None:
        """Do an act that needs the text: show the claim there first, then go on."""
        self._then = (claim.id, action_id)
        self.open_claim(claim)

    def _go_on(self, claim: Claim | None) -> None:
        if claim is not None and self._then is not None and claim.id == self._then[0]:
            action_id, self._then = self._then[1], None
            QTimer.singleShot(0, self._actions[action_id], self._actions[action_id].trigger)

    def _read_next_open(self, claim_id: ClaimId | None) -> None:
        if claim_id is None:
            self._workplace.told.emit(self.tr("No open claim is left in the table's filter."))
            return
        project = self._workplace.session.project
        look = partial(project.claims.get, claim_id)
        self._workplace.session.read(lambda _job: look(), self.open_claim)
        self._workplace.told.emit(
            self.tr("Next open claim of the filter: {0}").format(self.filter_words())
        )

    def _show(self, page: int, _checked: object = None) -> None:
        self.show_page(page)

    def _make_table(self) -> TablePage:
        from ui.table.page import TablePage

        page = TablePage(self._workplace.session, self._actions, self._stack)
        self._stack.addWidget(page)
        page.opened.connect(self.open_claim)
        page.told.connect(self._workplace.told)
        return page


_IN_READER = ("claim.", "verdict.", "detail.", "evidence.", "article.role")
"""Beginnings of the ids of acts that mean the claim in the text, or its place there."""
