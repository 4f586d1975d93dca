"""The first screen of the first run: a name, a theme, the samples. Esc skips all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
)
from typing_extensions import override

from ui import theme as themes
from ui.plain_text import PlainLabel
from ui.settings.looks import THEMES
from ui.settings.person import LONGEST_NAME, sign_as
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.switching import CheckBox, RadioButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.features import Ground

_WIDTH = 520
_LOOK_AGAIN = 100
"""Milliseconds after which it is asked again whether the samples have arrived."""


class Welcome(QDialog):
    """Asks for what is worth saying before the first verdict; everything has a good default."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self.setObjectName("firstRun")
        self.setWindowTitle(self.tr("Welcome"))
        self._ground = ground
        self.name = Field(self.tr("Your name"), self.tr("As it should stand in the report"), self)
        self.name.setText(ground.session.project.reviewer)
        self.name.setMaxLength(LONGEST_NAME)
        self.themes = {
            action_id: RadioButton(ground.actions[action_id].text(), self) for action_id in THEMES
        }
        self.samples = CheckBox(
            self.tr("Begin with seven invented articles to try the keys on"), self
        )
        self.samples.setChecked(True)
        self.begin = Button(self.tr("Begin"), self, kind=ButtonKind.PRIMARY, key=self.tr("Enter"))
        self.begin.clicked.connect(self.accept)
        self._build()
        self.accepted.connect(self._use)
        self.name.selectAll()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin by Enter, whatever has the keyboard."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        space = themes.current().space
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space("xxl"),) * 4)
        column.setSpacing(space("m"))
        column.addWidget(PlainLabel(self.tr("Factcheck Workbench"), self, style="page"))
        words = self.tr(
            "Every claim of an article, one verdict each. Articles, verdicts and evidence stay in"
            " one file on this computer."
        )
        column.addWidget(self._words(words))
        column.addSpacing(space("s"))
        column.addWidget(PlainLabel(self.tr("Your name"), self, style="pane_head"))
        column.addWidget(self.name)
        column.addWidget(self._words(self.tr("It stands beside every verdict you give.")))
        column.addWidget(PlainLabel(self.tr("Theme"), self, style="pane_head"))
        column.addLayout(self._themes_row())
        column.addWidget(self.samples)
        column.addSpacing(space("m"))
        row = QHBoxLayout()
        row.addWidget(
            self._words(self.tr("All of it can be changed later; Ctrl+, opens the settings.")), 1
        )
        row.addWidget(self.begin)
        column.addLayout(row)
        self.setFixedWidth(_WIDTH)
        self.resize(_WIDTH, self.heightForWidth(_WIDTH))

    def _words(self, text: str) -> PlainLabel:
        label = PlainLabel(text, self, style="caption_long", tone="ink_2")
        label.setWordWrap(True)
        return label

    def _themes_row(self) -> FlowLayout:
        row, group = FlowLayout(gap=themes.current().space("s")), QButtonGroup(self)
        for action_id, button in self.themes.items():
            action = self._ground.actions[action_id]
            button.setChecked(action.isChecked())
            button.toggled.connect(lambda on, action=action: action.trigger() if on else None)
            group.addButton(button)
            row.addWidget(button)
        return row

    def _use(self) -> None:
        sign_as(self._ground, self.name.text())
        if not self.samples.isChecked():
            remove_samples(self._ground)


def remove_samples(ground: Ground) -> None:
    """Take the samples out of the project, once they have arrived."""
    if ground.place.is_settled:
        ground.actions["article.delete_samples"].trigger()
    else:
        QTimer.singleShot(_LOOK_AGAIN, ground.place, lambda: remove_samples(ground))
