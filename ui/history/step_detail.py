"""One step in full: who, when, what it changed, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui import theme as themes
from ui.history.change_list import ChangeList
from ui.history.change_words import change_lines
from ui.i18n import full_moment
from ui.plain_text import PlainLabel, with_visible_marks
from ui.widgets.action_button import action_button
from ui.widgets.buttons import Button
from ui.words import step_sentence

if TYPE_CHECKING:
    from factcheck.domain.history import Step
    from ui.actions import Actions

MOST_LINES = 80
"""Lines shown of a step on many claims; the first tell what it was."""


class StepDetail(QFrame):
    """Shows the chosen step; `open_wanted` asks for its claim or article."""

    open_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepDetail")
        self.setProperty("surface", "pane")
        self._title = PlainLabel("", self, style="section")
        self._title.setWordWrap(True)
        self._when = PlainLabel("", self, style="caption", tone="ink_3")
        self._subject = PlainLabel("", self, tone="ink_2")
        self._subject.setWordWrap(True)
        self.changes = ChangeList(self)
        self._rest = PlainLabel("", self, style="caption", tone="ink_3")
        self.open = Button(self.tr("Show in the text"), self, key=self.tr("Enter"))
        self.open.setObjectName("stepOpen")
        self.open.clicked.connect(self.open_wanted)
        self.undo = action_button(actions, "undo", self, icon="undo")
        self.undo.setObjectName("stepUndo")
        self.redo = action_button(actions, "redo", self, icon="redo")
        self.redo.setObjectName("stepRedo")
        self._build()
        self.show_step(None, "")

    def show_step(self, step: Step | None, subject: str, offered: str = "") -> None:
        """Show a step and what it was about; `offered` is "undo" or "redo" where that is next."""
        self.setVisible(step is not None)
        if step is None:
            return
        lines = change_lines(step.changes)
        self._title.setText(with_visible_marks(step_sentence(step)))
        self._when.setText(full_moment(step.at))
        self._subject.setText(with_visible_marks(subject))
        self._subject.setVisible(bool(subject))
        self.changes.show_lines(lines[:MOST_LINES])
        left = len(lines) - MOST_LINES
        self._rest.setText(self.tr("and {0} more").format(left) if left > 0 else "")
        self._rest.setVisible(left > 0)
        self.open.setVisible(bool(step.claim_ids or step.article_ids))
        self.undo.setVisible(offered == "undo")
        self.redo.setVisible(offered == "redo")

    def _build(self) -> None:
        space = themes.current().space
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("What the step changed"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget(scroll)
        content.setProperty("surface", "pane")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.changes)
        inner.addWidget(self._rest)
        inner.addStretch(1)
        scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[space("l")] * 4)
        column.setSpacing(space("s"))
        for part in (self._title, self._when, self._subject):
            column.addWidget(part)
        column.addSpacing(space("s"))
        column.addWidget(scroll, 1)
        for button in (self.undo, self.redo, self.open):
            column.addWidget(button)
