"""The page of the settings for keys: every command with its key, and how to give it another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QKeySequenceEdit, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from ui.actions import ACTIONS, action_text, menu_title
from ui.plain_text import PlainLabel
from ui.settings.own_keys import OwnKeys
from ui.settings.page import SettingsPage
from ui.widgets.buttons import Button
from ui.widgets.field import Field

if TYPE_CHECKING:
    from PySide6.QtGui import QKeySequence

    from ui.features import Ground

_NAMES, _KEYS = 0, 1


class KeysPage(SettingsPage):
    """A command is chosen in the list; its new key is pressed in the field below."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(ground, parent)
        self.title = self.tr("Keys")
        self._own = OwnKeys(ground.actions, ground.state)
        self._specs = [spec for spec in ACTIONS if spec.menu and not spec.is_local]
        self.finder = Field(self.tr("Find a command"), self.tr("Find by words or by key"), self)
        self.list = QTableWidget(len(self._specs), 2, self)
        self.list.setObjectName("keyTable")
        self.list.setAccessibleName(self.tr("Commands and their keys"))
        self.pressed = QKeySequenceEdit(self)
        for part in (self.pressed, *self.pressed.findChildren(QWidget)):
            part.setAccessibleName(self.tr("New key of the command"))
        self.pressed.setMaximumSequenceLength(1)
        self.told = PlainLabel("", self, style="caption", tone="danger")
        self.told.setWordWrap(True)
        self.use = Button(self.tr("Use this key"), self)
        self.none = Button(self.tr("No key"), self)
        self.usual = Button(self.tr("Usual key"), self)
        self._build()
        self._connect()
        self._fill()

    @property
    def action_id(self) -> str:
        """The command chosen in the list."""
        return self._specs[max(0, self.list.currentRow())].id

    @override
    def reset(self) -> None:
        """Give every command its usual key."""
        self._own.reset()
        self._changed("")

    def choose(self, action_id: str) -> None:
        """Choose a command; raise StopIteration for one that is not listed."""
        row = next(n for n, spec in enumerate(self._specs) if spec.id == action_id)
        self.list.setCurrentCell(row, _NAMES)

    # private

    def _build(self) -> None:
        self.list.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Key")])
        self.list.verticalHeader().hide()
        self.list.setShowGrid(False)
        self.list.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.list.setTabKeyNavigation(False)
        self.list.horizontalHeader().setSectionResizeMode(_NAMES, QHeaderView.ResizeMode.Stretch)
        self.list.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.list.setColumnWidth(_KEYS, 150)
        self.column.addWidget(self.finder)
        self.column.addWidget(self.list, 1)
        self.add_row(self.pressed, self.use, self.none, self.usual)
        self.column.addWidget(self.told)

    def _connect(self) -> None:
        self.finder.textChanged.connect(self._narrow)
        self.list.currentCellChanged.connect(self._forget_pressed)
        self.list.cellActivated.connect(lambda _row, _column: self.pressed.setFocus())
        self.pressed.keySequenceChanged.connect(self._look)
        self.use.clicked.connect(self._use)
        self.none.clicked.connect(self._use_none)
        self.usual.clicked.connect(self._use_usual)

    def _fill(self) -> None:
        for row, spec in enumerate(self._specs):
            words = action_text(spec).replace("&", "").rstrip("…")
            where = menu_title(spec.menu).replace("&", "")
            key = self.ground.actions.key_text(spec.id)
            own = self.tr(" (own)") if self._own.is_own(spec.id) else ""
            for column, text in ((_NAMES, f"{where}: {words}"), (_KEYS, key + own)):
                self.list.setItem(row, column, QTableWidgetItem(text))
        if self.list.currentRow() < 0:
            self.list.setCurrentCell(0, _NAMES)

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for row in range(self.list.rowCount()):
            cells = (self.list.item(row, column) for column in (_NAMES, _KEYS))
            told = " ".join(cell.text() for cell in cells if cell).casefold()
            self.list.setRowHidden(row, not all(word in told for word in wanted))

    def _forget_pressed(self, *_cells: int) -> None:
        self.pressed.clear()
        self.told.setText("")

    def _look(self, key: QKeySequence) -> None:
        self.told.setText(self._own.obstacle(self.action_id, key) if not key.isEmpty() else "")

    def _use(self) -> None:
        key = self.pressed.keySequence()
        if key.isEmpty():
            self.pressed.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self._own.give(self.action_id, key)
        except ValueError as error:
            self.told.setText(str(error))
        else:
            self._changed("")

    def _use_none(self) -> None:
        self._own.give(self.action_id, None)
        self._changed("")

    def _use_usual(self) -> None:
        self._changed(self._own.give_back(self.action_id))

    def _changed(self, told: str) -> None:
        self._fill()
        self._forget_pressed()
        self.told.setText(told)
        self.ground.window.show_hints()
