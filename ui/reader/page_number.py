"""Says above the reader which page of a paged document, such as a PDF, is read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck.domain.articles import page_at
from factcheck.errors import NotFoundError
from ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.articles import Article, ArticleId
    from factcheck.jobs import JobContext
    from ui.features import Ground


class PageNumber(PlainLabel):
    """A quiet label in the reader's head; nothing where the document has no pages."""

    def __init__(self, ground: Ground) -> None:
        pane = ground.place.reader.pane
        super().__init__("", pane.head, style="caption", tone="ink_3")
        self.setObjectName("pageNumber")
        self._session, self._desk, self._view = ground.session, ground.place.desk, pane.view
        self._starts: Sequence[int] = ()
        pane.head.add_fact(self)
        self.hide()
        self._desk.article_shown.connect(self._follow)
        self._view.verticalScrollBar().valueChanged.connect(self._tell)
        self._follow(self._desk.article)

    def _follow(self, article: Article | None) -> None:
        self._starts = ()
        self._tell()
        if article is not None:
            look = partial(self._read, article.id)
            self._session.read(look, partial(self._arrive, article.id), self._skip)

    def _read(self, article_id: ArticleId, _job: JobContext) -> Sequence[int]:
        return self._session.project.articles.reading(article_id).page_starts

    def _arrive(self, article_id: ArticleId, starts: Sequence[int]) -> None:
        article = self._desk.article
        if article is not None and article.id == article_id:
            self._starts = starts
            self._tell()

    def _tell(self, _value: int = 0) -> None:
        """Name the page of the uppermost line."""
        number = page_at(self._starts, self._view.top_position())
        self.setVisible(number is not None)
        if number is not None:
            self.setText(self.tr("page {0} of {1}").format(number, len(self._starts)))

    def _skip(self, error: Exception) -> None:
        """Leave an article that vanished meanwhile to the change that took it away."""
        if not isinstance(error, NotFoundError):
            self._session.edit_failed.emit(error)
