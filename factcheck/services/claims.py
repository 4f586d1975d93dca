"""What a person does with claims: mark, dismiss, reopen, write down."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan, surroundings
from factcheck.domain.claims import (
    Claim,
    ClaimFilter,
    ClaimId,
    ClaimState,
    claim_id,
)
from factcheck.domain.verdicts import DISMISSALS
from factcheck.errors import InvalidSpanError, InvalidValueError
from factcheck.said import said
from factcheck.services.selection import checked
from factcheck.services.subjects import article_named, claim_named, short, touched
from factcheck.services.verdicts import add_verdict, state_of, undecided
from factcheck.store import articles, claim_list, claims, gaps, journal
from factcheck.store.claim_list import ClaimOrder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.articles import Article, ArticleId
    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import Reason
    from factcheck.services.record import Edit, Record


__all__ = ["ClaimOrder", "ClaimService"]


class ClaimService:
    """Lists claims and changes them, one step an act."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def of_article(self, article_id: ArticleId, *, dismissed: bool = False) -> tuple[Claim, ...]:
        """Return the article's claims by position, lost ones last."""
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            found = claims.of_article(
                connection, article_named(article_id), threshold, dismissed=dismissed
            )
            return _read_at(journal.last_number(connection), found)

    def get(self, claim: str) -> Claim:
        """Return the claim, or the candidate of that id; raise NotFoundError."""
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            found = claims.get(connection, claim_named(claim), threshold)
            return _read_at(journal.last_number(connection), (found,))[0]

    def find(self, wanted: ClaimFilter) -> tuple[Claim, ...]:
        """Return the claims of the project that the filter means, by article and position."""
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            return claims.load(connection, claim_list.ids(connection, wanted, threshold), threshold)

    def ids(
        self,
        wanted: ClaimFilter,
        order: ClaimOrder = ClaimOrder.ARTICLE,
        *,
        descending: bool = False,
    ) -> list[ClaimId]:
        """Return the ids of the claims the filter means, sorted, for a list that loads by pages."""
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            return claim_list.ids(connection, wanted, threshold, order, descending=descending)

    def load(self, chosen: Sequence[ClaimId]) -> tuple[Claim, ...]:
        """Return these claims in this order; those that are gone meanwhile are left out."""
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            found = claims.load(connection, chosen, threshold)
            return _read_at(journal.last_number(connection), found)

    def count(self, wanted: ClaimFilter) -> int:
        """Return how many claims the filter means."""
        return sum(self.counts(wanted).values())

    def counts(self, wanted: ClaimFilter) -> dict[str, int]:
        """Return how many claims the filter means by verdict word, or by state without one."""
        threshold = self._record.threshold
        with self._record.database.reading() as connection:
            return claim_list.count(connection, wanted, threshold)

    def people_and_tags(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the reviewers whose verdicts stand and the tags claims carry, in order."""
        with self._record.database.reading() as connection:
            return claim_list.reviewers(connection), claim_list.tags(connection)

    def at_threshold(self, article_id: ArticleId, threshold: float) -> tuple[Claim, ...]:
        """Return what the article's claims would be if the project had this threshold (0 to 1)."""
        with self._record.database.reading() as connection:
            return claims.of_article(connection, article_named(article_id), threshold)

    def count_at_threshold(self, threshold: float) -> int:
        """Return how many claims the project would list if it had this threshold (0 to 1)."""
        with self._record.database.reading() as connection:
            return sum(claim_list.count(connection, ClaimFilter(), threshold).values())

    def gaps(self, chosen: Sequence[Claim]) -> dict[ClaimId, tuple[str, ...]]:
        """Return what the rules find lacking in the decisions on these claims.

        "rationale", "evidence" or "search"; complete and undecided ones are left out.
        """
        with self._record.database.reading() as connection:
            rules = gaps.rules_of(connection)
            searches = gaps.searches(connection, [one.id for one in chosen])
        found = {one.id: rules.gaps(one, searches.get(one.id, 0)) for one in chosen}
        return {claim_id: lacking for claim_id, lacking in found.items() if lacking}

    def reasons(self, claim: str) -> tuple[Reason, ...]:
        """Return why the detector scored the claim's place as it did, computed again.

        Empty for a lost claim.
        """
        found = self.get(claim)
        if found.span is None:
            return ()
        with self._record.database.reading() as connection:
            article = articles.get(connection, found.article_id, 1.0)
        from factcheck.detection import careful

        return careful.reasons_as(
            found.origin, article.text, article.blocks, article.summary.metadata, found.span
        )

    def mark(self, article_id: ArticleId, span: TextSpan) -> Changes:
        """Make the selected words a claim, spaces at their ends left out.

        A sentence the detector held back becomes a claim with its score, a dismissed one is open
        again, and words inside a claim are part of it. Raises InvalidSpanError when the words lie
        outside the text, are blank, cross a folded block, or are a claim already.
        """
        threshold = self._record.threshold
        with self._record.step("mark") as step:
            article = articles.get(step.connection, article_named(article_id), threshold)
            place = checked(article, span)
            step.facts["quote"] = short(place.cut(article.text))
            standing = claims.of_article(step.connection, article.id, threshold, dismissed=True)
            same = next((one for one in standing if one.span == place), None)
            if same is None:
                self._mark_new(step, article, place, standing)
            elif same.state is ClaimState.DISMISSED:
                row = touched(step, same.id, threshold)
                step.update("claim", row["id"], {**undecided(step, row), "state": "open"})
            else:
                raise InvalidSpanError(
                    said("These words are a claim already. Nothing was changed.")
                )
        return step.result

    def _mark_new(
        self, step: Edit, article: Article, place: TextSpan, standing: Sequence[Claim]
    ) -> None:
        held_back = claims.candidate_at(step.connection, article.id, place)
        if held_back is not None:
            claims.touch(step, held_back)
            return
        new = _marked(article, place, step.reviewer)
        if claims.exists(step.connection, new.id):  # a claim made here was moved elsewhere
            new = replace(new, id=ClaimId(str(uuid.uuid4())))
        new = replace(new, part_of=_whole_of(place, standing))
        claims.insert(step, new, revision=article.summary.revision)

    def dismiss(self, claim: str, reason: str | None = None) -> Changes:
        """Say that this is not a claim, if wished why (one of DISMISSALS)."""
        return self.dismiss_all([claim], reason)

    def dismiss_all(self, chosen: Sequence[str], reason: str | None = None) -> Changes:
        """Dismiss several in one step, so that one undo brings all back."""
        if reason is not None and reason not in DISMISSALS:
            raise InvalidValueError(
                said(
                    "“{reason}” is no reason to dismiss. Use one of: {names}.",
                    reason=reason,
                    names=", ".join(DISMISSALS),
                )
            )
        threshold = self._record.threshold
        with self._record.step("dismiss") as step:
            step.facts["detail"] = reason
            if len(chosen) > 1:
                step.facts["count"] = len(chosen)
            for claim in chosen:
                row = touched(step, claim, threshold)
                state = ClaimState.DISMISSED.value
                values = {**undecided(step, row), "state": state, "dismissal": reason}
                step.update("claim", row["id"], values)
        return step.result

    def reopen(self, claim: str) -> Changes:
        """Take the decision or dismissal off the claim; earlier verdicts stay readable.

        What was written about it stays with it, and a claim without a place stays lost.
        """
        return self.reopen_all([claim])

    def reopen_all(self, chosen: Sequence[str]) -> Changes:
        """Reopen several in one step, so that one undo brings all decisions back."""
        threshold = self._record.threshold
        with self._record.step("reopen") as step:
            if len(chosen) > 1:
                step.facts["count"] = len(chosen)
            for claim in chosen:
                row = touched(step, claim, threshold)
                state = state_of(row, ClaimState.OPEN)
                step.update("claim", row["id"], {**undecided(step, row), "state": state})
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


def _read_at(number: int, found: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return the claims saying up to which step their reader knows the record."""
    return tuple(replace(one, as_of=number) for one in found)


def _whole_of(place: TextSpan, standing: Sequence[Claim]) -> ClaimId | None:
    """Return the smallest claim that the words lie inside."""
    around = [one for one in standing if one.span is not None and one.span.contains(place)]
    wholes = [one for one in around if one.state is not ClaimState.DISMISSED]
    smallest = min(wholes, key=lambda one: len(one.span or place), default=None)
    return smallest.id if smallest else None


def _marked(article: Article, span: TextSpan, reviewer: str) -> Claim:
    """Return a claim of these words; its kinds are those its words show, as of any claim."""
    from factcheck.detection.signs import findings, kinds_of

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
        kinds=kinds_of(findings(span.cut(article.text))),
        origin=reviewer,
    )
