"""Remembers how the claim table was left in a project: filter, sort, widths, place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from factcheck.domain.claims import ClaimId
from ui.table.columns import COLUMNS
from ui.table.filter import from_json

if TYPE_CHECKING:
    from ui.table.page import TablePage
    from ui.window_state import WindowState

KEPT_NAME = "table"

KEEP_AFTER = 300
"""Milliseconds of rest after which a change is remembered."""


class TableMemory(QObject):
    """Brings one table back to how it was left, and keeps what changes from then on."""

    def __init__(self, page: TablePage, state: WindowState) -> None:
        super().__init__(page)
        self._page, self._state = page, state
        self._soon = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._soon.timeout.connect(self.keep)
        kept = self._kept()
        self._bring_back(kept)
        self._place = (str(kept.get("row", "")), _number(kept.get("scroll")))
        page.listed.connect(self._go_back)
        page.view.head.sectionResized.connect(lambda *_: self._soon.start())
        page.view.verticalScrollBar().valueChanged.connect(lambda *_: self._soon.start())

    def keep(self) -> None:
        """Remember how the table stands now."""
        page, head = self._page, self._page.view.head
        column, falls = head.sorted_by
        kept = {
            "filter": page.filter.to_json(),
            "sort": [COLUMNS[column].name, falls],
            "widths": {
                one.name: head.sectionSize(place)
                for place, one in enumerate(COLUMNS)
                if one.width and head.sectionSize(place) != one.width
            },
            "row": page.view.current_id or "",
            "scroll": page.view.verticalScrollBar().value(),
        }
        self._state.put(KEPT_NAME, json.dumps(kept, ensure_ascii=True))

    def _bring_back(self, kept: dict[str, Any]) -> None:
        names = [column.name for column in COLUMNS]
        name, falls = _sort(kept.get("sort"))
        if name in names:
            self._page.view.head.show_sort(names.index(name), falls=falls)
        self._page.begin_with(from_json(kept.get("filter")))
        widths = kept.get("widths")
        for place, column in enumerate(COLUMNS):
            width = _number(widths.get(column.name)) if isinstance(widths, dict) else 0
            if width and column.width:
                self._page.view.head.resizeSection(place, width)

    def _go_back(self) -> None:
        """Scroll to where the table was left, once it is listed for the first time."""
        (row_id, scroll), self._place = self._place, ("", 0)
        row = self._page.model.row_of(ClaimId(row_id))
        if row is not None:
            self._page.view.go_to(row, scroll=False)
        if scroll:
            self._page.view.verticalScrollBar().setValue(scroll)
        self.keep()

    def _kept(self) -> dict[str, Any]:
        try:
            kept = json.loads(self._state.get(KEPT_NAME) or "{}")
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}


def _sort(kept: object) -> tuple[str, bool]:
    if isinstance(kept, list) and len(kept) == 2:  # noqa: PLR2004 - a name and a direction
        return str(kept[0]), bool(kept[1])
    return "", False


def _number(kept: object) -> int:
    return kept if isinstance(kept, int) and kept > 0 else 0
