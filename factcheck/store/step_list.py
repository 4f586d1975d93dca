"""The steps of a long history: where each stands, and pages of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from factcheck.domain.history import StepPlace
from factcheck.store import times
from factcheck.store.schema import journal, journal_subject

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.domain.history import HistoryFilter

_SAME_DAY = len("2026-01-30T09:0")
"""Characters of a time within which no clock on earth changes its day: ten minutes."""


def places(connection: sa.Connection, wanted: HistoryFilter) -> Iterator[StepPlace]:
    """Yield number and local day of the steps that are meant, newest first."""
    query = sa.select(journal.c.number, journal.c.at).order_by(journal.c.number.desc())
    days: dict[str, date] = {}
    for number, at in connection.execute(query.where(*_conditions(wanted))):
        day = days.get(at[:_SAME_DAY])
        if day is None:
            day = days[at[:_SAME_DAY]] = times.from_text(at).astimezone().date()
        yield StepPlace(number, day)


def reviewers(connection: sa.Connection) -> list[str]:
    """Return everybody who did a step, in order of their names."""
    query = sa.select(journal.c.reviewer).distinct().order_by(journal.c.reviewer)
    return list(connection.execute(query).scalars())


def _conditions(wanted: HistoryFilter) -> Iterator[sa.ColumnElement[bool]]:
    if wanted.after:
        yield journal.c.number > wanted.after
    if wanted.reviewer is not None:
        yield journal.c.reviewer == wanted.reviewer
    if wanted.article_id is not None:
        yield journal.c.number.in_(
            sa.select(journal_subject.c.number).where(
                journal_subject.c.subject_id == wanted.article_id
            )
        )
    if wanted.text:
        yield sa.or_(_holds(wanted.text), journal.c.operation.in_(sorted(wanted.operations)))


def _holds(text: str) -> sa.ColumnElement[bool]:
    """Say that a fact of the step, or the reviewer's name, holds the text, case aside."""
    folded = text.casefold()
    facts: Any = sa.func.json_each(journal.c.facts).table_valued("value")
    in_facts = sa.exists().where(
        sa.func.casefold(sa.cast(facts.c.value, sa.Text)).contains(folded, autoescape=True)
    )
    name = sa.func.casefold(journal.c.reviewer).contains(folded, autoescape=True)
    return sa.or_(in_facts, name)
