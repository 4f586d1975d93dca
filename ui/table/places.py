"""Keeps selection and scroll of the claim table while its rows change under it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.claims import ClaimId
    from ui.table.model import ClaimTableModel
    from ui.table.view import ClaimTableView

MOST_KEPT = 5_000
"""Chosen rows that are chosen again one by one; of more, only the one with the keyboard is."""


@dataclass(frozen=True, slots=True)
class _Kept:
    chosen: Sequence[ClaimId] = field(default_factory=tuple)
    current: ClaimId | None = None
    row: int = -1
    top: ClaimId | None = None
    offset: int = 0
    scroll: int = 0
    to_top: bool = False


class Places:
    """Remembers claims, not rows: the same claims are chosen and stand where they stood."""

    def __init__(self, model: ClaimTableModel, view: ClaimTableView) -> None:
        self._model, self._view = model, view
        self._kept = _Kept()

    def keep(self, *, to_top: bool) -> None:
        """Note what is chosen and in sight; `to_top` when other claims or another order follow."""
        view = self._view
        chosen = view.chosen_ids()
        top_row = view.rowAt(0)
        top = self._model.ids_of(top_row, top_row) if top_row >= 0 else ()
        self._kept = _Kept(
            chosen if len(chosen) <= MOST_KEPT else (),
            view.current_id,
            view.currentIndex().row(),
            top[0] if top else None,
            -view.rowViewportPosition(top_row) if top_row >= 0 else 0,
            view.verticalScrollBar().value(),
            to_top,
        )

    def restore(self) -> None:
        """Choose the same claims again, as far as they are listed, and scroll back to them."""
        kept, count = self._kept, self._model.rowCount()
        if not count:
            return
        rows = [row for one in kept.chosen if (row := self._model.row_of(one)) is not None]
        current = self._model.row_of(kept.current)
        if current is None and (kept.row >= 0 or self._view.hasFocus()):
            current = 0 if kept.to_top else min(max(kept.row, 0), count - 1)
        if current is not None:
            rows = rows or [current]
        self._view.choose(rows, current)
        self._scroll(current)

    def _scroll(self, current: int | None) -> None:
        view, kept = self._view, self._kept
        bar = view.verticalScrollBar()
        if kept.to_top:
            bar.setValue(0)
            if current:
                view.scrollTo(self._model.index(current, 0))
            return
        row = self._model.row_of(kept.top)
        height = view.verticalHeader().defaultSectionSize()
        bar.setValue(kept.scroll if row is None else row * height + kept.offset)
