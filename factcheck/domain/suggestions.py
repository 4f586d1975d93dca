"""Suggestions: what the project already holds that bears on a claim. A person decides."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import ArticleId
    from factcheck.domain.claims import ClaimId


class SuggestionKind(StrEnum):
    """Where a suggestion comes from."""

    PASSAGE = "passage"
    VERDICT = "verdict"
    FACT_CHECK = "fact_check"


class DateBasis(StrEnum):
    """What a date that the words alone do not name was worked out from."""

    PUBLISHED = "published"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """How a date came about: the words as written, and the article's date or the words before."""

    words: str
    basis: DateBasis


@dataclass(frozen=True, slots=True)
class QuantityPair:
    """A value of the claim beside one of the suggestion: same, differs, or other_year.

    `here_span` and `there_span` are code points into the claim's words and the suggestion's quote.
    A date that its words alone do not name ("late Friday") tells what it was worked out from.
    """

    relation: str
    here: str
    there: str
    here_span: TextSpan
    there_span: TextSpan
    here_worked_out: WorkedOut | None = None
    there_worked_out: WorkedOut | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """Two texts compared: "differs", "other_year", "same" or "none" for the whole.

    `score` is how likely a disagreement is, 0 to 1.
    """

    relation: str
    score: float
    quantities: tuple[QuantityPair, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage, an earlier verdict or a published fact-check; `score` is 0 to 1.

    `span` is where the quote stands in its article; `shared` are the words of the quote that the
    claim has too, in code points of the quote. The `verdict` of a published fact-check is its
    publisher's own word, never one of ours.
    """

    kind: SuggestionKind
    quote: str
    score: float
    article_id: ArticleId | None = None
    article_title: str = ""
    claim_id: ClaimId | None = None
    span: TextSpan | None = None
    published: str | None = None
    speaker: str | None = None
    verdict: str | None = None
    reviewer: str | None = None
    decided_at: str | None = None
    publisher: str | None = None
    url: str | None = None
    shared: tuple[TextSpan, ...] = ()
    quantities: tuple[QuantityPair, ...] = ()
