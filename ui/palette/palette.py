"""The command palette: a field and a list over the dimmed window; Esc gives the focus back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import theme as themes
from ui.accessibility import announce
from ui.icon_mark import IconMark
from ui.palette.list_model import PaletteModel
from ui.palette.row_delegate import PaletteRowDelegate
from ui.plain_text import PlainLabel
from ui.widgets.key_cap import KeyCap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.palette.rows import Row

FIELD_HEIGHT = 48
FOOT_HEIGHT = 36
_PAGE = 8
"""Rows that Page Up and Page Down pass over."""

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}

_OWN_KEYS = frozenset(
    {*_STEPS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_F2}
)


class Palette(QWidget):
    """Covers its window while it is open; `closed` says that it went, with or without a choice."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("commandPalette")
        self.setAccessibleName(self.tr("All commands"))
        self.model = PaletteModel(self)
        self.field = QLineEdit(self)
        self.list = QListView(self)
        self._card = QFrame(self)
        self._count = PlainLabel("", self._card, style="caption", tone="ink_2")
        self._nothing = PlainLabel("", self._card, tone="ink_2")
        self._window = window
        self._before: QWidget | None = None
        self._build()
        self._connect()
        self.hide()

    def open(self, rows: Iterable[Row]) -> None:
        """Show these rows over the window, with an empty field in focus."""
        self._before = QApplication.focusWidget()
        self.field.clear()
        self.model.set_rows(rows)
        self._list_found()
        self._window.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def offer(self, rows: Iterable[Row]) -> None:
        """Show other rows under what was typed already."""
        self.model.set_rows(rows)
        self._list_found()

    def close_palette(self) -> None:
        """Go away and give the focus back to where it was."""
        if self.isHidden():
            return
        self._window.removeEventFilter(self)
        self.hide()
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def run_chosen(self) -> None:
        """Close, then do what is chosen; a row that cannot act now stays and says so."""
        hit = self.model.hit_at(self.list.currentIndex().row())
        if hit is None:
            return
        if not hit.row.is_ready:
            announce(self.field, self.tr("{0} is not available now.").format(hit.row.text))
            return
        self.close_palette()
        hit.row.run()

    def change_key(self) -> None:
        """Close, then go to where what is chosen is given another key, if it can have one."""
        hit = self.model.hit_at(self.list.currentIndex().row())
        if hit is not None and hit.row.change_key is not None:
            self.close_palette()
            hit.row.change_key()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose, and follow the window's size."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in _OWN_KEYS:
                event.accept()  # the window's own Enter must not act under the palette
            is_press = event.type() == QEvent.Type.KeyPress
            return self._take_key(Qt.Key(event.key())) if is_press else False
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close when the window beside the palette is clicked."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_palette()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window."""
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), themes.current().color("scrim"))
        finally:
            painter.end()

    def _take_key(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.run_chosen()
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key == Qt.Key.Key_F2:
            self.change_key()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        place = self.list.currentIndex().row()
        wanted = self.model.step(place, by)
        if abs(by) > 1 and (wanted - place) * by <= 0:  # pages stop at the ends
            ends = self.model.step(-1, 0), self.model.rowCount() - 1
            wanted = ends[by > 0]
        self._choose(wanted)

    def _find(self, typed: str) -> None:
        self.model.find(typed)
        self._list_found()

    def _list_found(self) -> None:
        found = len(self.model.hits)
        self._count.setText(self.tr("{0} of {1}").format(found, self.model.total))
        self._nothing.setText(
            "" if found else self.tr("Nothing fits. Try fewer letters, or other words.")
        )
        self._nothing.setVisible(not found)
        self.list.setVisible(found > 0)
        self._choose(self.model.best())
        self._fit()
        if not found:
            announce(self.field, self._nothing.text())

    def _choose(self, place: int | None) -> None:
        chosen = self.model.hit_at(-1 if place is None else place)
        self._change_hint.setVisible(chosen is not None and chosen.row.change_key is not None)
        if place is None:
            return
        index = self.model.index(place)
        self.list.setCurrentIndex(index)
        is_first = self.model.step(-1, 0) == place
        self.list.scrollTo(self.model.index(0) if is_first else index)
        if chosen is not None:
            announce(self.field, self.model.spoken(chosen))

    def _click(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.run_chosen()

    def _fit(self) -> None:
        """Cover the window, with the card at its place, as high as its rows need."""
        theme = themes.current()
        area = self._window.rect()
        self.setGeometry(area)
        top, width = theme.size("palette_top"), theme.size("palette_width")
        rows = range(self.model.rowCount())
        wanted = sum(self.list.sizeHintForRow(row) for row in rows) or FIELD_HEIGHT
        room = area.height() - top - theme.space("xxl")
        height = min(FIELD_HEIGHT + wanted + FOOT_HEIGHT + theme.space("s"), room)
        self._card.setGeometry(QRect((area.width() - width) // 2, top, width, height))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._click)

    def _build(self) -> None:
        self._card.setObjectName("paletteCard")
        self._build_field()
        self._build_list()
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(_line(self._card))
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(_line(self._card))
        column.addWidget(self._foot())

    def _build_field(self) -> None:
        self.field.setObjectName("paletteField")
        self.field.setAccessibleName(self.tr("Find a command, an article or a theme"))
        self.field.setPlaceholderText(self.tr("What do you want to do?"))

    def _build_list(self) -> None:
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName(self.tr("Commands found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteRowDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing.setContentsMargins(16, 12, 16, 12)

    def _head(self) -> QFrame:
        head = QFrame(self._card)
        head.setFixedHeight(FIELD_HEIGHT)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(IconMark("search", self._card))
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        return head

    def _foot(self) -> QFrame:
        foot = QFrame(self._card)
        foot.setFixedHeight(FOOT_HEIGHT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(_hint(("↑", "↓"), self.tr("choose"), foot))
        row.addSpacing(8)
        row.addWidget(_hint((self.tr("Enter"),), self.tr("run"), foot))
        row.addSpacing(8)
        self._change_hint = _hint(("F2",), self.tr("change its key"), foot)
        row.addWidget(self._change_hint)
        row.addStretch(1)
        row.addWidget(_hint((self.tr("Esc"),), self.tr("close"), foot))
        return foot


def _hint(keys: Iterable[str], words: str, parent: QWidget) -> QWidget:
    """Return keys with what they do."""
    hint = QWidget(parent)
    row = QHBoxLayout(hint)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for key in keys:
        row.addWidget(KeyCap(key, hint))
    row.addWidget(PlainLabel(words, hint, style="caption", tone="ink_2"))
    return hint


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("line", "h")
    return line
