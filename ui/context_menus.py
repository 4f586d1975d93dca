"""What a right click offers on a claim, on selected words and on an article of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.articles.list_model import SUMMARY_ROLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.domain.articles import Article, ArticleId, ArticleSummary
    from ui.actions import Actions
    from ui.workplace import Workplace

OF_SELECTION = ("claim.mark",)
OF_CLAIM = (
    ("verdict.verified", "verdict.disputed", "verdict.unsourced"),
    ("claim.reopen", "claim.dismiss", "claim.dismiss_because"),
    ("claim.rationale", "evidence.add", "evidence.search", "claim.notes"),
    ("claim.split", "claim.merge", "claim.nest"),
)
OF_BLOCK = ("article.role",)
OF_ARTICLE = (("article.metadata", "article.sign_off"), ("article.delete",))


class ContextMenus(QObject):
    """Opens the menus of one workplace; a menu always acts on what it was opened at."""

    def __init__(self, place: Workplace, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent or place)
        self._place, self._actions = place, actions
        self._view, self._list = place.reader.view, place.articles.list
        self._pointed_at = ""
        self._awaited: tuple[ArticleId, QPoint] | None = None
        for widget, slot in ((self._view, self._at_text), (self._list, self._at_article)):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            widget.customContextMenuRequested.connect(slot)
        self._view.claim_hovered.connect(self._remember)
        place.desk.article_shown.connect(self._open_awaited)

    def of_text(self) -> QMenu:
        """Return what can be done with the words selected, the claim in hand and its block."""
        menu = self._menu(self._view)
        if self._view.selected_span() is not None:
            self._add(menu, OF_SELECTION)
            menu.addAction(self.tr("Copy"), self._view.copy)
            menu.addSeparator()
        if self._place.desk.current is not None:
            for part in OF_CLAIM:
                self._add(menu, part)
        self._add(menu, OF_BLOCK)
        return menu

    def of_article(self) -> QMenu:
        """Return what can be done with the open article."""
        menu = self._menu(self._list)
        for part in OF_ARTICLE:
            self._add(menu, part)
        return menu

    def _at_text(self, point: QPoint) -> None:
        """Take the claim under the pointer in hand, then offer what can be done with it."""
        if self._place.desk.article is None:
            return
        if self._view.selected_span() is None:
            self._view.setTextCursor(self._view.cursorForPosition(point))
            claim = next(
                (one for one in self._place.desk.claims if one.id == self._pointed_at), None
            )
            if claim is not None:
                self._place.desk.choose(claim.id)
        self.of_text().popup(self._view.viewport().mapToGlobal(point))

    def _at_article(self, point: QPoint) -> None:
        """Open the article pointed at; its menu follows once it is there."""
        summary: ArticleSummary | None = self._list.indexAt(point).data(SUMMARY_ROLE)
        if summary is None:
            return
        at = self._list.viewport().mapToGlobal(point)
        article = self._place.desk.article
        if article is not None and article.id == summary.id:
            self.of_article().popup(at)
            return
        self._awaited = (summary.id, at)
        self._place.articles.article_chosen.emit(summary.id)

    def _open_awaited(self, article: Article | None) -> None:
        awaited, self._awaited = self._awaited, None
        if awaited is not None and article is not None and article.id == awaited[0]:
            self.of_article().popup(awaited[1])

    def _remember(self, claim_id: str) -> None:
        self._pointed_at = claim_id

    def _menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        return menu

    def _add(self, menu: QMenu, action_ids: Iterable[str]) -> None:
        for action_id in action_ids:
            menu.addAction(self._actions[action_id])
        menu.addSeparator()
