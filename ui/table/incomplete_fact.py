"""Says in the status bar how many decisions of the open article lack what the rules ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.page import TABLE
from ui.table.filter import TableFilter
from ui.widgets.fact_button import FactButton
from ui.widgets.progress_strip import incomplete_count

if TYPE_CHECKING:
    from ui.features import Ground


class IncompleteFact(QObject):
    """Shows the number of the article list for the article being read; a click lists the claims."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._ground = ground
        self._desk, self._articles = ground.place.desk, ground.place.articles.model
        self.button = FactButton("", ground.window.status)
        self.button.setObjectName("incompleteFact")
        self.button.setToolTip(self.tr("Decisions that lack what the rules of the project ask for"))
        self.button.hide()
        ground.window.status.add_fact(self.button)
        self.button.clicked.connect(self._list)
        self._desk.article_shown.connect(self._tell)
        self._articles.modelReset.connect(self._tell)
        self._articles.dataChanged.connect(self._tell)

    def _tell(self) -> None:
        article = self._desk.article
        summary = self._articles.summary(article.id) if article is not None else None
        count = summary.incomplete if summary is not None else 0
        self.button.setText(incomplete_count(count))
        self.button.setVisible(count > 0)

    def _list(self) -> None:
        article = self._desk.article
        if article is not None:
            wanted = TableFilter(article_id=article.id, is_incomplete=True)
            self._ground.pages.show_page(TABLE)
            self._ground.pages.table.set_filter(wanted)
