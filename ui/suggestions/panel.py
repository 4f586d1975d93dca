"""Suggestions for the claim in hand: read beside the window, chosen and taken by keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from factcheck.domain.changes import Topic
from factcheck.domain.evidence import Stance
from factcheck.errors import CancelledError, NotFoundError
from ui import theme as themes
from ui.accessibility import announce
from ui.errors import headline
from ui.evidence.words import stance_word
from ui.jobs import Lane
from ui.plain_text import PlainLabel
from ui.suggestions.detail import SuggestionDetail
from ui.suggestions.list_model import SuggestionListModel
from ui.suggestions.offers import evidence_of, judgement_like, read_offers
from ui.suggestions.suggestion_list import SuggestionList
from ui.widgets.action_button import action_button
from ui.widgets.buttons import ButtonKind

if TYPE_CHECKING:
    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import Claim, ClaimId
    from factcheck.jobs import JobContext
    from ui.actions import Actions
    from ui.session import Session
    from ui.suggestions.offers import Offer

READ_AFTER = 150
"""Milliseconds a claim is in hand before anything is looked for: quick keys start no search."""

READ_AGAIN_AFTER = 600
"""Milliseconds in which changes of the project are gathered before looking again."""

STALE_AFTER = 300
"""Milliseconds the answers for the last claim stay in sight, so that nothing flickers."""

_BEARING = (Topic.ARTICLES, Topic.BLOCKS, Topic.CANDIDATES, Topic.CLAIMS, Topic.VERDICTS)


class SuggestionPanel(QWidget):
    """Lists what bears on the claim shown.

    `failed` carries an error to be told, `left` says that the reader is wanted back, `place_wanted`
    carries the Suggestion whose article is to be opened. Answers for another claim stay in sight
    for a moment but can never be taken.
    """

    failed = Signal(object)
    left = Signal()
    place_wanted = Signal(object)

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self._claim: Claim | None = None
        self._answered: ClaimId | None = None
        self._job: JobContext | None = None
        self._words = ""
        self.model = SuggestionListModel(self)
        self.list = SuggestionList(self.model, self)
        self.detail = SuggestionDetail(self)
        self._count = PlainLabel("", self, tone="ink_3", style="caption")
        self._quiet = PlainLabel("", self, tone="ink_3", style="caption")
        self._soon = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._again = QTimer(self, singleShot=True, interval=READ_AGAIN_AFTER)
        self._late = QTimer(self, singleShot=True, interval=STALE_AFTER)
        self._build()
        self._connect()
        self.show_claim(None)

    def show_claim(self, claim: Claim | None) -> None:
        """Look for what bears on this claim; one that only got evidence is not looked for again."""
        words = (claim.standalone or claim.quote) if claim else ""
        is_same = claim and self._claim and claim.id == self._claim.id and words == self._words
        self._claim, self._words = claim, words
        if is_same:
            self._show_chosen()
            return
        self._answered = None
        self._stop()
        if claim is None:
            self._clear("")
        else:
            self._soon.start()
            self._late.start()
        self._enable()

    def focus_list(self) -> None:
        """Put the focus on the list, on its first row when none is chosen."""
        if self.list.isVisibleTo(self):
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        """Scroll the pane so that the list is seen, and as much of the chosen one as there is."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            for part in (self.detail, self.list):
                above.ensureWidgetVisible(part, 0, themes.current().space("xxl"))

    @property
    def chosen(self) -> Offer | None:
        """The offer that would be taken now; None while the answer for the claim is awaited."""
        row = self.list.row
        is_fresh = self._claim is not None and self._answered == self._claim.id
        return self.model.offers[row] if is_fresh and 0 <= row < len(self.model.offers) else None

    def take(self, stance: Stance) -> None:
        """Record the chosen passage as evidence of the claim in hand: one step."""
        offer, claim = self.chosen, self._claim
        if offer is None or claim is None or offer.is_taken(claim):
            return
        operation = partial(
            self._session.project.evidence.add, claim.id, evidence_of(offer, stance)
        )
        words = self.tr("Taken as evidence: {0}").format(stance_word(stance))
        self._session.edit(operation, done=lambda _: announce(self, words), failed=self.failed.emit)

    def take_as_context(self) -> None:
        """Record the chosen passage without saying that it speaks for or against the claim."""
        self.take(Stance.CONTEXT)

    def judge_alike(self) -> None:
        """Give the claim in hand the earlier verdict with its evidence: one step."""
        offer, claim = self.chosen, self._claim
        judgement = judgement_like(offer, claim) if offer and claim else None
        if claim is not None and judgement is not None:
            operation = partial(self._session.project.verdicts.judge, claim.id, judgement)
            self._session.edit(operation, failed=self.failed.emit)

    def menu(self) -> QMenu | None:
        """Return what can be done with the chosen offer, None when there is none."""
        offer, claim = self.chosen, self._claim
        if offer is None or claim is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for stance in Stance:
            words = self.tr("Take as evidence: {0}").format(stance_word(stance))
            menu.addAction(words, partial(self.take, stance)).setEnabled(not offer.is_taken(claim))
        menu.addSeparator()
        alike = menu.addAction(self.tr("Judge the same"), self.judge_alike)
        alike.setEnabled(offer.can_be_judged_alike)
        menu.addAction(self.tr("Open"), self.open_place)
        return menu

    def open_place(self) -> None:
        """Ask for the article of the chosen passage; a published fact-check is on the web."""
        found = self.chosen.suggestion if self.chosen else None
        if found is None:
            return
        if found.article_id is not None:
            self.place_wanted.emit(found)
        elif found.url:
            self._session.visit(found.url)

    # asking

    def _ask(self) -> None:
        if self._claim is None:
            return
        self._stop()
        claim_id = self._claim.id
        self._job = self._session.jobs.start(
            partial(read_offers, self._session.project, claim_id),
            lane=Lane.SEARCH,
            done=partial(self._show, claim_id),
            failed=partial(self._fail, claim_id),
        )

    def _stop(self) -> None:
        """Wait for no answer any more."""
        for timer in (self._soon, self._again):
            timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, claim_id: ClaimId, offers: tuple[Offer, ...]) -> None:
        if self._claim is None or self._claim.id != claim_id:
            return
        self._late.stop()
        kept = self.chosen
        self._answered = claim_id
        if self._put(offers) or self.list.row < 0:
            self.list.choose(_place_of(kept, offers))
        self._say("" if offers else self.tr("Nothing in the project bears on this claim."))
        self._show_chosen()

    def _fail(self, claim_id: ClaimId, error: Exception) -> None:
        if isinstance(error, CancelledError) or self._claim is None or self._claim.id != claim_id:
            return
        if isinstance(error, NotFoundError):
            self._again.start()  # it is being written anew, or the desk is about to go on
        else:
            self._late.stop()
            self._clear(self.tr("Not looked for: {0}.").format(headline(error)))
            self._enable()

    def _drop_stale(self) -> None:
        if self._claim is not None and self._answered != self._claim.id:
            self._clear(self.tr("Looking in the project…"))

    def _refresh(self, changes: Changes) -> None:
        is_own = self._claim is not None and changes.claim_ids == {self._claim.id}
        if changes.touches(*_BEARING) and not is_own and self._claim is not None:
            self._again.start()

    # showing

    def _put(self, offers: tuple[Offer, ...]) -> bool:
        """List the offers; False when they were listed already.

        The text gets the focus of a list that goes, or a field would: the next key would type.
        """
        focus = QApplication.focusWidget()
        if not offers and focus is not None and self.isAncestorOf(focus):
            self.left.emit()
        return self.model.set_offers(offers)

    def _clear(self, words: str) -> None:
        self._put(())
        self.detail.show_offer(None, None, is_taken=False)
        self._say(words)

    def _say(self, words: str) -> None:
        count = self.model.rowCount()
        self._count.setText(str(count) if count else "")
        self._quiet.setText(words)
        self._quiet.setVisible(bool(words))

    def _show_chosen(self) -> None:
        claim, offers = self._claim, self.model.offers
        if claim is not None and self._answered == claim.id:
            taken = (row for row, offer in enumerate(offers) if offer.is_taken(claim))
            self.model.set_taken(frozenset(taken))
            is_taken = self.model.is_taken(self.list.row)
            self.detail.show_offer(self.chosen, claim, is_taken=is_taken)
            if self.list.hasFocus():
                QTimer.singleShot(0, self._bring_into_sight)  # once the detail has its height
        self._enable()

    def _enable(self) -> None:
        offer, claim = self.chosen, self._claim
        is_ready = offer is not None and claim is not None and not offer.is_taken(claim)
        self._actions.enable("suggestion.take", on=is_ready)
        self._actions.enable("suggestion.list", on=bool(self.model.offers))

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.popup(place)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._ask)
        self._again.timeout.connect(self._ask)
        self._late.timeout.connect(self._drop_stale)
        self._session.changes.changed.connect(self._refresh)
        self.list.chosen.connect(self._show_chosen)
        self.list.taken_with.connect(self.take)
        self.list.left.connect(self.left)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.doubleClicked.connect(self.open_place)
        self.detail.taken_with.connect(self.take)
        self.detail.judge_alike_wanted.connect(self.judge_alike)
        self.detail.place_wanted.connect(self.open_place)
        self._actions["suggestion.take"].triggered.connect(self.take_as_context)
        self._actions["suggestion.list"].triggered.connect(self.focus_list)

    def _build(self) -> None:
        space = themes.current().space
        self.list.addAction(self._actions["suggestion.take"])
        self._quiet.setObjectName("suggestionState")
        self._quiet.setWordWrap(True)
        title = PlainLabel(self.tr("Suggestions"), self, style="section")
        title.setBuddy(self.list)
        head = QHBoxLayout()
        head.setSpacing(space("xs"))
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch(1)
        button = action_button(self._actions, "suggestion.take", self, kind=ButtonKind.FLAT)
        button.setText(self.tr("Take as evidence"))
        head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("s"))
        column.addLayout(head)
        column.addWidget(self._quiet)
        column.addWidget(self._framed())
        column.addWidget(self.detail)

    def _framed(self) -> QFrame:
        """Return the list in a hairline frame that goes with it."""
        frame = QFrame(self)
        frame.setProperty("card", True)  # noqa: FBT003 - a property's value
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.list)
        self.model.modelReset.connect(lambda: frame.setVisible(self.model.rowCount() > 0))
        frame.hide()
        return frame


def _place_of(kept: Offer | None, offers: tuple[Offer, ...]) -> int:
    """Return the row that holds the passage chosen before, else the first; -1 without rows."""
    if not offers:
        return -1
    quotes = [offer.suggestion.quote for offer in offers]
    wanted = kept.suggestion.quote if kept else ""
    return quotes.index(wanted) if wanted in quotes else 0
