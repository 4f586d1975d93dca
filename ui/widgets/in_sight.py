"""Scrolls the pane a widget stands in, so that the widget is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from ui import theme as themes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def bring_into_sight(widget: QWidget) -> None:
    """Scroll as little as it takes to see the whole widget; nothing where no pane scrolls."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(widget, 0, themes.current().space("xxl"))
