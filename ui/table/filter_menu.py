"""The menu of the filter row: every condition a claim can be asked for, by what there is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from factcheck.domain.claims import ClaimKind
from factcheck.domain.verdicts import VERDICT_DETAILS
from ui.i18n import as_start
from ui.table.columns import kind_word, one_line
from ui.table.condition_words import evidence_words, incomplete_words, score_words
from ui.table.filter import TableFilter
from ui.words import detail_words, verdict_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.jobs import JobContext
    from factcheck.services.project import Project

LEAST_SCORES = (0.9, 0.8, 0.7, 0.6, 0.5)
MOST_LISTED = 40
"""Names in one submenu; an article beyond them is chosen by its row or in the reader."""


@dataclass(frozen=True, slots=True)
class Facets:
    """What the claims of a project can be told apart by."""

    reviewers: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    articles: Mapping[str, str] = field(default_factory=dict)


def facets_of(project: Project, _job: JobContext) -> Facets:
    """Read the names there are: reviewers, tags, publishers and articles by id."""
    reviewers, tags = project.claims.people_and_tags()
    summaries = project.articles.summaries()
    publishers = {one.metadata.publisher for one in summaries if one.metadata.publisher}
    titles = sorted(((one.title, one.id) for one in summaries), key=lambda one: one[0].casefold())
    return Facets(
        reviewers=reviewers,
        tags=tags,
        publishers=tuple(sorted(publishers, key=str.casefold)),
        articles={article_id: title for title, article_id in titles},
    )


class FilterMenu(QMenu):
    """Offers conditions; `chosen` carries the filter with one more, fewer or other."""

    chosen = Signal(object)
    range_asked = Signal(str)
    """Which days a person wants to name freely: "decided" or "published"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterMenu")
        self.facets = Facets()
        self.wanted = TableFilter()
        self.near_article: str | None = None
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what there is now."""
        self.clear()
        clear = self.addAction(self.tr("Clear filter"))
        clear.setObjectName("filter.clear")
        clear.setEnabled(not self.wanted.is_usual)
        clear.triggered.connect(lambda _checked=False: self.chosen.emit(TableFilter()))
        self.addSeparator()
        self._add_kinds()
        self._add_details()
        add, facets = self._add_choice, self.facets
        add(self.tr("Score"), "min_score", {one: score_words(one) for one in LEAST_SCORES})
        add(self.tr("Evidence"), "has_evidence", _evidence())
        add(self.tr("Reviewer"), "reviewer", _same(facets.reviewers))
        add(self.tr("Tag"), "tag", _same(facets.tags))
        self._add_incomplete()
        self._add_days()
        self._add_published()
        add(self.tr("Article"), "article_id", self._articles())
        add(self.tr("Publisher"), "publisher", _same(facets.publishers))

    def _add_kinds(self) -> None:
        menu = self.addMenu(self.tr("Kind"))
        for kind in (word for one in ClaimKind for word in one.words):
            action = menu.addAction(kind_word(kind))
            action.setCheckable(True)
            action.setChecked(kind in self.wanted.kinds)
            action.toggled.connect(partial(self._switch_kind, kind))

    def _add_details(self) -> None:
        menu = self.addMenu(self.tr("Detail"))
        for verdict, details in VERDICT_DETAILS.items():
            menu.addSection(verdict_word(verdict.value))
            for detail in details:
                self._add_value(menu, "detail", detail, detail_words(detail))

    def _add_incomplete(self) -> None:
        action = self.addAction(as_start(incomplete_words()))
        action.setObjectName("filter.incomplete")
        action.setCheckable(True)
        action.setChecked(self.wanted.is_incomplete)
        action.toggled.connect(partial(self._switch, "is_incomplete", True))  # noqa: FBT003

    def _add_range(self, menu: QMenu, which: str) -> None:
        action = menu.addAction(self.tr("between…"))
        action.setObjectName(f"filter.{which}")
        action.triggered.connect(lambda _checked=False: self.range_asked.emit(which))

    def _add_published(self) -> None:
        self._add_range(self.addMenu(self.tr("Published")), "published")

    def _add_days(self) -> None:
        menu = self.addMenu(self.tr("Decided"))
        self._add_range(menu, "decided")
        menu.addSeparator()
        today = datetime.now(UTC).date()
        days = {0: self.tr("today"), 6: self.tr("in the last 7 days")}
        days |= {29: self.tr("in the last 30 days"), 364: self.tr("in the last 12 months")}
        for back, words in days.items():
            first = (today - timedelta(days=back)).isoformat()
            self._add_value(menu, "decided_from", first, words)
        menu.addSeparator()
        week_ago = (today - timedelta(days=7)).isoformat()
        self._add_value(menu, "decided_to", week_ago, self.tr("more than a week ago"))

    def _add_choice(self, title: str, condition: str, values: Mapping[object, str]) -> None:
        menu = self.addMenu(title)
        menu.setEnabled(bool(values))
        for value, words in list(values.items())[:MOST_LISTED]:
            self._add_value(menu, condition, value, words)

    def _add_value(self, menu: QMenu, condition: str, value: object, words: str) -> None:
        action = menu.addAction(one_line(words).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(getattr(self.wanted, condition) == value)
        action.toggled.connect(partial(self._switch, condition, value))

    def _articles(self) -> dict[object, str]:
        """Return the articles to choose from, the one at hand first."""
        articles = self.facets.articles
        near = [self.near_article] if self.near_article in articles else []
        return {one: articles[one] for one in dict.fromkeys([*near, *articles]) if one}

    def _switch(self, condition: str, value: object, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if is_on:
            self.chosen.emit(replace(self.wanted, **{condition: value}))  # type: ignore[arg-type]  # a field by name
        else:
            self.chosen.emit(self.wanted.without(condition))

    def _switch_kind(self, kind: str, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        kept = {*self.wanted.kinds, kind} if is_on else set(self.wanted.kinds) - {kind}
        words = tuple(word for one in ClaimKind for word in one.words if word in kept)
        self.chosen.emit(replace(self.wanted, kinds=words))


def _same(names: Iterable[str]) -> dict[object, str]:
    return {name: name for name in names}


def _evidence() -> dict[object, str]:
    return {has_some: evidence_words(has_some=has_some) for has_some in (True, False)}
