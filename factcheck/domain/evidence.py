"""Evidence: records that bear on a claim; the search trail and the right of reply."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import datetime

    from factcheck.domain.articles import SourceNote
    from factcheck.domain.claims import ClaimId

EvidenceId = NewType("EvidenceId", str)


class Stance(StrEnum):
    """How a piece of evidence bears on its claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"


class SourceType(StrEnum):
    """What kind of source a piece of evidence is."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    EXPERT = "expert"
    INTERVIEW = "interview"
    DATASET = "dataset"
    OWN_CALCULATION = "own calculation"


class LinkState(StrEnum):
    """What the last look at a link found.

    Changed: the page is there, but no longer with the words that were quoted from it. Unreachable:
    not now, which may pass. Blocked: the page, or our own rules, will not have it fetched.
    """

    UNCHECKED = "unchecked"
    ALIVE = "alive"
    CHANGED = "changed"
    DEAD = "dead"
    UNREACHABLE = "unreachable"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class LinkCheck:
    """What a look at a link found, and when.

    `note` holds the words that stand in the place of those quoted, or why nothing was seen.
    """

    state: LinkState
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class NewEvidence:
    """Evidence about to be added; at least a URL or an offline reference.

    `original_url` keeps the address as it was given when `url` was tidied.
    `published` is YYYY[-MM[-DD]].
    """

    url: str | None = None
    reference: str | None = None
    title: str = ""
    publisher: str = ""
    author: str = ""
    published: str | None = None
    quote: str = ""
    locator: str = ""
    stance: Stance = Stance.SUPPORTS
    source_type: SourceType | None = None
    accessed_at: datetime | None = None
    archive_url: str | None = None
    confidential: bool = False
    note: str = ""
    original_url: str | None = None


@dataclass(frozen=True, slots=True)
class NoteOnClaim:
    """A writer's note on words of a claim, and the evidence it would make.

    `url` is the first address in the note; `page` the number of the page of the draft, from 1.
    """

    note: SourceNote
    url: str | None
    page: int | None
    evidence: NewEvidence


@dataclass(frozen=True, slots=True)
class Evidence:
    """A piece of evidence as it is kept: what was recorded, by whom, in which place of the list."""

    id: EvidenceId
    claim_id: ClaimId
    position: int
    record: NewEvidence
    added_by: str
    added_at: datetime
    saved_copy_sha256: str | None = None
    link_state: LinkState = LinkState.UNCHECKED
    link_checked_at: datetime | None = None
    link_note: str = ""


@dataclass(frozen=True, slots=True)
class SearchTrailEntry:
    """Where a reviewer looked, for what, when, and what came of it: what defends an unsourced."""

    id: str
    claim_id: ClaimId
    place: str
    query: str
    searched_at: datetime
    outcome: str
    reviewer: str


@dataclass(frozen=True, slots=True)
class RightOfReply:
    """Whom a reviewer asked, when, how, and what came back."""

    id: str
    claim_id: ClaimId
    whom: str
    how: str
    asked_at: datetime
    answer: str
    answered_at: datetime | None
    reviewer: str
