"""Judging claims: a verdict with its reasons and evidence, as one step."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from factcheck.domain.claims import ClaimState
from factcheck.domain.verdicts import VERDICT_DETAILS
from factcheck.errors import InvalidValueError
from factcheck.said import said
from factcheck.services.evidence import add_evidence
from factcheck.services.subjects import claim_named, touched
from factcheck.store import times, verdicts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.domain.changes import Changes
    from factcheck.domain.verdicts import Judgement, Verdict
    from factcheck.services.record import Edit, Record

_TEXTS = ("rationale", "missing_context", "suggested_correction")


class VerdictService:
    """Gives verdicts and reads the earlier ones."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def judge(self, claim: str, judgement: Judgement) -> Changes:
        """Give the claim a verdict with its rationale and evidence, as one step.

        The earlier verdict is replaced, never overwritten. Raises NotFoundError, or
        InvalidValueError for a detail that does not belong to the verdict.
        """
        return self.judge_all([claim], judgement)

    def judge_all(self, chosen: Sequence[str], judgement: Judgement) -> Changes:
        """Give several claims the same verdict in one step, so that one undo takes all back."""
        _check_detail(judgement)
        threshold = self._record.threshold
        with self._record.step("judge") as step:
            step.facts.update(verdict=judgement.verdict.value, detail=judgement.detail)
            if len(chosen) > 1:
                step.facts["count"] = len(chosen)
            for claim in chosen:
                row = touched(step, claim, threshold)
                add_verdict(step, row, _given(judgement))
                for record in judgement.evidence:
                    add_evidence(step, row["id"], record)
        return step.result

    def of_claim(self, claim: str) -> tuple[Verdict, ...]:
        """Return every verdict the claim ever had, newest first, withdrawn ones included."""
        with self._record.database.reading() as connection:
            return verdicts.of_claim(connection, claim_named(claim))


def add_verdict(step: Edit, claim: Mapping[str, Any], given: Mapping[str, Any]) -> None:
    """Add a verdict row that replaces the claim's last one and keeps what is not given anew."""
    kept = _standing(step, claim)
    verdict_id = str(uuid.uuid4())
    step.insert(
        "verdict",
        verdict_id,
        {
            "claim_id": claim["id"],
            "reviewer": step.reviewer,
            "wording": claim["quote"],
            "decided_at": times.to_text(times.now()),
            "replaces": verdicts.last_id(step.connection, claim["id"]),
            **kept,
            **given,
        },
    )
    step.update(
        "claim",
        claim["id"],
        {
            "state": state_of(claim, ClaimState.DECIDED),
            "verdict_id": verdict_id,
            "dismissal": None,
            "draft_rationale": "",
        },
    )


def undecided(step: Edit, claim: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of the claim without its decision; what was written about it stays."""
    written = _standing(step, claim)["rationale"]
    return {"verdict_id": None, "dismissal": None, "draft_rationale": written}


def state_of(claim: Mapping[str, Any], wanted: ClaimState) -> str:
    """Return the state a claim takes; one without a place stays lost until it is given one."""
    return (ClaimState.LOST if claim["start"] is None else wanted).value


def _given(judgement: Judgement) -> dict[str, Any]:
    texts = {name: getattr(judgement, name) for name in _TEXTS}
    return {
        "verdict": judgement.verdict.value,
        "detail": judgement.detail,
        **{name: text for name, text in texts.items() if text is not None},
    }


def _standing(step: Edit, claim: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the claim's verdict says now, or what was written before one was given."""
    if claim["verdict_id"] is None:
        return {"rationale": claim["draft_rationale"]}
    row = step.row("verdict", claim["verdict_id"])
    return {name: row[name] for name in ("verdict", "detail", *_TEXTS)}


def _check_detail(judgement: Judgement) -> None:
    allowed = VERDICT_DETAILS[judgement.verdict]
    if judgement.detail is not None and judgement.detail not in allowed:
        raise InvalidValueError(
            said(
                "“{detail}” is no detail of {verdict}. Use one of: {names}.",
                detail=judgement.detail,
                verdict=judgement.verdict.value,
                names=", ".join(allowed),
            )
        )
