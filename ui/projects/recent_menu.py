"""File > Open recent: the projects used lately, those that are missing shown as missing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from ui import icons
from ui.palette.rows import one_line
from ui.plain_text import set_tooltip

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from ui.projects.recent import RecentProjects


class RecentMenu(QMenu):
    """Fills itself each time it is opened; `chosen` carries the place of a project."""

    chosen = Signal(object)

    def __init__(self, recent: RecentProjects, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("menu.recent")
        self.setTitle(self.tr("Open recent"))
        self.setToolTipsVisible(True)
        self._recent = recent
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the projects as they are now."""
        self.clear()
        places = self._recent.places()
        for place in places:
            self._add(place)
        if not places:
            self.addAction(self.tr("No project was opened yet")).setEnabled(False)
        if any(not place.exists() for place in places):
            self.addSeparator()
            self.addAction(self.tr("Forget the missing ones"), self._forget)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Take the width the entries need now."""
        self.adjustSize()
        super().showEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next project whose name begins as typed, or do what a menu does."""
        typed = event.text().casefold()
        fitting = [
            one
            for one in self.actions()
            if typed.isalnum() and one.isEnabled() and one.text().casefold().startswith(typed)
        ]
        if not fitting:
            super().keyPressEvent(event)
            return
        current = self.activeAction()
        at = fitting.index(current) + 1 if current in fitting else 0
        self.setActiveAction(fitting[at % len(fitting)])

    def _add(self, place: Path) -> None:
        name, folder = one_line(place.name), one_line(str(place.parent))
        is_there = place.exists()
        words = self.tr("{0}  in {1}") if is_there else self.tr("{0}  in {1}  (missing)")
        action = self.addAction(words.format(name, folder).replace("&", "&&"))
        action.triggered.connect(partial(self._choose, place))
        action.setEnabled(is_there)
        if not is_there:
            action.setIcon(icons.icon("warning"))
        set_tooltip(action, str(place))

    def _choose(self, place: Path, _checked: object = None) -> None:
        self.chosen.emit(place)

    def _forget(self) -> None:
        self._recent.forget_missing()
        self.fill()
