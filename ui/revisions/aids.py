"""Joins what there is for revised articles with the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ui.revisions.earlier_wording import EarlierWording
from ui.revisions.placing import Placing

if TYPE_CHECKING:
    from factcheck.domain.articles import Article
    from ui.features import Ground

COMPARE = "article.revisions"


class RevisionAids(QObject):
    """Two revisions side by side, lost claims to be placed, verdicts on earlier wording."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._ground, self._desk = ground, ground.place.desk
        self.placing = Placing(ground)
        self.earlier = EarlierWording(self._desk, ground.place.claim)
        ground.place.claim.offers.addWidget(self.earlier)
        ground.on(COMPARE, self.compare)
        self._follow(self._desk.article)
        self._desk.article_shown.connect(self._follow)

    def compare(self) -> None:
        """Show the open article's revisions side by side."""
        from ui.revisions.dialog import RevisionDialog

        article = self._desk.article
        if article is None:
            return
        dialog = RevisionDialog(self._ground.session, article.id, self._ground.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.claim_wanted.connect(self._read_claim)
        dialog.place_wanted.connect(self._place_claim)
        dialog.open()

    def _read_claim(self, claim_id: str) -> None:
        self._ground.actions["page.read"].trigger()
        claim = next((one for one in self._desk.claims if one.id == claim_id), None)
        if claim is not None:
            self._desk.choose(claim.id)

    def _place_claim(self, claim_id: str) -> None:
        self._ground.actions["page.read"].trigger()
        self.placing.place(claim_id)

    def _follow(self, article: Article | None) -> None:
        has_older = article is not None and article.summary.revision > 1
        self._ground.actions.enable(COMPARE, on=has_older)
