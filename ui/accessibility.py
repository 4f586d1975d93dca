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
