"""Undo and redo: two actions that say by name what they will do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from factcheck.domain.changes import Changes, Topic
from factcheck.errors import NothingToUndoError
from ui.words import step_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.history import Keep, Step
    from factcheck.jobs import JobContext
    from ui.actions import Actions
    from ui.session import Choice, Session

READ_AFTER = 30
"""Milliseconds in which steps are gathered before their names are read."""


class UndoActions(QObject):
    """Keeps undo and redo true to the journal; `done` carries what was touched, and words."""

    done = Signal(object, str)
    failed = Signal(object)
    renamed = Signal()

    def __init__(self, session: Session, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._undo, self._redo = actions["undo"], actions["redo"]
        self._names = ("", "")
        self._soon = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._soon.timeout.connect(self.read)
        self._undo.triggered.connect(self._take_back)
        self._redo.triggered.connect(self._do_again)
        session.changes.changed.connect(self._refresh)
        session.jobs.idle_changed.connect(self._wait_for_edit)
        self.read()

    def _take_back(self) -> None:
        words = self.tr("Taken back: {0}").format(self._names[0])
        self._turn(self._session.project.history.undo, words)

    def _do_again(self) -> None:
        words = self.tr("Done again: {0}").format(self._names[1])
        self._turn(self._session.project.history.redo, words)

    def _turn(self, turn: Callable[[Keep | None], Changes], words: str) -> None:
        def act(choice: Choice | None) -> Changes:
            return turn(choice.keep if choice else None)

        self._session.edit_or_choose(act, done=partial(self._tell, words), failed=self._fail)

    def _tell(self, words: str, changes: Changes) -> None:
        self.done.emit(changes, words)

    def _fail(self, error: Exception) -> None:
        self.read()
        if not isinstance(error, NothingToUndoError):
            self.failed.emit(error)

    def _wait_for_edit(self, is_idle: bool) -> None:  # noqa: FBT001 - a signal's argument
        """An edit on its way can be undone before its name is known."""
        if not is_idle:
            self._undo.setEnabled(True)

    def _refresh(self, changes: Changes) -> None:
        if changes.step or changes.touches(Topic.HISTORY):
            self._soon.start()

    def read(self) -> None:
        """Read the names of the steps that undo and redo would take, beside the window."""
        self._session.read_first(self._steps, self._show)

    def _steps(self, _job: JobContext) -> tuple[Step | None, Step | None]:
        history = self._session.project.history
        return history.undo_step(), history.redo_step()

    def _show(self, steps: tuple[Step | None, Step | None]) -> None:
        undo, redo = steps
        self._names = (step_name(undo) if undo else "", step_name(redo) if redo else "")
        self._undo.setEnabled(undo is not None or self._session.jobs.edits_in_hand > 0)
        self._redo.setEnabled(redo is not None)
        self._undo.setText(_named(self.tr("Undo"), self.tr("Undo: {0}"), self._names[0]))
        self._redo.setText(_named(self.tr("Redo"), self.tr("Redo: {0}"), self._names[1]))
        self.renamed.emit()


def _named(bare: str, pattern: str, name: str) -> str:
    return pattern.format(name) if name else bare
