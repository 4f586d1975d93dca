"""Lays controls out in lines, as many a line as fit: chips, tags, rows of buttons that may wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QStyle, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class FlowLayout(QLayout):
    """Puts its widgets side by side and goes to a new line when one is full.

    What room a line has left goes to its stretches and to the widgets that want to grow. In a
    window from right to left a line begins at the right.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def clear(self) -> None:
        """Take all widgets out and delete them."""
        while self._items:
            item = self._items.pop()
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def add_stretch(self) -> None:
        """Push what follows to the end of its line, where it shares one with what went before."""
        grows = QSizePolicy.Policy.Expanding
        self.addItem(QSpacerItem(0, 0, grows, QSizePolicy.Policy.Minimum))

    @override
    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    @override
    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than needed."""
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height in px of all lines at a width."""
        room = self._inside(QRect(0, 0, width, 0)).width()
        bottom = max((place.bottom() + 1 for _, place in self._places(room)), default=0)
        margins = self.contentsMargins()
        return bottom + margins.top() + margins.bottom()

    @override
    def setGeometry(self, rect: QRect) -> None:
        """Place every item."""
        super().setGeometry(rect)
        inside = self._inside(rect)
        holder = self.parentWidget()
        direction = holder.layoutDirection() if holder else Qt.LayoutDirection.LeftToRight
        for item, place in self._places(inside.width()):
            there = place.translated(inside.topLeft())
            item.setGeometry(QStyle.visualRect(direction, inside, there))

    @override
    def sizeHint(self) -> QSize:
        """Return the size of a single line that holds everything."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    @override
    def minimumSize(self) -> QSize:
        """Return the size of the widest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size.grownBy(margins)

    def _inside(self, rect: QRect) -> QRect:
        return rect.marginsRemoved(self.contentsMargins())

    def _places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Yield each item with its place, as if lines began at the left, from the first line on."""
        top = 0
        for line in self._lines(width):
            height = max(item.sizeHint().height() for item in line if not item.spacerItem())
            yield from self._line_places(line, QRect(0, top, width, height))
            top += height + self._gap

    def _lines(self, width: int) -> Iterator[Sequence[QLayoutItem]]:
        line: list[QLayoutItem] = []
        used = 0
        for item in self._items:
            if item.spacerItem():
                line.append(item)
            elif not item.isEmpty():
                wanted = item.sizeHint().width()
                if used and used + wanted > width:
                    yield line
                    line, used = [], 0
                line.append(item)
                used += wanted + self._gap
        if used:
            yield line

    def _line_places(
        self, line: Sequence[QLayoutItem], room: QRect
    ) -> Iterator[tuple[QLayoutItem, QRect]]:
        shown = [item for item in line if not item.spacerItem()]
        widths = [min(item.sizeHint().width(), room.width()) for item in shown]
        spare = max(0, room.width() - sum(widths) - self._gap * (len(shown) - 1))
        growing = [item for item in line if item.expandingDirections() & Qt.Orientation.Horizontal]
        more = spare // len(growing) if growing else 0
        left = 0
        for item in line:
            wider = more if item in growing else 0
            if item.spacerItem():
                left += wider
                continue
            size = item.sizeHint()
            width = min(size.width(), room.width()) + wider
            top = room.top() + (room.height() - size.height()) // 2
            yield item, QRect(left, top, width, size.height())
            left += width + self._gap
