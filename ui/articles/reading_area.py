"""The middle pane: the open article, or how to begin when there is none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from factcheck.domain.articles import BlockRole
from ui.articles.first_run import FirstRun
from ui.reader.pane import ReaderPane
from ui.role_words import role_word
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import Article, ArticleId, Block
    from factcheck.domain.claims import Claim, ClaimId
    from ui.actions import Actions
    from ui.desk import Desk
    from ui.window_state import WindowState


class ReadingArea(QStackedWidget):
    """Shows what is on the desk.

    `role_wanted` carries the block and its new role; `mark_wanted` the selected span.
    """

    role_wanted = Signal(object, object)
    mark_wanted = Signal(object)
    samples_wanted = Signal()

    def __init__(
        self, desk: Desk, actions: Actions, state: WindowState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._actions, self._state = desk, actions, state
        self._shown: ArticleId | None = None
        self.pane = ReaderPane(self)
        self.view = self.pane.view
        self.first_run = FirstRun(actions, self)
        self._blank = EmptyState("", "", self)
        self._build()
        self._connect()

    def show_start(self) -> None:
        """Teach how to begin: the project holds no article."""
        self.setCurrentWidget(self.first_run)

    def show_nothing_chosen(self) -> None:
        """Say that an article may be chosen."""
        self._blank.say("", self.tr("Choose an article in the list to read it."))
        self.setCurrentWidget(self._blank)

    def take_keyboard(self) -> None:
        """Give the keyboard to the text, or to the first thing to press where there is none."""
        is_start = self.currentWidget() is self.first_run
        (self.first_run.files if is_start else self.view).setFocus()

    def find_words(self) -> None:
        """Ask which words to find in the open article."""
        if self.currentWidget() is self.pane:
            self.pane.open_find()

    def keep_place(self) -> None:
        """Remember how far the open article is scrolled, and its claim."""
        if self._shown is not None:
            self._state.keep_place(self._shown, self.view.verticalScrollBar().value())
            claim = self._desk.current
            self._state.put(f"claims/{self._shown}", claim.id if claim else "")

    def mark(self) -> None:
        """Ask to make the selected words a claim."""
        span: TextSpan | None = self.view.selected_span()
        if span is not None:
            self.mark_wanted.emit(span)

    def role_menu(self) -> QMenu | None:
        """Return the roles the block in question can be given, None when there is no block."""
        block: Block | None = self.view.block_at_caret() if self._shown else None
        if block is None:
            return None
        menu = QMenu(self)
        group = QActionGroup(menu)
        for number, role in enumerate(BlockRole, 1):
            action = menu.addAction(f"&{number}  {role_word(role)}")
            action.setCheckable(True)
            action.setChecked(role is block.role)
            action.triggered.connect(partial(self._want_role, block, role))
            group.addAction(action)
        return menu

    def open_role_menu(self) -> None:
        """Offer the roles at the block."""
        menu = self.role_menu()
        if menu is not None:
            button = self.pane.head.role_button
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    # private

    def _show_article(self, article: Article | None) -> None:
        self.keep_place()
        if article is None:
            self._shown = None
            self.pane.set_article(None)
            self.show_nothing_chosen()
            return
        is_other = article.id != self._shown
        self._shown = article.id
        self.pane.set_article(article)
        self.pane.set_claims(self._desk.claims)
        self.setCurrentWidget(self.pane)
        if is_other:
            self.view.verticalScrollBar().setValue(self._state.place_in(article.id))

    def _show_claims(self, ids: frozenset[ClaimId] | None) -> None:
        if ids is None:
            self.pane.set_claims(self._desk.claims)
            return
        for claim_id in ids:
            claim = self._desk.claim(claim_id)
            if claim is not None:
                self.pane.update_claim(claim)

    def _show_current(self, claim: Claim | None) -> None:
        is_new = claim is not None and claim.id != self.view.current_claim
        self.pane.set_current(claim.id if claim else None, scroll=is_new)

    def _want_role(self, block: Block, role: BlockRole, _checked: object = None) -> None:
        if role is not block.role:
            self.role_wanted.emit(block, role)

    def _fold(self, is_shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        if is_shown != self._is_unfolded:
            self.view.toggle_boilerplate()

    def _follow_fold(self, is_shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._is_unfolded = is_shown
        self._actions["boilerplate"].setChecked(is_shown)

    def _connect(self) -> None:
        self._is_unfolded = False
        self._desk.article_shown.connect(self._show_article)
        self._desk.claims_changed.connect(self._show_claims)
        self._desk.claim_chosen.connect(self._show_current)
        self.view.claim_clicked.connect(self._desk.choose)
        self.view.boilerplate_toggled.connect(self._follow_fold)
        self.view.selection_changed.connect(self._enable_mark)
        self._actions["boilerplate"].toggled.connect(self._fold)
        self.pane.role_asked.connect(self.open_role_menu)
        self.first_run.samples_wanted.connect(self.samples_wanted)

    def _enable_mark(self, span: TextSpan | None) -> None:
        self._actions.enable("claim.mark", on=span is not None)

    def _build(self) -> None:
        for part in (self.pane, self.first_run, self._blank):
            self.addWidget(part)
        self.setCurrentWidget(self._blank)
        self._actions.enable("claim.mark", on=False)
