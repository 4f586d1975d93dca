"""Two people changed the same: both versions side by side, and a person chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from factcheck.domain.history import Keep, StepKind
from ui import theme as themes
from ui.history.change_list import ChangeList
from ui.history.change_words import change_lines
from ui.i18n import full_moment
from ui.plain_text import PlainLabel, with_visible_marks
from ui.widgets.buttons import Button, ButtonKind
from ui.words import act_name

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from factcheck.domain.history import Conflict, Side
    from ui.session import Meeting

_WIDTH, _HEIGHT = 760, 420


class ConflictDialog(QDialog):
    """Asks whose version is to stand; Esc leaves everything as it is."""

    def __init__(self, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self.setObjectName("conflictDialog")
        self.setWindowTitle(self.tr("Somebody else changed the same"))
        conflict = meeting.conflict
        self.mine = _Card(conflict.mine, self.tr("Yours"), self)
        self.theirs = _Card(conflict.theirs, "", self)
        self.keep_mine = Button(self._mine_words(conflict), self, key="1")
        self.keep_mine.setObjectName("keepMine")
        self.keep_mine.setEnabled(conflict.can_replace)
        self.keep_theirs = Button(
            self._theirs_words(conflict), self, kind=ButtonKind.PRIMARY, key="2"
        )
        self.keep_theirs.setObjectName("keepTheirs")
        self.later = Button(self.tr("Cancel"), self, key=self.tr("Esc"))
        self.keep_mine.clicked.connect(lambda: self._choose(Keep.MINE))
        self.keep_theirs.clicked.connect(lambda: self._choose(Keep.THEIRS))
        self.later.clicked.connect(self.reject)
        self.rejected.connect(meeting.give_up)
        self._build(conflict)
        self.resize(_WIDTH, _HEIGHT)
        self.keep_theirs.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by 1 or 2."""
        if event.key() == Qt.Key.Key_1 and self.keep_mine.isEnabled():
            self._choose(Keep.MINE)
        elif event.key() == Qt.Key.Key_2:
            self._choose(Keep.THEIRS)
        else:
            super().keyPressEvent(event)

    def _choose(self, keep: Keep) -> None:
        self.accept()
        self._meeting.choose(keep)

    def _explanation(self, conflict: Conflict) -> str:
        name = with_visible_marks(conflict.theirs.reviewer)
        act = act_name(conflict.operation, conflict.facts)
        if conflict.kind is StepKind.DO:
            return self.tr(
                "While you were at it, {0} changed the same. Nothing of yours ({1}) is in the"
                " record yet. Whichever you choose, both can be read in the history, and undo"
                " takes your choice back."
            ).format(name, act)
        if not conflict.can_replace:
            return self.tr(
                "{0} built on it since, or it was erased for good, so it cannot be taken back"
                " ({1}). Leave it as it is, and the next undo is about the step before."
            ).format(name, act)
        return self.tr(
            "{0} changed the same since ({1}). Go on with yours, or leave theirs and let the next"
            " undo be about the step before. Undo or redo takes your choice back."
        ).format(name, act)

    def _mine_words(self, conflict: Conflict) -> str:
        is_edit = conflict.kind is StepKind.DO
        return self.tr("Let mine stand") if is_edit else self.tr("Go on with mine")

    def _theirs_words(self, conflict: Conflict) -> str:
        is_edit = conflict.kind is StepKind.DO
        return self.tr("Let theirs stand") if is_edit else self.tr("Leave theirs")

    def _build(self, conflict: Conflict) -> None:
        space = themes.current().space
        why = PlainLabel(self._explanation(conflict), self)
        why.setObjectName("conflictWords")
        why.setWordWrap(True)
        cards = QHBoxLayout()
        cards.setSpacing(space("m"))
        cards.addWidget(self.mine, 1)
        cards.addWidget(self.theirs, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(space("s"))
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        buttons.addWidget(self.keep_mine)
        buttons.addWidget(self.keep_theirs)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[space("l")] * 4)
        column.setSpacing(space("m"))
        column.addWidget(why)
        column.addLayout(cards, 1)
        column.addLayout(buttons)


class _Card(QFrame):
    """One version: whose it is, since when, and what it says."""

    def __init__(self, side: Side, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own call
        space = themes.current().space
        who = PlainLabel(name or with_visible_marks(side.reviewer), self, style="section")
        at = full_moment(side.at) if side.at else self.tr("not in the record yet")
        self.changes = ChangeList(self)
        self.changes.show_lines(change_lines(side.changes))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(who.text())
        content = QFrame(scroll)
        content.setProperty("surface", "raised")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.changes)
        inner.addStretch(1)
        scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[space("m")] * 4)
        column.setSpacing(space("xs"))
        column.addWidget(who)
        column.addWidget(PlainLabel(at, self, style="caption", tone="ink_3"))
        column.addSpacing(space("s"))
        column.addWidget(scroll, 1)
