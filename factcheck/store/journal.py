"""The append-only record of every edit, and the one way to write one.

A step writes its rows through a StepWriter, which notes each row's values before and after. Those
notes are enough to reverse any step, so undo and redo are one general function and nobody writes
undo code. Each replica's rows form a chain: every row holds the sha256 of the one before.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.articles import ArticleId
from factcheck.domain.claims import ClaimId
from factcheck.domain.history import RowChange, Step, StepKind
from factcheck.errors import ConflictError, NotFoundError
from factcheck.store import times
from factcheck.store.schema import (
    CONFIDENTIAL,
    JOURNALLED,
    UNJOURNALLED,
    journal,
    journal_subject,
    project,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_FIRST = "0" * 64
"""What the first row of a chain holds in place of a predecessor's hash."""


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

    def row(self, table: str, row_id: str) -> dict[str, Any]:
        """Return the row as it is now; raise NotFoundError when it is not there or withdrawn."""
        found = _read(self.connection, table, row_id)
        if found is None or found.get("withdrawn"):
            raise NotFoundError(f"There is no {table} with the id {row_id}.", id=row_id)
        return found

    def insert(self, table: str, row_id: str, values: Mapping[str, Any]) -> None:
        """Add a row, or bring back the withdrawn one of that id with these values."""
        old = _read(self.connection, table, row_id)
        if old is None:
            added = {"id": row_id, "withdrawn": False, **values}
            self.connection.execute(JOURNALLED[table].insert().values(added))
            self._note(table, row_id, {"withdrawn": True}, added)
        else:
            self.update(table, row_id, {**values, "withdrawn": False})

    def update(self, table: str, row_id: str, values: Mapping[str, Any]) -> None:
        """Change columns of a row; what is the same already is neither written nor noted."""
        old = _read(self.connection, table, row_id)
        if old is None:
            raise NotFoundError(f"There is no {table} with the id {row_id}.", id=row_id)
        changed = {name: value for name, value in values.items() if old[name] != value}
        if changed:
            _write(self.connection, table, row_id, changed)
            self._note(table, row_id, {name: old[name] for name in changed}, changed)

    def withdraw(self, table: str, row_id: str) -> None:
        """Take a row out of the visible record; it stays in the file."""
        self.update(table, row_id, {"withdrawn": True})

    def finish(self) -> None:
        """Append the journal row; a step that changed nothing leaves none."""
        if not self.changes:
            return
        changes, secrets = _part_secrets(self.connection, self.changes)
        replica, sequence, previous = _end_of_chain(self.connection)
        entry = {
            "id": self.id,
            "replica": replica,
            "sequence": sequence + 1,
            "reviewer": self.reviewer,
            "at": times.to_text(times.now()),
            "kind": self.kind.value,
            "operation": self.operation,
            "target": self.target,
            "facts": canonical(self.facts),
            "changes": canonical(changes),
        }
        written = self.connection.execute(
            journal.insert().values(
                **entry,
                previous_hash=previous,
                hash=chain_hash(previous, entry),
                secrets=canonical(secrets) if secrets else None,
            )
        )
        self.number = written.inserted_primary_key[0] if written.inserted_primary_key else 0
        subjects: list[tuple[str, bool]] = [(one, True) for one in sorted(self.claim_ids)]
        subjects += [(one, False) for one in sorted(self.article_ids)]
        if subjects:
            self.connection.execute(
                journal_subject.insert(),
                [
                    {"subject_id": one, "number": self.number, "is_claim": is_claim}
                    for one, is_claim in subjects
                ],
            )

    def reverse(self, changes: Iterable[RowChange]) -> None:
        """Put back the `before` of every change, last first.

        Raises ConflictError when a row is no longer as the change left it.
        """
        for change in reversed(list(changes)):
            ignored = UNJOURNALLED.get(change.table, frozenset())
            now = _read(self.connection, change.table, change.row_id) or {}
            for name, left in change.after.items():
                if name not in ignored and now.get(name) != left:
                    raise ConflictError(
                        "It was changed again since by somebody else, so it was left as it is. "
                        "Look at its history and decide by hand.",
                        table=change.table,
                        id=change.row_id,
                    )
            self.update(change.table, change.row_id, change.before)

    def _note(
        self, table: str, row_id: str, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> None:
        self.changes.append(RowChange(table, row_id, dict(before), dict(after)))


def canonical(value: Any) -> str:
    """Return the one JSON text of a value: sorted keys, no spaces, plain ASCII."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def chain_hash(previous: str, entry: Mapping[str, Any]) -> str:
    """Return the sha256 that ties an entry to the one before."""
    return hashlib.sha256((previous + canonical(dict(entry))).encode("ascii")).hexdigest()


def broken_links(connection: sa.Connection) -> Iterator[str]:
    """Yield a sentence for each journal row that was altered or lost after it was written."""
    last: dict[str, tuple[int, str]] = {}
    for row in connection.execute(sa.select(journal).order_by(journal.c.number)).mappings():
        sequence, previous = last.get(row["replica"], (0, _FIRST))
        names = ("id", "replica", "sequence", "reviewer", "at", "kind", "operation", "target")
        entry = {name: row[name] for name in (*names, "facts", "changes")}
        expected = chain_hash(previous, entry)
        if (row["sequence"], row["previous_hash"], row["hash"]) != (
            sequence + 1,
            previous,
            expected,
        ):
            yield f"journal row {row['number']} does not follow from the one before"
        last[row["replica"]] = (row["sequence"], row["hash"])


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


def last_number(connection: sa.Connection) -> int:
    """Return the number of the newest step, 0 when there is none."""
    return connection.execute(sa.select(sa.func.max(journal.c.number))).scalar() or 0


def step_to_undo(connection: sa.Connection, reviewer: str) -> Step | None:
    """Return the reviewer's newest step that stands."""
    query = _acts_of(reviewer).where(_last_turn() != StepKind.UNDO.value)
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
    query = _acts_of(reviewer).where(_last_turn() == StepKind.UNDO.value, undone_at > newest)
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


def _last_turn() -> sa.ColumnElement[str]:
    """What was done last about the step of the outer query: undo, redo, or nothing ('do')."""
    turn = journal.alias("last_turn")
    kind = (
        sa.select(turn.c.kind)
        .where(turn.c.target == journal.c.id)
        .order_by(turn.c.number.desc())
        .limit(1)
        .scalar_subquery()
    )
    return sa.func.coalesce(kind, StepKind.DO.value)


def _end_of_chain(connection: sa.Connection) -> tuple[str, int, str]:
    """Return this replica's id, and the sequence number and hash of its newest row."""
    replica: str = connection.execute(sa.select(project.c.replica)).scalar_one()
    query = (
        sa.select(journal.c.sequence, journal.c.hash)
        .where(journal.c.replica == replica)
        .order_by(journal.c.sequence.desc())
        .limit(1)
    )
    last = connection.execute(query).first()
    return (replica, 0, _FIRST) if last is None else (replica, last.sequence, last.hash)


def _read(connection: sa.Connection, table: str, row_id: str) -> dict[str, Any] | None:
    source = JOURNALLED[table]
    found = connection.execute(sa.select(source).where(source.c.id == row_id)).mappings().first()
    return None if found is None else dict(found)


def _write(connection: sa.Connection, table: str, row_id: str, values: Mapping[str, Any]) -> None:
    target = JOURNALLED[table]
    connection.execute(target.update().where(target.c.id == row_id).values(dict(values)))


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
                before=_with_secrets(change["before"], secrets, f"{place}.before."),
                after=_with_secrets(change["after"], secrets, f"{place}.after."),
            )
            for place, change in enumerate(json.loads(row["changes"]))
        ),
    )


def _with_secrets(values: dict[str, Any], secrets: dict[str, Any], place: str) -> dict[str, Any]:
    return {name: secrets.get(place + name, value) for name, value in values.items()}


def _part_secrets(
    connection: sa.Connection, changes: list[RowChange]
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return the changes as the chain holds them, and apart the confidential values."""
    plain: list[dict[str, Any]] = []
    secrets: dict[str, Any] = {}
    for place, change in enumerate(changes):
        entry = {"table": change.table, "id": change.row_id}
        hide = _is_confidential(connection, change)
        for side, values in (("before", change.before), ("after", change.after)):
            shown = dict(values)
            for name in CONFIDENTIAL & shown.keys() if hide else ():
                secrets[f"{place}.{side}.{name}"] = shown[name]
                shown[name] = {"sha256": _salted(change.row_id, shown[name])}
            entry[side] = shown  # type: ignore[assignment]
        plain.append(entry)
    return plain, secrets


def _is_confidential(connection: sa.Connection, change: RowChange) -> bool:
    if change.table != "evidence":
        return False
    row = _read(connection, change.table, change.row_id) or {}
    return bool(row.get("confidential") or change.before.get("confidential"))


def _salted(row_id: str, value: Any) -> str:
    return hashlib.sha256((row_id + canonical(value)).encode("ascii")).hexdigest()
