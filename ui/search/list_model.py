"""What a search found as a list: a title for each kind, its places below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from factcheck.domain.search import HitKind, SearchHit
from ui.search.snippet import snippet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

HIT_ROLE = int(Qt.ItemDataRole.UserRole)
SNIPPET_ROLE = HIT_ROLE + 1

MOST_OF_A_KIND = 20
"""Places of one kind that are listed; the words to narrow a search are the reviewer's."""


class SearchListModel(QAbstractListModel):
    """Holds the places found, grouped by kind; a row is a title or a hit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[str | SearchHit, ...] = ()

    def show(self, hits: Sequence[SearchHit]) -> None:
        """List these hits from now on."""
        self.beginResetModel()
        self._rows = tuple(row for kind in HitKind for row in self._group(kind, hits))
        self.endResetModel()

    @property
    def hits(self) -> tuple[SearchHit, ...]:
        """The places listed, without titles."""
        return tuple(row for row in self._rows if isinstance(row, SearchHit))

    def hit_at(self, row: int) -> SearchHit | None:
        """Return the place of a row, None for a title or no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, SearchHit) else None

    def step(self, row: int, by: int) -> int:
        """Return the row of the hit that lies `by` hits further, at most at an end; -1 for none."""
        places = [at for at, one in enumerate(self._rows) if isinstance(one, SearchHit)]
        if not places:
            return -1
        now = places.index(row) if row in places else -1 if by > 0 else len(places)
        return places[min(max(now + by, 0), len(places) - 1)]

    def spoken(self, hit: SearchHit) -> str:
        """Return what a screen reader says of a hit, with its number among all."""
        number = self.hits.index(hit) + 1
        words = ", ".join(part for part in (hit.text, hit.article_title) if part)
        return self.tr("{0}: {1}, {2} of {3}").format(
            self._singular(hit.kind), words, number, len(self.hits)
        )

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """A title cannot be chosen."""
        return super().flags(index) if self.hit_at(index.row()) else Qt.ItemFlag.NoItemFlags

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        hit = row if isinstance(row, SearchHit) else None
        if role == HIT_ROLE:
            return hit
        if role == SNIPPET_ROLE and hit:
            return snippet(hit.text or hit.article_title, hit.matched)
        if role == Qt.ItemDataRole.DisplayRole:
            return (hit.text or hit.article_title) if hit else row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(hit) if hit else row
        return None

    def _group(self, kind: HitKind, hits: Sequence[SearchHit]) -> list[str | SearchHit]:
        found = [hit for hit in hits if hit.kind is kind]
        if not found:
            return []
        if len(found) > MOST_OF_A_KIND:
            title = self.tr("{0}: the first {1}").format(self._plural(kind), MOST_OF_A_KIND)
        else:
            title = self.tr("{0}: {1}").format(self._plural(kind), len(found))
        return [title, *found[:MOST_OF_A_KIND]]

    def _plural(self, kind: HitKind) -> str:
        return {
            HitKind.ARTICLE: self.tr("Articles"),
            HitKind.PASSAGE: self.tr("Passages"),
            HitKind.CLAIM: self.tr("Written about claims"),
            HitKind.EVIDENCE: self.tr("Evidence"),
            HitKind.COPY: self.tr("Saved copies"),
        }[kind]

    def _singular(self, kind: HitKind) -> str:
        return {
            HitKind.ARTICLE: self.tr("Article"),
            HitKind.PASSAGE: self.tr("Passage"),
            HitKind.CLAIM: self.tr("Written about a claim"),
            HitKind.EVIDENCE: self.tr("Evidence"),
            HitKind.COPY: self.tr("Saved copy"),
        }[kind]
