"""The claim table below reader and panel: the same table, without leaving the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from ui import theme as themes
from ui.page import READ, TABLE

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from factcheck.domain.claims import Claim
    from ui.features import Ground
    from ui.table.page import TablePage

_KEPT_NAME = "table_dock"
_ACTION = "table.dock"

FOLLOW_AFTER = 120
"""Milliseconds a row is chosen before its claim is shown in the text."""

_SHARE = 0.6
"""The dock takes no more of the window's height than this."""


class TableDock(QFrame):
    """Lends the table page a place below the text while the reader is in front.

    The row chosen is shown in the text, and the claim in hand is chosen in the table.
    """

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window.stack)
        self.setObjectName("tableDock")
        self.setProperty("surface", "paper")
        self._ground, self._place = ground, ground.place
        self._height = themes.current().size("table_dock")
        self._page: TablePage | None = None
        self._has_joined = False
        """Whether the table shows the claim in hand since the dock was opened."""
        self._soon = QTimer(self, singleShot=True, interval=FOLLOW_AFTER)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(_Grip(self))
        self.hide()
        self._connect()

    @property
    def is_wanted(self) -> bool:
        """Whether the table is to be below the text."""
        return self._ground.actions[_ACTION].isChecked()

    def set_height(self, height: int) -> None:
        """Make the dock so many px high, as far as the window allows."""
        theme = themes.current()
        most = round(self._ground.window.stack.height() * _SHARE)
        self._height = min(max(height, 5 * theme.size("table_row")), most)
        self._fit()

    # showing

    def _toggle(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._ground.state.put(_KEPT_NAME, "1" if is_on else "")
        pages = self._ground.pages
        if is_on and pages.current != READ:
            pages.show_page(READ)
        self._show(pages.current)
        if is_on and self._page is not None:
            self._page.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif pages.current == READ:
            self._place.reader.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, page: int) -> None:
        """Take the table in while the reader is in front; the table's own page takes it back."""
        is_here = self.is_wanted and page == READ
        if is_here:
            self._take_in()
        self._has_joined = self._has_joined and is_here
        self.setVisible(is_here)
        self._fit()
        self._join()

    def _take_in(self) -> None:
        table = self._ground.pages.page(TABLE)
        if self._page is None:
            self._page = self._ground.pages.table
            self._page.view.selectionModel().currentRowChanged.connect(self._soon.start)
            self._page.listed.connect(self._listed)
        if table.parentWidget() is not self:
            self._ground.window.stack.removeWidget(table)
            self._column.addWidget(table, 1)
            table.show()

    def _fit(self) -> None:
        """Lie over the lower end of reader and panel, which make room for it."""
        reader, claim = self._place.reader, self._place.claim
        room = 0 if self.isHidden() else self._height
        for pane in (reader, claim):
            if pane.contentsMargins().bottom() != room:
                pane.setContentsMargins(0, 0, 0, room)
        if room:
            stack = self._ground.window.stack
            left = reader.mapTo(stack, QPoint(0, 0)).x()
            width = claim.mapTo(stack, QPoint(claim.width(), 0)).x() - left
            self.setGeometry(QRect(left, stack.height() - room, width, room))
            self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the panes when they get another size or place."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._fit()
        return False

    # one claim in both

    def _follow_row(self) -> None:
        claim = self._page.view.current_claim if self._page and self.isVisible() else None
        current = self._place.desk.current
        is_other = claim is not None and (current is None or current.id != claim.id)
        if claim is not None and is_other and self._page and self._page.view.hasFocus():
            self._place.desk.open_article(claim.article_id, claim.id)

    def _listed(self) -> None:
        if self._has_joined:
            self._choose(self._place.desk.current)
        else:
            self._soon.stop()  # the first row is not one that a person chose
            self._join()
            self._has_joined = True

    def _join(self) -> None:
        """Choose the row of the claim in hand, though the table has the keyboard already."""
        if not self._has_joined:
            self._has_joined = self._go_to(self._place.desk.current)

    def _choose(self, claim: Claim | None) -> None:
        if self._page is not None and not self._page.view.hasFocus():
            self._go_to(claim)

    def _go_to(self, claim: Claim | None) -> bool:
        page = self._page
        if page is None or claim is None or not self.isVisible():
            return False
        row = page.model.row_of(claim.id)
        if row is not None:
            page.view.go_to(row)
        return row is not None

    def _connect(self) -> None:
        action = self._ground.actions[_ACTION]
        action.setEnabled(True)
        action.setCheckable(True)
        action.setChecked(bool(self._ground.state.get(_KEPT_NAME)))
        action.toggled.connect(self._toggle)
        self._soon.timeout.connect(self._follow_row)
        self._ground.pages.switched.connect(self._show)
        self._place.desk.claim_chosen.connect(self._choose)
        for pane in (self._ground.window.stack, self._place.reader, self._place.claim):
            pane.installEventFilter(self)


class _Grip(QFrame):
    """The upper edge of the dock, by which it is made higher or lower."""

    def __init__(self, dock: TableDock) -> None:
        super().__init__(dock)
        self._dock = dock
        self.setProperty("line", "h")
        self.setFixedHeight(themes.current().size("splitter"))
        self.setCursor(Qt.CursorShape.SplitVCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse while it is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._dock.set_height(self._dock.height() - round(event.position().y()))
