"""What a person does with claims: mark, dismiss, reopen, write down."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.detection import detector
from factcheck.domain.anchors import TextSpan, surroundings
from factcheck.domain.articles import BlockRole
from factcheck.domain.claims import NO_KINDS, Claim, ClaimId, ClaimState, claim_id
from factcheck.domain.verdicts import DISMISSALS
from factcheck.errors import InvalidSpanError, InvalidValueError
from factcheck.services.subjects import article_named, claim_named, short, touched
from factcheck.services.verdicts import add_verdict
from factcheck.store import articles, claims

if TYPE_CHECKING:
    from factcheck.domain.articles import Article, ArticleId
    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import ClaimFilter, Reason
    from factcheck.services.record import Record


class ClaimService:
    """Lists claims and changes them, one step an act."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def of_article(self, article_id: ArticleId, *, dismissed: bool = False) -> tuple[Claim, ...]:
        """Return the article's claims by position, lost ones last."""
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            return claims.of_article(
                connection, article_named(article_id), threshold, dismissed=dismissed
            )

    def get(self, claim: str) -> Claim:
        """Return the claim, or the candidate of that id; raise NotFoundError."""
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            return claims.get(connection, claim_named(claim), threshold)

    def find(self, wanted: ClaimFilter) -> tuple[Claim, ...]:
        """Return the claims of the project that the filter accepts, by article and position."""
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            return claims.find(connection, wanted, threshold)

    def count(self, wanted: ClaimFilter) -> int:
        """Return how many claims the filter accepts."""
        return len(self.find(wanted))

    def reasons(self, claim: str) -> tuple[Reason, ...]:
        """Return why the detector scored the claim's place as it did, computed again.

        Empty for a lost claim.
        """
        found = self.get(claim)
        if found.span is None:
            return ()
        with self._record.database.reading() as connection:
            article = articles.get(connection, found.article_id, 1.0)
        return detector.reasons(article.text, article.blocks, article.summary.metadata, found.span)

    def mark(self, article_id: ArticleId, span: TextSpan) -> Changes:
        """Make the selected words a claim, spaces at their ends left out.

        Raises InvalidSpanError when they lie outside the text, are blank, or cross a folded block.
        """
        with self._record.step("mark") as step:
            article = articles.get(step.connection, article_named(article_id), 1.0)
            new = _marked(article, _checked(article, span), step.reviewer)
            if claims.exists(step.connection, new.id):
                # the claim with this place's own id was moved elsewhere, or is here already
                new = replace(new, id=ClaimId(str(uuid.uuid4())))
            step.facts["quote"] = short(new.quote)
            claims.insert(step, new, revision=article.summary.revision)
        return step.result

    def dismiss(self, claim: str, reason: str | None = None) -> Changes:
        """Say that this is not a claim, if wished why (one of DISMISSALS)."""
        if reason is not None and reason not in DISMISSALS:
            raise InvalidValueError(
                f"“{reason}” is no reason to dismiss. Use one of: {', '.join(DISMISSALS)}."
            )
        threshold = self._record.threshold
        with self._record.step("dismiss") as step:
            row = touched(step, claim, threshold)
            step.facts["detail"] = reason
            step.update(
                "claim",
                row["id"],
                {"state": ClaimState.DISMISSED.value, "dismissal": reason, "verdict_id": None},
            )
        return step.result

    def reopen(self, claim: str) -> Changes:
        """Take the decision or dismissal off the claim; earlier verdicts stay readable."""
        threshold = self._record.threshold
        with self._record.step("reopen") as step:
            row = touched(step, claim, threshold)
            step.update(
                "claim",
                row["id"],
                {"state": ClaimState.OPEN.value, "dismissal": None, "verdict_id": None},
            )
        return step.result

    def draft_rationale(self, claim: str, text: str) -> Changes:
        """Keep what was written about the claim; a decided one gets a new verdict that says it."""
        threshold = self._record.threshold
        with self._record.step("write_rationale") as step:
            row = touched(step, claim, threshold)
            if row["verdict_id"] is None:
                step.update("claim", row["id"], {"draft_rationale": text})
            else:
                add_verdict(step, row, {"rationale": text})
        return step.result


def _checked(article: Article, span: TextSpan) -> TextSpan:
    """Return the span without blanks at its ends, or raise InvalidSpanError."""
    if not 0 <= span.start < span.end <= len(article.text):
        raise InvalidSpanError(
            f"The span {span.start} to {span.end} lies outside the text, which has "
            f"{len(article.text)} characters. Nothing was marked."
        )
    words = span.cut(article.text)
    start = span.start + len(words) - len(words.lstrip())
    end = span.end - (len(words) - len(words.rstrip()))
    if start >= end:
        raise InvalidSpanError("There are no words in the selection. Nothing was marked.")
    for block in article.blocks:
        if block.role is BlockRole.BOILERPLATE and block.span.overlaps(TextSpan(start, end)):
            raise InvalidSpanError(
                "The selection reaches into a folded block of page furniture. Give that block "
                "another role first, or select less."
            )
    return TextSpan(start, end)


def _marked(article: Article, span: TextSpan, reviewer: str) -> Claim:
    around = surroundings(article.text, span)
    return Claim(
        id=claim_id(article.id, span),
        article_id=article.id,
        span=span,
        quote=span.cut(article.text),
        prefix=around.prefix,
        suffix=around.suffix,
        state=ClaimState.OPEN,
        score=None,
        checkable=None,
        kinds=NO_KINDS,
        origin=reviewer,
    )
