"""Buttons that are switched on and off, by people and by assistive tools alike.

An assistive tool does not press such a button: it sets its state, and Qt then reports no click. A
screen reader would show another verdict as chosen while none was stored. Here that is a press.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton
from typing_extensions import override

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object


class PressedByTools(_Base):
    """Put before a class of Qt's buttons: being switched from outside counts as a press."""

    _switches_itself = False

    @override
    def setChecked(self, checked: bool) -> None:
        """Show the button as switched, without doing what a press does."""
        self._switches_itself = True
        super().setChecked(checked)
        self._switches_itself = False

    @override
    def nextCheckState(self) -> None:
        """Switch because of a press, or because another of the same group was chosen."""
        self._switches_itself = True
        super().nextCheckState()
        self._switches_itself = False

    @override
    def checkStateSet(self) -> None:
        """Press the button soon where neither the program nor a press switched it."""
        super().checkStateSet()
        if not self._switches_itself:
            QTimer.singleShot(0, self, self._press_instead)

    def _press_instead(self) -> None:
        with QSignalBlocker(self):
            self.setChecked(not self.isChecked())
        self.click()


class CheckBox(PressedByTools, QCheckBox):
    """A check box whose `clicked` also comes when an assistive tool switches it."""


class RadioButton(PressedByTools, QRadioButton):
    """A radio button whose `clicked` also comes when an assistive tool chooses it."""
