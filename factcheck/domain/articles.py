"""Articles and the blocks of their text."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from factcheck.domain.anchors import TextSpan

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

ArticleId = NewType("ArticleId", str)


class BlockRole(StrEnum):
    """What a block of lines is to its article."""

    TITLE = "title"
    SUMMARY = "summary"
    BYLINE = "byline"
    DATE = "date"
    HEADING = "heading"
    BODY = "body"
    QUOTE = "quote"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


CLAIM_ROLES = frozenset({BlockRole.TITLE, BlockRole.SUMMARY, BlockRole.BODY, BlockRole.QUOTE})
"""Candidates come from blocks of these roles only."""


@dataclass(frozen=True, slots=True)
class Block:
    """A run of lines with one role: `start` and `end` as in TextSpan, without the last line end."""

    start: int
    end: int
    role: BlockRole

    @property
    def span(self) -> TextSpan:
        """Where the block stands."""
        return TextSpan(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article; None where it is not known, never guessed.

    `published` is YYYY, YYYY-MM or YYYY-MM-DD: its length is its precision.
    `language` is an ISO 639-1 code.
    """

    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None


_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([\w.:+-]{2,40})", re.IGNORECASE)


def bare_type(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


@dataclass(frozen=True, slots=True)
class RawDocument:
    """Bytes as they came, and where from: `source` is a path or URL, None for pasted text.

    `media_type` is as it was told, with the charset a server named ("text/html; charset=utf-8").
    """

    data: bytes
    source: str | None
    media_type: str = "text/plain"

    @property
    def bare_type(self) -> str:
        """The media type without its parameters."""
        return bare_type(self.media_type)

    @property
    def charset(self) -> str | None:
        """The encoding that whoever sent it named, None when nobody did."""
        told = _CHARSET.search(self.media_type)
        return told[1] if told else None


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read: `body_only` when every line is a paragraph of the body already.

    `encoding` and `title` are a person's word and win over what the document says.
    """

    body_only: bool = False
    encoding: str | None = None
    title: str | None = None


DEFAULT_OPTIONS = ReadOptions()


@dataclass(frozen=True, slots=True)
class EncodingProposal:
    """An encoding a text may be written in, and what the lines in question would then say."""

    encoding: str
    preview: str


class NoteKind(StrEnum):
    """How a writer noted something on words of a draft."""

    COMMENT = "comment"
    FOOTNOTE = "footnote"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A writer's own note on words of a draft, ready to become evidence: `span` holds the words."""

    span: TextSpan
    text: str
    kind: NoteKind
    author: str = ""


@dataclass(frozen=True, slots=True)
class Alternatives:
    """What else the page's title, byline and day could be, the likeliest first; days as YYYY-MM-DD.

    What was chosen comes first where something was chosen.
    """

    titles: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    days: tuple[str, ...] = ()


NO_ALTERNATIVES = Alternatives()


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article read from a document, before it is stored: text, blocks, metadata, warnings.

    `page_starts` are the positions at which the pages of a paged document begin, in code points;
    empty for documents without pages. `confidence` is the expected F1 of the body's words, 0 to 1;
    None where the document itself says what its body is.
    """

    raw: RawDocument
    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata
    warnings: tuple[str, ...] = ()
    notes: tuple[SourceNote, ...] = ()
    page_starts: tuple[int, ...] = ()
    alternatives: Alternatives = NO_ALTERNATIVES
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """What is kept of how an article was read, beside its text; fields as in ReadArticle."""

    warnings: tuple[str, ...] = ()
    alternatives: Alternatives = NO_ALTERNATIVES
    page_starts: tuple[int, ...] = ()
    confidence: float | None = None

    def page_of(self, span: TextSpan) -> int | None:
        """Return the number of the page the span begins on, from 1; None without pages."""
        return page_at(self.page_starts, span.start)


def page_at(page_starts: Sequence[int], position: int) -> int | None:
    """Return the number of the page a position is on, from 1; None without pages."""
    return max(1, bisect_right(page_starts, position)) if page_starts else None


@dataclass(frozen=True, slots=True)
class ClaimCounts:
    """How many claims an article has in each state; open ones by definition have no verdict."""

    open: int = 0
    decided: int = 0
    dismissed: int = 0
    lost: int = 0
    verified: int = 0
    disputed: int = 0
    unsourced: int = 0

    @property
    def total(self) -> int:
        """Claims that count for progress: open, decided and lost."""
        return self.open + self.decided + self.lost


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who declared the check of an article finished, and when (UTC)."""

    reviewer: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article as a list shows it, without its text.

    `incomplete` counts the decisions that lack what the rules of the project ask for.
    """

    id: ArticleId
    metadata: Metadata
    source: str | None
    sha256: str
    media_type: str
    imported_at: datetime
    revision: int
    counts: ClaimCounts = field(default_factory=ClaimCounts)
    sign_off: SignOff | None = None
    tags: tuple[str, ...] = ()
    incomplete: int = 0

    @property
    def title(self) -> str:
        """The title, or the source's last part, or a dash: never empty."""
        fallback = (self.source or "").rstrip("/").rpartition("/")[2]
        return self.metadata.title or fallback or "—"


@dataclass(frozen=True, slots=True)
class Article:
    """An article with its immutable text and the blocks that cover it.

    `as_of` is the number of the newest step its reader knows of, 0 where nobody asked.
    """

    summary: ArticleSummary
    text: str
    blocks: tuple[Block, ...]
    as_of: int = field(default=0, compare=False)

    @property
    def id(self) -> ArticleId:
        """The article's id."""
        return self.summary.id


class ImportOutcome(StrEnum):
    """What came of importing one document."""

    NEW = "new"
    SAME = "same"
    REVISION = "revision"
    REFUSED = "refused"
