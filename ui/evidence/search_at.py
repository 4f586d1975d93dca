"""Searches for a claim elsewhere: chooses the place, opens the browser, notes it in the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from factcheck.domain.search_places import LINK, QUERY, SearchPlace
from factcheck.errors import InvalidValueError
from ui import icons
from ui import theme as themes
from ui.errors import sentence
from ui.plain_text import PlainLabel, with_visible_marks
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.changes import Changes

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})
_WIDTH, _ROW, _MOST_ROWS = 560, 32, 8


class SearchAtDialog(QDialog):
    """Asks where to search for which words.

    `chosen` carries the SearchPlace, what is searched for, and the address. `places_changed`
    carries the project's own places as they should be, `failed` an error to be told elsewhere.
    """

    chosen = Signal(object, str, str)
    places_changed = Signal(object)
    places_wanted = Signal()
    failed = Signal(object)

    def __init__(self, words: str, link: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rescue_spot = ("", "searchAt")
        self._link = link
        self._places: tuple[SearchPlace, ...] = ()
        self._own: tuple[SearchPlace, ...] = ()
        self.setObjectName("searchAt")
        self.setWindowTitle(self.tr("Search at"))
        self.words = Field(self.tr("Words to search for"), "", self, icon="search")
        self.words.setObjectName("searchAtWords")
        self.words.setText(" ".join(words.split()))
        self.list = QListWidget(self)
        self.list.setObjectName("searchAtPlaces")
        self.list.setAccessibleName(self.tr("Places to search at"))
        self.address = PlainLabel("", self, style="micro", tone="ink_3")
        self.address.setObjectName("searchAtAddress")
        self.problem = PlainLabel("", self, style="caption", tone="danger")
        self.visit = Button(
            self.tr("Open in the browser"), self, kind=ButtonKind.PRIMARY, key=self.tr("Enter")
        )
        self._suggested = self.words.text()
        self.name = Field(self.tr("Name of a place of your own"), self.tr("Name"), self)
        self.name.setObjectName("searchAtName")
        self.template = Field(
            self.tr("Its address"), self.tr("https://…/{0} or {1}").format(QUERY, LINK), self
        )
        self.template.setObjectName("searchAtTemplate")
        self.add = Button(self.tr("Add place"), self)
        self.remove = Button(self.tr("Remove place"), self)
        self._build()
        self._connect()

    def has_unsaved(self) -> bool:
        """Say whether words or a place of one's own are typed that are not in the record."""
        is_changed = self.words.text() != self._suggested
        return is_changed or bool(self.name.text() or self.template.text())

    def show_places(self, found: tuple[Sequence[SearchPlace], Sequence[SearchPlace]]) -> None:
        """List all places; the second are those of them that are the project's own."""
        row = max(self.list.currentRow(), 0)
        self._places, self._own = tuple(found[0]), tuple(found[1])
        self.list.clear()
        for place in self._places:
            item = QListWidgetItem(with_visible_marks(place.name), self.list)
            item.setIcon(icons.icon("link" if place.needs_link else "search"))
            item.setSizeHint(QSize(0, _ROW))
        self.list.setFixedHeight(_ROW * min(len(self._places), _MOST_ROWS))
        self.list.setCurrentRow(min(row, len(self._places) - 1))

    def complain(self, words: str) -> None:
        """Say what is wrong, "" for nothing."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    @property
    def place(self) -> SearchPlace | None:
        """The place chosen."""
        row = self.list.currentRow()
        return self._places[row] if 0 <= row < len(self._places) else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up and Down choose a place while the words are being written."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.words and is_key and event.key() in _MOVES:  # type: ignore[attr-defined]
            by = 1 if event.key() == Qt.Key.Key_Down else -1  # type: ignore[attr-defined]
            row = min(max(self.list.currentRow() + by, 0), self.list.count() - 1)
            self.list.setCurrentRow(row)
            return True
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        place = self.place
        if place is None:
            return
        searched = self._link if place.needs_link else " ".join(self.words.text().split())
        try:
            address = place.address(query=self.words.text(), url=self._link)
        except InvalidValueError:
            self.complain(self._nothing(place))
            return
        self.chosen.emit(place, searched, address)
        self.accept()

    def _nothing(self, place: SearchPlace) -> str:
        if place.needs_link:
            return self.tr("{0} looks a link up: first record evidence that has one.").format(
                place.name
            )
        return self.tr("Write what to search for.")

    def _show_address(self) -> None:
        place = self.place
        self.complain("")
        self.remove.setEnabled(place in self._own)
        try:
            words = place.address(query=self.words.text(), url=self._link) if place else ""
        except InvalidValueError:
            words = self._nothing(place) if place else ""
        width = max(200, self.list.width())
        metrics = self.address.fontMetrics()
        self.address.setText(metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, width))

    def _add_place(self) -> None:
        place = SearchPlace(self.name.text().strip(), self.template.text().strip())
        self.places_changed.emit((*self._own, place))

    def _remove_place(self) -> None:
        place = self.place
        self.places_changed.emit(tuple(one for one in self._own if one is not place))

    def take_places(self, _: Changes) -> None:
        """The project's own places were kept as wished: empty the fields and list them anew."""
        self.name.clear()
        self.template.clear()
        self.places_wanted.emit()

    def refuse_places(self, error: Exception) -> None:
        """Say why a place cannot be kept; what was typed stays."""
        if isinstance(error, InvalidValueError):
            self.complain(sentence(error))
        else:
            self.failed.emit(error)

    def _connect(self) -> None:
        self.visit.clicked.connect(self._choose)
        self.words.returnPressed.connect(self._choose)
        self.list.itemActivated.connect(lambda _: self._choose())
        self.list.currentRowChanged.connect(lambda _: self._show_address())
        self.words.textChanged.connect(lambda _: self._show_address())
        self.words.installEventFilter(self)
        self.add.clicked.connect(self._add_place)
        self.template.returnPressed.connect(self._add_place)
        self.remove.clicked.connect(self._remove_place)

    def _build(self) -> None:
        space = themes.current().space
        self.problem.setWordWrap(True)
        self.problem.hide()
        acts, own = QHBoxLayout(), QHBoxLayout()
        acts.addWidget(self.remove)
        acts.addStretch(1)
        acts.addWidget(self.visit)
        own.setSpacing(space("s"))
        shares: tuple[tuple[QWidget, int], ...] = (
            (self.name, 2),
            (self.template, 5),
            (self.add, 0),
        )
        for part, share in shares:
            own.addWidget(part, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(space("l"), space("l"), space("l"), space("l"))
        column.setSpacing(space("s"))
        for row in (self.words, self._framed(), self.address, self.problem):
            column.addWidget(row)
        column.addLayout(acts)
        column.addSpacing(space("m"))
        head = PlainLabel(self.tr("A place of your own"), self, style="caption", tone="ink_2")
        column.addWidget(head)
        column.addLayout(own)
        self.setMinimumWidth(_WIDTH)
        self.words.setFocus()
        length = len(self.words.text())
        self.words.setSelection(length, -length)  # from the end, so that the beginning is seen

    def _framed(self) -> QFrame:
        """Return the list in a hairline frame."""
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        card = QFrame(self)
        card.setProperty("card", True)  # noqa: FBT003 - a property's value
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.addWidget(self.list)
        return card
