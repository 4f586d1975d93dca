from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import ArticleId
from factcheck.domain.claims import NO_KINDS, Claim, ClaimId, ClaimKind, ClaimState, claim_id
from factcheck.domain.verdicts import Verdict, VerdictId, VerdictWord

ARTICLE = ArticleId("7b1c2f7e-0000-4000-8000-000000000001")
OPEN = Claim(
    id=ClaimId("c1"),
    article_id=ARTICLE,
    span=TextSpan(0, 18),
    quote="The ferry is back.",
    prefix="",
    suffix="",
    state=ClaimState.OPEN,
    score=0.8,
    checkable=0.9,
    kinds=ClaimKind.EVENT,
    origin="rules 1",
    draft_rationale="ask the port",
)
VERDICT = Verdict(
    id=VerdictId("v1"),
    claim_id=OPEN.id,
    reviewer="Ada Lind",
    verdict=VerdictWord.DISPUTED,
    decided_at=datetime(2026, 2, 13, tzinfo=UTC),
    rationale="The port says March.",
)


def test_the_words_of_kinds_lead_back_to_the_kinds() -> None:
    kinds = ClaimKind.DATE | ClaimKind.QUANTITY | ClaimKind.DECISION

    assert kinds.words == ("quantity", "date", "decision")
    assert ClaimKind.of_words(kinds.words) == kinds
    assert NO_KINDS.words == ()


def test_a_word_that_is_no_kind_is_refused() -> None:
    with pytest.raises(KeyError):
        ClaimKind.of_words(("rumour",))


def test_the_id_of_a_claim_depends_on_its_article_and_place_alone() -> None:
    here = claim_id(ARTICLE, TextSpan(10, 20))

    assert claim_id(ARTICLE, TextSpan(10, 20)) == here
    assert claim_id(ARTICLE, TextSpan(10, 21)) != here
    assert claim_id(ArticleId("another"), TextSpan(10, 20)) != here


def test_an_open_claim_is_called_open_and_keeps_what_was_drafted() -> None:
    assert OPEN.word == "open"
    assert OPEN.rationale == "ask the port"


def test_a_decided_claim_is_called_by_its_verdict_and_shows_its_rationale() -> None:
    decided = replace(OPEN, state=ClaimState.DECIDED, verdict=VERDICT)

    assert decided.word == "disputed"
    assert decided.rationale == "The port says March."
