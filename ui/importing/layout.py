"""Where the parts of the import dialog stand, and the keys that work anywhere in it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import theme as themes
from ui.importing.item_delegate import ItemDelegate, toggle
from ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.importing.dialog import ImportDialog

_LIST_WIDTH, _FIELDS_WIDTH = 248, 312
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ItemList(QListView):
    """The documents offered; Space takes one in or leaves it out, Enter goes to the dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importFiles")
        self.setAccessibleName(self.tr("Documents to import"))
        self.setItemDelegate(ItemDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def step(self, by: int) -> None:
        """Choose the next or the previous document."""
        model = self.model()
        row = min(max(self.currentIndex().row() + by, 0), model.rowCount() - 1)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(model.index(row, 0), flags)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take in or leave out by Space."""
        if event.key() in _ENTER:
            event.ignore()
        elif event.key() == Qt.Key.Key_Space:
            toggle(self.model(), self.currentIndex())
        else:
            super().keyPressEvent(event)


def lay_out(dialog: ImportDialog) -> QWidget:
    """Put the parts of the dialog in place; return the pane of the fields, to hide and show."""
    columns = QHBoxLayout()
    columns.setSpacing(0)
    fields = _fields(dialog)
    for part in (_files(dialog), _line(dialog, "v")):
        columns.addWidget(part)
    columns.addWidget(dialog.middle, 1)
    columns.addWidget(fields)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(columns, 1)
    column.addWidget(_line(dialog, "h"))
    column.addWidget(_foot(dialog))
    _add_keys(dialog)
    _set_tab_order(dialog)
    width, height = themes.current().size_pair("import_dialog")
    window = dialog.parentWidget()
    room = window.size() if window else dialog.screen().availableSize()
    dialog.setMinimumSize(960, 520)
    dialog.resize(min(width, room.width() - 48), min(height, room.height() - 48))
    fields.hide()
    return fields


def _files(dialog: ImportDialog) -> QWidget:
    theme = themes.current()
    pane = QFrame(dialog)
    pane.setProperty("surface", "pane")
    pane.setFixedWidth(_LIST_WIDTH)
    head = QWidget(pane)
    head.setFixedHeight(theme.size("pane_head"))
    row = QHBoxLayout(head)
    row.setContentsMargins(theme.space("m"), 0, theme.space("s"), 0)
    row.addWidget(dialog.count, 1)
    row.addWidget(dialog.add_more)
    hint = PlainLabel(
        dialog.tr("Drop files, a folder or a page of the web here. Ctrl+Shift+V pastes."),
        pane,
        style="caption",
        tone="ink_3",
    )
    hint.setWordWrap(True)
    hint.setContentsMargins(theme.space("m"), theme.space("s"), theme.space("m"), theme.space("m"))
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(head)
    column.addWidget(_line(pane, "h"))
    column.addWidget(dialog.list, 1)
    column.addWidget(hint)
    return pane


def _fields(dialog: ImportDialog) -> QWidget:
    theme = themes.current()
    pane = QFrame(dialog)
    pane.setProperty("surface", "pane")
    pane.setFixedWidth(_FIELDS_WIDTH)
    head = PlainLabel(dialog.tr("What is known of it"), pane, style="section")
    head.setFixedHeight(theme.size("pane_head"))
    head.setContentsMargins(theme.space("l"), 0, 0, 0)
    inside = QWidget(pane)
    room = QVBoxLayout(inside)
    room.setContentsMargins(0, 0, 0, 0)
    room.addWidget(dialog.fields)
    room.addStretch(1)
    scroll = QScrollArea(pane)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(head)
    column.addWidget(_line(pane, "h"))
    column.addWidget(scroll, 1)
    return pane


def _foot(dialog: ImportDialog) -> QWidget:
    space = themes.current().space
    foot = QFrame(dialog)
    foot.setProperty("surface", "pane")
    row = QHBoxLayout(foot)
    row.setContentsMargins(space("l"), space("m"), space("l"), space("m"))
    row.setSpacing(space("s"))
    row.addWidget(dialog.clean)
    row.addStretch(1)
    row.addWidget(dialog.cancel)
    row.addWidget(dialog.primary)
    return foot


def _add_keys(dialog: ImportDialog) -> None:
    acts = {
        "Ctrl+O": dialog.choose_files,
        "Ctrl+Shift+O": dialog.choose_folder,
        "Ctrl+Shift+V": dialog.paste,
        "Ctrl+L": dialog.ask_for_link,
        "Ctrl+PgDown": lambda: dialog.list.step(+1),
        "Ctrl+PgUp": lambda: dialog.list.step(-1),
        "Ctrl+Return": dialog.take_in,
        "Ctrl+Enter": dialog.take_in,
    }
    for key, act in acts.items():
        QShortcut(QKeySequence(key), dialog).activated.connect(act)


def _set_tab_order(dialog: ImportDialog) -> None:
    fields = [one.field for one in dialog.fields.fields.values()]
    chain = [
        *(dialog.list, dialog.preview.list, dialog.preview.role, dialog.preview.shows_folded),
        *fields,
        *(dialog.clean, dialog.cancel, dialog.primary, dialog.add_more),
    ]
    for first, second in pairwise(chain):
        dialog.setTabOrder(first, second)


def _line(parent: QWidget, way: str) -> QFrame:
    line = QFrame(parent)
    line.setProperty("line", way)
    return line
