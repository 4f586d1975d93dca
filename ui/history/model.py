"""The steps of a project as a list whose rows are read when they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, QTimer
from typing_extensions import override

from ui.history.listing import Listing
from ui.i18n import day_words
from ui.plain_text import with_visible_marks
from ui.words import operations_called, step_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from factcheck.domain.history import Step
    from factcheck.jobs import JobContext
    from ui.session import Session

PAGE = 200
"""Rows read at once."""

KEPT_PAGES = 12
"""Pages held in memory; those seen longest ago are let go."""

LOAD_AFTER = 15
"""Milliseconds the view may move on before what it shows is read."""

STEP_ROLE = int(Qt.ItemDataRole.UserRole)
SUBJECT_ROLE = STEP_ROLE + 1


class HistoryModel(QAbstractListModel):
    """Shows one Listing. A day is a row that cannot be chosen; steps not read yet give no text."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.listing = Listing()
        self._pages: OrderedDict[int, dict[int, Step]] = OrderedDict()
        self._wanted: int | None = None
        self._reading: int | None = None
        self._generation = 0
        self._soon = QTimer(self, singleShot=True, interval=LOAD_AFTER)
        self._soon.timeout.connect(self._load)

    @property
    def is_settled(self) -> bool:
        """Whether nothing that was asked for is still to be read."""
        return self._reading is None and self._wanted is None

    def set_listing(self, listing: Listing) -> None:
        """List other steps."""
        self.beginResetModel()
        self.listing = listing
        self._pages.clear()
        self._wanted = self._reading = None
        self._generation += 1
        self.endResetModel()

    def rows_with(self, words: str, _job: JobContext) -> Sequence[int]:
        """Return the rows whose steps hold the words, in order; called beside the window."""
        listing, text = self.listing, words.strip()
        wanted = replace(listing.wanted, text=text, operations=operations_called(text))
        places = self._session.project.history.places(wanted)
        return sorted(listing.row_of[one.number] for one in places if one.number in listing.row_of)

    def step_at(self, row: int) -> Step | None:
        """Return the step of a row, None for a day and while it is not read."""
        number = self._number(row)
        page = self._pages.get(row // PAGE)
        return page.get(number) if page is not None and number is not None else None

    def _number(self, row: int) -> int | None:
        found = self.listing.rows[row] if 0 <= row < len(self.listing.rows) else None
        return found if isinstance(found, int) else None

    # what Qt asks

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.listing.rows)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self._number(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not 0 <= index.row() < len(self.listing.rows) or int(role) not in _TOLD:
            return None
        entry = self.listing.rows[index.row()]
        if not isinstance(entry, int):
            return None if role in {STEP_ROLE, SUBJECT_ROLE} else day_words(entry)
        step = self._seen(index.row())
        if role == STEP_ROLE:
            return step
        if role == SUBJECT_ROLE:
            return self.subject(step) if step else ""
        return self._words(step)

    def _words(self, step: Step | None) -> str:
        if step is None:
            return self.tr("Loading")
        return with_visible_marks(f"{step_line(step)} {self.subject(step)}".rstrip())

    def subject(self, step: Step) -> str:
        """Return what a step was about: the words of a claim, or the title of an article."""
        titles = [self.listing.titles.get(one, "") for one in sorted(step.article_ids)]
        title = next((one for one in titles if one), str(step.facts.get("title") or ""))
        quote = str(step.facts.get("quote") or "")
        return " · ".join(part for part in (quote, title) if part)

    # reading pages

    def _seen(self, row: int) -> Step | None:
        page = self._pages.get(row // PAGE)
        if page is None:
            self._wanted = row // PAGE
            if self._reading is None and not self._soon.isActive():
                self._soon.start()
            return None
        self._pages.move_to_end(row // PAGE)
        return page.get(self._number(row) or 0)

    def _load(self) -> None:
        if self._wanted is None or self._reading is not None:
            return
        page, self._wanted = self._wanted, None
        self._reading = page
        rows = self.listing.rows[page * PAGE : (page + 1) * PAGE]
        numbers = [row for row in rows if isinstance(row, int)]
        self._session.read_first(
            partial(self._read, numbers),
            partial(self._put, self._generation, page),
            partial(self._give_up, self._generation),
        )

    def _read(self, numbers: Sequence[int], _job: JobContext) -> tuple[Step, ...]:
        return self._session.project.history.load(numbers)

    def _put(self, generation: int, page: int, steps: tuple[Step, ...]) -> None:
        if generation != self._generation:
            return
        self._reading = None
        self._pages[page] = {step.number: step for step in steps}
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min((page + 1) * PAGE, len(self.listing.rows)) - 1
        self.dataChanged.emit(self.index(page * PAGE), self.index(last))
        self._load()

    def _give_up(self, generation: int, error: Exception) -> None:
        if generation == self._generation:
            self._reading = None
            self._session.edit_failed.emit(error)


_TOLD = {
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
    STEP_ROLE,
    SUBJECT_ROLE,
}
