"""What the palette lists: the rows that fit what was typed, under the titles of their groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from ui.palette.matching import Match, fold, match_folded
from ui.palette.rows import ARTICLES, PROJECTS, Row, group_order, group_title

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QPersistentModelIndex

HIT_ROLE = int(Qt.ItemDataRole.UserRole)

MOST_IN_GROUP = 50
"""Rows of one group that are listed; more are found by typing more."""

_ONLY_WHEN_TYPED = frozenset({ARTICLES, PROJECTS})


@dataclass(frozen=True, slots=True)
class Hit:
    """A row that fits, and how."""

    row: Row
    match: Match


class PaletteModel(QAbstractListModel):
    """Lists titles (plain strings) and hits; only hits can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._folded: dict[int, str] = {}
        self._shown: list[str | Hit] = []
        self._typed = ""

    @property
    def total(self) -> int:
        """How many rows there are to find."""
        return len(self._rows)

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The rows listed, from top to bottom."""
        return tuple(item for item in self._shown if isinstance(item, Hit))

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Offer these rows from now on."""
        self._rows = sorted(rows, key=lambda row: group_order(row.group))
        self._folded = {id(row): fold(row.text) for row in self._rows}
        self.find(self._typed)

    def find(self, typed: str) -> None:
        """List what fits; letters scattered over a text count only where nothing fits better."""
        self._typed = typed.strip()
        words = fold(self._typed).split()
        found = [(row, match_folded(words, self._folded[id(row)])) for row in self._offered()]
        hits = [Hit(row, match) for row, match in found if match is not None]
        if any(not hit.match.is_scattered for hit in hits):
            hits = [hit for hit in hits if not hit.match.is_scattered]
        self.beginResetModel()
        self._shown = list(_grouped(hits, is_sorted=bool(self._typed)))
        self.endResetModel()

    def best(self) -> int | None:
        """Return the place of the hit that fits best among those ready, None without any."""
        places = [place for place, item in enumerate(self._shown) if isinstance(item, Hit)]
        return max(places, key=self._worth, default=None)

    def step(self, place: int, by: int) -> int:
        """Return the place of the next or previous hit, round the list."""
        places = [at for at, item in enumerate(self._shown) if isinstance(item, Hit)]
        if place not in places:
            return places[0] if places else -1
        return places[(places.index(place) + by) % len(places)]

    def hit_at(self, place: int) -> Hit | None:
        """Return the hit at a place, None for a title or beyond the list."""
        item = self._shown[place] if 0 <= place < len(self._shown) else None
        return item if isinstance(item, Hit) else None

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self.hit_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        item = self._shown[index.row()]
        if role == HIT_ROLE:
            return item if isinstance(item, Hit) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return item if isinstance(item, str) else item.row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item if isinstance(item, str) else self.spoken(item)
        return None

    def spoken(self, hit: Hit) -> str:
        """Return a row as it is read out: words, what they do, group, key, and whether it acts."""
        row = hit.row
        asleep = "" if row.is_ready else self.tr("not available now")
        parts = (row.text, row.hint, group_title(row.group), row.key, asleep)
        return ", ".join(part for part in parts if part)

    def _offered(self) -> list[Row]:
        if self._typed:
            return self._rows
        return [row for row in self._rows if row.group not in _ONLY_WHEN_TYPED]

    def _worth(self, place: int) -> tuple[bool, float, int]:
        hit = self.hit_at(place)
        if hit is None:
            return False, 0.0, -place
        return hit.row.is_ready, hit.match.score if self._typed else 0.0, -place


def _grouped(hits: list[Hit], *, is_sorted: bool) -> Iterable[str | Hit]:
    """Give each group's title and its hits, the best first where something was typed."""
    for group in dict.fromkeys(hit.row.group for hit in hits):
        own = [hit for hit in hits if hit.row.group == group]
        if is_sorted:
            own.sort(key=lambda hit: -hit.match.score)
        yield group_title(group)
        yield from own[:MOST_IN_GROUP]
