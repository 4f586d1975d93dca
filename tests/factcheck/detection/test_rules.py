"""The rule detector: what raises a score, what lowers it, and that the reasons add up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.detection import rules
from factcheck.domain.claims import DEFAULT_THRESHOLD, ClaimKind

CLAIMS = [
    "The city council voted on 3 March 2021 to close two of its five swimming pools.",
    "Unemployment fell from 7.2 percent to 5.9 percent in the northern provinces last year.",
    "At least 12 people were injured after a bus left the road near Porto on Monday.",
    "The court ruled that the ministry had broken the law, according to Nadia Haddad.",
]
NO_CLAIMS = [
    "Can the river be saved?",
    "I really think we should all be very proud of ourselves.",
    "Subscribe here for more stories like this.",
    "What a beautiful day!",
    "Weather and traffic",
    "Maybe something good could come of it.",
]


@pytest.mark.parametrize("sentence", CLAIMS)
def test_hard_facts_are_claims(sentence: str) -> None:
    assert rules.score(sentence).score >= DEFAULT_THRESHOLD


@pytest.mark.parametrize("sentence", NO_CLAIMS)
def test_opinions_questions_and_requests_are_not(sentence: str) -> None:
    assert rules.score(sentence).score < DEFAULT_THRESHOLD


@pytest.mark.parametrize("sentence", CLAIMS + NO_CLAIMS)
def test_the_weights_of_the_reasons_sum_to_the_score(sentence: str) -> None:
    scored = rules.score(sentence)

    total = scored.start + sum(reason.weight for reason in scored.reasons)

    assert total == pytest.approx(scored.score)


def test_a_reason_points_at_the_words_that_carry_it() -> None:
    sentence = "The dam cost 40 million dollars, the mayor said on Tuesday."

    carried = {
        (reason.text, reason.span.cut(sentence))
        for reason in rules.score(sentence).reasons
        if reason.span
    }

    assert ("gives a number", "40 million") in carried
    assert ("reports what someone said", "said") in carried
    assert ("says when", "Tuesday") in carried


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The tower is 310 metres high.", ClaimKind.QUANTITY),
        ("The school opened in September 1994.", ClaimKind.DATE),
        ("“The bridge was never inspected,” she told the panel.", ClaimKind.QUOTATION),
        ("According to the ministry, the road is closed.", ClaimKind.ATTRIBUTION),
        ("The new plant is larger than the old one.", ClaimKind.COMPARISON),
        ("The outage was caused by a fallen tree.", ClaimKind.CAUSE),
        ("Both pilots died in the crash.", ClaimKind.EVENT),
        ("Parliament has approved the treaty.", ClaimKind.DECISION),
        ("It was the deadliest storm on the coast.", ClaimKind.RECORD),
    ],
)
def test_each_kind_is_told_by_its_words(sentence: str, kind: ClaimKind) -> None:
    assert kind in rules.score(sentence).kinds


def test_a_repeated_sentence_scores_lower_and_says_so() -> None:
    sentence = "Council votes to close two swimming pools in March 2021"

    alone, repeated = rules.score(sentence), rules.score(sentence, is_repeated=True)

    assert repeated.score < alone.score
    assert "only repeats what the text tells" in [reason.text for reason in repeated.reasons]


@given(st.text(max_size=300))
def test_any_text_gets_a_score_between_0_and_1_that_its_reasons_explain(sentence: str) -> None:
    scored = rules.score(sentence)

    assert 0 < scored.score < 1
    assert 0 < scored.checkable < 1
    assert scored.start + sum(one.weight for one in scored.reasons) == pytest.approx(scored.score)
    assert all(one.span is None or one.span.cut(sentence) for one in scored.reasons)
