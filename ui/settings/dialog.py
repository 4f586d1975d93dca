"""The settings: pages at the left, their choices at the right, all of them in force at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
)

from ui import theme as themes
from ui.settings.backups import BackupsPage
from ui.settings.choices import DetectionPage, EvidencePage, NetworkPage
from ui.settings.keys import KeysPage
from ui.settings.looks import LooksPage
from ui.settings.person import PersonPage
from ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from ui.features import Ground
    from ui.settings.page import SettingsPage

_SIZE = (860, 600)
_LIST_WIDTH = 200
_PAGES = (LooksPage, PersonPage, KeysPage, DetectionPage, EvidencePage, NetworkPage, BackupsPage)


class SettingsDialog(QDialog):
    """Every choice acts at once; each page can go back to what is usual."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self.pages: list[SettingsPage] = [make(ground, self) for make in _PAGES]
        self.list = QListWidget(self)
        self.list.setObjectName("settingsPages")
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.addItems([page.title for page in self.pages])
        self._stack = QStackedWidget(self)
        for page in self.pages:
            self._stack.addWidget(_scrolled(page))
        self.usual = Button(self.tr("Usual choices"), self, kind=ButtonKind.FLAT, icon="undo")
        self.usual.clicked.connect(self._reset)
        self.done_button = Button(self.tr("Close"), self, key=self.tr("Esc"))
        self.done_button.clicked.connect(self.accept)
        self._build()
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.resize(*_SIZE)

    def show_page(self, kind: type[SettingsPage]) -> None:
        """Turn to the page of that kind; raise ValueError for one that is not there."""
        self.list.setCurrentRow(_PAGES.index(kind))

    def show_key(self, action_id: str) -> None:
        """Turn to the keys, with that action chosen and its new key to be pressed."""
        self.show_page(KeysPage)
        page = self.pages[self.list.currentRow()]
        if isinstance(page, KeysPage):
            page.choose(action_id)
            page.pressed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        theme = themes.current()
        foot = QHBoxLayout()
        foot.setContentsMargins(*(theme.space("m"),) * 4)
        foot.addWidget(self.usual)
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(right, 1)

    def _show(self, row: int) -> None:
        self.pages[row].show_now()
        self._stack.setCurrentIndex(row)
        self.usual.setVisible(self.pages[row].can_reset)

    def _reset(self) -> None:
        self.pages[self.list.currentRow()].reset()


def _scrolled(page: SettingsPage) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
