"""The pages of the window: reading one article, all claims in a table, and what joins them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from factcheck.domain.claims import ClaimState
from ui.page import PAGES, READ, TABLE, Page
from ui.table.condition_words import filter_words
from ui.table.filter import TableFilter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget

    from factcheck.domain.claims import Claim, ClaimId
    from ui.features import Ground
    from ui.table.page import TablePage
    from ui.widgets.segments import SegmentSwitch

_KEPT_NAME = "page"


def _table(ground: Ground) -> Page:
    from ui.table.memory import TableMemory
    from ui.table.page import TablePage

    page = TablePage(ground.session, ground.actions, ground.window.stack)
    TableMemory(page, ground.state)
    page.opened.connect(ground.pages.open_claim)
    page.told.connect(ground.place.told)
    return page


def _history(ground: Ground) -> Page:
    from ui.history.page import HistoryPage

    return HistoryPage(ground)


def _dashboard(ground: Ground) -> Page:
    from ui.dashboard.page import DashboardPage

    return DashboardPage(ground)


_MAKERS: dict[str, Callable[[Ground], Page]] = {
    "table": _table,
    "dashboard": _dashboard,
    "history": _history,
}
"""What makes each page but the reader, when it is first wanted."""


class Pages(QObject):
    """Switches between the pages of one open project.

    While a page is in front of the reader, the keys that judge mean what is chosen there; the
    table's filter goes on to the export and to "next open" in the reader.
    """

    switched = Signal(int)

    def __init__(self, stack: QStackedWidget, switch: SegmentSwitch, ground: Ground) -> None:
        super().__init__(ground.place)
        self._stack, self._switch, self._ground = stack, switch, ground
        self._workplace, self._actions = ground.place, ground.actions
        self._made: dict[int, Page] = {}
        self._then: tuple[ClaimId, str] | None = None
        switch.chosen.connect(self.show_page)
        for number, spec in enumerate(PAGES):
            ground.actions.enable(f"page.{spec.name}", on=True)
            ground.actions[f"page.{spec.name}"].triggered.connect(partial(self._show, number))
        ground.actions["threshold"].triggered.connect(self.open_threshold)
        ground.place.desk.claim_chosen.connect(self._go_on)
        ground.place.detour = self.take_over

    def restore(self) -> None:
        """Show the page that was in front last time."""
        kept = self._ground.state.get(_KEPT_NAME)
        number = next((n for n, spec in enumerate(PAGES) if spec.name == kept), READ)
        if number == READ:
            self.switched.emit(READ)
        else:
            self.show_page(number)

    @property
    def current(self) -> int:
        """The number of the page in front."""
        front = self._stack.currentWidget()
        return next((number for number, page in self._made.items() if page is front), READ)

    @property
    def table(self) -> TablePage:
        """The page of the table, made when it is first asked for."""
        return cast("TablePage", self.page(TABLE))

    @property
    def filter(self) -> TableFilter:
        """The filter of the table, the usual one when it was never opened."""
        return self.table.filter if TABLE in self._made else TableFilter()

    def filter_words(self) -> str:
        """Return the table's filter in words, "" when it is the usual one."""
        titles = self.table.listing.titles if TABLE in self._made else {}
        return filter_words(self.filter, titles)

    def page(self, number: int) -> Page:
        """Return a page in front of the reader, made when it is first asked for."""
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = _MAKERS[PAGES[number].name](self._ground)
            self._stack.addWidget(made)
        return made

    def show_page(self, number: int) -> None:
        """Bring a page to the front and give it the keyboard."""
        page = self.page(number) if number != READ else None
        if page is not None:
            self._stack.addWidget(page)  # the table may have been lent to the dock below the text
        self._stack.setCurrentWidget(page or self._ground.window.panes)
        self._switch.choose(number)
        self._ground.state.put(_KEPT_NAME, PAGES[number].name)
        self.take_keyboard()
        self.switched.emit(number)

    def take_keyboard(self) -> None:
        """Give the keyboard to the text, or to what the page in front begins with."""
        if self.current == READ:
            self._workplace.reader.take_keyboard()
        else:
            self.page(self.current).setFocus()

    def open_claim(self, claim: Claim) -> None:
        """Show a claim in the text of its article."""
        if claim.state is ClaimState.DISMISSED:
            self._actions["dismissed"].setChecked(True)
        self.show_page(READ)
        self._workplace.desk.open_article(claim.article_id, claim.id)

    def take_over(self, action_id: str) -> bool:
        """Do an act for the page in front; False when it is the reader's own."""
        if self.current != READ:
            return self._do_on_page(self.page(self.current), action_id)
        if action_id == "claim.next_open" and TABLE in self._made and not self.filter.is_usual:
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

    def _do_on_page(self, page: Page, action_id: str) -> bool:
        if page.do(action_id):
            return True
        if action_id == "find":
            self.show_page(READ)
        if not action_id.startswith(_IN_READER):
            return False
        claim = page.chosen_claim
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


_IN_READER = ("claim.", "verdict.", "detail.", "evidence.", "article.role")
"""Beginnings of the ids of acts that mean the claim in the text, or its place there."""
