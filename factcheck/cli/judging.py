"""What `judge` and the judge operation of `batch` do with a claim: one step each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.domain.claims import ClaimState
from factcheck.domain.evidence import Stance
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.errors import InvalidValueError
from factcheck.exporting import json_lines

if TYPE_CHECKING:
    from factcheck.domain.changes import Changes
    from factcheck.domain.evidence import NewEvidence
    from factcheck.services.project import Project

DECISIONS = (*(word.value for word in VerdictWord), "open", "dismissed")
"""What a claim can be judged as; the last two are no verdicts."""

_STANCES = {
    VerdictWord.DISPUTED.value: Stance.CONTRADICTS,
    VerdictWord.UNSOURCED.value: Stance.CONTEXT,
}


def stance_for(decision: str) -> Stance:
    """Return how evidence bears on a claim when it is given for this decision and nothing else."""
    return _STANCES.get(decision, Stance.SUPPORTS)


def judge(
    project: Project,
    claim: str,
    decision: str,
    *,
    detail: str | None = None,
    rationale: str | None = None,
    evidence: tuple[NewEvidence, ...] = (),
) -> Changes:
    """Decide, reopen or dismiss the claim; raise InvalidValueError for what does not fit."""
    if decision in (*VerdictWord,):
        word = VerdictWord(decision)
        judgement = Judgement(word, detail=detail, rationale=rationale, evidence=evidence)
        return project.verdicts.judge(claim, judgement)
    if rationale is not None or evidence:
        raise InvalidValueError(
            "A rationale and evidence go with verified, disputed or unsourced. Nothing was changed."
        )
    if decision == ClaimState.DISMISSED:
        return project.claims.dismiss(claim, detail)
    if decision != ClaimState.OPEN:
        raise InvalidValueError(
            f"“{decision}” is no verdict. Use one of: {', '.join(DECISIONS)}. Nothing was changed."
        )
    if detail is not None:
        raise InvalidValueError("A claim that is opened again has no detail. Nothing was changed.")
    return project.claims.reopen(claim)


def told_of(project: Project, claim_id: str) -> dict[str, Any]:
    """Return the claim as it is now, with its reasons."""
    claim = project.claims.get(claim_id)
    summary = project.articles.summary(claim.article_id)
    return json_lines.claim(summary, claim, project.claims.reasons(claim.id))
