"""What the project offers for a claim, and what taking an offer records."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan
from factcheck.domain.evidence import NewEvidence, Stance
from factcheck.domain.suggestions import SuggestionKind
from factcheck.domain.verdicts import Judgement
from factcheck.errors import NotFoundError
from ui.evidence.link import web_address
from ui.suggestions.words import decided_words, rated_words

if TYPE_CHECKING:
    from factcheck.domain.articles import ArticleSummary
    from factcheck.domain.claims import Claim, ClaimId
    from factcheck.domain.suggestions import Suggestion
    from factcheck.jobs import JobContext
    from factcheck.services.project import Project

MOST_OF_A_KIND = 5
_PARTED_NUMBER = re.compile(r"\d+(?:[.,]\d+)+")


@dataclass(frozen=True, slots=True)
class Offer:
    """A suggestion with the article it stands in and the claim that was decided there."""

    suggestion: Suggestion
    article: ArticleSummary | None = None
    earlier: Claim | None = None

    @property
    def title(self) -> str:
        """Return what the article or the fact-check is called."""
        found = self.suggestion
        return (self.article.title if self.article else found.article_title) or (
            found.publisher or ""
        )

    @property
    def publisher(self) -> str:
        """Return the outlet, "" when it is not known."""
        of_article = self.article.metadata.publisher if self.article else None
        return self.suggestion.publisher or of_article or ""

    @property
    def shared(self) -> tuple[TextSpan, ...]:
        """Return the words the claim has too; a number such as 1,300 is one word, or none."""
        return whole_numbers(self.suggestion.quote, self.suggestion.shared)

    @property
    def can_be_judged_alike(self) -> bool:
        """Whether it is an earlier verdict whose decision can be copied."""
        return self.earlier is not None and self.earlier.verdict is not None

    def is_taken(self, claim: Claim) -> bool:
        """Whether the claim has this passage as evidence already."""
        return any(
            one.record.quote == self.suggestion.quote and one.record.title == self.title
            for one in claim.evidence
        )


def read_offers(project: Project, claim_id: ClaimId, job: JobContext) -> tuple[Offer, ...]:
    """Return what bears on a claim, earlier verdicts first, each passage once.

    Runs on a worker. Raises NotFoundError when the claim is gone, CancelledError when nobody waits
    for the answer any more.
    """
    found = project.suggestions.of_claim(claim_id, None, MOST_OF_A_KIND)
    decided = {one.claim_id for one in found if one.kind is SuggestionKind.VERDICT}
    offers = []
    for one in found:
        job.checkpoint()
        is_again = one.kind is SuggestionKind.PASSAGE and one.claim_id in decided
        if not is_again and (offer := _offer(project, one)) is not None:
            offers.append(offer)
    return tuple(offers)


def evidence_of(offer: Offer, stance: Stance) -> NewEvidence:
    """Return the passage as a piece of evidence: its words, and where they stand."""
    found = offer.suggestion
    metadata = offer.article.metadata if offer.article else None
    source = found.url or (offer.article.source if offer.article else None) or ""
    url = source if web_address(source) is not None else None
    return NewEvidence(
        url=url,
        reference=None if url else source.rstrip("/").rpartition("/")[2] or offer.title,
        title=offer.title,
        publisher=offer.publisher,
        author=(metadata.byline or "") if metadata else "",
        published=found.published or (metadata.published if metadata else None),
        quote=found.quote,
        stance=stance,
        accessed_at=datetime.now(UTC),
        note=_note(offer),
    )


def judgement_like(offer: Offer, claim: Claim) -> Judgement | None:
    """Return the earlier decision with its evidence, to be given to `claim` in one step.

    None when the offer is no earlier verdict. A rationale written for the claim is kept, and
    evidence it has already is not added again.
    """
    earlier = offer.earlier
    if earlier is None or earlier.verdict is None:
        return None
    there = {one.record for one in claim.evidence}
    verdict = earlier.verdict
    return Judgement(
        verdict.verdict,
        detail=verdict.detail,
        rationale=None if claim.rationale else verdict.rationale,
        missing_context=verdict.missing_context or None,
        suggested_correction=verdict.suggested_correction or None,
        evidence=tuple(one.record for one in earlier.evidence if one.record not in there),
    )


def whole_numbers(text: str, spans: tuple[TextSpan, ...]) -> tuple[TextSpan, ...]:
    """Return the spans with the parts of a number joined where all are there, else left out."""
    kept = list(spans)
    for number in _PARTED_NUMBER.finditer(text):
        parts = [one for one in spans if number.start() <= one.start < number.end()]
        kept = [one for one in kept if one not in parts]
        if sum(map(len, parts)) == sum(sign.isdigit() for sign in number.group()):
            kept.append(TextSpan(*number.span()))
    return tuple(sorted(kept, key=lambda one: one.start))


def _offer(project: Project, found: Suggestion) -> Offer | None:
    """Return the suggestion with what belongs to it, None when its article went meanwhile."""
    try:
        article = project.articles.summary(found.article_id) if found.article_id else None
        is_verdict = found.kind is SuggestionKind.VERDICT and found.claim_id is not None
        earlier = project.claims.get(found.claim_id) if is_verdict and found.claim_id else None
    except NotFoundError:
        return None
    return Offer(found, article, earlier)


def _note(offer: Offer) -> str:
    found = offer.suggestion
    if found.kind is SuggestionKind.VERDICT:
        rationale = offer.earlier.rationale if offer.earlier else ""
        return ". ".join(part for part in (decided_words(found), rationale) if part)
    return rated_words(found) if found.kind is SuggestionKind.FACT_CHECK else ""
