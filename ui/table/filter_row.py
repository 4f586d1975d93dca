"""The row above the table: text, a chip for every verdict and state, more conditions, the count."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.plain_text import PlainLabel, set_tooltip
from ui.table.condition_words import condition_words
from ui.table.day_range import DayRangeDialog
from ui.table.filter import WORDS, TableFilter
from ui.table.filter_menu import FilterMenu
from ui.table.views import ViewsMenu
from ui.widgets.action_button import action_button
from ui.widgets.buttons import Button, Chip
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.words import verdict_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.actions import Actions
    from ui.session import Session
    from ui.table.listing import Listing

TYPED_AFTER = 150
"""Milliseconds without a key after which the text typed is looked for."""

_TEXT_WIDTH = (132, 280)


class FilterRow(QFrame):
    """Shows and changes one TableFilter.

    `changed` carries the new one, `left` asks for the table.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claimFilter")
        self.setProperty("surface", "pane")
        self.setAccessibleName(self.tr("Filter of the claims"))
        self.wanted = TableFilter()
        self._titles: Mapping[str, str] = {}
        self._numbers = dict.fromkeys(WORDS, "")
        self.text = Field(self.tr("Text of claims"), self.tr("Text of claims"), self, icon="search")
        self.text.setObjectName("claimFilterText")
        self.chips = {word: self._chip(word) for word in WORDS}
        self.more = Button(self.tr("Filter"), self, icon="plus")
        self.views = Button(self.tr("Views"), self, icon="chevron_down", icon_last=True)
        self.more_menu = FilterMenu(self)
        self.views_menu = ViewsMenu(session, self)
        self._count = PlainLabel("", self, style="caption", tone="ink_2")
        self._count.setObjectName("claimCount")
        self._export = action_button(actions, "export", self)
        self._conditions = QWidget(self)
        self._typed = QTimer(self, singleShot=True, interval=TYPED_AFTER)
        self._build()
        self._connect()

    def show_filter(self, wanted: TableFilter) -> None:
        """Show another filter, without a signal."""
        self._typed.stop()
        self.wanted = wanted
        self.more_menu.wanted = self.views_menu.wanted = wanted
        for word, chip in self.chips.items():
            chip.setChecked(word in wanted.words)
        if self.text.text() != wanted.text:
            self.text.blockSignals(True)  # noqa: FBT003 - Qt's own setter
            self.text.setText(wanted.text)
            self.text.blockSignals(False)  # noqa: FBT003
        self._show_conditions()

    def show_listing(self, listing: Listing) -> None:
        """Show the numbers of a list."""
        self._titles = listing.titles
        number = QLocale().toString
        for word, chip in self.chips.items():
            count = listing.counts.get(word, 0)
            self._numbers[word] = number(count)
            chip.setVisible(word != "lost" or count > 0)
        shown = number(len(listing.ids))
        self._count.setText(self.tr("{0} of {1} claims").format(shown, number(listing.total)))
        self._fit()
        self._show_conditions()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the window has elsewhere, then words, where there is no room."""
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the table."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def count_text(self) -> str:
        """Return how many claims the row says are shown."""
        return self._count.text()

    def _fit(self) -> None:
        for has_export, has_words in ((True, True), (False, True), (False, False)):
            self._export.setVisible(has_export)
            self._name_chips(with_words=has_words)
            if self._least_width() <= self.width():
                return

    def _name_chips(self, *, with_words: bool) -> None:
        for word, number in self._numbers.items():
            chip, named = self.chips[word], f"{verdict_word(word)} {number}".strip()
            chip.setText(named if with_words else number)
            chip.setAccessibleName(named)
            set_tooltip(chip, "" if with_words else named)
            chip.updateGeometry()

    def _least_width(self) -> int:
        """Return the px all parts need that are shown now."""
        theme = themes.current()
        parts = (*self.chips.values(), self.more, self.views, self._count, self._export)
        widths = [part.sizeHint().width() for part in parts if not part.isHidden()]
        gaps = theme.space("s") * (len(widths) + 1) + 2 * theme.space("m")
        return _TEXT_WIDTH[0] + gaps + sum(widths)

    def _chip(self, word: str) -> Chip:
        chip = Chip(verdict_word(word), self, mark=word)
        chip.setObjectName(f"filter.{word}")
        chip.setChecked(word in self.wanted.words)
        chip.clicked.connect(lambda _checked=False: self._switch_word(word))
        return chip

    def _switch_word(self, word: str) -> None:
        is_on = self.chips[word].isChecked()
        words = self.wanted.words | {word} if is_on else self.wanted.words - {word}
        self._want(replace(self.wanted, words=words))

    def ask_days(self, which: str) -> None:
        """Ask for the first and last day of what was "decided" or "published"."""
        names = (f"{which}_from", f"{which}_to")
        first, last = (getattr(self.wanted, name) for name in names)
        dialog = DayRangeDialog(which, first, last, self)
        dialog.chosen.connect(
            lambda *days: self._want(replace(self.wanted, **dict(zip(names, days, strict=True))))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_text(self) -> None:
        self._want(replace(self.wanted, text=self.text.text()))

    def _want(self, wanted: TableFilter) -> None:
        if wanted != self.wanted:
            self.show_filter(wanted)
            self.changed.emit(wanted)

    def _show_conditions(self) -> None:
        """Show a chip for every condition; pressing it takes the condition away."""
        flow = self._conditions.layout()
        while flow is not None and (item := flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for condition in self.wanted.conditions:
            self._add_condition(condition)
        self._conditions.setVisible(bool(self.wanted.conditions))

    def _add_condition(self, condition: str) -> None:
        words = condition_words(self.wanted, condition, self._titles)
        chip = Chip(words, self._conditions)
        chip.setObjectName(f"condition.{condition}")
        chip.setChecked(True)
        chip.setToolTip(self.tr("Press to take this condition away"))
        chip.clicked.connect(lambda _checked=False: self._want(self.wanted.without(condition)))
        flow = self._conditions.layout()
        if flow is not None:
            flow.addWidget(chip)
            chip.show()

    def _connect(self) -> None:
        self.more_menu.range_asked.connect(self.ask_days)
        self.text.textChanged.connect(self._typed.start)
        self.text.returnPressed.connect(self._take_text)
        self._typed.timeout.connect(self._take_text)
        for button, menu in ((self.more, self.more_menu), (self.views, self.views_menu)):
            button.clicked.connect(partial(_open, menu, button))
            menu.chosen.connect(self._want)

    def _build(self) -> None:
        theme = themes.current()
        self.text.setMinimumWidth(_TEXT_WIDTH[0])
        self.text.setMaximumWidth(_TEXT_WIDTH[1])
        row = QHBoxLayout()
        row.setSpacing(theme.space("s"))
        row.addWidget(self.text, 1)
        for part in (*self.chips.values(), self.more, self.views):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addWidget(self._export)
        FlowLayout(self._conditions, gap=theme.space("s"))
        self._conditions.setContentsMargins(0, 0, 0, theme.space("s"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space("m"), 0, theme.space("m"), 0)
        column.setSpacing(0)
        self._head = QWidget(self)
        self._head.setFixedHeight(theme.size("tool_bar"))
        self._head.setMinimumWidth(1)  # it fits its parts to the window, not the window to them
        row.setContentsMargins(0, 0, 0, 0)
        self._head.setLayout(row)
        column.addWidget(self._head)
        column.addWidget(self._conditions)
        self._conditions.hide()
        self.chips["lost"].hide()
        self.setFocusProxy(self.text)


def _open(menu: QMenu, button: Button, _checked: object = None) -> None:
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
