"""What assistive tools are told: names of controls, and announcements of what just happened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let assistive tools say a sentence; urgent ones interrupt what is being said."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def tell_key(widget: QWidget, words: str) -> None:
    """Let assistive tools say by which key a control acts, before what its tool tip says."""
    widget.setProperty(_KEY, words)
    _describe(widget)


def tell_tip(widget: QWidget, words: str) -> None:
    """Let assistive tools say what the tool tip of a control says, without its markup."""
    widget.setProperty(_TIP, words)
    _describe(widget)


def _describe(widget: QWidget) -> None:
    key, tip = (str(widget.property(name) or "") for name in (_KEY, _TIP))
    is_named_so = bool(key) and tip == widget.accessibleName()
    told = key if is_named_so or not tip else f"{key.rstrip('.')}. {tip}" if key else tip
    widget.setAccessibleDescription(told)


_KEY, _TIP = "toldKey", "toldTip"


def unnamed_controls(window: QWidget) -> list[QWidget]:
    """Return what Tab reaches in a window although a screen reader would have no word for it."""
    reached = [
        control
        for control in window.findChildren(QWidget)
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    named_by_labels = [label.buddy() for label in window.findChildren(QLabel)]
    return [
        control
        for control in reached
        if control not in named_by_labels and not spoken_name(control)
    ]


def spoken_name(widget: QWidget) -> str:
    """Return the name assistive tools speak for a widget; empty where it has none."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
