"""A flat button that does one of the window's acts and shows its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
