"""Joins what detection offers beside its claims with the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from factcheck.domain.changes import Topic
from factcheck.errors import NotFoundError
from ui import theme as themes
from ui.detection.offers import OfferLines
from ui.detection.unmarked import WALK, UnmarkedCount, UnmarkedWalk, WalkBar
from ui.i18n import language_name
from ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from factcheck.domain.articles import Article, ArticleId
    from factcheck.domain.changes import Changes
    from factcheck.jobs import JobContext
    from ui.features import Ground


class DetectionAids(QObject):
    """The offers in the claim panel, the walk, the reasons in the text, the note on languages."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        place = ground.place
        self._session, self._desk = ground.session, place.desk
        self._view, self._claim = place.reader.view, place.claim
        self._told = place.told.emit
        self.offers = OfferLines(ground, place.claim)
        place.claim.offers.addWidget(self.offers)
        self.bar = WalkBar(place.reader.pane)
        self.walk = UnmarkedWalk(ground, self.bar)
        self.count = UnmarkedCount(ground.actions.key_text(WALK), ground.window.status)
        self.rough = PlainLabel("", place.reader.pane, style="caption", tone="ink_2")
        self.rough.setObjectName("roughDetection")
        self._place_parts(ground)
        ground.on("claim.reasons", self._show_next_reason)
        self._connect(ground)

    def _show_next_reason(self) -> None:
        self._told(self._claim.reasons.step())

    def _ask_language(self, article: Article | None) -> None:
        if article is None:
            self.rough.hide()
        else:
            look = partial(self._is_rough, article.id)
            self._session.read(look, partial(self._tell_language, article), self._skip)

    def _is_rough(self, article_id: ArticleId, _job: JobContext) -> str | None:
        return self._session.project.detection.rough_language(article_id)

    def _tell_language(self, article: Article, language: str | None) -> None:
        if self._desk.article is not article:
            return
        self.rough.setVisible(language is not None)
        if language is not None:
            name = language_name(language)
            words = self.tr("Detection is rougher in {0}: read for what it misses.")
            self.rough.setText(words.format(name))

    def _follow(self, changes: Changes) -> None:
        if changes.touches(Topic.ARTICLES):
            self._ask_language(self._desk.article)

    def _skip(self, error: Exception) -> None:
        if not isinstance(error, NotFoundError):
            self._session.edit_failed.emit(error)

    def _connect(self, ground: Ground) -> None:
        self.walk.counted.connect(self.count.show_count)
        self.count.clicked.connect(ground.actions[WALK].trigger)
        self._claim.reasons.pointed.connect(self._view.set_tinted)
        self._desk.article_shown.connect(self._ask_language)
        self._session.changes.changed.connect(self._follow)

    def _place_parts(self, ground: Ground) -> None:
        pane, space = ground.place.reader.pane, themes.current().space
        self.rough.setContentsMargins(space("l"), space("xs"), space("l"), space("xs"))
        self.rough.hide()
        column = pane.layout()
        if isinstance(column, QVBoxLayout):
            below_head = column.indexOf(pane.view)
            column.insertWidget(below_head, self.bar)
            column.insertWidget(below_head, self.rough)
        ground.window.status.add_fact(self.count)
