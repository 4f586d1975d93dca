"""Finds a row of a list by typing, wherever letters are commands: one field for every list."""

from __future__ import annotations

import re
import unicodedata
from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import shiboken6
from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.accessibility import announce
from ui.plain_text import PlainLabel
from ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QKeyEvent

    from factcheck.jobs import JobContext
    from ui.features import Ground
    from ui.session import Session

FIND = "list.find"
_WIDTH = (240, 380)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@runtime_checkable
class FindsItself(Protocol):
    """A model whose rows are not all in memory."""

    def rows_with(self, words: str, job: JobContext) -> Sequence[int]:
        """Return the rows that hold the words, in order; called beside the window."""


class ListFinder(QFrame):
    """A field over a list. The row found becomes the current one; Enter keeps it, Esc goes back."""

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("listFinder")
        self.setProperty("card", "true")
        self._session = session
        self._view: QAbstractItemView | None = None
        self._before: QWidget | None = None
        self._start = QPersistentModelIndex()
        self._rows: Sequence[int] = ()
        self._at = -1
        self.field = Field(
            self.tr("Find in the list"), self.tr("Type words of a row"), self, icon="search"
        )
        self.field.setObjectName("listFinderField")
        self.count = PlainLabel("", self, style="caption", tone="ink_2")
        self._build()
        self.field.textChanged.connect(self._search)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def open(self, view: QAbstractItemView) -> None:
        """Find in this list from the row it stands at."""
        self._view, self._before = view, QApplication.focusWidget()
        self._start = QPersistentModelIndex(view.currentIndex())
        self._rows, self._at = (), -1
        self.field.clear()
        self._tell()
        self._stand_over(view)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another row that fits, keep the one found, or go back."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go_to(self._at + _STEPS[key])
        elif key in _ENTER:
            self._end(self._view)
        elif key == Qt.Key.Key_Escape:
            self._choose(self._start)
            self._end(self._before)
        else:
            super().keyPressEvent(event)

    def _search(self, words: str) -> None:
        view = self._view
        if view is None or not words.strip():
            self._show(words, ())
            return
        model = view.model()
        if isinstance(model, FindsItself):
            self._session.read_first(partial(model.rows_with, words), partial(self._show, words))
        else:
            self._show(words, rows_with(model, words))

    def _show(self, words: str, rows: Sequence[int]) -> None:
        """Go to the first row that fits, from where the list stood on."""
        if words != self.field.text() or self._view is None:
            return
        start = max(self._start.row(), 0)
        self._rows = rows
        self._at = next((at for at, row in enumerate(rows) if row >= start), 0)
        if rows:
            self._go_to(self._at)
        else:
            self._choose(self._start)
            self._tell()

    def _go_to(self, at: int) -> None:
        if self._rows and self._view is not None:
            self._at = at % len(self._rows)
            index = self._view.model().index(self._rows[self._at], 0)
            self._choose(index)
            self._tell()
            announce(self.field, str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _choose(self, index: QModelIndex | QPersistentModelIndex) -> None:
        view = self._view
        if view is None or not index.isValid():
            return
        there = view.model().index(index.row(), max(view.currentIndex().column(), 0))
        flags = QItemSelectionModel.SelectionFlag
        view.selectionModel().setCurrentIndex(there, flags.ClearAndSelect | flags.Rows)
        view.scrollTo(there)

    def _tell(self) -> None:
        typed = bool(self.field.text().strip())
        self.field.set_wrong(typed and not self._rows)
        if not typed:
            self.count.setText(self.tr("Enter keeps, Esc goes back"))
        elif not self._rows:
            self.count.setText(self.tr("Not in this list"))
        else:
            self.count.setText(self.tr("{0} of {1}").format(self._at + 1, len(self._rows)))

    def _end(self, focus: QWidget | None) -> None:
        self._view = None
        self.hide()
        if focus is not None and shiboken6.isValid(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Keep what was found when the keyboard goes elsewhere in the window."""
        if self.isVisible() and new is not None and not self.isAncestorOf(new):
            self._end(None)

    def _stand_over(self, view: QAbstractItemView) -> None:
        """Stand at the foot of the list, or below one that is too low for that."""
        host, gap = self._host, themes.current().space("s")
        seen = view.visibleRegion().boundingRect()
        corner = view.mapTo(host, seen.bottomLeft()) + QPoint(gap, 0)
        width = min(max(seen.width() - 2 * gap, _WIDTH[0]), _WIDTH[1])
        self.resize(width, self.heightForWidth(width))
        is_low = seen.height() < 3 * self.height()
        top = corner.y() + gap if is_low else corner.y() - self.height() - gap
        room = host.rect()
        self.move(
            max(0, min(corner.x(), room.width() - width - gap)),
            max(0, min(top, room.height() - self.height() - gap)),
        )

    def _build(self) -> None:
        space = themes.current().space("s")
        self.count.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(themes.current().space("xs"))
        column.addWidget(self.field)
        column.addWidget(self.count)
        self.hide()


class FindInLists(QObject):
    """Opens the field over the list in use: the one with the keyboard, else that of the page."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._ground = ground
        window = ground.window
        self.finder = ListFinder(ground.session, window.centralWidget() or window)
        ground.place.destroyed.connect(self.finder.deleteLater)
        ground.on(FIND, self._open)

    def _open(self) -> None:
        view = self._list_in_use()
        if view.model() is not None and view.model().rowCount() and view.isVisible():
            self.finder.open(view)
        else:
            self._ground.place.told.emit(self.tr("There is no list to find something in."))

    def _list_in_use(self) -> QAbstractItemView:
        front = self._ground.window.stack.currentWidget()
        proxy = front.focusProxy() if front is not None else None
        for widget in (QApplication.focusWidget(), proxy):
            if isinstance(widget, QAbstractItemView) and widget.window() is self._ground.window:
                return widget
        return self._ground.place.articles.list


def rows_with(model: QAbstractItemModel, words: str) -> list[int]:
    """Return the rows in which a word begins as typed, accents and case aside."""
    typed = re.compile(rf"(?<!\w){re.escape(_plain(words.strip()))}")
    rows = (model.index(row, 0) for row in range(model.rowCount(QModelIndex())))
    return [
        index.row()
        for index in rows
        if index.flags() & Qt.ItemFlag.ItemIsSelectable
        and typed.search(_plain(str(index.data() or "")))
    ]


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
