"""The right pane: the claim being judged, with everything that bears on it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from factcheck.domain.changes import Topic
from factcheck.errors import NotFoundError
from ui import theme as themes
from ui.claims.head import ClaimHead
from ui.claims.history_panel import HistoryPanel
from ui.claims.notes_form import NotesForm
from ui.claims.quote import ClaimQuote
from ui.claims.rationale import RationaleEdit
from ui.claims.reasons import ReasonTags
from ui.claims.verdict_guide import VerdictGuide
from ui.evidence.panel import EvidencePanel
from ui.evidence.trail_panel import TrailPanel
from ui.plain_text import PlainLabel
from ui.suggestions.panel import SuggestionPanel
from ui.table.columns import kind_word
from ui.verdicts.editor import VerdictEditor, can_dismiss, can_judge, can_reopen
from ui.verdicts.gaps import gap_words
from ui.widgets.action_button import action_button
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.giving_area import GivingArea

if TYPE_CHECKING:
    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import Claim, ClaimId, Reason
    from factcheck.domain.history import Step
    from factcheck.jobs import JobContext
    from ui.actions import Actions
    from ui.desk import Desk
    from ui.session import Session
    from ui.verdicts.judging import Judging

_LEAST_BELOW = 96
"""Px of height that what scrolls keeps, however much stands above it."""
READ_AFTER = 80
"""Milliseconds a claim is in hand before its reasons and history are read."""


_WORDS = ("verified", "disputed", "unsourced")
_VERDICTS = tuple(f"verdict.{word}{end}" for word in _WORDS for end in ("", "_stay"))
_OF_CLAIM = ("claim.rationale", "evidence.add", "evidence.search", "claim.notes")
_OF_PLACED = (
    "claim.split", "claim.merge", "claim.nest", "claim.end_left", "claim.end_right",
    "claim.start_left", "claim.start_right",
)  # fmt: skip
_OF_VERDICT = tuple(f"detail.{number}" for number in range(1, 5))


@dataclass(frozen=True, slots=True)
class Background:
    """What is read about a claim when it is shown."""

    claim_id: ClaimId
    reasons: tuple[Reason, ...]
    steps: tuple[Step, ...]
    gaps: tuple[str, ...]


class ClaimPanel(QFrame):
    """Shows the claim in hand; quote and verdict stay in place, the rest scrolls.

    `left` says that a text field was left and the keys act on claims again; `failed` carries an
    error to be told.
    """

    left = Signal()
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        desk: Desk,
        judging: Judging,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self._judging, self._actions = judging, actions
        self._shown: ClaimId | None = None
        self._reasons: dict[ClaimId, tuple[Reason, ...]] = {}
        self._stands_still = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._build_parts()
        self._build()
        self._connect()
        self._show(None)

    def write_rationale(self) -> None:
        """Put the caret into the rationale."""
        if self._desk.current is not None:
            self.rationale.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(self.rationale)

    def write_notes(self) -> None:
        """Open the details of the claim and put the caret there."""
        if self._desk.current is not None:
            self.notes.start()
            QTimer.singleShot(0, self._show_notes)

    def note_search(self) -> None:
        """Open the searches and begin to note one."""
        if self._desk.current is not None:
            self.trail.start()
            QTimer.singleShot(0, self._show_trail)

    def _show_trail(self) -> None:
        self._scroll.ensureWidgetVisible(self.trail, 0, themes.current().space("m"))

    def keep(self) -> None:
        """Hand over everything that is being typed."""
        self.rationale.keep()
        self.notes.keep()

    def _show_notes(self) -> None:
        self._scroll.ensureWidgetVisible(self.notes, 0, themes.current().space("m"))

    def add_evidence(self) -> None:
        """Begin to record a source for the claim in hand."""
        if self._desk.current is not None:
            self.evidence.start()
            QTimer.singleShot(0, self._show_form)

    def _show_form(self) -> None:
        """Scroll the form into view, once it has the room its fields need."""
        self._scroll.ensureWidgetVisible(self.evidence.form, 0, themes.current().space("m"))

    def explain_absence(self, why: str) -> None:
        """Say why there is no claim to judge."""
        self.guide.say(why)

    # showing

    def _show(self, claim: Claim | None) -> None:
        self._head.show_claim(claim, sum(1 for one in self._desk.claims if one.number))
        self.quote.show_claim(claim)
        self._offer_more()
        self._meta.setText(self._about(claim))
        self._meta.setVisible(bool(self._meta.text()))
        self.verdicts.show_claim(claim)
        self.rationale.show_claim(claim)
        self.evidence.show_claim(claim)
        self.suggestions.show_claim(claim)
        self.notes.show_claim(claim)
        self.trail.show_claim(claim)
        self._pages.setCurrentIndex(0 if claim else 1)
        self._enable(claim)
        self._read_background(claim)

    def _take_no_suggestion(self) -> None:
        """Those shown are for the claim before: the next key must not take one."""
        self._actions.enable("suggestion.take", "suggestion.list", on=False)

    def _about(self, claim: Claim | None) -> str:
        if claim is None:
            return ""
        parts = [
            self.tr("said by {0}").format(claim.speaker) if claim.speaker else "",
            ", ".join(kind_word(word) for word in claim.kinds.words),
            self.tr("waiting for {0}").format(claim.waiting_for) if claim.waiting_for else "",
        ]
        return " · ".join(part for part in parts if part)

    def _enable(self, claim: Claim | None) -> None:
        self._actions.enable(*_VERDICTS, on=can_judge(claim))
        self._actions.enable("claim.reopen", on=can_reopen(claim))
        self._actions.enable("claim.dismiss", "claim.dismiss_because", on=can_dismiss(claim))
        self._actions.enable(*_OF_CLAIM, on=claim is not None)
        self._actions.enable(*_OF_PLACED, on=claim is not None and claim.span is not None)
        self._actions.enable(*_OF_VERDICT, on=claim is not None and claim.verdict is not None)

    def _read_background(self, claim: Claim | None) -> None:
        is_other = claim is None or claim.id != self._shown
        self._shown = claim.id if claim else None
        if is_other:
            self._show_reasons(claim)
        if is_other or claim is None or claim.verdict is None:
            self._show_gaps(())
        if claim is None:
            self.history.show_steps(None, ())
            return
        self._stands_still.start()

    def _start_reading(self) -> None:
        if self._shown is not None:
            self._session.read(
                partial(self._background, self._shown), self._show_background, self._skip
            )

    def _background(self, claim_id: ClaimId, _job: JobContext) -> Background | None:
        if claim_id != self._shown:
            return None  # the reviewer has gone on meanwhile
        project = self._session.project
        known = self._reasons.get(claim_id)
        reasons = project.claims.reasons(claim_id) if known is None else known
        gaps = project.claims.gaps((project.claims.get(claim_id),)).get(claim_id, ())
        return Background(claim_id, reasons, project.history.of_claim(claim_id), gaps)

    def _show_background(self, found: Background | None) -> None:
        claim = self._desk.current
        if found is None or claim is None or claim.id != found.claim_id:
            return
        self._reasons[found.claim_id] = found.reasons
        self._show_reasons(claim)
        self.history.show_steps(claim, found.steps)
        self._show_gaps(found.gaps)
        self._look_ahead()

    def _show_reasons(self, claim: Claim | None) -> None:
        article = self._desk.article
        reasons = self._reasons.get(claim.id, ()) if claim else ()
        self.reasons.show_reasons(claim, reasons, article.text if article else "")

    def _show_gaps(self, gaps: tuple[str, ...]) -> None:
        self._gaps.setText(gap_words(gaps))
        self._gaps.setVisible(bool(gaps))

    def _look_ahead(self) -> None:
        """Read the reasons of the next open claim, so that they are there when it is chosen."""
        following = self._desk.following_open()
        if following is not None and following.id not in self._reasons:
            self._session.read(
                partial(self._reasons_of, following.id), self._keep_reasons, self._skip
            )

    def _reasons_of(
        self, claim_id: ClaimId, _job: JobContext
    ) -> tuple[ClaimId, tuple[Reason, ...]]:
        return claim_id, self._session.project.claims.reasons(claim_id)

    def _keep_reasons(self, found: tuple[ClaimId, tuple[Reason, ...]]) -> None:
        self._reasons[found[0]] = found[1]
        if self._shown == found[0]:
            self._show_reasons(self._desk.current)

    def _forget_reasons(self) -> None:
        """Drop the reasons of another article; they are computed again when asked for."""
        self._reasons.clear()

    def _skip(self, error: Exception) -> None:
        """Leave a claim that vanished meanwhile to the change that took it away."""
        if not isinstance(error, NotFoundError):
            self.failed.emit(error)

    def _refresh(self, changes: Changes) -> None:
        claim = self._desk.current
        is_meant = claim is not None and claim.id in changes.claim_ids
        if changes.touches(Topic.SETTINGS) or (is_meant and changes.touches(Topic.HISTORY)):
            self._read_background(claim)

    def _offer_more(self) -> None:
        self._more.setVisible(self.quote.is_cut)

    def _show_more(self) -> None:
        self.quote.show_whole(on=True)
        self._more.hide()

    # building

    def _connect(self) -> None:
        self._stands_still.timeout.connect(self._start_reading)
        self._desk.article_shown.connect(self._forget_reasons)
        self._desk.claim_chosen.connect(self._show)
        self._desk.claim_refreshed.connect(self._show)
        self._desk.moving_on.connect(self._take_no_suggestion)
        self._session.changes.changed.connect(self._refresh)
        self.verdicts.detail_chosen.connect(self._judging.set_detail)
        self.rationale.written.connect(self._judging.save_rationale)
        self.rationale.left.connect(self.left)
        self.notes.written.connect(self._judging.save_notes)
        self.notes.left.connect(self.left)
        self.trail.left.connect(self.left)
        self.trail.failed.connect(self.failed)
        self.evidence.left.connect(self.left)
        self.evidence.failed.connect(self.failed)
        self.suggestions.left.connect(self.left)
        self.suggestions.failed.connect(self.failed)
        self._more.clicked.connect(self._show_more)
        self.quote.fitted.connect(self._offer_more)

    def _build_parts(self) -> None:
        self._head = ClaimHead(self._actions, self)
        self.quote = ClaimQuote(self)
        self._more = Button(self.tr("Show all of it"), self, kind=ButtonKind.FLAT)
        self._meta = PlainLabel("", self, style="caption", tone="ink_3")
        self._meta.setObjectName("claimMeta")
        self._meta.setWordWrap(True)
        self._gaps = PlainLabel("", self, style="caption", tone="ink_2")
        self._gaps.setObjectName("claimGaps")
        self.reasons = ReasonTags(self)
        self.verdicts = VerdictEditor(self._actions, self)
        self.rationale = RationaleEdit(self)
        self.evidence = EvidencePanel(self._session, self._actions.key_text("evidence.add"), self)
        self.trail = TrailPanel(self._session, self._actions.key_text("evidence.search"), self)
        self.notes = NotesForm(self._actions.key_text("claim.notes"), self)
        self.suggestions = SuggestionPanel(self._session, self._actions, self)
        self.history = HistoryPanel(self)
        self.guide = VerdictGuide(self._actions, self)
        self.offers = QVBoxLayout()
        """Where the window's features put what they offer for the claim in hand."""

    def _build(self) -> None:
        self.setObjectName("claimPanel")
        self.setProperty("surface", "pane")
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._claim_page())
        self._pages.addWidget(self.guide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(_line(self))
        column.addWidget(self._pages, 1)

    def _claim_page(self) -> QWidget:
        page = QWidget(self)
        upper = QWidget(page)
        upper.setProperty("surface", "pane")
        fixed = _column()
        for part in (
            *(self.quote, self._more, self._meta, self.reasons, self.verdicts, self._gaps),
        ):
            fixed.addWidget(part)
        upper.setLayout(fixed)
        self._scroll = QScrollArea(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._scrolled())
        self._scroll.setMinimumHeight(_LEAST_BELOW)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(GivingArea(upper, page))
        column.addWidget(_line(page))
        column.addWidget(self._scroll, 1)
        return page

    def _scrolled(self) -> QWidget:
        content = QWidget(self)
        content.setProperty("surface", "pane")
        title = PlainLabel(self.tr("Rationale"), content, style="section")
        title.setBuddy(self.rationale)
        write = action_button(self._actions, "claim.rationale", content, kind=ButtonKind.FLAT)
        write.setText(self.tr("Write"))
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(write)
        column = _column()
        column.setSpacing(themes.current().space("s"))
        column.addLayout(self.offers)
        column.addLayout(head)
        column.addWidget(self.rationale)
        column.addSpacing(themes.current().space("s"))
        column.addWidget(self.evidence)
        column.addSpacing(themes.current().space("s"))
        column.addWidget(self.trail)
        column.addWidget(self.notes)
        column.addWidget(self.suggestions)
        column.addSpacing(themes.current().space("s"))
        column.addWidget(self.history)
        column.addStretch(1)
        content.setLayout(column)
        return content


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("line", "h")
    return line


def _column() -> QVBoxLayout:
    space = themes.current().space
    column = QVBoxLayout()
    column.setContentsMargins(space("l"), space("l"), space("l"), space("m"))
    column.setSpacing(space("s"))
    return column
