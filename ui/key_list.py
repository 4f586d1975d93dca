"""The list of all keys, made from the table of actions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme as themes
from ui.actions import ACTIONS, MENUS, action_text, menu_title
from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.key_cap import KeyCap

if TYPE_CHECKING:
    from ui.actions import Actions

_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class _Entry:
    """One key with its words, and what shows them."""

    menu: str
    words: str
    key: str
    widgets: tuple[QWidget, ...]

    def fits(self, typed: str) -> bool:
        return all(
            word in f"{self.words} {self.key} {self.menu}".casefold()
            for word in typed.casefold().split()
        )


class KeyList(QDialog):
    """Shows every key by menu, with what it does; a field finds one by its words or its key."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyList")
        self.setWindowTitle(self.tr("All keys"))
        self._actions = actions
        self._entries: list[_Entry] = []
        self._groups: dict[str, QWidget] = {}
        self.field = Field(
            self.tr("Find a key"), self.tr("Find by words or by key"), self, icon="search"
        )
        self.field.setObjectName("keyListFilter")
        self._nothing = PlainLabel(self.tr("No key fits."), self, tone="ink_2")
        self._build()
        self.field.textChanged.connect(self._find)
        self._find("")

    @property
    def shown(self) -> list[str]:
        """The keys listed now."""
        return [entry.key for entry in self._entries if not entry.widgets[0].isHidden()]

    def _find(self, typed: str) -> None:
        fitting = {id(entry) for entry in self._entries if entry.fits(typed)}
        for entry in self._entries:
            for widget in entry.widgets:
                widget.setVisible(id(entry) in fitting)
        menus = {entry.menu for entry in self._entries if id(entry) in fitting}
        for menu, group in self._groups.items():
            group.setVisible(menu in menus)
        self._nothing.setVisible(not fitting)

    def _build(self) -> None:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(self._content())
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button = Button(self.tr("Close"), self, key=self.tr("Esc"))
        self.close_button.clicked.connect(self.reject)
        words = self.tr("Letters act while no text field has the focus; Esc leaves a field.")
        space = themes.current().space
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space("l"),) * 4)
        column.setSpacing(space("m"))
        column.addWidget(self.field)
        column.addWidget(area, 1)
        column.addWidget(self._nothing)
        column.addWidget(PlainLabel(words, self, style="caption", tone="ink_2"))
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(760, 560)

    def _content(self) -> QWidget:
        content = QWidget(self)
        content.setProperty("surface", "pane")
        columns = QHBoxLayout(content)
        columns.setSpacing(themes.current().space("xxl"))
        for part in _halves({menu: len(self._rows(menu)) for menu in MENUS}):
            columns.addLayout(self._column(part, content), 1)
        return content

    def _rows(self, menu: str) -> list[tuple[str, str]]:
        return [
            (self._actions.key_text(spec.id), action_text(spec).rstrip("…"))
            for spec in ACTIONS
            if spec.menu == menu and spec.keys
        ]

    def _column(self, menus: list[str], parent: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for menu in menus:
            column.addWidget(self._group(menu, parent))
        column.addStretch(1)
        return column

    def _group(self, menu: str, parent: QWidget) -> QWidget:
        """Return the keys of a menu under its title; hidden as a whole, it leaves no gap."""
        title, space = menu_title(menu).replace("&", ""), themes.current().space
        group = self._groups[title] = QWidget(parent)
        group.setObjectName("keyGroup")
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, space("l"))
        column.setSpacing(space("s"))
        column.addWidget(PlainLabel(title, group, style="section"))
        column.addLayout(self._grid(menu, title, group))
        return group

    def _grid(self, menu: str, title: str, parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnMinimumWidth(0, 110)
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(self._rows(menu)):
            told = PlainLabel(words, parent)
            told.setWordWrap(True)
            widgets = (KeyCap(key, parent, is_told=True), told)
            for place, widget in enumerate(widgets):
                grid.addWidget(widget, row, place)
            self._entries.append(_Entry(title, words, key, widgets))
        return grid


def _halves(sizes: dict[str, int]) -> list[list[str]]:
    """Divide the menus that have keys into columns about equally high, in their order."""
    columns: list[list[str]] = [[]]
    filled, total = 0, sum(sizes.values())
    for menu, size in sizes.items():
        if not size:
            continue
        if len(columns) < _COLUMNS and columns[-1] and filled + size / 2 > total / _COLUMNS:
            columns.append([])
        columns[-1].append(menu)
        filled += size
    return columns
