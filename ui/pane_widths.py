"""Gives the pane in use more room or less by commands, where a mouse would drag its edge."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from ui.features import Ground

STEP = 40
"""Px by which a pane becomes wider or narrower."""
_STEPS = {"panes.wider": STEP, "panes.narrower": -STEP}


class PaneWidths(QObject):
    """Widens and narrows the pane that has the keyboard; the text gives and takes the room."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._panes, self._place = ground.window.panes, ground.place
        for action_id, by in _STEPS.items():
            ground.actions.enable(action_id, on=True)
            ground.actions[action_id].triggered.connect(partial(self._change, by))

    def _change(self, by: int, _checked: object = None) -> None:
        number = self._pane_in_use()
        if number is None:
            self._place.told.emit(
                self.tr("Only the panes around the text have widths of their own.")
            )
            return
        sizes = self._panes.sizes()
        beside = _TEXT if number != _TEXT else _CLAIM
        sizes[number] += by
        sizes[beside] -= by
        self._panes.setSizes(sizes)
        self._panes.splitterMoved.emit(self._panes.handle(_CLAIM).x(), _CLAIM)

    def _pane_in_use(self) -> int | None:
        focused = QApplication.focusWidget()
        for number in range(self._panes.count()):
            pane = self._panes.widget(number)
            if focused is not None and pane is not None and pane.isAncestorOf(focused):
                return number
        return None


_TEXT, _CLAIM = 1, 2
"""Places of the reader and of the claim among the panes."""
