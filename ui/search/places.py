"""Goes to a place of the project: an article, a claim in it, or words that are no claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import Article, ArticleId
    from factcheck.domain.claims import ClaimId
    from factcheck.domain.search import SearchHit
    from factcheck.domain.suggestions import Suggestion
    from ui.actions import Actions
    from ui.articles.reading_area import ReadingArea
    from ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go: `span` is used where the claim is not listed in the article."""

    article_id: ArticleId
    claim_id: ClaimId | None = None
    span: TextSpan | None = None


class Places(QObject):
    """Opens places in the reader, from whichever page is in sight."""

    def __init__(
        self, desk: Desk, reader: ReadingArea, actions: Actions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._reader, self._actions = desk, reader, actions
        self._wanted: Place | None = None
        desk.article_shown.connect(self._article_shown)

    def go(self, place: Place) -> None:
        """Open the article, choose the claim or select the words, and give the text the focus."""
        self._actions["page.read"].trigger()
        self._reader.keep_place()
        self._wanted = place
        is_open = self._desk.article is not None and self._desk.article.id == place.article_id
        self._desk.open_article(place.article_id, place.claim_id)
        if is_open:
            self._arrive()

    def go_to_hit(self, hit: SearchHit) -> None:
        """Go to what a search found."""
        self.go(Place(hit.article_id, hit.claim_id, hit.span))

    def go_to_suggestion(self, found: Suggestion) -> None:
        """Go to the passage of a suggestion; one from outside the project has no place here."""
        if found.article_id is not None:
            self.go(Place(found.article_id, found.claim_id, found.span))

    def _article_shown(self, article: Article | None) -> None:
        if article and self._wanted and article.id == self._wanted.article_id:
            QTimer.singleShot(0, self._arrive)  # the desk chooses a claim first

    def _arrive(self) -> None:
        place, self._wanted = self._wanted, None
        if place is None:
            return
        is_listed = place.claim_id is not None and self._desk.claim(place.claim_id) is not None
        if place.span is not None and not is_listed:
            self._reader.view.select(place.span)
        self._reader.view.setFocus(Qt.FocusReason.OtherFocusReason)
