"""Which steps of the history are shown: of whom, of which article, holding which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from factcheck.domain.articles import ArticleId
from factcheck.domain.history import HistoryFilter
from ui import theme as themes
from ui.i18n import counted
from ui.plain_text import PlainLabel, shortened, with_visible_marks
from ui.widgets.buttons import Chip
from ui.widgets.field import Field
from ui.words import operations_called

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from ui.history.listing import Listing

READ_AFTER = 200
"""Milliseconds after the last letter until the history is searched."""

_TITLE = 40


class FilterRow(QFrame):
    """The row above the list. `changed` says that other steps are wanted; `left` that Esc was hit.

    `open_article` gives id and title of the article being read, None when there is none.
    """

    changed = Signal()
    left = Signal()

    def __init__(
        self, open_article: Callable[[], tuple[str, str] | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._open_article = open_article
        self._article: str | None = None
        self._listing: Listing | None = None
        self.people = QComboBox(self)
        self.people.setObjectName("historyReviewer")
        for part in (self.people, self.people.view()):
            part.setAccessibleName(self.tr("Whose steps"))
        self.people.addItem(self.tr("Everybody"), None)
        self.article = Chip(self.tr("The article being read"), self)
        self.article.setObjectName("historyArticle")
        self.text = Field(
            self.tr("Words in the history"), self.tr("Find in the history"), self, icon="search"
        )
        self.text.setObjectName("historyText")
        self._count = PlainLabel("", self, style="caption", tone="ink_3")
        self._typing = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._build()
        self._connect()

    @property
    def wanted(self) -> HistoryFilter:
        """The filter as it stands in the fields."""
        text = self.text.text().strip()
        return HistoryFilter(
            reviewer=self.people.currentData(),
            article_id=ArticleId(self._article) if self._article else None,
            text=text,
            operations=operations_called(text) if text else frozenset(),
        )

    @property
    def is_usual(self) -> bool:
        """Whether every step is shown."""
        return self.wanted == HistoryFilter()

    def show_listing(self, listing: Listing) -> None:
        """Say how many steps are listed, and offer everybody who did one."""
        self._listing = listing
        self._count.setText(self.count_text())
        self._offer(listing.reviewers)

    def count_text(self) -> str:
        """Return how many steps are listed."""
        count = self._listing.count if self._listing else 0
        return counted(count, self.tr("{0} step"), self.tr("{0} steps"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _offer(self, reviewers: Sequence[str]) -> None:
        known = [self.people.itemData(place) for place in range(1, self.people.count())]
        for name in reviewers:
            if name not in known:
                self.people.addItem(shortened(with_visible_marks(name), _TITLE), name)

    def _choose_article(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        found = self._open_article() if is_on else None
        self._article = found[0] if found else None
        title = shortened(with_visible_marks(found[1]), _TITLE) if found else ""
        self.article.setText(title or self.tr("The article being read"))
        self.changed.emit()

    def _connect(self) -> None:
        self._typing.timeout.connect(self.changed)
        self.text.textChanged.connect(self._typing.start)
        self.text.returnPressed.connect(self.left)
        self.people.currentIndexChanged.connect(self.changed)
        self.article.toggled.connect(self._choose_article)

    def _build(self) -> None:
        self.setProperty("surface", "pane")
        space = themes.current().space
        self.people.setMinimumWidth(140)
        row = QHBoxLayout(self)
        row.setContentsMargins(space("l"), space("s"), space("l"), space("s"))
        row.setSpacing(space("s"))
        row.addWidget(self.people)
        row.addWidget(self.article)
        row.addWidget(self.text, 1)
        row.addWidget(self._count)
