"""The left pane: all articles with how far their check is, a filter and an order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from factcheck.domain.changes import Topic
from factcheck.errors import NotFoundError
from ui import theme as themes
from ui.articles.list_model import SUMMARY_ROLE, ArticleListModel, ArticleOrder
from ui.articles.row_delegate import ArticleRowDelegate
from ui.i18n import translate
from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from factcheck.domain.articles import ArticleId, ArticleSummary
    from factcheck.domain.changes import Changes
    from factcheck.jobs import JobContext
    from ui.session import Session

FEW_ARTICLES = 20
READ_AFTER = 60
"""Milliseconds in which changes are gathered before the list is read again."""

_INTO_LIST = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})
_WHOLE_LIST = {Topic.ARTICLES, Topic.SETTINGS, Topic.CANDIDATES}


class ArticleListPanel(QFrame):
    """Lists the project's articles. `article_chosen` carries the id of the one to read."""

    article_chosen = Signal(str)
    loaded = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = ArticleListModel(self)
        self._chosen: ArticleId | None = None
        self._stale: set[ArticleId] = set()
        self._is_all_stale = False
        self._soon = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._build()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Read all articles again."""
        self._session.read(self._summaries, self._show)

    def choose(self, article_id: ArticleId | None) -> None:
        """Mark the article that is being read, without a signal."""
        self._chosen = article_id
        row = self.model.row_of(article_id)
        index = QModelIndex() if row is None else self.model.index(row)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        selection = self.list.selectionModel()
        selection.blockSignals(True)  # noqa: FBT003 - Qt's own setter
        selection.setCurrentIndex(index, flags)
        selection.blockSignals(False)  # noqa: FBT003
        self.list.viewport().update()
        if row is not None:
            self.list.scrollTo(index)

    def step(self, by: int) -> None:
        """Go to the next or the previous article of the list."""
        row = self.model.row_of(self._chosen)
        wanted = 0 if row is None else min(max(row + by, 0), self.model.rowCount() - 1)
        if self.model.rowCount():
            self.article_chosen.emit(self.model.shown[wanted].id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the filter to what it found by Enter or Down."""
        if event.key() in _INTO_LIST and self.filter.hasFocus():
            (self.list if self.model.shown else self._clear).setFocus()
        else:
            super().keyPressEvent(event)

    # private

    def _summaries(self, _job: JobContext) -> tuple[ArticleSummary, ...]:
        return self._session.project.articles.summaries()

    def _show(self, summaries: tuple[ArticleSummary, ...]) -> None:
        self.model.set_articles(summaries)
        self._after_change()
        self.loaded.emit()

    def _after_change(self) -> None:
        total, shown = self.model.total, self.model.rowCount()
        self._count.setText(str(total) if shown == total else f"{shown} / {total}")
        self._empty.say("", self._why_empty())
        self._clear.setVisible(total > 0)
        self._pages.setCurrentWidget(self.list if shown else self._empty)
        self.filter.setEnabled(total > 0)
        self.choose(self._chosen)

    def _why_empty(self) -> str:
        if self.model.total:
            return self.tr("No article matches the filter.")
        return self.tr(
            "Articles you import are listed here, each with a bar that fills as you judge its"
            " claims."
        )

    def _refresh(self, changes: Changes) -> None:
        is_all = changes.touches(*_WHOLE_LIST) or not changes.article_ids
        self._stale |= changes.article_ids
        self._is_all_stale |= is_all
        self._soon.start()

    def _read_stale(self) -> None:
        stale, self._stale = frozenset(self._stale), set()
        is_all, self._is_all_stale = self._is_all_stale, False
        if is_all or len(stale) > FEW_ARTICLES:
            self.reload()
        else:
            self._session.read_first(partial(self._some, stale), self.model.update_articles)

    def _some(self, ids: frozenset[ArticleId], _job: JobContext) -> list[ArticleSummary]:
        """Return the summaries of those ids that are articles; a step names its claims too."""
        found = []
        for article_id in ids & self.model.ids:
            try:
                found.append(self._session.project.articles.summary(article_id))
            except NotFoundError:
                continue  # deleted meanwhile; the change that did it follows
        return found

    def _take_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        summary: ArticleSummary | None = current.data(SUMMARY_ROLE)
        if summary is not None and summary.id != self._chosen:
            self.article_chosen.emit(summary.id)

    def _filter_changed(self, text: str) -> None:
        self.model.set_filter(text)
        self._after_change()

    def order_by(self, order: ArticleOrder) -> None:
        """Sort the list another way."""
        self.model.set_order(order)
        self._sort.setText(_order_words()[order])
        self._after_change()

    def _order_triggered(self, order: ArticleOrder, _checked: object = None) -> None:
        self.order_by(order)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter_changed)
        self._clear.clicked.connect(self.filter.clear)
        self.list.selectionModel().currentChanged.connect(self._take_current)
        self._session.changes.changed.connect(self._refresh)
        self._soon.timeout.connect(self._read_stale)

    def _build(self) -> None:
        self.setProperty("surface", "pane")
        margin = themes.current().space("m")
        self._build_list()
        self._empty = EmptyState("", "", self, at_top=True)
        self._clear = Button(self.tr("Clear filter"), self)
        self._empty.add_button(self._clear)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.list)
        hint = self.tr("Filter by title, publisher, state")
        self.filter = Field(self.tr("Filter articles"), hint, self, icon="filter")
        self.filter.setObjectName("articleFilter")
        line = QFrame(self)
        line.setProperty("line", "h")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        field = QHBoxLayout()
        field.setContentsMargins(margin, 0, margin, margin)
        field.addWidget(self.filter)
        column.addLayout(field)
        column.addWidget(line)
        column.addWidget(self._pages, 1)

    def _build_list(self) -> None:
        self.list = QListView(self)
        self.list.setObjectName("articleList")
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ArticleRowDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _head(self) -> QWidget:
        theme = themes.current()
        head = QWidget(self)
        head.setFixedHeight(theme.size("pane_head"))
        title = PlainLabel(self.tr("Articles"), head, style="pane_head")
        self._count = PlainLabel("0", head, tone="ink_3")
        self._count.setObjectName("articleCount")
        self._sort = Button(
            _order_words()[ArticleOrder.NEWEST], head, kind=ButtonKind.FLAT, icon="sort"
        )
        self._sort.setObjectName("articleSort")
        self._sort.setToolTip(self.tr("Choose how the articles are sorted"))
        self._sort.clicked.connect(self._open_order_menu)
        self._orders = self._order_menu()
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.space("m"), 0, theme.space("s"), 0)
        row.setSpacing(theme.space("xs"))
        row.addWidget(title)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._sort)
        return head

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, words in _order_words().items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(order is ArticleOrder.NEWEST)
            action.triggered.connect(partial(self._order_triggered, order))
            group.addAction(action)
        return menu

    def _open_order_menu(self) -> None:
        self._orders.popup(self._sort.mapToGlobal(self._sort.rect().bottomLeft()))


def _order_words() -> dict[ArticleOrder, str]:
    return {
        ArticleOrder.NEWEST: translate("ArticleListPanel", "Newest"),
        ArticleOrder.PUBLISHED: translate("ArticleListPanel", "Published"),
        ArticleOrder.TITLE: translate("ArticleListPanel", "Title"),
        ArticleOrder.MOST_OPEN: translate("ArticleListPanel", "Most open"),
    }
