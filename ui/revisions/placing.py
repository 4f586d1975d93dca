"""Gives a lost claim a place again: a person selects the words it is about now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from factcheck.domain.claims import ClaimState
from ui import theme as themes
from ui.accessibility import announce
from ui.plain_text import PlainLabel, isolated, shortened, with_visible_marks
from ui.revisions.likely_places import likely_places
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import Article
    from factcheck.domain.claims import Claim, ClaimId
    from factcheck.jobs import JobContext
    from ui.features import Ground

PLACE = "claim.place"
_ENTER = frozenset({int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)})


class Placing(QObject):
    """While it is on, Enter or M puts the claim on the selected words, and Esc leaves.

    Space selects a likely place, the likeliest first, for a person to judge; nothing is placed
    before Enter. Keys that judge are told to wait: the claim in hand has no words in the text.
    """

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._ground, self._session, self._desk = ground, ground.session, ground.place.desk
        self._view = ground.place.reader.view
        self._claim: Claim | None = None
        self._likely: Sequence[TextSpan] = ()
        self._at = -1
        self._is_any = False
        self.bar = PlaceBar(ground.place.reader.pane)
        self._inner = ground.place.detour
        ground.place.detour = self._take_over
        self._connect()

    @property
    def claim(self) -> Claim | None:
        """The claim that is being placed, None while the mode is off."""
        return self._claim

    def start(self) -> None:
        """Place the claim in hand if it is lost, else the first lost one of the article."""
        current = self._desk.current
        lost = [one for one in self._desk.claims if one.state is ClaimState.LOST]
        if not lost:
            self._ground.place.told.emit(self.tr("No claim of this article is lost."))
        else:
            chosen = current if current is not None and current in lost else lost[0]
            self.place(chosen.id)

    def place(self, claim_id: str) -> None:
        """Begin to place a claim of the open article."""
        claim = next((one for one in self._desk.claims if one.id == claim_id), None)
        article = self._desk.article
        if claim is None or article is None:
            return
        self.leave()
        self._claim, self._likely, self._at = claim, (), -1
        self._desk.choose(claim.id)
        self._view.installEventFilter(self)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.show_claim(claim)
        announce(self._view, self.tr("Select the words of the lost claim: {0}").format(claim.quote))
        self._session.read(partial(self._find, claim, article), self._arrive)

    def leave(self) -> None:
        """End the mode; the claim stays as it is."""
        if self._claim is None:
            return
        self._claim = None
        self._view.removeEventFilter(self)
        self.bar.hide()
        cursor = self._view.textCursor()
        cursor.clearSelection()
        self._view.setTextCursor(cursor)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def put(self) -> None:
        """Put the claim on the selected words; one step that undo takes back."""
        span, claim = self._view.selected_span(), self._claim
        if claim is None:
            return
        if span is None:
            words = self.tr("Select the words first: with the mouse, or Shift and the arrow keys.")
            self._ground.place.told.emit(words)
            return
        self.leave()
        self._ground.place.shaping.place(claim, span)

    def look_on(self) -> None:
        """Select the next likely place."""
        if not self._likely:
            words = self.tr("No place is likely. Select the words by hand, or press Esc.")
            self._ground.place.told.emit(words)
            return
        self._at = (self._at + 1) % len(self._likely)
        self._view.select(self._likely[self._at])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the mode before the text does."""
        kinds = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if event.type() in kinds and isinstance(event, QKeyEvent):
            acts = {int(Qt.Key.Key_Escape): self.leave, int(Qt.Key.Key_Space): self.look_on}
            acts.update(dict.fromkeys(_ENTER, self.put))
            act = acts.get(event.key())
            if act is not None and event.type() == QEvent.Type.KeyPress:
                act()
            if act is not None:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    # private

    def _take_over(self, action_id: str) -> bool:
        """Place by the key that marks, and keep the others from a claim without words."""
        if self._claim is None:
            return self._inner(action_id)
        if action_id == "claim.mark":
            self.put()
            return True
        if action_id == PLACE or action_id.startswith(("claim.next", "claim.previous")):
            self.leave()
            return self._inner(action_id)
        if action_id.startswith(("verdict.", "claim.", "detail.", "evidence.")):
            words = self.tr("Enter places the claim, Esc leaves it; then keys act again.")
            self._ground.place.told.emit(words)
            return True
        return self._inner(action_id)

    def _find(self, claim: Claim, article: Article, _job: JobContext) -> Sequence[TextSpan]:
        return likely_places(claim, article.text, article.blocks)

    def _arrive(self, places: Sequence[TextSpan]) -> None:
        self._likely = places
        self.bar.show_likely(len(places))

    def _follow(self, article: Article | None) -> None:
        """Leave when another article is opened, or the claim found its place otherwise."""
        claim = self._desk.claim(self._claim.id) if self._claim else None
        if article is None or claim is None or claim.state is not ClaimState.LOST:
            self.leave()

    def _enable(self, changed: frozenset[ClaimId] | None = None) -> None:
        """Offer the place of a lost claim; of `changed` ones alone while none was lost before."""
        if changed is None or self._is_any:
            looked_at: Iterable[Claim | None] = self._desk.claims
        else:
            looked_at = map(self._desk.claim, changed)
        self._is_any = any(one is not None and one.state is ClaimState.LOST for one in looked_at)
        self._ground.actions.enable(PLACE, on=self._is_any)

    def _connect(self) -> None:
        pane = self._ground.place.reader.pane
        column = pane.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(pane.view), self.bar)
        self._ground.on(PLACE, self.start)
        self._enable()
        pane.place_asked.connect(self.place)
        self.bar.placed.connect(self.put)
        self.bar.looked_on.connect(self.look_on)
        self.bar.left.connect(self.leave)
        self._desk.article_shown.connect(self._follow)
        self._desk.article_shown.connect(lambda _: self._enable())
        self._desk.claims_changed.connect(self._enable)


class PlaceBar(QFrame):
    """The bar above the text while a claim is placed: its old words, where they stood, the keys."""

    placed = Signal()
    looked_on = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("placeBar")
        self.setProperty("surface", "info")
        self._quote = PlainLabel("", self)
        self._quote.setObjectName("placeQuote")
        self._quote.setWordWrap(True)
        self._around = ElidedLabel("", self, style="caption", tone="ink_2")
        self.likely = Button(self.tr("Likely place"), self, kind=ButtonKind.FLAT, key="Space")
        self._build()

    def show_claim(self, claim: Claim) -> None:
        """Say which claim is to be placed, in its old words and surroundings."""
        quote = shortened(with_visible_marks(" ".join(claim.quote.split())))
        self._quote.setText(self.tr("Lost: “{0}”").format(isolated(quote)))
        before, after = " ".join(claim.prefix.split()), " ".join(claim.suffix.split())
        self._around.set_text(self.tr("It stood between “{0}” and “{1}”").format(before, after))
        self._around.setVisible(bool(before or after))
        self.show_likely(0)
        self.show()

    def show_likely(self, count: int) -> None:
        """Offer the likely places, where there are any."""
        self.likely.setVisible(count > 0)

    def _build(self) -> None:
        space = themes.current().space
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._quote)
        words.addWidget(self._around)
        row = QHBoxLayout(self)
        row.setContentsMargins(space("l"), space("s"), space("l"), space("s"))
        row.setSpacing(space("s"))
        row.addLayout(words, 1)
        put = Button(self.tr("Place on selection"), self, kind=ButtonKind.FLAT, key="Enter")
        leave = Button(self.tr("Leave"), self, kind=ButtonKind.FLAT, key="Esc")
        for button, signal in (
            (self.likely, self.looked_on),
            (put, self.placed),
            (leave, self.left),
        ):
            button.clicked.connect(signal)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
