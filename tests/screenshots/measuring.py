"""Finds words that are shown in part, and parts of a screen that stick out of their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QListWidget,
    QScrollArea,
    QWidget,
)

from ui import theme as themes
from ui.table.columns import COLUMNS, column_title
from ui.table.head import TableHead
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Iterator

_GRACE = 1
"""Px that rounding may take."""
_BUTTON_EDGE = 8
"""Px of its own margin that a button may give up before its words are cut."""


def problems(root: QWidget) -> list[str]:
    """Return a line for each thing of a screen that does not hold its words, none when all do."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and (widget is root or widget.window() is root.window()):
            found += [f"{_name(widget)}: {words}" for words in _of(widget, root)]
    return found


def _of(widget: QWidget, root: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractButton):
        yield from _of_button(widget)
    elif isinstance(widget, QLabel) and widget.text():
        yield from _of_label(widget)
    elif isinstance(widget, QListWidget) and not widget.wordWrap():
        yield from _of_list(widget)
    elif isinstance(widget, TableHead):
        yield from _of_head(widget)
    if isinstance(widget, QScrollArea) and (content := widget.widget()) is not None:
        lack = content.width() - widget.viewport().width()
        if lack > _GRACE:
            yield f"its content is {lack} px wider than it"
    if widget is not root:
        yield from _sticking_out(widget)


def _of_button(button: QAbstractButton) -> Iterator[str]:
    if not button.text():
        return
    if button.hasHeightForWidth():
        yield from _lacking(button)
        return
    is_ours = isinstance(button, Button)
    wanted = button.minimumSizeHint() if is_ours else button.sizeHint()  # a key may be left out
    lack = wanted.width() - (_BUTTON_EDGE if is_ours else 0) - button.width()
    if lack > _GRACE:
        yield f"{lack} px too narrow"


def _of_label(label: QLabel) -> Iterator[str]:
    if label.wordWrap():
        yield from _lacking(label)
    elif label.sizeHint().width() - label.width() > _GRACE:
        yield f"{label.sizeHint().width() - label.width()} px too narrow"
    elif label.sizeHint().height() - label.height() > _GRACE:
        yield f"{label.sizeHint().height() - label.height()} px too low"


def _lacking(wraps: QWidget) -> Iterator[str]:
    """Tell what a widget lacks that goes on in a second line."""
    narrow = wraps.minimumSizeHint().width() - wraps.width()
    low = wraps.heightForWidth(wraps.width()) - wraps.height()
    if narrow > _GRACE:
        yield f"{narrow} px too narrow for a word"
    if low > _GRACE:
        yield f"{low} px too low"


def _of_list(rows: QListWidget) -> Iterator[str]:
    lack = rows.sizeHintForColumn(0) - rows.viewport().width()
    is_plain = rows.itemDelegate().metaObject().className() == "QStyledItemDelegate"
    if is_plain and rows.count() and lack > _GRACE:
        yield f"its rows are {lack} px wider than it"


def _of_head(head: TableHead) -> Iterator[str]:
    metrics = QFontMetrics(themes.current().font("table_head"))
    for place, column in enumerate(COLUMNS):
        lack = metrics.horizontalAdvance(column_title(column)) - head.sectionSize(place)
        if lack > 0:
            yield f"the title {column_title(column)!r} is {lack} px wider than its column"


def _sticking_out(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return
    scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
    place, room = widget.geometry(), parent.rect()
    sides = max(room.left() - place.left(), place.right() - room.right())
    if sides > _GRACE:
        yield f"sticks {sides} px out of {_name(parent)} at a side"
    ends = max(room.top() - place.top(), place.bottom() - room.bottom())
    if ends > _GRACE and not scrolls:
        yield f"sticks {ends} px out of {_name(parent)} above or below"


def _name(widget: QWidget) -> str:
    words = getattr(widget, "text", None)
    text = str(words() if callable(words) else words or "")[:40]
    return f"{type(widget).__name__} {widget.objectName()} {text!r}"
