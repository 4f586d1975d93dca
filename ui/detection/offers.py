"""What is offered for the claim in hand: a split into its facts, a wording that stands alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from factcheck.domain.changes import Topic
from factcheck.domain.claims import ClaimState
from factcheck.errors import NotFoundError
from factcheck.services.shaping import ClaimNotes
from ui import theme as themes
from ui.plain_text import PlainLabel
from ui.widgets.action_button import action_button
from ui.widgets.buttons import ButtonKind

if TYPE_CHECKING:
    from factcheck.detection.wording import Draft
    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import Claim, ClaimId
    from factcheck.jobs import JobContext
    from ui.features import Ground

READ_AFTER = 140
"""Milliseconds a claim is in hand before its offers are read: after its reasons."""

SPLIT, WORDING = "claim.split_facts", "claim.take_wording"


@dataclass(frozen=True, slots=True)
class Offer:
    """What may be done to a claim: its facts, and a draft of its wording."""

    claim_id: ClaimId
    quote: str
    parts: tuple[TextSpan, ...] = ()
    draft: Draft | None = None


class OfferLines(QWidget):
    """Quiet lines under the verdict buttons, each with the key that takes its offer.

    Nothing is done to a claim before a key or a click asks for it, and what is done is one step
    that undo takes back.
    """

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claimOffers")
        self._ground, self._session, self._desk = ground, ground.session, ground.place.desk
        self._offer: Offer | None = None
        self._soon = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._facts = PlainLabel("", self, style="caption", tone="ink_2")
        self._facts.setObjectName("offeredFacts")
        self._wording = PlainLabel("", self, style="caption", tone="ink_2")
        self._wording.setObjectName("offeredWording")
        self._rows = {
            SPLIT: self._row(self._facts, SPLIT, self.tr("Split")),
            WORDING: self._row(self._wording, WORDING, self.tr("Take")),
        }
        self._build()
        self._connect()
        self._show(None)

    def words(self) -> list[str]:
        """Return the lines that are shown."""
        lines = ((SPLIT, self._facts), (WORDING, self._wording))
        return [line.text() for name, line in lines if not self._rows[name].isHidden()]

    def split(self) -> None:
        """Make a claim of each fact of the claim in hand; the first stays in hand."""
        offer = self._standing()
        if offer and offer.parts:
            divide = self._session.project.shaping.divide
            self._take(partial(divide, offer.claim_id, offer.parts), offer)

    def take_wording(self) -> None:
        """Keep the draft as the wording of the claim in hand."""
        offer = self._standing()
        if offer and offer.draft:
            notes = ClaimNotes(standalone=offer.draft.text)
            self._take(partial(self._session.project.shaping.note, offer.claim_id, notes), offer)

    # private

    def _take(self, operation: partial[Changes], offer: Offer) -> None:
        self._show(None)
        self._session.edit(operation, done=lambda _: self._desk.choose_when_there(offer.claim_id))

    def _standing(self) -> Offer | None:
        """Return the offer if it still is about the claim in hand as it stands."""
        claim, offer = self._desk.current, self._offer
        is_same = claim and offer and (claim.id, claim.quote) == (offer.claim_id, offer.quote)
        return offer if is_same else None

    def _follow(self, claim: Claim | None) -> None:
        if self._standing() is None:
            self._show(None)
        if claim is not None and claim.state is not ClaimState.LOST:
            self._soon.start()

    def _follow_changes(self, changes: Changes) -> None:
        if changes.touches(Topic.ARTICLES) and self._desk.current is not None:
            self._soon.start()  # its date may be another

    def _read(self) -> None:
        claim = self._desk.current
        if claim is not None:
            self._session.read(partial(self._offered, claim), self._arrive, self._skip)

    def _offered(self, claim: Claim, _job: JobContext) -> Offer:
        detection = self._session.project.detection
        draft = None if claim.standalone else detection.standalone_draft(claim.id)
        return Offer(claim.id, claim.quote, detection.parts(claim.id), draft)

    def _arrive(self, offer: Offer) -> None:
        claim = self._desk.current
        if claim is not None and (claim.id, claim.quote) == (offer.claim_id, offer.quote):
            self._show(offer)

    def _skip(self, error: Exception) -> None:
        """Leave a claim that vanished meanwhile to the change that took it away."""
        if not isinstance(error, NotFoundError):
            self._session.edit_failed.emit(error)

    def _show(self, offer: Offer | None) -> None:
        self._offer = offer
        parts = offer.parts if offer else ()
        draft = offer.draft if offer else None
        article = self._desk.article
        if parts and article is not None:
            facts = "  |  ".join(" ".join(part.cut(article.text).split()) for part in parts)
            self._facts.show_foreign(self.tr("{0} facts: {1}").format(len(parts), facts))
        if draft is not None:
            self._wording.show_foreign(self.tr("Draft of a wording: {0}").format(draft.text))
        for name, is_offered in ((SPLIT, bool(parts)), (WORDING, draft is not None)):
            self._rows[name].setVisible(is_offered)
            self._ground.actions.enable(name, on=is_offered)
        self.setVisible(bool(parts) or draft is not None)

    # building

    def _connect(self) -> None:
        self._ground.on(SPLIT, self.split)
        self._ground.on(WORDING, self.take_wording)
        self._soon.timeout.connect(self._read)
        self._desk.claim_chosen.connect(self._follow)
        self._desk.claim_refreshed.connect(self._follow)
        self._session.changes.changed.connect(self._follow_changes)

    def _row(self, label: PlainLabel, action_id: str, word: str) -> QWidget:
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        button = action_button(self._ground.actions, action_id, self, kind=ButtonKind.FLAT)
        button.setText(word)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(themes.current().space("s"))
        row.addWidget(label, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(themes.current().space("s"))
        for row in self._rows.values():
            column.addWidget(row)
