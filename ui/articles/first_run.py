"""What an empty project shows in the middle: how to begin, in three steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.icon_mark import IconMark
from ui.plain_text import PlainLabel
from ui.widgets.action_button import action_button
from ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from ui.actions import Actions

_WIDTH = 600


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


class FirstRun(QWidget):
    """Teaches the first minute. `samples_wanted` asks for the sample articles."""

    samples_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstRun")
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        space = themes.current().space
        column = QVBoxLayout(self)
        column.setSpacing(space("xl"))
        column.addStretch(1)
        for part in (self._drop_area(actions), self._steps(), self._promise()):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _drop_area(self, actions: Actions) -> QWidget:
        area = DropArea(self)
        area.setFixedWidth(_WIDTH)
        space = themes.current().space
        column = QVBoxLayout(area)
        column.setContentsMargins(space("xl"), space("xxl"), space("xl"), space("xl"))
        column.setSpacing(space("m"))
        title = PlainLabel(self.tr("Open an article to check"), area, style="page")
        words = PlainLabel(
            self.tr("Drop text, HTML, PDF or Word files here. A raw page dump will do."),
            area,
            tone="ink_2",
        )
        files = action_button(actions, "import", area, kind=ButtonKind.PRIMARY, icon="import")
        files.setText(self.tr("Import"))
        paste = action_button(actions, "import.paste", area, icon="clipboard")
        paste.setText(self.tr("Paste an article"))
        samples = Button(self.tr("Open the sample articles"), area, icon="book")
        samples.setObjectName("openSamples")
        samples.clicked.connect(self.samples_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(space("s"))
        buttons.addStretch(1)
        for button in (files, paste):
            buttons.addWidget(button)
        buttons.addStretch(1)
        hint = PlainLabel(
            self.tr("The samples are for trying the keys; one step removes them all again."),
            area,
            style="caption",
            tone="ink_3",
        )
        for label in (title, words):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(buttons)
        column.addWidget(samples, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(hint, 0, Qt.AlignmentFlag.AlignHCenter)
        return area

    def _steps(self) -> QWidget:
        steps = (
            (self.tr("Read"), self.tr("Every checkable sentence is underlined with dots.")),
            (self.tr("Decide"), self.tr("One key a claim. Any step can be undone.")),
            (self.tr("Hand over"), self.tr("A CSV report with verdicts and evidence.")),
        )
        row_widget = QWidget(self)
        row_widget.setFixedWidth(_WIDTH)
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(themes.current().space("l"))
        for number, (title, words) in enumerate(steps, 1):
            row.addWidget(self._step(number, title, words), 1)
        return row_widget

    def _step(self, number: int, title: str, words: str) -> QWidget:
        step = QWidget(self)
        head = PlainLabel(f"{number}   {title}", step, style="pane_head")
        text = PlainLabel(words, step, style="caption_long", tone="ink_2")
        text.setWordWrap(True)
        text.setMinimumHeight(text.heightForWidth(_WIDTH // 3 - themes.current().space("l")))
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(themes.current().space("xs"))
        column.addWidget(head)
        column.addWidget(text)
        column.addStretch(1)
        return step

    def _promise(self) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconMark("lock", line))
        words = self.tr("Articles, verdicts and evidence stay in one file on this computer.")
        row.addWidget(PlainLabel(words, line, style="caption", tone="ink_3"))
        return line
