"""Opens the settings of a window, and gives its actions the keys a person chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ui.settings.own_keys import OwnKeys

if TYPE_CHECKING:
    from ui.features import Ground


class Settings(QObject):
    """Opens the settings of one window."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._ground = ground
        OwnKeys(ground.actions, ground.state)
        ground.actions.enable("settings", on=True)
        ground.actions["settings"].triggered.connect(self.open)

    def open(self) -> None:
        """Show the settings; what is being typed in the claim panel is kept first."""
        from ui.settings.dialog import SettingsDialog

        self._ground.place.claim.keep()
        dialog = SettingsDialog(self._ground)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
