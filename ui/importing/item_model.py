"""The documents offered for import, as a list with what is known of each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from typing_extensions import override

from factcheck.domain.articles import BlockRole
from ui.i18n import counted
from ui.importing.look import Item, Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from ui.importing.wanted import Wanted

DETAIL_ROLE = int(Qt.ItemDataRole.UserRole)
WARNS_ROLE = DETAIL_ROLE + 1

LOW_CONFIDENCE = 0.7
"""Expected F1 of the body below which the page is to be checked."""


class ItemModel(QAbstractListModel):
    """Holds the items; `choice_changed` says that another set of them goes in."""

    choice_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []

    @property
    def items(self) -> Sequence[Item]:
        """All items in their order."""
        return self._items

    def item(self, row: int) -> Item | None:
        """Return the item of a row, None where there is none."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def add(self, wanted: Sequence[Wanted]) -> int:
        """Add what is not there yet; return the row of the first of it, there before or not."""
        known = {item.wanted: row for row, item in enumerate(self._items)}
        fresh = [one for one in dict.fromkeys(wanted) if one not in known]
        first = known.get(wanted[0], len(self._items)) if wanted else -1
        if fresh:
            last = len(self._items) + len(fresh) - 1
            self.beginInsertRows(QModelIndex(), len(self._items), last)
            self._items.extend(Item(one) for one in fresh)
            self.endInsertRows()
            self.choice_changed.emit()
        return first

    def put(self, row: int, item: Item) -> None:
        """Put an item in the place of another."""
        if self.item(row) is not None and self._items[row] is not item:
            self._items[row] = item
            self.dataChanged.emit(self.index(row), self.index(row))
            self.choice_changed.emit()

    def row_of(self, wanted: Wanted) -> int:
        """Return the row of what is wanted, -1 when it is not there."""
        return next((n for n, item in enumerate(self._items) if item.wanted == wanted), -1)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._items)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        item = self.item(index.row())
        if item is None:
            return None
        answers: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: item.wanted.name,
            Qt.ItemDataRole.CheckStateRole: (
                Qt.CheckState.Checked if item.is_importable else Qt.CheckState.Unchecked
            ),
            DETAIL_ROLE: self._detail(item),
            WARNS_ROLE: warns(item.look),
            Qt.ItemDataRole.AccessibleTextRole: f"{item.wanted.name}, {self._detail(item)}",
        }
        return answers.get(role)

    @override
    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: Any,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        item = self.item(index.row())
        if item is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        is_chosen = Qt.CheckState(value) is Qt.CheckState.Checked
        self.put(index.row(), replace(item, is_chosen=is_chosen))
        return True

    def _detail(self, item: Item) -> str:
        """Return what is known of an item in a few words."""
        look = item.look
        if look is None:
            return self.tr("not looked at yet")
        if look.read is None:
            return self._problem(look)
        words = counted(kept_words(look), self.tr("{0} word"), self.tr("{0} words"))
        publisher = look.read.metadata.publisher
        if look.twin is not None:
            return self.tr("already here: {0}").format(look.twin)
        if warns(look):
            return self.tr("check this page · {0}").format(words)
        return f"{publisher} · {words}" if publisher else words

    def _problem(self, look: Look) -> str:
        if look.proposals:
            return self.tr("choose how its letters are written")
        if look.asks_permission:
            return self.tr("asks before it fetches")
        return self.tr("cannot be imported")


def kept_words(look: Look) -> int:
    """Return how many words of the article are not folded away."""
    if look.read is None:
        return 0
    kept = (one for one in look.read.blocks if one.role is not BlockRole.BOILERPLATE)
    return sum(len(one.span.cut(look.read.text).split()) for one in kept)


def warns(look: Look | None) -> bool:
    """Say whether a person should look at the document before it goes in."""
    if look is None:
        return False
    if look.read is None or look.twin is not None:
        return True
    confidence = look.read.confidence
    return bool(look.read.warnings) or (confidence is not None and confidence < LOW_CONFIDENCE)
