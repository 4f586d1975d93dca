"""The list below the search field: places found, or one sentence why there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import theme as themes
from ui.plain_text import PlainLabel, shortened, with_visible_marks
from ui.search.row_delegate import SearchRowDelegate
from ui.widgets.key_cap import KeyCap

if TYPE_CHECKING:
    from ui.search.list_model import SearchListModel

WIDTH = 600
_FOOT = 32
_STATE = 44
_MARGIN = 16


class SearchDropDown(QFrame):
    """Floats over the panes below the field; the focus stays in the field."""

    def __init__(self, model: SearchListModel, field: QWidget) -> None:
        self._host = _host(field)
        super().__init__(self._host)
        self._field, self._model = field, model
        self.setObjectName("searchDropDown")
        self.setAccessibleName(self.tr("Places found"))
        self.setProperty("card", True)  # noqa: FBT003 - a property's value
        self.list = QListView(self)
        self.state = PlainLabel("", self, tone="ink_2")
        self.state.setObjectName("searchState")
        self._foot = self._make_foot()
        self._build()
        self._host.installEventFilter(self)
        self.hide()

    def open(self, words: str = "") -> None:
        """Show the list, or a sentence in its place."""
        has_rows = self._model.rowCount() > 0
        self.state.setText(shortened(with_visible_marks(words)))
        self.state.setVisible(bool(words))
        self.list.setVisible(has_rows and not words)
        self._foot.setVisible(has_rows and not words)
        self._fit()
        self.show()
        self.raise_()

    def choose(self, row: int) -> None:
        """Choose a row and bring it into sight; the first with its title above it."""
        if row < 0:
            return
        index = self._model.index(row)
        self.list.setCurrentIndex(index)
        is_first = row == self._model.step(-1, 1)
        self.list.scrollTo(self._model.index(0) if is_first else index)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def _fit(self) -> None:
        """Stand below the field, its right edges one, as high as the rows need."""
        host = self._host
        corner = self._field.mapTo(host, QPoint(self._field.width(), self._field.height()))
        top = corner.y() + themes.current().space("xs")
        width = min(WIDTH, max(self._field.width(), corner.x() - _MARGIN))
        rows = range(self._model.rowCount())
        wanted = sum(self.list.sizeHintForRow(row) for row in rows) + _FOOT + 6
        if self.state.isVisibleTo(self):
            wanted = self.state.heightForWidth(width - 2) + 2
        height = min(max(wanted, _STATE), host.height() - top - _MARGIN)
        self.setGeometry(QRect(corner.x() - width, top, width, height))

    def _build(self) -> None:
        self.list.setObjectName("searchResults")
        self.list.setAccessibleName(self.tr("Places found"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(SearchRowDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.state.setWordWrap(True)
        self.state.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.state)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot)

    def _make_foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setFixedHeight(_FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        hints = (
            (("↑", "↓"), self.tr("choose")),
            ((self.tr("Enter"),), self.tr("go there")),
            ((self.tr("Esc"),), self.tr("close")),
        )
        for keys, words in hints:
            for key in keys:
                row.addWidget(KeyCap(key, foot))
            row.addWidget(PlainLabel(words, foot, style="caption", tone="ink_2"))
            row.addSpacing(8)
        row.addStretch(1)
        return foot


def _host(field: QWidget) -> QWidget:
    """Return what the list floats over: all of the window below its menus."""
    window = field.window()
    centre = window.centralWidget() if isinstance(window, QMainWindow) else None
    return centre or window
