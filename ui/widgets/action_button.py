"""A flat button that does one of the window's acts and shows its key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.plain_text import set_tooltip
from ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.actions import Actions


def action_button(
    actions: Actions,
    action_id: str,
    parent: QWidget,
    *,
    kind: ButtonKind = ButtonKind.NORMAL,
    icon: str = "",
    icon_only: bool = False,
) -> Button:
    """Return a button that does an action, with its words, key, tip and readiness."""
    action = actions[action_id]
    button = Button(
        action.text().rstrip("…"),
        parent,
        kind=kind,
        icon=icon,
        key=actions.key_text(action_id),
        icon_only=icon_only,
    )
    set_tooltip(button, action.toolTip())
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    action.changed.connect(partial(_follow_key, actions, action_id, button))
    return button


def _follow_key(actions: Actions, action_id: str, button: Button) -> None:
    """Show the key the action has now, where the button shows one at all."""
    key = actions.key_text(action_id)
    if button.key and key != button.key:
        button.set_key(key)
