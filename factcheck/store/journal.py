"""The append-only record of every edit, and the one way to write one.

A step writes its rows through a StepWriter, which notes each row's values before and after. Those
notes are enough to reverse any step, so undo and redo are one general function and nobody writes
undo code. Each replica's rows form a chain: every row holds the sha256 of the one before.
"""

from __future__ import annotations

import json
import uuid
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.articles import ArticleId
from factcheck.domain.claims import ClaimId
from factcheck.domain.history import RowChange, Step, StepKind
from factcheck.errors import NotFoundError
from factcheck.said import said
from factcheck.store import chain, confidential, rows, times
from factcheck.store.schema import journal, journal_subject

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


_APPEND = journal.insert()
_ABOUT = journal_subject.insert()


@dataclass
class StepWriter:
    """Writes the rows of one step inside a transaction, and the journal row that can reverse it."""

    connection: sa.Connection
    operation: str
    reviewer: str
    kind: StepKind = StepKind.DO
    target: str | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    article_ids: set[ArticleId] = field(default_factory=set)
    claim_ids: set[ClaimId] = field(default_factory=set)
    changes: list[RowChange] = field(default_factory=list)
    number: int = 0
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    _known: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict, repr=False)

    def row(self, table: str, row_id: str) -> dict[str, Any]:
        """Return the row as it is now; raise NotFoundError when it is not there or withdrawn."""
        found = self.now(table, row_id)
        if found is None or found.get("withdrawn"):
            raise NotFoundError(
                said("There is no {table} with the id {id}.", table=table, id=row_id)
            )
        return found

    def insert(self, table: str, row_id: str, values: Mapping[str, Any]) -> None:
        """Add a row, or bring back the withdrawn one of that id with these values."""
        values = _storable(values)
        old = self.now(table, row_id)
        if old is None:
            added = {"id": row_id, "withdrawn": False, **values}
            rows.add(self.connection, table, added)
            self._known.pop((table, row_id), None)
            self._note(table, row_id, {"withdrawn": True}, added)
        else:
            self.update(table, row_id, {**values, "withdrawn": False})

    def update(self, table: str, row_id: str, values: Mapping[str, Any]) -> None:
        """Change columns of a row; what is the same already is neither written nor noted."""
        old = self.now(table, row_id)
        if old is None:
            raise NotFoundError(
                said("There is no {table} with the id {id}.", table=table, id=row_id)
            )
        wanted = _storable(values)
        changed = {name: value for name, value in wanted.items() if old[name] != value}
        if changed:
            rows.change(self.connection, table, row_id, changed)
            self._known[table, row_id] = {**old, **changed}
            self._note(table, row_id, {name: old[name] for name in changed}, changed)

    def withdraw(self, table: str, row_id: str) -> None:
        """Take a row out of the visible record; it stays in the file."""
        self.update(table, row_id, {"withdrawn": True})

    def finish(self) -> None:
        """Append the journal row; a step that changed nothing leaves none.

        An undo does: it may leave all that others changed since, and is done all the same.
        """
        if not self.changes and self.kind is StepKind.DO:
            return
        changes, secrets = confidential.parted(self.connection, self.changes)
        replica, sequence, previous = chain.end(self.connection)
        entry = {
            "id": self.id,
            "replica": replica,
            "sequence": sequence + 1,
            "reviewer": self.reviewer,
            "at": times.to_text(times.now()),
            "kind": self.kind.value,
            "operation": self.operation,
            "target": self.target,
            "facts": chain.canonical(self.facts),
            "changes": chain.canonical(changes),
        }
        written = self.connection.execute(
            _APPEND,
            {
                **entry,
                "previous_hash": previous,
                "hash": chain.chain_hash(previous, entry),
                "secrets": chain.canonical(secrets) if secrets else None,
            },
        )
        self.number = written.inserted_primary_key[0] if written.inserted_primary_key else 0
        subjects: list[tuple[str, bool]] = [(one, True) for one in sorted(self.claim_ids)]
        subjects += [(one, False) for one in sorted(self.article_ids)]
        if subjects:
            self.connection.execute(
                _ABOUT,
                [
                    {"subject_id": one, "number": self.number, "is_claim": is_claim}
                    for one, is_claim in subjects
                ],
            )

    def erase(self, table: str, row_id: str, empty: Mapping[str, Any]) -> None:
        """Empty columns for good: what they held is told by its hash alone, and no undo has it."""
        old = self.now(table, row_id) or {}
        held = {name: old[name] for name, nothing in empty.items() if old[name] != nothing}
        if held:
            emptied = {name: empty[name] for name in held}
            rows.change(self.connection, table, row_id, emptied)
            self._known[table, row_id] = {**old, **emptied}
            hashes = {name: confidential.hidden(row_id, value) for name, value in held.items()}
            self._note(table, row_id, hashes, emptied)

    def now(self, table: str, row_id: str) -> dict[str, Any] | None:
        """Return the row as this step sees it, withdrawn or not; None when there never was one.

        Nobody else writes while the step lasts.
        """
        if (table, row_id) not in self._known:
            found = rows.read(self.connection, table, row_id)
            if found is None:
                return None
            self._known[table, row_id] = found
        return self._known[table, row_id]

    def _note(
        self, table: str, row_id: str, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> None:
        self.changes.append(RowChange(table, row_id, dict(before), dict(after)))


def steps(connection: sa.Connection, *, subject: str | None = None, limit: int) -> list[Step]:
    """Return the newest steps first, of one article or claim when a subject is given."""
    query = sa.select(journal).order_by(journal.c.number.desc()).limit(limit)
    if subject is not None:
        query = query.join(journal_subject, journal_subject.c.number == journal.c.number).where(
            journal_subject.c.subject_id == subject
        )
    return _steps(connection, query)


def steps_after(connection: sa.Connection, number: int) -> list[Step]:
    """Return the steps with a higher number, oldest first."""
    query = sa.select(journal).where(journal.c.number > number).order_by(journal.c.number)
    return _steps(connection, query)


def steps_about(
    connection: sa.Connection, subjects: Sequence[str], after: int, own: Collection[int] = ()
) -> list[Step]:
    """Return the steps with a higher number that are about one of these, oldest first.

    Those of `own` numbers are left out before they are read: of an article judged for an hour
    they are hundreds, and a verdict must not wait for them.
    """
    about = sa.select(journal_subject.c.number).where(
        journal_subject.c.subject_id.in_(subjects), journal_subject.c.number > after
    )
    numbers = set(connection.execute(about).scalars()).difference(own)
    return steps_numbered(connection, sorted(numbers))[::-1] if numbers else []


def steps_on_row(connection: sa.Connection, row_id: str, after: int) -> list[Step]:
    """Return the steps with a higher number that changed the row, oldest first."""
    is_named = journal.c.changes.contains(f'"id":{chain.canonical(row_id)}', autoescape=True)
    query = sa.select(journal).where(journal.c.number > after, is_named)
    return _steps(connection, query.order_by(journal.c.number))


def steps_numbered(connection: sa.Connection, numbers: Sequence[int]) -> list[Step]:
    """Return the steps of these numbers, newest first; unknown ones are left out."""
    query = sa.select(journal).where(journal.c.number.in_(numbers))
    return _steps(connection, query.order_by(journal.c.number.desc()))


def last_number(connection: sa.Connection) -> int:
    """Return the number of the newest step, 0 when there is none."""
    return connection.execute(sa.select(sa.func.max(journal.c.number))).scalar() or 0


def step_to_undo(connection: sa.Connection, reviewer: str) -> Step | None:
    """Return the reviewer's newest step that stands."""
    query = _acts_of(reviewer).where(last_turn() != StepKind.UNDO.value)
    found = _steps(connection, query.order_by(journal.c.number.desc()).limit(1))
    return found[0] if found else None


def step_to_redo(connection: sa.Connection, reviewer: str) -> Step | None:
    """Return the step an undo took back last; None once the reviewer has done something new."""
    turn = journal.alias("turn")
    undone_at = (
        sa.select(sa.func.max(turn.c.number))
        .where(turn.c.target == journal.c.id, turn.c.kind == StepKind.UNDO.value)
        .scalar_subquery()
    )
    newest = (
        sa.select(sa.func.max(turn.c.number))
        .where(turn.c.reviewer == reviewer, turn.c.kind == StepKind.DO.value)
        .scalar_subquery()
    )
    query = _acts_of(reviewer).where(last_turn() == StepKind.UNDO.value, undone_at > newest)
    found = _steps(connection, query.order_by(journal.c.number).limit(1))
    return found[0] if found else None


def last_undo_of(connection: sa.Connection, step_id: str) -> Step:
    """Return the newest undo of that step, which a redo reverses."""
    query = sa.select(journal).where(
        journal.c.target == step_id, journal.c.kind == StepKind.UNDO.value
    )
    return _steps(connection, query.order_by(journal.c.number.desc()).limit(1))[0]


def _acts_of(reviewer: str) -> sa.Select[Any]:
    return sa.select(journal).where(
        journal.c.reviewer == reviewer, journal.c.kind == StepKind.DO.value
    )


def last_turn() -> sa.ColumnElement[str]:
    """Return what was done last about the step of the outer query: undo, redo, or 'do'."""
    turn = journal.alias("last_turn")
    kind = (
        sa.select(turn.c.kind)
        .where(turn.c.target == journal.c.id)
        .order_by(turn.c.number.desc())
        .limit(1)
        .scalar_subquery()
    )
    return sa.func.coalesce(kind, StepKind.DO.value)


def _steps(connection: sa.Connection, query: sa.Select[Any]) -> list[Step]:
    rows = [dict(row) for row in connection.execute(query).mappings()]
    about: dict[tuple[int, bool], set[str]] = defaultdict(set)
    if rows:
        numbers = [row["number"] for row in rows]
        pairs = sa.select(journal_subject).where(journal_subject.c.number.in_(numbers))
        for pair in connection.execute(pairs).mappings():
            about[pair["number"], pair["is_claim"]].add(pair["subject_id"])
    return [
        _step(row, articles=about[row["number"], False], claims=about[row["number"], True])
        for row in rows
    ]


def _step(row: Mapping[str, Any], *, articles: set[str], claims: set[str]) -> Step:
    secrets = json.loads(row["secrets"] or "{}")
    return Step(
        id=row["id"],
        number=row["number"],
        replica=row["replica"],
        sequence=row["sequence"],
        kind=StepKind(row["kind"]),
        operation=row["operation"],
        reviewer=row["reviewer"],
        at=times.from_text(row["at"]),
        target=row["target"],
        facts=json.loads(row["facts"]),
        article_ids=frozenset(map(ArticleId, articles)),
        claim_ids=frozenset(map(ClaimId, claims)),
        changes=tuple(
            RowChange(
                table=change["table"],
                row_id=change["id"],
                before=confidential.with_secrets(change["before"], secrets, f"{place}.before."),
                after=confidential.with_secrets(change["after"], secrets, f"{place}.after."),
            )
            for place, change in enumerate(json.loads(row["changes"]))
        ),
    )


def _storable(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values with U+FFFD for NULs and halves of characters, which no database keeps."""
    return {
        name: value.replace("\0", _REPLACEMENT)
        .encode("utf-16", "surrogatepass")
        .decode("utf-16", "replace")
        if isinstance(value, str)
        else value
        for name, value in values.items()
    }
