"""The open record of a project: reading it, and the one way to change it."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from factcheck.domain.changes import Changes, Topic
from factcheck.domain.claims import DEFAULT_THRESHOLD
from factcheck.domain.history import StepKind
from factcheck.errors import InvalidSpanError
from factcheck.services.detecting import follow
from factcheck.store import conflicts, journal, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.domain.history import Keep, Step
    from factcheck.store.database import Database

THRESHOLD = "threshold"
"""Name of the setting that holds the check-worthiness from which a candidate is a claim."""

_TOPICS = {
    "article": Topic.ARTICLES,
    "block": Topic.BLOCKS,
    "claim": Topic.CLAIMS,
    "verdict": Topic.VERDICTS,
    "evidence": Topic.EVIDENCE,
    "search_trail": Topic.EVIDENCE,
    "right_of_reply": Topic.EVIDENCE,
    "setting": Topic.SETTINGS,
}


_seen: ContextVar[conflicts.Seen | None] = ContextVar("seen", default=None)


class Edit(journal.StepWriter):
    """A step being made; `result` tells what it touched once it is durable."""

    result: Changes = Changes()


class Record:
    """The record of an open project; may be used from any thread, writes take turns.

    Reading sees only what is durable. Every edit goes through `step`, which is one transaction,
    one journal row and one undo.
    """

    def __init__(self, database: Database, reviewer: str) -> None:
        self.database = database
        self.reviewer = reviewer
        self._seen = self._last_number()
        self._own: set[int] = set()
        self._data_version = database.data_version()

    @property
    def threshold(self) -> float:
        """The check-worthiness from which a candidate is a claim."""
        with self.database.reading() as connection:
            value = settings.get(connection, THRESHOLD)
        return DEFAULT_THRESHOLD if value is None else float(value)

    @property
    def known(self) -> int:
        """Up to which step this process was told what others did."""
        return self._seen

    @contextmanager
    def step(
        self,
        operation: str,
        *,
        kind: StepKind = StepKind.DO,
        target: str | None = None,
        reviewer: str | None = None,
    ) -> Iterator[Edit]:
        """Give the pen for one step; it is durable when the block ends, or nothing happened.

        An InvalidSpanError that ends it has the operation as its parameter `act`.
        """
        with self.database.writing() as connection:
            edit = Edit(connection, operation, reviewer or self.reviewer, kind, target)
            try:
                yield edit
            except InvalidSpanError as error:
                error.parameters.setdefault("act", operation)
                raise
            self._meet_others(edit)
            edit.finish()
        if edit.number:
            self._own.add(edit.number)
            edit.result = _changes(edit)

    @contextmanager
    def seen(self, number: int, keep: Keep | None = None, met: int = 0) -> Iterator[None]:
        """Say that the edits of this block were decided on knowing the steps up to this number.

        Where another process changed the same since, they raise ConflictError, or do as a person
        chose knowing all up to step `met`. Without this an edit is made to the record as it is.
        """
        token = _seen.set(conflicts.Seen(number, keep, met))
        try:
            yield
        finally:
            _seen.reset(token)

    def _meet_others(self, edit: Edit) -> None:
        seen = _seen.get()
        if seen is not None and edit.kind is StepKind.DO and conflicts.meet(edit, seen, self._own):
            follow(edit, edit.changes)

    def changes_elsewhere(self) -> Changes | None:
        """Return what other processes wrote since this was last asked; None when nothing."""
        version = self.database.data_version()
        if version == self._data_version:
            return None
        with self.database.reading() as connection:
            steps = journal.steps_after(connection, self._seen)
        self._data_version = version
        foreign = [step for step in steps if step.number not in self._own]
        self._seen = max([self._seen, *(step.number for step in steps)])
        return _joined(foreign) if foreign else None

    def _last_number(self) -> int:
        with self.database.reading() as connection:
            return journal.last_number(connection)


def _changes(done: Edit | Step) -> Changes:
    return Changes(
        operation=done.operation,
        step=done.number,
        topics=frozenset({Topic.HISTORY, *(_TOPICS[change.table] for change in done.changes)}),
        article_ids=frozenset(done.article_ids),
        claim_ids=frozenset(done.claim_ids),
    )


def _joined(steps: list[Step]) -> Changes:
    each = [_changes(step) for step in steps]
    return Changes(
        operation=each[-1].operation,
        step=each[-1].step,
        topics=frozenset().union(*(one.topics for one in each)),
        article_ids=frozenset().union(*(one.article_ids for one in each)),
        claim_ids=frozenset().union(*(one.claim_ids for one in each)),
    )
