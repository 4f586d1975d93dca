"""The suggestions for one claim as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from ui.suggestions.words import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from ui.suggestions.offers import Offer

OFFER_ROLE = int(Qt.ItemDataRole.UserRole)
TAKEN_ROLE = OFFER_ROLE + 1


class SuggestionListModel(QAbstractListModel):
    """Holds the offers in their order, and which of them the claim has as evidence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()
        self._taken: frozenset[int] = frozenset()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is listed."""
        return self._offers

    def set_offers(self, offers: Sequence[Offer]) -> bool:
        """List these offers from now on; False when they are listed already."""
        if tuple(offers) == self._offers:
            return False
        self.beginResetModel()
        self._offers = tuple(offers)
        self._taken = frozenset()
        self.endResetModel()
        return True

    def set_taken(self, rows: frozenset[int]) -> None:
        """Mark these rows, and no others, as recorded."""
        if rows != self._taken:
            self._taken = rows
            self.dataChanged.emit(self.index(0), self.index(max(0, len(self._offers) - 1)))

    def is_taken(self, row: int) -> bool:
        """Say whether the row is recorded as evidence."""
        return row in self._taken

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._offers)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self._offers):
            return None
        offer = self._offers[index.row()]
        is_taken = self.is_taken(index.row())
        if role == OFFER_ROLE:
            return offer
        if role == TAKEN_ROLE:
            return is_taken
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.suggestion.quote
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(offer, is_taken=is_taken)
        return None
