"""Remembers how the window was left: size, splitters, article, claim, places in texts.

The only user of QSettings. Nothing here belongs to the record, so losing it loses no work.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from factcheck.paths import config_dir

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter

REMEMBERED_PLACES = 500
"""Articles per project whose scroll position is kept."""


class WindowState:
    """Keeps view state for one person on one computer, apart for each project."""

    def __init__(self, settings: QSettings | None = None) -> None:
        file = str(config_dir() / "window.ini")
        self._settings = settings or QSettings(file, QSettings.Format.IniFormat)
        self._project = ""

    def use_project(self, location: str) -> None:
        """Keep what is told from now on for this project; its location itself is not stored."""
        self._project = hashlib.sha256(location.encode("utf-8", "replace")).hexdigest()[:16]

    def save_window(self, window: QMainWindow, panes: QSplitter | None) -> None:
        """Remember the window's geometry, and the widths of its panes where a person set them."""
        self._settings.setValue("window/geometry", window.saveGeometry())
        if panes is not None:
            self._settings.setValue("window/panes", panes.saveState())

    def restore_geometry(self, window: QMainWindow) -> bool:
        """Give the window its last geometry; False when none is known."""
        saved = self._settings.value("window/geometry")
        return isinstance(saved, QByteArray) and window.restoreGeometry(saved)

    def restore_panes(self, splitter: QSplitter) -> bool:
        """Give the panes their last widths; False when none are known."""
        saved = self._settings.value("window/panes")
        return isinstance(saved, QByteArray) and splitter.restoreState(saved)

    def forget_panes(self) -> None:
        """Go back to the usual widths of the panes."""
        self._settings.remove("window/panes")

    def get(self, name: str) -> str:
        """Return a value kept for this project, "" when there is none."""
        return str(self._settings.value(f"projects/{self._project}/{name}", ""))

    def put(self, name: str, value: str) -> None:
        """Keep a value for this project."""
        self._settings.setValue(f"projects/{self._project}/{name}", value)

    def preference(self, name: str) -> str:
        """Return a choice made for all projects, "" when none was made."""
        return str(self._settings.value(f"preferences/{name}", ""))

    def prefer(self, name: str, value: str) -> None:
        """Keep a choice for all projects."""
        self._settings.setValue(f"preferences/{name}", value)

    def forget_preference(self, name: str) -> None:
        """Go back to no choice."""
        self._settings.remove(f"preferences/{name}")

    def place_in(self, article_id: str) -> int:
        """Return the code point the reader showed first in the article, 0 when unknown."""
        place = str(self._settings.value(self._place_key(article_id), "0"))
        return int(place) if place.isdigit() else 0

    def keep_place(self, article_id: str, position: int) -> None:
        """Remember the code point the reader shows first in the article."""
        self._settings.setValue(self._place_key(article_id), str(position))

    def forget_extra_places(self) -> None:
        """Keep the list of places short."""
        self._settings.beginGroup(f"projects/{self._project}/places")
        for key in self._settings.childKeys()[REMEMBERED_PLACES:]:
            self._settings.remove(key)
        self._settings.endGroup()

    def sync(self) -> None:
        """Write everything to disk now."""
        self._settings.sync()

    def _place_key(self, article_id: str) -> str:
        return f"projects/{self._project}/places/{article_id}"
