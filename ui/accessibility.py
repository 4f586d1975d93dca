"""What assistive tools are told: names of controls, and announcements of what just happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let assistive tools say a sentence; urgent ones interrupt what is being said."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def unnamed_controls(root: QWidget) -> Iterator[QWidget]:
    """Yield each control below `root` that takes the keyboard but has no spoken name."""
    labelled = {label.buddy() for label in root.findChildren(QLabel)}
    for widget in root.findChildren(QWidget):
        takes_keyboard = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_keyboard and widget not in labelled and not spoken_name(widget):
            yield widget


def spoken_name(widget: QWidget) -> str:
    """Return the name assistive tools speak for a widget; empty where it has none."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
