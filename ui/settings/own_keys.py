"""A person's own keys: kept for all projects, given to the actions of every window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.actions import ACTIONS, action_text

if TYPE_CHECKING:
    from ui.actions import Actions
    from ui.window_state import WindowState

NO_KEY = "none"
_SPECS = {spec.id: spec for spec in ACTIONS}
_TAKEN = frozenset(
    QKeySequence(keys)
    for keys in (
        *("Esc", "Tab", "Shift+Tab", "Alt+F4", "Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+Alt+Del"),
        *("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Up", "Down", "Left", "Right", "Space"),
        *("PgUp", "PgDown", "Home", "End", "Backspace", "Del", "Alt+Tab", "F10"),
    )
)
"""Keys of the system, of fields and of lists, which no action may take."""


class OwnKeys:
    """Gives the actions of one window the keys a person chose, and keeps them."""

    def __init__(self, actions: Actions, state: WindowState) -> None:
        self._actions, self._state = actions, state
        for action_id in _SPECS:
            kept = state.preference(_name(action_id))
            if kept:
                self._put(action_id, kept)

    def is_own(self, action_id: str) -> bool:
        """Say whether the action has another key than the usual one."""
        return bool(self._state.preference(_name(action_id)))

    def obstacle(self, action_id: str, key: QKeySequence) -> str:
        """Say in a sentence why the action cannot have the key; "" when it can."""
        if key in _TAKEN:
            return _tr("{0} belongs to the system or to text fields.").format(_text(key))
        if key.count() > 1:
            return _tr("One key at a time: with Ctrl, Alt and Shift, if you like.")
        holder = next(
            (one for one in self._actions if one != action_id and key in self._keys(one)), None
        )
        if holder is None:
            return ""
        held_by = action_text(_SPECS[holder]).replace("&", "").rstrip("…")
        return _tr("{0} is the key of “{1}”. Give that another key first.").format(
            _text(key), held_by
        )

    def give(self, action_id: str, key: QKeySequence | None) -> None:
        """Give the action this key alone, or none; raise ValueError with the obstacle."""
        if key is not None and (why := self.obstacle(action_id, key)):
            raise ValueError(why)
        portable = QKeySequence.SequenceFormat.PortableText
        kept = key.toString(portable) if key is not None else NO_KEY
        self._state.prefer(_name(action_id), kept)
        self._put(action_id, kept)

    def give_back(self, action_id: str) -> str:
        """Give the action its usual keys again; return a sentence when another has one of them."""
        for key in _SPECS[action_id].keys:
            if why := self.obstacle(action_id, QKeySequence(key)):
                return why
        self._state.forget_preference(_name(action_id))
        self._actions[action_id].setShortcuts([QKeySequence(key) for key in _SPECS[action_id].keys])
        return ""

    def reset(self) -> None:
        """Give every action its usual keys again."""
        for action_id, spec in _SPECS.items():
            self._state.forget_preference(_name(action_id))
            self._actions[action_id].setShortcuts([QKeySequence(key) for key in spec.keys])

    def _keys(self, action_id: str) -> list[QKeySequence]:
        return self._actions[action_id].shortcuts()

    def _put(self, action_id: str, kept: str) -> None:
        self._actions[action_id].setShortcuts([] if kept == NO_KEY else [QKeySequence(kept)])


def _name(action_id: str) -> str:
    return f"keys/{action_id}"


def _text(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnKeys", text)
