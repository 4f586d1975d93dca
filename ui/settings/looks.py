"""The page of the settings for the looks: language, theme, density, letters, panes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.i18n import LANGUAGE, LANGUAGES
from ui.settings.page import SettingsPage
from ui.widgets.buttons import Button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.switching import CheckBox, RadioButton

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.features import Ground

THEMES = ("theme.system", "theme.light", "theme.dark", "theme.high_contrast")


class LooksPage(SettingsPage):
    """Each choice is one of the window's actions, so that menu and palette say the same."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(ground, parent)
        self.title = self.tr("Appearance")
        self.themes: dict[str, RadioButton] = {}
        self.languages: dict[str, RadioButton] = {}
        self._add_languages()
        self.add_head(self.tr("Theme"))
        for action_id in THEMES:
            button = RadioButton(ground.actions[action_id].text(), self)
            button.clicked.connect(partial(_trigger, ground, action_id))
            self.themes[action_id] = button
        self._add_one_of(self.themes.values())
        self.add_head(self.tr("Rows"))
        self.compact = self._toggle("density.compact")
        self.add_head(self.tr("Letters of the article"))
        self.plain = self._toggle("letters.plain")
        steps = ("letters.smaller", "letters.usual", "letters.larger")
        self.add_row(*(self._press(action_id) for action_id in steps))
        self.add_head(self.tr("Panes"))
        self.add_row(self._press("panes.usual"))
        self.column.addStretch(1)

    @override
    def show_now(self) -> None:
        """Mark the choices in force."""
        for action_id, button in self.themes.items():
            button.setChecked(self.ground.actions[action_id].isChecked())
        self.languages[self.ground.state.preference(LANGUAGE)].setChecked(True)

    @override
    def reset(self) -> None:
        """Follow the system, with comfortable rows and the usual letters."""
        for action_id in ("theme.system", "letters.usual", "panes.usual"):
            self.ground.actions[action_id].trigger()
        for box in (self.compact, self.plain):
            box.setChecked(False)
        self.ground.state.forget_preference(LANGUAGE)
        self.show_now()

    def _add_languages(self) -> None:
        self.add_head(self.tr("Language"))
        for code, name in {"": self.tr("As the system"), **LANGUAGES}.items():
            button = RadioButton(name, self)
            button.clicked.connect(partial(_speak, self.ground, code))
            self.languages[code] = button
        self._add_one_of(self.languages.values())
        self.add_words(self.tr("The window speaks another language from its next start on."))

    def _add_one_of(self, buttons: Iterable[RadioButton]) -> None:
        """Add choices of which one is in force, beside one another where they fit."""
        group, row = QButtonGroup(self), FlowLayout(gap=themes.current().space("l"))
        for button in buttons:
            group.addButton(button)
            row.addWidget(button)
        self.column.addLayout(row)

    def _toggle(self, action_id: str) -> CheckBox:
        action = self.ground.actions[action_id]
        box = CheckBox(action.text(), self)
        box.setChecked(action.isChecked())
        box.toggled.connect(action.setChecked)
        action.toggled.connect(box.setChecked)
        self.column.addWidget(box)
        return box

    def _press(self, action_id: str) -> Button:
        button = Button(self.ground.actions[action_id].text(), self)
        button.clicked.connect(self.ground.actions[action_id].trigger)
        return button


def _trigger(ground: Ground, action_id: str, _checked: object = None) -> None:
    ground.actions[action_id].trigger()


def _speak(ground: Ground, language: str, _checked: object = None) -> None:
    ground.state.prefer(LANGUAGE, language)
