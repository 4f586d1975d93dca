"""What the rows of every list have in common: their ground, and their state as Qt tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui import theme as themes

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Where a row is painted, in what state Qt has it, and in which theme."""

    rect: QRect
    state: QStyle.StateFlag
    theme: Theme


class RowDelegate(QStyledItemDelegate):
    """Paints the rows of a list; what a subclass sets on the painter is undone after each."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row by `paint_row`."""
        painter.save()
        try:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            at = RowPlace(option_rect(option), option_state(option), themes.current())
            self.paint_row(painter, at, index)
        finally:
            painter.restore()

    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground and words of a row."""
        raise NotImplementedError


def option_rect(option: QStyleOptionViewItem) -> QRect:
    """Return where the row is painted."""
    rect: QRect = option.rect
    return rect


def option_state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    """Return whether the row is selected, hovered or has the focus."""
    state: QStyle.StateFlag = option.state
    return state


def paint_row_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    """Paint a row's ground, hairline, selection bar and keyboard frame."""
    is_selected = bool(state & QStyle.StateFlag.State_Selected)
    if is_selected:
        painter.fillRect(rect, theme.color("selected"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.color("hover"))
    line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
    painter.fillRect(line, theme.color("line"))
    if is_selected:
        bar = QRect(rect.left(), rect.top(), 3, rect.height())
        painter.fillRect(bar, theme.color("accent"))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(theme.color("accent"))
        painter.drawRect(rect.adjusted(0, 0, -1, -2))
