"""The letters of the reader: their size and face, one person's choice for all projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.reader.setting import PLAIN, READING

if TYPE_CHECKING:
    from ui.features import Ground

_SIZE, _FACE = "reading_size", "reading_face"


class Letters(QObject):
    """Makes the letters larger, smaller or plain by actions, and remembers what was chosen."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._state, self._view = ground.state, ground.place.reader.view
        for action_id, steps in _STEPS.items():
            ground.actions.enable(action_id, on=True)
            ground.actions[action_id].triggered.connect(
                lambda _checked=False, steps=steps: self._view.zoom(steps)
            )
        plain = ground.actions["letters.plain"]
        plain.setEnabled(True)
        plain.setCheckable(True)
        self._restore()
        plain.setChecked(self._view.reading_face == PLAIN)
        plain.toggled.connect(self._set_plain)
        self._view.reading_size_changed.connect(self._keep_size)

    def _restore(self) -> None:
        size = self._state.preference(_SIZE)
        if size.isdigit():
            self._view.set_reading_size(int(size))
        if self._state.preference(_FACE) == PLAIN:
            self._view.set_reading_face(PLAIN)

    def _keep_size(self, size: int) -> None:
        self._state.prefer(_SIZE, str(size))

    def _set_plain(self, is_plain: bool) -> None:  # noqa: FBT001 - a signal's argument
        face = PLAIN if is_plain else READING
        self._view.set_reading_face(face)
        self._state.prefer(_FACE, face)


_STEPS = {"letters.larger": 1, "letters.smaller": -1, "letters.usual": 0}
