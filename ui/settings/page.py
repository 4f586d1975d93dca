"""What the pages of the settings have in common: a title, a column, a way back to the usual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme as themes
from ui.plain_text import PlainLabel
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from ui.features import Ground


class SettingsPage(QFrame):
    """One matter; `title` is its name in the list of pages. What is chosen acts at once."""

    title = ""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(parent)
        self.ground = ground
        self.setProperty("surface", "raised")
        theme = themes.current()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*(theme.space("xl"),) * 4)
        self.column.setSpacing(theme.space("m"))

    @property
    def can_reset(self) -> bool:
        """Whether there are usual choices to go back to."""
        return True

    def reset(self) -> None:
        """Go back to the usual choices."""

    def show_now(self) -> None:
        """Show the choices in force; called whenever the page comes to the front."""

    def add_head(self, text: str) -> None:
        """Add the heading of a group of choices."""
        if self.column.count():
            self.column.addSpacing(themes.current().space("m"))
        self.column.addWidget(PlainLabel(text, self, style="pane_head"))

    def add_words(self, text: str) -> PlainLabel:
        """Add a sentence about what follows or went before."""
        words = PlainLabel(text, self, style="caption_long", tone="ink_2")
        words.setWordWrap(True)
        self.column.addWidget(words)
        return words

    def add_row(self, *widgets: QWidget) -> None:
        """Add widgets beside one another, in a second line where room lacks."""
        row = FlowLayout(gap=themes.current().space("s"))
        for widget in widgets:
            row.addWidget(widget)
        self.column.addLayout(row)
