"""Steps of the journal as a person reads them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

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
