"""The middle of the window: head, lost claims, find bar and the reader itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from factcheck.domain.articles import ClaimCounts
from factcheck.domain.claims import ClaimState
from ui.reader.find_bar import FindBar
from ui.reader.head import ReaderHead
from ui.reader.lost_strip import LostStrip
from ui.reader.view import ReaderView

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.domain.articles import Article
    from factcheck.domain.claims import Claim


class ReaderPane(QWidget):
    """Shows an article with its claims, and keeps the numbers above it right."""

    role_asked = Signal()
    place_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ReaderView(self)
        self.head = ReaderHead(self)
        self._lost = LostStrip(self)
        self._find = FindBar(self.view, self)
        self._claims: dict[str, Claim] = {}
        self._counts = ClaimCounts()
        self._build()

    def set_article(self, article: Article | None) -> None:
        """Show an article, or nothing; its claims come with set_claims."""
        if article is None:
            self.view.clear_article()
        else:
            self.view.set_article(article.text, article.blocks)
        self._claims = {}
        self._tell_numbers()
        self._tell_boilerplate(shown=self.view.scene.folds.all_open)
        self._find.search_again()

    def set_claims(self, claims: Sequence[Claim]) -> None:
        """Show these claims, and no others."""
        self._claims = {claim.id: claim for claim in claims}
        self.view.set_claims(claims)
        self._tell_numbers()

    def update_claim(self, claim: Claim) -> None:
        """Show a claim's new state."""
        before = self._claims.get(claim.id)
        self._claims[claim.id] = claim
        self.view.update_claim(claim)
        seen = [before] if before else []
        self._tell_counts(_recounted(self._counts, seen, claim))
        if any(one.state is ClaimState.LOST for one in (*seen, claim)):
            self._tell_lost()

    def set_current(self, claim_id: str | None, *, scroll: bool = True) -> None:
        """Make a claim the one being judged."""
        self.view.set_current(claim_id, scroll=scroll)

    def open_find(self) -> None:
        """Show the find bar and take the focus there."""
        self._find.open()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame(self)
        line.setProperty("line", "h")
        for widget in (self.head, line, self._lost, self._find, self.view):
            column.addWidget(widget, 1 if widget is self.view else 0)
        self.setTabOrder(self.view, self.head)
        self.head.boilerplate_asked.connect(self.view.toggle_boilerplate)
        self.head.role_asked.connect(self.role_asked)
        self._lost.place_asked.connect(self.place_asked)
        self.view.boilerplate_toggled.connect(lambda shown: self._tell_boilerplate(shown=shown))

    def _tell_boilerplate(self, *, shown: bool) -> None:
        self.head.set_boilerplate(shown=shown, present=self.view.scene.folds.any)

    def _tell_numbers(self) -> None:
        self._tell_counts(counts_of(self._claims.values()))
        self._tell_lost()

    def _tell_counts(self, counts: ClaimCounts) -> None:
        self._counts = counts
        self.head.set_counts(counts)

    def _tell_lost(self) -> None:
        lost = [claim for claim in self._claims.values() if claim.state is ClaimState.LOST]
        self._lost.set_claims(lost)


def counts_of(claims: Iterable[Claim]) -> ClaimCounts:
    """Count claims by state and verdict."""
    counted = dict.fromkeys(ClaimCounts.__slots__, 0)
    for claim in claims:
        counted[claim.state.value] += 1
        if claim.verdict is not None and claim.state is ClaimState.DECIDED:
            counted[claim.verdict.verdict.value] += 1
    return ClaimCounts(**counted)


def _recounted(counts: ClaimCounts, before: Iterable[Claim], now: Claim) -> ClaimCounts:
    """Return the counts once a claim is what it is now; the others need not be looked at."""
    gone, come = counts_of(before), counts_of([now])
    return ClaimCounts(
        **{
            name: getattr(counts, name) - getattr(gone, name) + getattr(come, name)
            for name in ClaimCounts.__slots__
        }
    )
