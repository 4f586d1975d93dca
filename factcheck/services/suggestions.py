"""Offers evidence from what the project holds: passages, earlier verdicts, fact-checks.

Nothing here judges. "Differs" says that two numbers are not the same; whether one contradicts the
other is the reviewer's word alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from factcheck.domain.anchors import TextSpan
from factcheck.domain.suggestions import Compared, QuantityPair, Suggestion, SuggestionKind
from factcheck.evidence import quantities
from factcheck.evidence.ranking import Kind
from factcheck.evidence.suggestions import Numbered, likely
from factcheck.services.subjects import claim_named
from factcheck.store import articles, claims, earlier, fact_checks, passages
from factcheck.store.vectors import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.domain.articles import Article
    from factcheck.domain.claims import Claim
    from factcheck.evidence.ranking import Ranked
    from factcheck.services.record import Record
    from factcheck.services.semantic import Asked, SemanticService
    from factcheck.store.database import Connection
    from factcheck.store.earlier import DecidedClaim
    from factcheck.store.fact_checks import PublishedCheck
    from factcheck.store.full_text import FullTextIndex
    from factcheck.store.passages import Passage

    _AnyRanked = Ranked[Passage] | Ranked[DecidedClaim] | Ranked[PublishedCheck]

F = TypeVar("F", bound=Numbered)
F_co = TypeVar("F_co", bound=Numbered, covariant=True)

LIMIT = 5

READ_AT_MOST = 2_000
"""Code points of a claim that are compared; what is longer is no sentence of a text."""

CONTEXT = passages.CONTEXT
"""Code points before a claim or passage that may say which year "that same year" is."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for: a claim's words, and which article and claim not to answer with.

    `published` and `context`, the words before it, say what its relative dates mean.
    """

    text: str
    published: str | None = None
    context: str = ""
    article_id: str | None = None
    claim_id: str | None = None


class SuggestionService:
    """Finds what bears on a claim; reads only."""

    def __init__(self, record: Record, semantic: SemanticService) -> None:
        self._record = record
        self._semantic = semantic

    def of_claim(
        self,
        claim: str,
        kind: SuggestionKind | None = None,
        limit: int = LIMIT,
        *,
        unsure: bool = False,
    ) -> tuple[Suggestion, ...]:
        """Return what bears on the claim, likeliest first, of one kind or of all.

        With `unsure` also what is too unlikely to be shown to a person; its score tells.
        Raises NotFoundError for an unknown claim.
        """
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            found = claims.get(connection, claim_named(claim), threshold)
            article = articles.get(connection, found.article_id, threshold)
        return self.of_text(_question(found, article), kind, limit, unsure=unsure)

    def of_text(
        self,
        asked: Question | str,
        kind: SuggestionKind | None = None,
        limit: int = LIMIT,
        *,
        unsure: bool = False,
    ) -> tuple[Suggestion, ...]:
        """Return what bears on any words, likeliest first; `unsure` as above."""
        question = Question(asked) if isinstance(asked, str) else asked
        meaning = self._semantic.asked(question.text)
        with self._record.database.reading() as connection:
            search = _Search(connection, question, meaning, limit, unsure)
            ways = {
                SuggestionKind.VERDICT: search.verdicts,
                SuggestionKind.FACT_CHECK: search.fact_checks,
                SuggestionKind.PASSAGE: search.passages,
            }
            wanted = [way for each, way in ways.items() if kind in (None, each)]
            return tuple(found for way in wanted for found in way())


@dataclass(frozen=True, slots=True)
class _Search:
    """A question being answered from each of the three places."""

    connection: Connection
    question: Question
    meaning: Asked | None
    limit: int
    unsure: bool

    def verdicts(self) -> Iterator[Suggestion]:
        shelf = _Shelf(self.connection, earlier, {"but": self.question.claim_id})
        for one in self._likely(shelf, Source.CLAIM, Kind.VERDICT):
            yield _verdict(self.question, one)

    def fact_checks(self) -> Iterator[Suggestion]:
        shelf = _Shelf(self.connection, fact_checks, {})
        for one in self._likely(shelf, Source.FACT_CHECK, Kind.VERDICT):
            yield _fact_check(self.question, one)

    def passages(self) -> Iterator[Suggestion]:
        shelf = _Shelf(self.connection, passages, {"outside": self.question.article_id})
        for one in self._likely(shelf, Source.PASSAGE, Kind.PASSAGE):
            yield _passage(self.question, one)

    def _likely(self, shelf: _Shelf[F], source: Source, kind: Kind) -> list[Ranked[F]]:
        meaning = self.meaning.among(source) if self.meaning else None
        return likely(
            *(self.question.text, shelf, kind),
            limit=self.limit,
            meaning=meaning,
            unsure=self.unsure,
        )


class _Store(Protocol[F_co]):
    """A module of the store that keeps what is looked through, with its full-text index."""

    INDEX: FullTextIndex

    def total(self, connection: Connection) -> int: ...

    def matching(self, *given: Any, **named: Any) -> Sequence[F_co]: ...

    def numbered(self, *given: Any, **named: Any) -> Sequence[F_co]: ...


@dataclass(frozen=True, slots=True)
class _Shelf(Generic[F]):
    """One of the places as a library for `likely`; `without` names what asks itself."""

    connection: Connection
    store: _Store[F]
    without: Mapping[str, str | None]

    @property
    def total(self) -> int:
        return self.store.total(self.connection)

    def holding(self, term: str) -> int:
        return self.store.INDEX.holding(self.connection, term)

    def matching(self, match: str, limit: int) -> Sequence[F]:
        return self.store.matching(self.connection, match, limit=limit, **self.without)

    def numbered(self, numbers: Sequence[int]) -> Sequence[F]:
        return self.store.numbered(self.connection, numbers, **self.without)


def compare(claim_text: str, passage: str, published: str | None = None) -> Compared:
    """Return what the numbers and dates of two texts are to one another.

    `published` is the date of the passage's article, YYYY[-MM[-DD]].
    """
    found = quantities.compare(claim_text, quantities.Passage(passage, published))
    seen = {one.relation for one in found.relations}
    order = (
        quantities.Relation.DIFFERS,
        quantities.Relation.OTHER_YEAR,
        quantities.Relation.SAME,
    )
    relation = next((one.value for one in order if one in seen), "none")
    return Compared(relation, found.disagreement, tuple(_pairs(found)))


def _question(claim: Claim, article: Article) -> Question:
    start = claim.span.start if claim.span else 0
    return Question(
        text=(claim.standalone or claim.quote)[:READ_AT_MOST],
        published=article.summary.metadata.published,
        context=article.text[max(0, start - CONTEXT) : start],
        article_id=claim.article_id,
        claim_id=claim.id,
    )


def _passage(question: Question, one: Ranked[Passage]) -> Suggestion:
    found = one.found
    return Suggestion(
        kind=SuggestionKind.PASSAGE,
        quote=found.text,
        score=one.score,
        article_id=found.article_id,
        article_title=found.article_title,
        claim_id=found.claim_id,
        span=found.span,
        published=found.published,
        speaker=found.speaker,
        shared=one.shared,
        quantities=_compared(question, one, found.context),
    )


def _verdict(question: Question, one: Ranked[DecidedClaim]) -> Suggestion:
    found = one.found
    is_placed = found.start is not None and found.end is not None
    return Suggestion(
        kind=SuggestionKind.VERDICT,
        quote=found.text,
        score=one.score,
        article_id=found.article_id,
        article_title=found.article_title,
        claim_id=found.claim_id,
        span=TextSpan(found.start or 0, found.end or 0) if is_placed else None,
        published=found.published,
        speaker=found.speaker,
        verdict=found.verdict,
        reviewer=found.reviewer,
        decided_at=found.decided_at,
        shared=one.shared,
        quantities=_compared(question, one),
    )


def _fact_check(question: Question, one: Ranked[PublishedCheck]) -> Suggestion:
    found = one.found
    return Suggestion(
        kind=SuggestionKind.FACT_CHECK,
        quote=found.text,
        score=one.score,
        article_title=found.title,
        published=found.published,
        speaker=found.claimant,
        verdict=found.rating or None,
        publisher=found.publisher or None,
        url=found.url or None,
        shared=one.shared,
        quantities=_compared(question, one),
    )


def _compared(question: Question, one: _AnyRanked, context: str = "") -> tuple[QuantityPair, ...]:
    """Compare the claim with the part of the text that was read; spans are in the whole text."""
    text, start = one.found.text, one.read.start
    before = (context + text[:start])[-CONTEXT:]
    here = quantities.Passage(question.text, question.published, question.context)
    there = quantities.Passage(one.read.cut(text), one.found.published, before)
    found = _pairs(quantities.compare(here, there))
    return tuple(replace(pair, there_span=_moved(pair.there_span, start)) for pair in found)


def _moved(span: TextSpan, by: int) -> TextSpan:
    return TextSpan(span.start + by, span.end + by)


def _pairs(found: quantities.Comparison) -> Iterable[QuantityPair]:
    for one in found.relations:
        yield QuantityPair(
            *(one.relation.value, one.here_value, one.there_value, one.here, one.there),
            *(one.here_worked_out, one.there_worked_out),
        )
