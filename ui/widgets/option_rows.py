"""What the rows of every list have in common: their ground, and their state as Qt tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.i18n import isolated

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Where a row is painted, in what state Qt has it, in which theme and from which side."""

    rect: QRect
    state: QStyle.StateFlag
    theme: Theme
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight

    @property
    def is_mirrored(self) -> bool:
        """Whether the row begins at the right."""
        return self.direction is Qt.LayoutDirection.RightToLeft

    def placed(self, area: QRect) -> QRect:
        """Return where an area stands that was measured as in a row from the left."""
        return QStyle.visualRect(self.direction, self.rect, area)

    def write(self, painter: QPainter, area: QRect, words: str, *, at_end: bool = False) -> None:
        """Write one line in an area measured as in a row from the left, at its start or end."""
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        aligned = QStyle.visualAlignment(self.direction, side) | Qt.AlignmentFlag.AlignVCenter
        flags = aligned | Qt.TextFlag.TextSingleLine
        painter.drawText(self.placed(area), flags, isolated(words))


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
            direction = self.parent_direction()
            at = RowPlace(option_rect(option), option_state(option), themes.current(), direction)
            self.paint_row(painter, at, index)
        finally:
            painter.restore()

    def parent_direction(self) -> Qt.LayoutDirection:
        """Return from which side the list is read that the rows are in."""
        rows = self.parent()
        if isinstance(rows, QWidget):
            return rows.layoutDirection()
        return Qt.LayoutDirection.LeftToRight

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


def paint_ground(painter: QPainter, at: RowPlace) -> None:
    """Paint a row's ground, its selection bar at the side the row begins at."""
    paint_row_ground(painter, at.rect, at.state, at.theme, at.direction)


def paint_row_ground(
    painter: QPainter,
    rect: QRect,
    state: QStyle.StateFlag,
    theme: Theme,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> None:
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
        painter.fillRect(QStyle.visualRect(direction, rect, bar), theme.color("accent"))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(theme.color("accent"))
        painter.drawRect(rect.adjusted(0, 0, -1, -2))
