"""The one message every view refreshes from: what an edit touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from factcheck.domain.changes import Changes


class ChangeHub(QObject):
    """Tells everyone what changed, whoever changed it: this window, an undo, another process."""

    changed = Signal(object)

    def publish(self, changes: Changes) -> None:
        """Announce the changes; call it on the main thread only."""
        if changes.topics:
            self.changed.emit(changes)
