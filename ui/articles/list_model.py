"""The articles of the project as a list: filtered, sorted, kept fresh from changes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt
from typing_extensions import override

from ui.i18n import isolated, publication_date
from ui.widgets.progress_strip import incomplete_count, spoken_counts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QPersistentModelIndex

    from factcheck.domain.articles import ArticleId, ArticleSummary

SUMMARY_ROLE = int(Qt.ItemDataRole.UserRole)

MAX_TITLE = 300
"""Characters of a title that are shown; more is elided."""


class ArticleOrder(StrEnum):
    """How the list is sorted."""

    NEWEST = "newest"
    PUBLISHED = "published"
    TITLE = "title"
    MOST_OPEN = "most open"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ArticleListModel", text)


class ArticleListModel(QAbstractListModel):
    """Holds the summaries of all articles and shows those that match the filter, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[ArticleId, ArticleSummary] = {}
        self._shown: list[ArticleSummary] = []
        self._filter = ""
        self._order = ArticleOrder.NEWEST

    @property
    def total(self) -> int:
        """How many articles the project has, shown or not."""
        return len(self._all)

    @property
    def shown(self) -> tuple[ArticleSummary, ...]:
        """The articles that match the filter, in order."""
        return tuple(self._shown)

    @property
    def ids(self) -> frozenset[ArticleId]:
        """The ids of all articles of the project."""
        return frozenset(self._all)

    @property
    def order(self) -> ArticleOrder:
        """How the list is sorted."""
        return self._order

    def summary(self, article_id: ArticleId) -> ArticleSummary | None:
        """Return what is known of an article of the project, shown or not."""
        return self._all.get(article_id)

    def set_articles(self, summaries: Iterable[ArticleSummary]) -> None:
        """Show these articles from now on."""
        self._all = {summary.id: summary for summary in summaries}
        self._arrange()

    def update_articles(self, summaries: Iterable[ArticleSummary]) -> None:
        """Put fresh summaries in place; rows stay where they are."""
        for summary in summaries:
            if summary.id not in self._all:
                self._all[summary.id] = summary
                self._arrange()
                continue
            self._all[summary.id] = summary
            row = self.row_of(summary.id)
            if row is not None:
                self._shown[row] = summary
                self.dataChanged.emit(self.index(row), self.index(row))

    def set_filter(self, text: str) -> None:
        """Show only articles whose title, publisher, byline, tags or state hold all the words."""
        self._filter = text
        self._arrange()

    def set_order(self, order: ArticleOrder) -> None:
        """Sort the list another way."""
        self._order = order
        self._arrange()

    def row_of(self, article_id: ArticleId | None) -> int | None:
        """Return the row that shows the article, None when it is not shown."""
        rows = (row for row, summary in enumerate(self._shown) if summary.id == article_id)
        return next(rows, None)

    def next_with_open(self, after: ArticleId | None) -> ArticleId | None:
        """Return the next article, round the list, that still has open claims."""
        row = self.row_of(after)
        start = -1 if row is None else row
        ordered = (*self._shown[start + 1 :], *self._shown[: max(start, 0)])
        return next((summary.id for summary in ordered if summary.counts.open), None)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        summary = self._shown[index.row()]
        if role == SUMMARY_ROLE:
            return summary
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.title[:MAX_TITLE]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(summary)
        return None

    def _arrange(self) -> None:
        words = self._filter.casefold().split()
        self.beginResetModel()
        matching = [summary for summary in self._all.values() if _matches(summary, words)]
        self._shown = _sorted(matching, self._order)
        self.endResetModel()


def origin(summary: ArticleSummary) -> str:
    """Return publisher and date of the article, as far as they are known."""
    parts = (summary.metadata.publisher, publication_date(summary.metadata.published))
    return " · ".join(isolated(part) for part in parts if part)


def state_words(summary: ArticleSummary) -> str:
    """Return the words for the state of an article's check, which the filter finds too."""
    counts = summary.counts
    if summary.sign_off:
        return _tr("signed off")
    if counts.total and counts.decided == counts.total:
        return _tr("done")
    return _tr("started") if counts.decided else _tr("not started")


def spoken(summary: ArticleSummary) -> str:
    """Return what a screen reader says of the row: what is known of it, and its numbers."""
    name = ", ".join(part for part in (summary.title[:MAX_TITLE], origin(summary)) if part)
    lacking = incomplete_count(summary.incomplete) if summary.incomplete else ""
    numbers = ", ".join(part for part in (spoken_counts(summary.counts), lacking) if part)
    return f"{name}. {numbers}"


def _matches(summary: ArticleSummary, words: list[str]) -> bool:
    metadata = summary.metadata
    fields = (
        summary.title, metadata.publisher or "", metadata.byline or "", state_words(summary),
        metadata.published or "", *summary.tags,
    )  # fmt: skip
    haystack = " ".join(fields).casefold()
    return all(word in haystack for word in words)


def _sorted(summaries: list[ArticleSummary], order: ArticleOrder) -> list[ArticleSummary]:
    if order is ArticleOrder.TITLE:
        return sorted(summaries, key=lambda summary: summary.title.casefold())
    if order is ArticleOrder.PUBLISHED:
        return sorted(summaries, key=lambda summary: summary.metadata.published or "", reverse=True)
    if order is ArticleOrder.MOST_OPEN:
        return sorted(summaries, key=lambda summary: -summary.counts.open)
    return sorted(summaries, key=lambda summary: summary.imported_at, reverse=True)
