"""Opens the settings of a window, and gives its actions the keys a person chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ui.settings.own_keys import OwnKeys

if TYPE_CHECKING:
    from ui.features import Ground
    from ui.settings.dialog import SettingsDialog


class Settings(QObject):
    """Opens the settings of one window."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._ground = ground
        OwnKeys(ground.actions, ground.state)
        ground.actions.enable("settings", on=True)
        ground.actions["settings"].triggered.connect(self.open)
        ground.actions.key_wanted.connect(self.open_key)

    def open(self) -> SettingsDialog:
        """Show the settings; what is being typed in the claim panel is kept first."""
        from ui.settings.dialog import SettingsDialog

        self._ground.place.claim.keep()
        dialog = SettingsDialog(self._ground)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def open_key(self, action_id: str) -> None:
        """Show the settings where that action is given another key, ready for it to be pressed."""
        self.open().show_key(action_id)
