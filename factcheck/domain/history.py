"""Steps of the journal as a person reads them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from factcheck.domain.articles import ArticleId
    from factcheck.domain.claims import ClaimId


class StepKind(StrEnum):
    """Whether a step did something new, took a step back, or did it again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after a step: only the columns that changed."""

    table: str
    row_id: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """One act of a person as the journal holds it.

    `operation` is a stable code such as "judge"; `facts` holds what a sentence about it needs
    (claim number, verdict, article title, ...). `target` is the id of the step that an undo or redo
    is about. `number` orders the steps of this copy; `sequence` counts those of the replica.
    """

    id: str
    number: int
    replica: str
    sequence: int
    kind: StepKind
    operation: str
    reviewer: str
    at: datetime
    target: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    article_ids: frozenset[ArticleId] = frozenset()
    claim_ids: frozenset[ClaimId] = frozenset()
    changes: tuple[RowChange, ...] = ()


class Keep(StrEnum):
    """Whose version a person chose where two of them met."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Side:
    """What one of two people makes of the same rows: the values stand in `after`.

    `at` is None for what is not recorded yet.
    """

    reviewer: str
    at: datetime | None
    changes: tuple[RowChange, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two versions of the same rows, of which a person has to choose one.

    `operation` and `facts` say what was to be done, `kind` whether it was an undo or a redo of it.
    `can_replace` is false where mine cannot stand in place of theirs. `met` is the number of the
    newest step that was looked at: a choice is made knowing all up to it.
    """

    kind: StepKind
    operation: str
    facts: Mapping[str, Any]
    mine: Side
    theirs: Side
    met: int = 0
    can_replace: bool = True


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which steps of a project are meant; None or empty means any.

    `text` is looked for in the facts of a step; `operations` are the codes of acts whose words
    hold it, so that a step matches by either. Only steps after the number `after` are meant.
    """

    reviewer: str | None = None
    article_id: ArticleId | None = None
    text: str = ""
    operations: frozenset[str] = frozenset()
    after: int = 0


@dataclass(frozen=True, slots=True)
class StepPlace:
    """Where a step stands in a long history: its number, and the local day it was done on."""

    number: int
    day: date
