"""Undo, redo, and what was done: all of it read from the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.history import StepKind
from factcheck.errors import NothingToUndoError
from factcheck.said import said
from factcheck.services.detecting import follow
from factcheck.services.subjects import claim_named
from factcheck.store import conflicts, journal, step_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.changes import Changes
    from factcheck.domain.history import HistoryFilter, Keep, Step, StepPlace
    from factcheck.services.record import Edit, Record


class HistoryService:
    """Takes steps back and does them again, in any process and after a restart."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def undo(self, keep: Keep | None = None) -> Changes:
        """Take back the reviewer's newest step that stands.

        Raises NothingToUndoError, or ConflictError when somebody changed the same since. Then
        `keep` says what a person chose: Keep.MINE puts back what was before the step all the same,
        Keep.THEIRS takes back only what nobody changed since, so that earlier steps can follow.
        """
        with self._record.step("undo", kind=StepKind.UNDO) as edit:
            step = journal.step_to_undo(edit.connection, self._record.reviewer)
            if step is None:
                raise NothingToUndoError(said("There is nothing to undo."))
            _turn_back(edit, of=step, reversing=step, keep=keep)
        return edit.result

    def redo(self, keep: Keep | None = None) -> Changes:
        """Do again what the last undo took back; `keep` is what it is for `undo`.

        Raises NothingToUndoError once something new was done, or ConflictError.
        """
        with self._record.step("redo", kind=StepKind.REDO) as edit:
            step = journal.step_to_redo(edit.connection, self._record.reviewer)
            if step is None:
                raise NothingToUndoError(said("There is nothing to redo."))
            undone = journal.last_undo_of(edit.connection, step.id)
            _turn_back(edit, of=step, reversing=undone, keep=keep)
        return edit.result

    def undo_step(self) -> Step | None:
        """Return the step an undo would take back."""
        with self._record.database.reading() as connection:
            return journal.step_to_undo(connection, self._record.reviewer)

    def redo_step(self) -> Step | None:
        """Return the step a redo would do again."""
        with self._record.database.reading() as connection:
            return journal.step_to_redo(connection, self._record.reviewer)

    def of_claim(self, claim: str, limit: int = 1000) -> tuple[Step, ...]:
        """Return the steps that touched the claim, newest first."""
        with self._record.database.reading() as connection:
            return tuple(journal.steps(connection, subject=claim_named(claim), limit=limit))

    def of_subject(self, subject: str, limit: int) -> tuple[Step, ...]:
        """Return the newest steps that touched a claim or an article, newest first."""
        with self._record.database.reading() as connection:
            return tuple(journal.steps(connection, subject=subject, limit=limit))

    def recent(self, limit: int = 100) -> tuple[Step, ...]:
        """Return the newest steps of the project, newest first."""
        with self._record.database.reading() as connection:
            return tuple(journal.steps(connection, limit=limit))

    def places(self, wanted: HistoryFilter) -> tuple[StepPlace, ...]:
        """Return where the steps the filter means stand, newest first, to be loaded by pages."""
        with self._record.database.reading() as connection:
            return tuple(step_list.places(connection, wanted))

    def load(self, numbers: Sequence[int]) -> tuple[Step, ...]:
        """Return the steps of these numbers, newest first."""
        with self._record.database.reading() as connection:
            return tuple(journal.steps_numbered(connection, numbers))

    def reviewers(self) -> tuple[str, ...]:
        """Return everybody who ever did a step, in order."""
        with self._record.database.reading() as connection:
            return tuple(step_list.reviewers(connection))


def _turn_back(edit: Edit, *, of: Step, reversing: Step, keep: Keep | None) -> None:
    edit.operation = of.operation
    edit.target = of.id
    edit.facts.update(of.facts)
    edit.article_ids.update(of.article_ids)
    edit.claim_ids.update(of.claim_ids)
    conflicts.reverse(edit, reversing, keep)
    follow(edit, reversing.changes)
