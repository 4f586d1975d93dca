"""The chosen suggestion in full: its words beside the claim's, where from, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from factcheck.domain.evidence import Stance
from factcheck.domain.suggestions import SuggestionKind
from ui import theme as themes
from ui.evidence.link import web_address
from ui.evidence.words import stance_word
from ui.i18n import counted
from ui.plain_text import PlainLabel, set_tooltip, shortened, with_visible_marks
from ui.suggestions.marked_text import MarkedText, MarkedWords
from ui.suggestions.words import (
    by_urgency,
    compared_lines,
    decided_words,
    full_origin,
    rated_words,
)
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from factcheck.domain.claims import Claim
    from ui.suggestions.offers import Offer

_REWRITTEN = ("#", "@", "://")
"""Signs that are taken out of a claim before it is compared, so that places in it move."""


class SuggestionDetail(QFrame):
    """Shows one offer. `taken_with` carries a stance; the others say which button was pressed."""

    taken_with = Signal(object)
    judge_alike_wanted = Signal()
    place_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestionDetail")
        self.setAccessibleName(self.tr("The chosen suggestion"))
        self.setProperty("card", True)  # noqa: FBT003 - a property's value
        self._decided = PlainLabel("", self, style="caption", tone="ink_2")
        self._decided.setObjectName("suggestionDecided")
        self.passage = MarkedWords("caption_long", self)
        self.passage.setObjectName("suggestionPassage")
        self._origin = PlainLabel("", self, style="caption", tone="ink_3")
        self._origin.setObjectName("suggestionOrigin")
        self._compared = PlainLabel("", self, style="caption", tone="ink")
        self._compared.setObjectName("suggestionCompared")
        self._claim_head = PlainLabel(self.tr("This claim"), self, style="micro", tone="ink_3")
        self.claim = MarkedWords("caption_long", self, tone="ink_2")
        self.claim.setObjectName("suggestionClaim")
        self.supports = self._button(stance_word(Stance.SUPPORTS), "S")
        self.contradicts = self._button(stance_word(Stance.CONTRADICTS), "C")
        self.judge_alike = self._button(self.tr("Judge the same"), "")
        self.open_place = self._button(self.tr("Open"), "")
        self._build()
        self._connect()

    def show_offer(self, offer: Offer | None, claim: Claim | None, *, is_taken: bool) -> None:
        """Show this offer beside the claim; hide without one."""
        self.setVisible(offer is not None and claim is not None)
        if offer is None or claim is None:
            return
        found = offer.suggestion
        pairs = by_urgency(found.quantities)
        there = tuple(pair.there_span for pair in pairs)
        self.passage.show_text(MarkedText(found.quote, offer.shared, there))
        _say(self._decided, self._decision(offer))
        _say(self._origin, full_origin(offer))
        _say(self._compared, "\n".join(compared_lines(found.quantities)))
        words = claim.standalone or claim.quote
        is_kept = not any(sign in words for sign in _REWRITTEN)
        here = tuple(pair.here_span for pair in pairs) if is_kept else ()
        self.claim.show_text(MarkedText(words, (), here))
        for part in (self._claim_head, self.claim):
            part.setVisible(bool(pairs))
        self.judge_alike.setVisible(offer.can_be_judged_alike)
        is_away = found.article_id is None
        self.open_place.setVisible(not is_away or web_address(found.url or "") is not None)
        set_tooltip(
            self.open_place,
            self.tr("Read it in the browser")
            if is_away
            else self.tr("Read the passage in its article"),
        )
        for button in (self.supports, self.contradicts):
            button.setEnabled(not is_taken)

    def spoken(self) -> str:
        """Return all that is shown, as one sentence after another."""
        parts = (self._decided.text(), self.passage.shown.text, self._compared.text())
        return ". ".join(part for part in parts if part)

    def _decision(self, offer: Offer) -> str:
        found = offer.suggestion
        if found.kind is not SuggestionKind.VERDICT:
            return rated_words(found) if found.kind is SuggestionKind.FACT_CHECK else ""
        rationale = offer.earlier.rationale if offer.earlier else ""
        count = len(offer.earlier.evidence) if offer.earlier else 0
        evidence = counted(
            count, self.tr("{0} piece of evidence"), self.tr("{0} pieces of evidence")
        )
        first = f"{decided_words(found)} · {evidence}"
        return f"{first}\n{rationale}" if rationale else first

    def _button(self, words: str, key: str) -> Button:
        return Button(words, self, kind=ButtonKind.NORMAL, key=key)

    def _connect(self) -> None:
        self.supports.clicked.connect(lambda: self.taken_with.emit(Stance.SUPPORTS))
        self.contradicts.clicked.connect(lambda: self.taken_with.emit(Stance.CONTRADICTS))
        self.judge_alike.clicked.connect(self.judge_alike_wanted)
        self.open_place.clicked.connect(self.place_wanted)
        set_tooltip(self.supports, self.tr("Take it as evidence that supports the claim"))
        set_tooltip(self.contradicts, self.tr("Take it as evidence that contradicts the claim"))
        set_tooltip(
            self.judge_alike, self.tr("Give this claim the earlier verdict with its evidence")
        )
        for button, name in (
            (self.supports, "suggestionSupports"),
            (self.contradicts, "suggestionContradicts"),
            (self.judge_alike, "suggestionJudgeAlike"),
            (self.open_place, "suggestionOpen"),
        ):
            button.setObjectName(name)

    def _build(self) -> None:
        space = themes.current().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space("m"), space("s"), space("m"), space("m"))
        column.setSpacing(space("xs"))
        for label in (self._decided, self._origin, self._compared):
            label.setWordWrap(True)
        for part in (self._decided, self.passage, self._origin, self._claim_head, self.claim):
            column.addWidget(part)
        column.addWidget(self._compared)
        column.addSpacing(space("xs"))
        acts = FlowLayout(gap=space("s"))
        for button in (self.supports, self.contradicts, self.judge_alike, self.open_place):
            acts.addWidget(button)
        column.addLayout(acts)
        self.hide()


def _say(label: PlainLabel, words: str) -> None:
    label.setText(shortened(with_visible_marks(words), 600))
    label.setVisible(bool(words))
