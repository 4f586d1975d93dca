"""Claims and candidates: what a fact-checker would underline."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from enum import IntFlag, StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import ArticleId
    from factcheck.domain.evidence import Evidence
    from factcheck.domain.verdicts import Verdict

ClaimId = NewType("ClaimId", str)

_NAMESPACE = uuid.UUID("7a9a1d3e-5c0b-5f0e-9d53-6f1c2b7f4e11")

DEFAULT_THRESHOLD = 0.5
"""Check-worthiness from which a candidate is a claim, unless the project says otherwise."""


class ClaimState(StrEnum):
    """Where a claim stands."""

    OPEN = "open"
    DECIDED = "decided"
    DISMISSED = "dismissed"
    LOST = "lost"


class ClaimKind(IntFlag):
    """What a claim asserts; several may hold at once. Stored as bits."""

    QUANTITY = 1
    DATE = 2
    QUOTATION = 4
    ATTRIBUTION = 8
    COMPARISON = 16
    CAUSE = 32
    EVENT = 64
    DECISION = 128
    RECORD = 256

    @property
    def words(self) -> tuple[str, ...]:
        """The kinds as lower-case words, in a fixed order."""
        return tuple(kind.name.lower() for kind in ClaimKind if kind in self and kind.name)

    @staticmethod
    def of_words(words: tuple[str, ...]) -> ClaimKind:
        """Return the kinds named; raise KeyError for a word that is none."""
        kinds = ClaimKind(0)
        for word in words:
            kinds |= ClaimKind[word.upper()]
        return kinds


NO_KINDS = ClaimKind(0)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a detector scored a span as it did, in words.

    `weight` is its part in the score (positive speaks for a check); `span` holds the words that
    carry it, None when it is about the whole sentence.
    """

    text: str
    weight: float
    span: TextSpan | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span a detector scored: cheap and replaceable. Scores are 0 to 1.

    `parts` are the facts of a sentence that tells several, by position; empty for one fact.
    """

    span: TextSpan
    score: float
    checkable: float
    kinds: ClaimKind
    detector: str
    reasons: tuple[Reason, ...] = ()
    speaker: str | None = None
    parts: tuple[TextSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim as the rest of the program sees it.

    `span` is None when the claim is lost. `quote` is always `text[start:end]` of the revision the
    claim stands in. `number` is its place in the article by position, from 1 (0 when lost).
    `is_touched` tells a claim a person acted on from a candidate above the threshold. `as_of` is
    the number of the newest step when it was read: what came later its reader has not seen.
    """

    id: ClaimId
    article_id: ArticleId
    span: TextSpan | None
    quote: str
    prefix: str
    suffix: str
    state: ClaimState
    score: float | None
    checkable: float | None
    kinds: ClaimKind
    origin: str
    number: int = 0
    is_touched: bool = False
    standalone: str = ""
    speaker: str | None = None
    part_of: ClaimId | None = None
    tags: tuple[str, ...] = ()
    waiting_for: str = ""
    dismissal: str | None = None
    draft_rationale: str = ""
    verdict: Verdict | None = None
    evidence: tuple[Evidence, ...] = ()
    as_of: int = field(default=0, compare=False)

    @property
    def rationale(self) -> str:
        """The rationale of the verdict, or what was written before one was given."""
        return self.verdict.rationale if self.verdict else self.draft_rationale

    @property
    def is_decided_on_earlier_wording(self) -> bool:
        """Whether the claim's words changed after its verdict; where lines end does not count."""
        return self.verdict is not None and self.verdict.wording.split() != self.quote.split()

    @property
    def word(self) -> str:
        """The verdict's word, or the state's when there is none."""
        return self.verdict.verdict.value if self.verdict else self.state.value


LISTED_STATES = frozenset({ClaimState.OPEN, ClaimState.DECIDED, ClaimState.LOST})
"""States a list, the table and the CSV hold unless dismissed ones are asked for."""


def claim_id(article_id: ArticleId, span: TextSpan) -> ClaimId:
    """Return the id of a candidate there (UUIDv5); it stays when the candidate becomes a claim."""
    return ClaimId(str(uuid.uuid5(_NAMESPACE, f"{article_id}:{span.start}:{span.end}")))


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims of a project are meant; None or empty means any.

    Without `states`, open, decided and lost ones. `has_evidence` asks for some (True) or none,
    `is_incomplete` for decisions that lack what the rules of the project ask for. Days are
    YYYY-MM-DD, both included; an article published in a year or month is meant by any day of it.
    """

    article_id: ArticleId | None = None
    states: frozenset[ClaimState] = frozenset()
    verdicts: frozenset[str] = frozenset()
    kinds: ClaimKind = NO_KINDS
    min_score: float | None = None
    text: str = ""
    reviewer: str | None = None
    has_evidence: bool | None = None
    tag: str | None = None
    detail: str | None = None
    publisher: str | None = None
    decided_from: str | None = None
    decided_to: str | None = None
    published_from: str | None = None
    published_to: str | None = None
    is_incomplete: bool = False
