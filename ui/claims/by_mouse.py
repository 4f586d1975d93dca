"""What is done to claims with the mouse: their ends are dragged, evidence is dropped onto them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject

from ui.claims.given import Receiver
from ui.page import READ, TABLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.claims import Claim, ClaimId
    from ui.features import Ground
    from ui.reader.view import ReaderView
    from ui.table.view import ClaimTableView


class ByMouse(QObject):
    """Joins reader and table with the acts; `take` makes evidence for the claim in hand."""

    def __init__(self, ground: Ground, take: Callable[[QMimeData], bool]) -> None:
        super().__init__(ground.place)
        self._window = ground.window
        self._pages, self._place, self._take = ground.pages, ground.place, take
        self._awaited: tuple[ClaimId, QMimeData] | None = None
        self._has_table = False
        view = ground.place.reader.view
        view.edges_moved.connect(self._move_edges)
        ground.place.shaping.failed.connect(self._show_as_recorded)
        self._receive(view).given.connect(self._give)
        ground.pages.switched.connect(self._join_table)
        ground.place.desk.claim_chosen.connect(self._give_awaited)

    def _move_edges(self, claim_id: ClaimId, span: TextSpan) -> None:
        claim = self._place.desk.claim(claim_id)
        if claim is not None:
            self._place.shaping.place(claim, span)

    def _show_as_recorded(self, _error: Exception) -> None:
        self._place.reader.pane.set_claims(self._place.desk.claims)

    def _join_table(self, page: int) -> None:
        if page != TABLE or self._has_table:
            return
        self._has_table = True
        self._receive(self._pages.table.view).given.connect(self._give_row)

    def _receive(self, view: ReaderView | ClaimTableView) -> Receiver:
        receiver = Receiver(
            view.viewport(), view.claim_at, view.point_out, self._window.dialogs.can_take
        )
        receiver.given_beside.connect(self._window.dialogs.take_drop)
        return receiver

    def _give(self, claim_id: ClaimId, mime: QMimeData) -> None:
        self._place.desk.choose(claim_id)
        self._take(mime)

    def _give_row(self, claim_id: ClaimId, mime: QMimeData) -> None:
        """Show the claim in its article, where its evidence is written; then give it."""
        table = self._pages.table
        row = table.model.row_of(claim_id)
        claim: Claim | None = None if row is None else table.model.claim_at(row)
        if claim is None:
            return
        self._awaited = (claim_id, mime)
        current = self._place.desk.current
        self._pages.open_claim(claim)
        if current is not None and current.id == claim_id:
            self._give_awaited(current)

    def _give_awaited(self, claim: Claim | None) -> None:
        if claim is None or self._awaited is None or claim.id != self._awaited[0]:
            return
        mime, self._awaited = self._awaited[1], None
        if self._pages.current == READ:
            self._take(mime)
