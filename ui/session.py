"""What every panel is given: the project, and how to read and change it without waiting."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from factcheck.errors import ConflictError, ProjectError
from ui.jobs import Lane, call_if_alive

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.changes import Changes
    from factcheck.domain.history import Conflict, Keep
    from factcheck.jobs import JobContext
    from factcheck.services.project import Project
    from ui.changes import ChangeHub
    from ui.jobs import JobRunner

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Choice:
    """Whose version a person chose, knowing what stood in the record up to a step."""

    keep: Keep
    met: int


@dataclass(frozen=True, slots=True)
class Meeting:
    """An edit that met what somebody else changed; nothing is done until a person chooses."""

    conflict: Conflict
    choose: Callable[[Keep], None]
    give_up: Callable[[], None]


def _ignore(_: object) -> None:
    """Take no notice."""


class Session(QObject):
    """One open project: panels read `project`, change it through `edit`, listen to `changes`."""

    edit_failed = Signal(object)
    saved = Signal()
    writing = Signal(object)
    """A dialog with fields was opened: what is typed there is to outlive a crash."""

    def __init__(
        self,
        project: Project,
        changes: ChangeHub,
        jobs: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.project = project
        self.changes = changes
        self.jobs = jobs
        self.arbiter: Callable[[Meeting], None] | None = None
        """Who asks a person to choose where two changed the same; without one such edits fail."""
        self.visitor: Callable[[str, Callable[[bool], None]], None] | None = None
        """Who opens addresses in the browser, and asks first; without one none is opened."""
        self._started = self._refused_at = 0
        self._refused: list[Callable[[], None]] = []

    @property
    def has_refused(self) -> bool:
        """Whether an edit could not be written and may be tried again."""
        return bool(self._refused)

    def visit(self, address: str, opened: Callable[[bool], None] = _ignore) -> None:
        """Open an address in the browser if the person agrees; tell whether a browser took it."""
        if self.visitor is not None:
            self.visitor(address, opened)

    def retry(self) -> None:
        """Try again what could not be written, in the order it was wanted."""
        refused, self._refused = self._refused, []
        for again in refused:
            again()

    def edit(
        self,
        operation: Callable[[], Changes],
        *,
        done: Callable[[Changes], None] = _ignore,
        failed: Callable[[Exception], None] | None = None,
        seen: int | None = None,
    ) -> None:
        """Do one step beside the window; once it is durable, tell everyone, then `done`.

        When it fails, nothing was changed: `failed` is called, or `edit_failed` is emitted. What
        the disk refused can be tried again, until an edit that was begun later is written. `seen`
        is the `as_of` of what it was decided on: where others changed the same since, a person
        chooses first.
        """

        def act(choice: Choice | None) -> Changes:
            if seen is None:
                return operation()
            chosen = (choice.keep, choice.met) if choice else ()
            with self.project.seen(seen, *chosen):
                return operation()

        self.edit_or_choose(act, done=done, failed=failed)

    def edit_or_choose(
        self,
        act: Callable[[Choice | None], Changes],
        *,
        done: Callable[[Changes], None] = _ignore,
        failed: Callable[[Exception], None] | None = None,
        choice: Choice | None = None,
    ) -> None:
        """Do one step that takes a person's choice, None until one was needed and made."""
        self._started += 1
        number = self._started

        def tell(changes: Changes) -> None:
            if number > self._refused_at:
                self._refused.clear()
            self.saved.emit()
            self.changes.publish(changes)
            call_if_alive(done, changes)

        def refuse(error: Exception) -> None:
            give_up = partial(call_if_alive, failed or self.edit_failed.emit, error)
            again = partial(self.edit_or_choose, act, done=done, failed=failed)
            if isinstance(error, ProjectError) and not self.project.is_read_only:
                self._refused_at = self._started
                self._refused.append(partial(again, choice=choice))
            conflict = _conflict_of(error)
            if conflict is None or self.arbiter is None:
                give_up()
                return

            def choose(keep: Keep) -> None:
                again(choice=Choice(keep, conflict.met))

            self.arbiter(Meeting(conflict, choose, give_up))

        self.jobs.start(lambda _: act(choice), lane=Lane.EDIT, done=tell, failed=refuse)

    def read_first(
        self,
        operation: Callable[[JobContext], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> JobContext:
        """Read what the reviewer waits to see; no search or suggestion stands in its way."""
        return self.jobs.start(
            operation, lane=Lane.FIRST, done=done, failed=failed or self.edit_failed.emit
        )

    def read(
        self,
        operation: Callable[[JobContext], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> JobContext:
        """Read beside the window; the context returned can cancel it."""
        return self.jobs.start(operation, done=done, failed=failed or self.edit_failed.emit)


def _conflict_of(error: Exception) -> Conflict | None:
    from factcheck.domain.history import Conflict  # not at start: only when an edit failed

    """Return both versions where two people met, None for any other failure."""
    found = error.parameters.get("conflict") if isinstance(error, ConflictError) else None
    return found if isinstance(found, Conflict) else None
