"""The preview of an article before it is imported: its blocks, and their roles to be changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from factcheck.domain.articles import BlockRole
from ui import theme as themes
from ui.importing.block_delegate import BlockDelegate
from ui.importing.block_model import ROW_ROLE, BlockModel
from ui.importing.pages import WarningStrip
from ui.plain_text import PlainLabel
from ui.role_words import role_word
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.switching import CheckBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from factcheck.domain.articles import Block, ReadArticle
    from ui.importing.block_model import Row

ROLES = tuple(BlockRole)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class BlockList(QListView):
    """The blocks. B or a digit gives the chosen ones another role, Space folds or keeps them."""

    role_asked = Signal()
    role_given = Signal(object)
    fold_asked = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of roles; leave Enter to the dialog."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        number = event.key() - int(Qt.Key.Key_1)
        if event.key() in _ENTER:
            event.ignore()
        elif plain and event.key() == Qt.Key.Key_B:
            self.role_asked.emit()
        elif plain and 0 <= number < len(ROLES):
            self.role_given.emit(ROLES[number])
        elif plain and event.key() == Qt.Key.Key_Space:
            self.fold_asked.emit()
        else:
            super().keyPressEvent(event)


class Preview(QFrame):
    """Shows what stays of an article and what is folded away.

    `edited` says that a block was given another role; `blocks` are as they are now.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = BlockModel(self)
        self.list = BlockList(self)
        self.warnings = WarningStrip(self)
        self.shows_folded = CheckBox(self.tr("Show folded lines"), self)
        self.role = Button(self.tr("Role of line"), self, kind=ButtonKind.FLAT, key="B")
        self._kept = ElidedLabel("", self, style="caption", tone="ink_3")
        self._kept.setObjectName("importKept")
        self._build()
        self._connect()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks with the roles a person gave them."""
        return self.model.blocks

    def show_article(self, read: ReadArticle | None) -> None:
        """Show an article from its first block that stays."""
        self.model.set_article(read)
        self.warnings.show_warnings(read.warnings if read else ())
        self._tell()
        self._choose(next((n for n, row in enumerate(self.model.rows) if not row.folded), 0))
        self.list.scrollToTop()

    def role_menu(self) -> QMenu:
        """Return the roles the chosen lines can be given."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        current = self._current()
        for number, role in enumerate(ROLES, 1):
            action = menu.addAction(f"&{number}  {role_word(role)}")
            action.setCheckable(True)
            action.setChecked(current is not None and current.role is role)
            action.triggered.connect(partial(self._give, role))
        return menu

    # private

    def _current(self) -> Row | None:
        row: Row | None = self.list.currentIndex().data(ROW_ROLE)
        return row

    def _choose(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(self.model.index(max(0, row)), flags)

    def _give(self, role: BlockRole, _checked: object = None) -> None:
        """Give the chosen lines a role; the line after them is chosen next when one was."""
        rows = sorted({index.row() for index in self.list.selectedIndexes()})
        if not rows:
            return
        place = self.model.rows[rows[0]].places.start
        self.model.set_role(rows, role)
        self._choose(self.model.row_of(place))
        self.edited.emit()

    def _fold_or_keep(self) -> None:
        """Open a folded run; else keep what is boilerplate as body, and fold what is not."""
        current = self._current()
        if current is None:
            return
        if current.folded:
            place = current.places.start
            self.model.unfold(self.list.currentIndex().row())
            self._choose(self.model.row_of(place))
        else:
            is_folded = current.role is BlockRole.BOILERPLATE
            self._give(BlockRole.BODY if is_folded else BlockRole.BOILERPLATE)

    def _open_clicked(self, index: QModelIndex) -> None:
        row: Row | None = index.data(ROW_ROLE)
        if row is not None and row.folded:
            self.model.unfold(index.row())

    def _open_menu(self) -> None:
        if self._current() is None:
            return
        rect = self.list.visualRect(self.list.currentIndex())
        self.role_menu().popup(self.list.viewport().mapToGlobal(rect.bottomLeft()))

    def _tell(self) -> None:
        self._kept.set_text(self.model.kept_words())
        is_any = any(one.role is BlockRole.BOILERPLATE for one in self.blocks)
        self.shows_folded.setVisible(is_any)

    def _show_folded(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        current = self._current()
        self.model.show_folded(on=is_on)
        self._choose(self.model.row_of(current.places.start) if current else 0)

    def _connect(self) -> None:
        self.model.changed.connect(self._tell)
        self.list.role_asked.connect(self._open_menu)
        self.list.role_given.connect(self._give)
        self.list.fold_asked.connect(self._fold_or_keep)
        self.list.clicked.connect(self._open_clicked)
        self.list.customContextMenuRequested.connect(lambda _: self._open_menu())
        self.role.clicked.connect(self._open_menu)
        self.shows_folded.toggled.connect(self._show_folded)

    def _build(self) -> None:
        self.setProperty("surface", "paper")
        self._build_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.warnings)
        column.addWidget(self.list, 1)

    def _build_list(self) -> None:
        self.list.setObjectName("importPreview")
        self.list.setAccessibleName(self.tr("Lines of the article"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(BlockDelegate(self.list, self.model))
        self.list.setProperty("surface", "paper")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: blocks are measured for the width beside it.
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setMouseTracking(True)

    def _head(self) -> QWidget:
        theme = themes.current()
        space = theme.space
        head = QWidget(self)
        head.setMinimumHeight(theme.size("pane_head"))
        row = QHBoxLayout(head)
        row.setContentsMargins(space("l"), 0, space("l"), 0)
        row.setSpacing(space("m"))
        row.addWidget(PlainLabel(self.tr("Preview"), head, style="section"))
        row.addWidget(self._kept, 1)
        row.addWidget(self.shows_folded)
        row.addWidget(self.role)
        return head
