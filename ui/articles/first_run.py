"""What an empty project shows in the middle: how to begin, in three steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.icon_mark import IconMark
from ui.plain_text import PlainLabel
from ui.widgets.action_button import action_button
from ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from ui.actions import Actions

_WIDTH = 600
_RING = 20
"""Px of the ring around the number of a step."""


class DropArea(QFrame):
    """A dashed frame around what can be dropped."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        theme = themes.current()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(theme.color("line_strong"), 1)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            radius = theme.radius("dialog")
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        finally:
            painter.end()


class StepNumber(QWidget):
    """The number of a step in a ring."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.setFixedSize(_RING, _RING)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring and number."""
        theme = themes.current()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("line_strong"), 1))
            painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(theme.color("ink"))
            painter.setFont(theme.font("badge"))
            number = QLocale().toString(self._number)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, number)
        finally:
            painter.end()


class FirstRun(QWidget):
    """Teaches the first minute. `samples_wanted` asks for the sample articles."""

    samples_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstRun")
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        space = themes.current().space
        middle = QWidget(self)
        middle.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("xl"))
        column.addStretch(1)
        for part in (self._drop_area(actions), self._steps(), self._promise()):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.addWidget(middle)

    def _drop_area(self, actions: Actions) -> QWidget:
        area = DropArea(self)
        space = themes.current().space
        column = QVBoxLayout(area)
        column.setContentsMargins(space("xl"), space("xxl"), space("xl"), space("xxl"))
        column.setSpacing(space("m"))
        title = PlainLabel(self.tr("Open an article to check"), area, style="page")
        words = PlainLabel(
            self.tr("Drop text, HTML, PDF or Word files here. A raw page dump will do."),
            area,
            tone="ink_2",
        )
        files = action_button(actions, "import", area, kind=ButtonKind.PRIMARY, icon="import")
        files.setText(self.tr("Import"))
        self.files = files
        paste = action_button(actions, "import.paste", area, icon="clipboard")
        paste.setText(self.tr("Paste an article"))
        samples = Button(
            self.tr("Open the sample articles"), area, kind=ButtonKind.FLAT, icon="book"
        )
        samples.setObjectName("openSamples")
        samples.clicked.connect(self.samples_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(space("s"))
        buttons.addStretch(1)
        for button in (files, paste):
            button.setFixedHeight(themes.current().size("control_large"))
            buttons.addWidget(button)
        buttons.addStretch(1)
        hint = PlainLabel(
            self.tr("The samples are for trying the keys; one step removes them all again."),
            area,
            style="caption",
            tone="ink_3",
        )
        for label in (title, words, hint):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for label in (title, words):
            column.addWidget(label)
        column.addSpacing(space("s"))
        column.addLayout(buttons)
        column.addWidget(samples, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(hint)
        return area

    def _steps(self) -> QWidget:
        steps = (
            (self.tr("Read"), self.tr("Every checkable sentence is underlined with dots.")),
            (self.tr("Decide"), self.tr("One key a claim. Any step can be undone.")),
            (self.tr("Hand over"), self.tr("A CSV report with verdicts and evidence.")),
        )
        row_widget = QWidget(self)
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(themes.current().space("l"))
        for number, (title, words) in enumerate(steps, 1):
            row.addWidget(self._step(number, title, words), 1)
        return row_widget

    def _step(self, number: int, title: str, words: str) -> QWidget:
        space, step = themes.current().space, QWidget(self)
        text = PlainLabel(words, step, style="caption_long", tone="ink_2")
        text.setWordWrap(True)
        room = (_WIDTH - 2 * space("l")) // 3 - _RING - space("s")
        text.setMinimumHeight(text.heightForWidth(room))
        grid = QGridLayout(step)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space("s"))
        grid.setVerticalSpacing(space("xs"))
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(2, 1)
        grid.addWidget(StepNumber(number, step), 0, 0)
        grid.addWidget(PlainLabel(title, step, style="pane_head"), 0, 1)
        grid.addWidget(text, 1, 1)
        return step

    def _promise(self) -> QWidget:
        """Return a line in the middle, which is wrapped only where it has to be."""
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = self.tr("Articles, verdicts and evidence stay in one file on this computer.")
        promise = PlainLabel(words, line, style="caption", tone="ink_3")
        promise.setWordWrap(True)
        promise.setMaximumWidth(promise.fontMetrics().horizontalAdvance(words) + 1)
        row.addStretch(1)
        row.addWidget(IconMark("lock", line))
        row.addWidget(promise, _WIDTH)
        row.addStretch(1)
        return line
