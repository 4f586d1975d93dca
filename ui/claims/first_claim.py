"""Keeps an article that was just opened at its first open claim while its claims are still found.

The careful reading may add one before the claim the article was opened at. Whoever has not begun
to do anything begins at the first then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from factcheck.domain.articles import Article, ArticleId
    from ui.features import Ground


class FirstClaim(QObject):
    """Goes to the first open claim when one comes before the claim in hand, which nobody chose."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._desk, self._view = ground.place.desk, ground.place.reader.view
        self._resting = (self._view, ground.place.articles.list)
        self._article: ArticleId | None = None
        self._is_touched = False
        self._desk.article_shown.connect(self._begin)
        self._desk.claims_changed.connect(self._follow)
        self._view.verticalScrollBar().actionTriggered.connect(self._touch)
        ground.session.saved.connect(self._touch)

    def _begin(self, article: Article | None) -> None:
        shown = article.id if article is not None else None
        if shown == self._article:
            self._follow(None)  # it is shown anew, with other claims
        else:
            self._article, self._is_touched = shown, False

    def _touch(self) -> None:
        """Note that the reviewer scrolled, or changed something."""
        self._is_touched = True

    def _follow(self, changed: object) -> None:
        if changed is not None or not self._desk.is_unasked or not self._is_at_rest():
            return
        first = next(iter(self._desk.open_claims()), None)
        current = self._desk.current
        if first is not None and (current is None or first.id != current.id):
            self._desk.choose(first.id)

    def _is_at_rest(self) -> bool:
        """Say whether nothing is written, selected, or looked at elsewhere."""
        is_reading = QApplication.focusWidget() in {None, *self._resting}
        return is_reading and not self._is_touched and not self._view.textCursor().hasSelection()
