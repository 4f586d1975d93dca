"""Offers evidence from what the project holds: passages, earlier verdicts, fact-checks.

Nothing here judges. "Differs" says that two numbers are not the same; whether one contradicts the
other is the reviewer's word alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from factcheck.domain.anchors import TextSpan
from factcheck.domain.suggestions import QuantityPair, Suggestion, SuggestionKind
from factcheck.evidence import quantities, ranking
from factcheck.evidence.query import match_string, most_terms, search_terms
from factcheck.services.subjects import claim_named
from factcheck.store import articles, claims, earlier, fact_checks, passages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from factcheck.domain.articles import Article
    from factcheck.domain.claims import Claim
    from factcheck.evidence.ranking import Ranked
    from factcheck.services.record import Record
    from factcheck.store.earlier import DecidedClaim
    from factcheck.store.fact_checks import PublishedCheck
    from factcheck.store.full_text import FullTextIndex
    from factcheck.store.passages import Passage

F = TypeVar("F", bound=ranking.Found)

CANDIDATES = 50
"""Rows the full-text search hands to the ranking."""

LIMIT = 5

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

    def __init__(self, record: Record) -> None:
        self._record = record

    def of_claim(
        self, claim: str, kind: SuggestionKind | None = None, limit: int = LIMIT
    ) -> tuple[Suggestion, ...]:
        """Return what bears on the claim, likeliest first, of one kind or of all.

        Raises NotFoundError for an unknown claim.
        """
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            found = claims.get(connection, claim_named(claim), threshold)
            article = articles.get(connection, found.article_id, threshold)
        return self.of_text(_question(found, article), kind, limit)

    def of_text(
        self, asked: Question | str, kind: SuggestionKind | None = None, limit: int = LIMIT
    ) -> tuple[Suggestion, ...]:
        """Return what bears on any words, likeliest first."""
        question = Question(asked) if isinstance(asked, str) else asked
        found: list[Suggestion] = []
        if kind in (None, SuggestionKind.VERDICT):
            found += self._earlier(question)[:limit]
        if kind in (None, SuggestionKind.FACT_CHECK):
            found += self._published(question)[:limit]
        if kind in (None, SuggestionKind.PASSAGE):
            found += self._passages(question)[:limit]
        return tuple(found)

    def _passages(self, question: Question) -> list[Suggestion]:
        matching = partial(passages.matching, outside=question.article_id)
        kind = ranking.Kind.PASSAGE
        found = self._likely(question, (passages.INDEX, passages.total), matching, kind)
        return [_passage(question, one) for one in found]

    def _earlier(self, question: Question) -> list[Suggestion]:
        matching = partial(earlier.matching, but=question.claim_id)
        kind = ranking.Kind.VERDICT
        found = self._likely(question, (earlier.INDEX, earlier.total), matching, kind)
        return [_verdict(question, one) for one in found]

    def _published(self, question: Question) -> list[Suggestion]:
        held = (fact_checks.INDEX, fact_checks.total)
        kind = ranking.Kind.VERDICT
        found = self._likely(question, held, fact_checks.matching, kind)
        return [_fact_check(question, one) for one in found]

    def _likely(
        self,
        question: Question,
        held: tuple[FullTextIndex, Callable[..., int]],
        matching: Callable[..., list[F]],
        kind: ranking.Kind,
    ) -> list[Ranked[F]]:
        """Search one index for the question's words and return what is worth showing."""
        index, count = held
        with self._record.database.reading() as connection:
            total = count(connection)
            match, holding = _sought(partial(index.holding, connection), question.text, total)
            found = matching(connection, match, limit=CANDIDATES)
        ranked = ranking.rank(question.text, found, ranking.Corpus(holding, total), kind=kind)
        return _worth_showing(ranked, kind)


def compare(claim_text: str, passage: str, published: str | None = None) -> dict[str, object]:
    """Return what the numbers and dates of two texts are to one another.

    `relation` is "differs", "other_year", "same" or "none" for the whole; `score` is how likely a
    disagreement is, 0 to 1.
    """
    found = quantities.compare(claim_text, quantities.Passage(passage, published))
    seen = {one.relation for one in found.relations}
    order = (
        quantities.Relation.DIFFERS,
        quantities.Relation.OTHER_YEAR,
        quantities.Relation.SAME,
    )
    relation = next((one.value for one in order if one in seen), "none")
    return {
        "relation": relation,
        "score": found.disagreement,
        "quantities": [_as_fields(one) for one in _pairs(found)],
    }


def _sought(
    count: Callable[[Sequence[str]], dict[str, int]], text: str, total: int
) -> tuple[str, dict[str, int]]:
    """Return the FTS5 expression for the words of a text, and how many rows hold each."""
    holding: dict[str, int] = {}

    def how_many(term: str) -> int:
        holding.update(count([term]))
        return holding[term]

    return match_string(search_terms(text, how_many, most_terms(total))), holding


def _worth_showing(ranked: Iterable[Ranked[F]], kind: ranking.Kind) -> list[Ranked[F]]:
    """Return what is likely enough; below a tested score nothing is shown."""
    return [one for one in ranked if one.score >= ranking.SHOWN_FROM[kind]]


def _question(claim: Claim, article: Article) -> Question:
    start = claim.span.start if claim.span else 0
    return Question(
        text=claim.standalone or claim.quote,
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
        quantities=_compared(question, found.text, found.published, found.context),
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
        quantities=_compared(question, found.text, found.published),
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
        quantities=_compared(question, found.text, found.published),
    )


def _compared(
    question: Question, text: str, published: str | None, context: str = ""
) -> tuple[QuantityPair, ...]:
    here = quantities.Passage(question.text, question.published, question.context)
    there = quantities.Passage(text, published, context)
    return tuple(_pairs(quantities.compare(here, there)))


def _pairs(found: quantities.Comparison) -> Iterable[QuantityPair]:
    for one in found.relations:
        yield QuantityPair(one.relation.value, one.here_value, one.there_value, one.here, one.there)


def _as_fields(pair: QuantityPair) -> dict[str, object]:
    return {
        "relation": pair.relation,
        "here": pair.here,
        "there": pair.there,
        "here_span": [pair.here_span.start, pair.here_span.end],
        "there_span": [pair.there_span.start, pair.there_span.end],
    }
