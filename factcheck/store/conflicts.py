"""Where two people changed the same rows: what each made of them, and what a person chose.

An edit meets steps that others made after the claim was read; an undo meets those made after the
step it takes back. Nothing is decided here: without a choice a ConflictError tells both versions,
and the transaction ends as if nothing had been tried.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.history import Conflict, Keep, RowChange, Side, Step, StepKind
from factcheck.errors import ConflictError
from factcheck.said import said
from factcheck.store import confidential, rows
from factcheck.store import journal as steps
from factcheck.store.schema import UNJOURNALLED, journal, journal_subject

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from factcheck.store.journal import StepWriter

_TOGETHER = {
    "claim": (
        frozenset({"start", "end", "quote", "prefix", "suffix", "revision"}),
        frozenset({"state", "verdict_id", "dismissal", "draft_rationale"}),
    ),
    "article": (frozenset({"signed_off_by", "signed_off_at"}),),
}
"""Columns that mean something only together: a claim's place, its decision; a sign-off."""

_WHOLE = frozenset({"split", "merge"})
"""Acts of which no part can stand alone: where theirs is to stand, nothing of mine does."""

_NOBODYS = frozenset({"setting"})
"""Tables of rows that belong to no article or claim."""

_TEXTS = ("rationale", "missing_context", "suggested_correction")
_CHANGED, _BUILT_UPON, _ERASED = "changed", "built upon", "erased"


@dataclass(frozen=True, slots=True)
class Seen:
    """Up to which step a person knew the record when deciding on an edit.

    `keep` is what they chose where others had changed the same, knowing all up to step `met`.
    """

    number: int
    keep: Keep | None = None
    met: int = 0


Values = dict[str, Any]
Row = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Met:
    """A change that cannot simply be put back, and why."""

    change: RowChange
    why: str


def reverse(writer: StepWriter, step: Step, keep: Keep | None = None) -> None:
    """Put back the `before` of every change, last first.

    Where a row is no longer as the step left it, or others built upon one that would go, theirs
    stays (Keep.THEIRS) or goes too (Keep.MINE). Raises ConflictError without a choice, and where
    mine cannot come back: it was erased for good, or the text is another one by now.
    """
    met: list[_Met] = []
    for change in reversed(step.changes):
        why = _obstacle(writer, change, step)
        if why is not None:
            met.append(_Met(change, why))
        if why is None or (keep is Keep.MINE and why == _BUILT_UPON):
            writer.update(change.table, change.row_id, change.before)
        elif keep is Keep.MINE and why == _CHANGED:
            writer.update(change.table, change.row_id, _whole_before(writer, change, step))
    if met:
        _settle(writer, _of_undo(writer, step, met), keep)


def meet(writer: StepWriter, seen: Seen, own: Collection[int]) -> bool:
    """Compare what the step writes with what others wrote after what its author has seen.

    `own` are the numbers of steps made by this very process, which meet nothing. With Keep.THEIRS
    mine is written down and theirs goes on standing, of which the return value tells. Raises
    ConflictError without a choice, and when somebody wrote once more after it was made.
    """
    theirs = _about(writer, seen.number, own)
    theirs_net = _net([change for one in theirs for change in one.changes])
    overlap = _overlap(_net(writer.changes), theirs_net)
    if not overlap:
        return False
    _take_no_words_of_theirs(writer, theirs_net)
    newest = theirs[-1]
    keep = seen.keep if newest.number <= seen.met else None
    mine = _net(writer.changes)
    conflict = Conflict(
        kind=writer.kind,
        operation=writer.operation,
        facts=dict(writer.facts),
        mine=Side(writer.reviewer, None, _told(writer, {row: mine[row][1] for row in overlap})),
        theirs=Side(
            newest.reviewer, newest.at, _told(writer, {row: mine[row][0] for row in overlap})
        ),
        met=newest.number,
    )
    if keep is Keep.THEIRS and writer.operation in _WHOLE:
        for change in reversed(list(writer.changes)):
            writer.update(change.table, change.row_id, change.before)
    elif keep is Keep.THEIRS:
        for (table, row_id), names in overlap.items():
            before = mine[table, row_id][0]
            writer.update(table, row_id, {name: before[name] for name in names & before.keys()})
        _set_apart(writer, theirs)
    _settle(writer, conflict, keep)
    return keep is Keep.THEIRS


# an undo and what was done since


def _obstacle(writer: StepWriter, change: RowChange, step: Step) -> str | None:
    now = writer.now(change.table, change.row_id) or {}
    ignored = UNJOURNALLED.get(change.table, frozenset())
    if not all(
        name in ignored or confidential.is_same(change.row_id, now.get(name), left)
        for name, left in change.after.items()
    ):
        return _CHANGED
    if _is_built_upon(writer.connection, change, step):
        return _BUILT_UPON
    is_erased = any(confidential.is_hidden(value) for value in change.before.values())
    return _ERASED if is_erased else None


def _is_built_upon(connection: sa.Connection, change: RowChange, step: Step) -> bool:
    """Say whether taking the change back would take the work of later acts along.

    It would where a claim or article goes out of sight, and where an article gets another text,
    in which claims that came since have no place.
    """
    goes = change.table in ("claim", "article") and change.before.get("withdrawn")
    if not goes and not _is_of_text(change):
        return False
    query = (
        sa.select(journal.c.number)
        .join(journal_subject, journal_subject.c.number == journal.c.number)
        .where(
            journal.c.number > step.number,
            journal.c.kind == StepKind.DO.value,
            journal_subject.c.subject_id == change.row_id,
            steps.last_turn() != StepKind.UNDO.value,
        )
    )
    return connection.execute(query.limit(1)).first() is not None


def _is_of_text(change: RowChange) -> bool:
    """Say whether the change is about which text an article or claim stands in."""
    return change.table in ("article", "claim") and "revision" in change.before


def _whole_before(writer: StepWriter, change: RowChange, step: Step) -> Values:
    """Return the columns that make the row what it was before the step, those that go together."""
    names = _with_companions(change.table, change.before)
    back: Values = {}
    for later in reversed(steps.steps_on_row(writer.connection, change.row_id, step.number)):
        for one in reversed(later.changes):
            if (one.table, one.row_id) == (change.table, change.row_id):
                back.update({name: one.before[name] for name in names & set(one.before)})
    return {**back, **change.before}


def _of_undo(writer: StepWriter, step: Step, met: Sequence[_Met]) -> Conflict:
    back: dict[Row, Values] = {}
    for one in met:
        back.setdefault((one.change.table, one.change.row_id), {}).update(one.change.before)
    there = {row: rows.read(writer.connection, *row) or {} for row in back}
    now = {row: {name: there[row].get(name) for name in back[row]} for row in back}
    since = _newest_since(writer.connection, step, back)
    return Conflict(
        kind=writer.kind,
        operation=writer.operation,
        facts=dict(writer.facts),
        mine=Side(writer.reviewer, None, _told(writer, back)),
        theirs=Side(since.reviewer, since.at, _told(writer, now)),
        met=since.number,
        can_replace=not any(_cannot_come_back(writer, one, step) for one in met),
    )


def _cannot_come_back(writer: StepWriter, met: _Met, step: Step) -> bool:
    if met.why == _ERASED or _is_of_text(met.change):
        return True
    return met.why == _CHANGED and "revision" in _whole_before(writer, met.change, step)


def _newest_since(connection: sa.Connection, step: Step, met: Iterable[Row]) -> Step:
    later = [
        one for _, row_id in met for one in steps.steps_on_row(connection, row_id, step.number)
    ]
    return max(later, key=lambda one: one.number, default=step)


# an edit and what was done meanwhile


def _about(writer: StepWriter, seen: int, own: Collection[int]) -> list[Step]:
    while seen + 1 in own:  # an hour's own verdicts need not be looked up one by one
        seen += 1
    subjects = [*writer.claim_ids, *writer.article_ids]
    found = steps.steps_about(writer.connection, subjects, seen, own)
    for row_id in {one.row_id for one in writer.changes if one.table in _NOBODYS}:
        later = steps.steps_on_row(writer.connection, row_id, seen)
        found += [one for one in later if one.number not in own]
    return found


def _net(changes: Iterable[RowChange]) -> dict[Row, tuple[Values, Values]]:
    """Return per row what the changes found and what they left, in the columns that differ.

    A row they added had nothing before that anybody could have seen, unless it is one that always
    has a meaning, such as a setting.
    """
    found: dict[Row, tuple[Values, Values]] = {}
    for change in changes:
        before, after = found.setdefault((change.table, change.row_id), ({}, {}))
        is_new = "id" in change.after and change.table not in _NOBODYS
        added = change.after if is_new else change.before
        before.update({name: value for name, value in added.items() if name not in before})
        after.update(change.after)
    for before, after in found.values():
        for name in [name for name, value in after.items() if before.get(name) == value]:
            before.pop(name, None)
            del after[name]
    return {row: sides for row, sides in found.items() if sides[1]}


def _overlap(
    mine: Mapping[Row, tuple[Values, Values]], theirs: Mapping[Row, tuple[Values, Values]]
) -> dict[Row, set[str]]:
    """Return the columns both changed, and those they mean something with; a row gone is whole."""
    found: dict[Row, set[str]] = {}
    for row in mine.keys() & theirs.keys():
        both = {*mine[row][1], *theirs[row][1]}
        is_gone = "withdrawn" in both
        names = both if is_gone else mine[row][1].keys() & theirs[row][1].keys()
        if names:
            found[row] = _with_companions(row[0], names)
    return found


def _with_companions(table: str, names: Collection[str]) -> set[str]:
    groups = _TOGETHER.get(table, ())
    return {*names, *(name for group in groups if group & set(names) for name in group)}


def _take_no_words_of_theirs(
    writer: StepWriter, theirs: Mapping[Row, tuple[Values, Values]]
) -> None:
    """Give a verdict of mine the texts its author saw, where it only kept those that came since."""
    for change in list(writer.changes):
        row = ("claim", change.after.get("claim_id", ""))
        if change.table != "verdict" or row not in theirs:
            continue
        before, after = theirs[row]
        seen = _texts(writer, before)
        came = _texts(writer, after)
        mine = {name: change.after.get(name, "") for name in _TEXTS}
        kept = {name for name in _TEXTS if mine[name] == came[name] != seen[name]}
        writer.update("verdict", change.row_id, {name: seen[name] for name in kept})


def _texts(writer: StepWriter, claim: Values) -> Values:
    """Return what was written about a claim with these columns, in its verdict or before one."""
    verdict = writer.now("verdict", claim["verdict_id"]) if claim.get("verdict_id") else None
    found = verdict or {"rationale": claim.get("draft_rationale", "")}
    return {name: found.get(name, "") for name in _TEXTS}


def _set_apart(writer: StepWriter, theirs: Sequence[Step]) -> None:
    """Let a verdict of mine that does not stand replace the one both had before them."""
    replaced = {
        change.after["claim_id"]: change.after.get("replaces")
        for step in reversed(theirs)
        for change in step.changes
        if change.table == "verdict" and "claim_id" in change.after
    }
    for change in list(writer.changes):
        if change.table == "verdict" and change.after.get("claim_id") in replaced:
            before = replaced[change.after["claim_id"]]
            writer.update("verdict", change.row_id, {"replaces": before})


# telling of it


def _told(writer: StepWriter, values: Mapping[Row, Values]) -> tuple[RowChange, ...]:
    """Return the versions of rows with the verdicts they name, for a person to read."""
    found = [RowChange(table, row_id, {}, after) for (table, row_id), after in values.items()]
    for after in values.values():
        if verdict := after.get("verdict_id"):
            row = writer.now("verdict", verdict) or {}
            found.append(RowChange("verdict", verdict, {}, row))
    return tuple(found)


def _settle(writer: StepWriter, conflict: Conflict, keep: Keep | None) -> None:
    """Write down whose version a person chose; raise ConflictError when none did."""
    if keep is None or (keep is Keep.MINE and not conflict.can_replace):
        raise ConflictError(_sentence(conflict), conflict=conflict)
    writer.facts.update(kept=keep.value, other=conflict.theirs.reviewer)


def _sentence(conflict: Conflict) -> str:
    if not conflict.can_replace:
        return said(
            "{name} built on it since, or it has been erased for good, so it was left as it is."
            " Leave it so (keep theirs) to go on with the step before.",
            name=conflict.theirs.reviewer,
        )
    return said(
        "It was changed since by somebody else, {name}, so nothing was done. Choose whose version"
        " is to stand: yours (keep mine) or theirs (keep theirs).",
        name=conflict.theirs.reviewer,
    )
