from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import ArticleId
from factcheck.domain.claims import NO_KINDS, Claim, ClaimId, ClaimState
from factcheck.domain.evidence import Evidence, EvidenceId, NewEvidence
from factcheck.domain.rules import Rules
from factcheck.domain.verdicts import Verdict, VerdictId, VerdictWord

NOW = datetime(2026, 2, 13, tzinfo=UTC)
CLAIM = Claim(
    id=ClaimId("c1"),
    article_id=ArticleId("a1"),
    span=TextSpan(0, 18),
    quote="The ferry is back.",
    prefix="",
    suffix="",
    state=ClaimState.OPEN,
    score=0.8,
    checkable=0.9,
    kinds=NO_KINDS,
    origin="rules 1",
)
EVIDENCE = Evidence(
    EvidenceId("e1"), CLAIM.id, 1, NewEvidence(url="https://example.org"), "Ada Lind", NOW
)


def decided(word: VerdictWord, rationale: str = "") -> Claim:
    verdict = Verdict(VerdictId("v1"), CLAIM.id, "Ada Lind", word, NOW, rationale=rationale)
    return replace(CLAIM, state=ClaimState.DECIDED, verdict=verdict)


def test_an_open_claim_lacks_nothing() -> None:
    assert Rules(unsourced_needs_search=True).gaps(CLAIM) == ()


def test_a_verified_claim_wants_evidence() -> None:
    claim = decided(VerdictWord.VERIFIED)

    assert Rules().gaps(claim) == ("evidence",)
    assert Rules().gaps(replace(claim, evidence=(EVIDENCE,))) == ()


@pytest.mark.parametrize(
    ("rationale", "gaps"), [("  ", ("rationale",)), ("The port denies it", ())]
)
def test_a_disputed_claim_wants_a_reason_in_words(rationale: str, gaps: tuple[str, ...]) -> None:
    assert Rules().gaps(decided(VerdictWord.DISPUTED, rationale)) == gaps


def test_a_project_may_ask_where_somebody_looked_for_an_unsourced_claim() -> None:
    strict = Rules(unsourced_needs_search=True)
    claim = decided(VerdictWord.UNSOURCED)

    assert strict.gaps(claim, searches=0) == ("search",)
    assert strict.gaps(claim, searches=1) == ()
    assert Rules().gaps(claim) == ()


def test_every_rule_can_be_switched_off() -> None:
    lax = Rules(disputed_needs_rationale=False, verified_needs_evidence=False)

    assert [lax.gaps(decided(word)) for word in VerdictWord] == [(), (), ()]
