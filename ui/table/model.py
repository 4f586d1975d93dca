"""The claims of the whole project as a table whose rows are loaded when they come into sight.

The number of rows is known from the start, so the scroll bar is right; pages of 200 rows are read
beside the window, and the last few of them are kept.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer
from typing_extensions import override

from ui.table.columns import COLUMNS, VERDICT, alignment, column_title
from ui.table.listing import Listing
from ui.verdicts.gaps import gap_words

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from factcheck.domain.claims import Claim, ClaimId
    from factcheck.jobs import JobContext
    from ui.session import Session

PAGE = 200
"""Rows read at once."""

KEPT_PAGES = 12
"""Pages held in memory; those seen longest ago are let go."""

MOST_WANTED = 2
"""Pages read for one look; what was scrolled past meanwhile is not."""

LOAD_AFTER = 15
"""Milliseconds the view may move on before what it shows is read."""

CLAIM_ROLE = int(Qt.ItemDataRole.UserRole)
GAPS_ROLE = CLAIM_ROLE + 1
"""What the decision on a row's claim lacks by the rules of the project, () for nothing."""


@dataclass(frozen=True, slots=True)
class _Read:
    claims: Sequence[Claim]
    gaps: Mapping[ClaimId, tuple[str, ...]]


class ClaimTableModel(QAbstractTableModel):
    """Shows one Listing. Rows not read yet give no text; the delegate paints bars for them."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._listing = Listing()
        self._pages: OrderedDict[int, dict[ClaimId, Claim]] = OrderedDict()
        self._gaps: dict[ClaimId, tuple[str, ...]] = {}
        self._stale: set[int] = set()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._reading: int | None = None
        self._generation = 0
        self._soon = QTimer(self, singleShot=True, interval=LOAD_AFTER)
        self._soon.timeout.connect(self._load_next)

    @property
    def listing(self) -> Listing:
        """What is listed now."""
        return self._listing

    def set_listing(self, listing: Listing) -> None:
        """List other claims; when they are the same ones, only what they say is read again."""
        if listing.ids == self._listing.ids:
            self._listing = listing
            self._stale |= self._pages.keys()
            self._tell(0, len(listing.ids) - 1)
            return
        self.beginResetModel()
        self._listing = listing
        self._pages.clear()
        self._stale.clear()
        self._wanted.clear()
        self._generation += 1
        self._reading = None
        self.endResetModel()

    def mark_stale(self, claim_ids: Collection[ClaimId]) -> None:
        """Read these claims again when they are in sight; until then they stay as they are."""
        rows = (self._listing.rows.get(claim_id) for claim_id in claim_ids)
        pages = {row // PAGE for row in rows if row is not None} & self._pages.keys()
        self._stale |= pages
        for page in pages:
            self._tell(page * PAGE, page * PAGE + PAGE - 1)

    def claim_at(self, row: int) -> Claim | None:
        """Return the claim of a row, None while it is not read."""
        if not 0 <= row < len(self._listing.ids):
            return None
        page = self._pages.get(row // PAGE)
        return page.get(self._listing.ids[row]) if page else None

    def ids_of(self, first: int, last: int) -> Sequence[ClaimId]:
        """Return the ids of the rows from first to last, both included."""
        return self._listing.ids[first : last + 1]

    def row_of(self, claim_id: ClaimId | None) -> int | None:
        """Return the row of a claim, None when it is not listed."""
        return None if claim_id is None else self._listing.rows.get(claim_id)

    def title_of(self, claim: Claim) -> str:
        """Return the title of a claim's article."""
        return self._listing.titles.get(claim.article_id, "")

    def rows_with(self, words: str, _job: JobContext) -> Sequence[int]:
        """Return the rows whose claims hold the words, in order; called beside the window."""
        listing = self._listing
        wanted = replace(listing.wish.filter, text=words).claims()
        found = self._session.project.claims.ids(wanted) if wanted.states else []
        return sorted(listing.rows[one] for one in found if one in listing.rows)

    @property
    def is_settled(self) -> bool:
        """Whether nothing that was asked for is still to be read."""
        return self._reading is None and not self._wanted

    # what Qt asks

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._listing.ids)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self._listing.ids):
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        if int(role) not in _TOLD:
            return None
        claim = self._seen(index.row())
        if role in {CLAIM_ROLE, GAPS_ROLE}:
            return claim if role == CLAIM_ROLE else self._lacking(claim)
        text = column.text(claim, self.title_of(claim)) if claim else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.column(), text, claim) if claim else self.tr("Loading")
        return text

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(COLUMNS):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return column_title(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(COLUMNS[section])
        return None

    def _spoken(self, column: int, text: str, claim: Claim) -> str:
        title = column_title(COLUMNS[column])
        words = self.tr("{0}: {1}").format(title, text or self.tr("nothing"))
        lacks = gap_words(self._lacking(claim)) if column == VERDICT else ""
        return f"{words}. {lacks}" if lacks else words

    def _lacking(self, claim: Claim | None) -> tuple[str, ...]:
        return self._gaps.get(claim.id, ()) if claim else ()

    # reading pages

    def _seen(self, row: int) -> Claim | None:
        """Return the claim of a row that is looked at; ask for its page when it is needed."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None or number in self._stale:
            self._want(number)
        if page is None:
            return None
        self._pages.move_to_end(number)
        return page.get(self._listing.ids[row])

    def _want(self, page: int) -> None:
        if page == self._reading:
            return
        self._wanted[page] = None
        self._wanted.move_to_end(page)
        while len(self._wanted) > MOST_WANTED:
            self._wanted.popitem(last=False)
        if not self._soon.isActive() and self._reading is None:
            self._soon.start()

    def _load_next(self) -> None:
        if self._reading is not None or not self._wanted:
            return
        page, _ = self._wanted.popitem(last=False)
        self._reading = page
        self._stale.discard(page)
        ids = self._listing.ids[page * PAGE : (page + 1) * PAGE]
        self._session.read_first(
            partial(self._read, ids),
            partial(self._put, self._generation, page),
            partial(self._give_up, self._generation),
        )

    def _read(self, ids: Sequence[ClaimId], _job: JobContext) -> _Read:
        claims = self._session.project.claims.load(ids)
        return _Read(claims, self._session.project.claims.gaps(claims))

    def _put(self, generation: int, page: int, found: _Read) -> None:
        if generation != self._generation:
            return
        claims = found.claims
        for claim in claims:
            self._gaps.pop(claim.id, None)
        self._gaps |= found.gaps
        self._reading = None
        self._pages[page] = {claim.id: claim for claim in claims}
        self._pages.move_to_end(page)
        while len(self._pages) > KEPT_PAGES:
            dropped, _ = self._pages.popitem(last=False)
            self._stale.discard(dropped)
        self._tell(page * PAGE, page * PAGE + PAGE - 1)
        self._load_next()

    def _give_up(self, generation: int, error: Exception) -> None:
        if generation == self._generation:
            self._reading = None
            self._session.edit_failed.emit(error)

    def _tell(self, first: int, last: int) -> None:
        last = min(last, len(self._listing.ids) - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))


_TOLD = {
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
    CLAIM_ROLE,
    GAPS_ROLE,
}
