"""One key decides a claim and goes on: the acts of judging, each durable before it is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factcheck.domain.claims import ClaimState
from factcheck.domain.verdicts import (
    VERDICT_DETAILS,
    Judgement,
    Verdict,
    VerdictId,
    VerdictWord,
)
from ui.verdicts.notes import Notes

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import ArticleId
    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import Claim
    from factcheck.services.shaping import ClaimNotes
    from ui.desk import Desk
    from ui.session import Session


class Judging(QObject):
    """Judges the claim in hand.

    The choice moves on at key time, so two quick keys judge two claims; the verdict is painted
    once it is durable. When an edit fails, the reviewer is brought back to the claim and told:
    `failed` carries the error, `rationale_lost` the id of a claim and the words that could not be
    kept. `article_done` says that nothing is left open in the article.
    """

    failed = Signal(object)
    rationale_lost = Signal(str, str)
    article_done = Signal()

    def __init__(self, session: Session, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk

    def judge(self, word: VerdictWord, *, advance: bool = True) -> None:
        """Give the claim in hand a verdict, and go on to the next open one."""
        claim = self._desk.current
        if claim is None or claim.state is ClaimState.LOST:
            return
        had = claim.verdict if claim.verdict and claim.verdict.verdict is word else None
        self._judge(claim, Judgement(word, detail=had.detail if had else None))
        if advance:
            self._advance()

    def set_detail(self, detail: str | None) -> None:
        """Give the verdict of the claim in hand a detail, or take it away; stay there."""
        claim = self._desk.current
        if claim and claim.verdict:
            self._judge(claim, Judgement(claim.verdict.verdict, detail=detail))

    def set_detail_number(self, number: int) -> None:
        """Give the verdict its nth detail, from 1, or take it off when it has that one."""
        claim = self._desk.current
        if claim is None or claim.verdict is None:
            return
        details = VERDICT_DETAILS[claim.verdict.verdict]
        if number <= len(details):
            wanted = details[number - 1]
            self.set_detail(None if claim.verdict.detail == wanted else wanted)

    def save_notes(self, claim: Claim, notes: Notes) -> None:
        """Keep what is known of a claim; what belongs to its verdict is a new verdict."""
        had = Notes.of(claim)
        shaping = self._session.project.shaping
        if (had.standalone, had.speaker, had.tags, had.waiting_for) != (
            notes.standalone, notes.speaker, notes.tags, notes.waiting_for,
        ):  # fmt: skip
            self._edit(claim, partial(shaping.note, claim.id, _claim_notes(notes)))
        texts = (notes.missing_context, notes.suggested_correction)
        if claim.verdict and texts != (had.missing_context, had.suggested_correction):
            judgement = Judgement(
                claim.verdict.verdict,
                detail=claim.verdict.detail,
                missing_context=notes.missing_context,
                suggested_correction=notes.suggested_correction,
            )
            judge = self._session.project.verdicts.judge
            self._edit(claim, partial(judge, claim.id, judgement))

    def reopen(self) -> None:
        """Withdraw the verdict of the claim in hand, or bring it back when it was dismissed."""
        claim = self._desk.current
        if claim and claim.state in {ClaimState.DECIDED, ClaimState.DISMISSED}:
            self._edit(claim, partial(self._session.project.claims.reopen, claim.id))

    def dismiss(self, reason: str | None = None) -> None:
        """Say that the claim in hand is none, and go on."""
        claim = self._desk.current
        if claim and claim.state is not ClaimState.DISMISSED:
            self._desk.set_pending(claim.id)
            self._edit(claim, partial(self._session.project.claims.dismiss, claim.id, reason))
            self._advance()

    def mark(self, article_id: ArticleId, span: TextSpan) -> None:
        """Make a span a claim and choose it."""
        self._session.edit(
            partial(self._session.project.claims.mark, article_id, span),
            done=self._choose_new,
            failed=self.failed.emit,
        )

    def save_rationale(self, claim: Claim, text: str) -> None:
        """Keep the rationale of a claim, whichever claim is in hand by now."""
        if text != claim.rationale:
            self._session.edit(
                partial(self._session.project.claims.draft_rationale, claim.id, text),
                failed=partial(self._give_back, claim, text),
                seen=claim.as_of,
            )

    def _judge(self, claim: Claim, judgement: Judgement) -> None:
        self._desk.set_pending(claim.id)
        decided = _decided(claim, judgement, self._session.project.reviewer)
        self._edit(
            claim,
            partial(self._session.project.verdicts.judge, claim.id, judgement),
            partial(self._desk.put_decided, decided),
        )

    def _advance(self) -> None:
        if not self._desk.advance():
            self.article_done.emit()

    def _edit(
        self,
        claim: Claim,
        operation: Callable[[], Changes],
        show: Callable[[], None] = lambda: None,
    ) -> None:
        self._session.edit(
            operation,
            done=partial(self._arrived, claim, show),
            failed=partial(self._bring_back, claim),
            seen=claim.as_of,
        )

    def _arrived(self, claim: Claim, show: Callable[[], None], _changes: Changes) -> None:
        self._desk.clear_pending(claim.id)
        show()

    def _bring_back(self, claim: Claim, error: Exception) -> None:
        self._desk.clear_pending(claim.id)
        self._desk.open_article(claim.article_id, claim.id)
        self.failed.emit(error)

    def _give_back(self, claim: Claim, text: str, error: Exception) -> None:
        self.rationale_lost.emit(claim.id, text)
        self._bring_back(claim, error)

    def _choose_new(self, changes: Changes) -> None:
        for claim_id in changes.claim_ids:
            self._desk.choose_when_there(claim_id)


def _claim_notes(notes: Notes) -> ClaimNotes:
    from factcheck.services.shaping import ClaimNotes  # brings the database: not at start

    return ClaimNotes(notes.standalone, notes.speaker, notes.waiting_for, notes.tags)


def _decided(claim: Claim, judgement: Judgement, reviewer: str) -> Claim:
    """Return the claim as the judgement leaves it; the id of the verdict is read afterwards."""
    verdict = Verdict(
        id=VerdictId(""),
        claim_id=claim.id,
        reviewer=reviewer,
        verdict=judgement.verdict,
        decided_at=datetime.now(UTC),
        detail=judgement.detail,
        rationale=claim.rationale,
    )
    return replace(claim, state=ClaimState.DECIDED, verdict=verdict, is_touched=True)
