"""Claims are marked, judged, dismissed, reopened; verdicts are replaced and never overwritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import ImportOutcome
from factcheck.domain.claims import ClaimState
from factcheck.domain.evidence import NewEvidence
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.errors import InvalidSpanError, InvalidValueError, NotFoundError
from tests.builders import MILL, ODD, D, U, V, add, first_claim, visible, written

if TYPE_CHECKING:
    from factcheck.services.project import Project

NO_CLAIM = "4f3a6a42-4b4e-4ad1-9d4e-2f8f1b6f0000"
WORDS = st.text(
    st.one_of(
        st.characters(codec="utf-8", exclude_characters="\0\r"),
        st.sampled_from("e\u0301👩\u200d🔬🇪🇬אب\u202e\U0001d50a\n 1."),
    ),
    min_size=1,
    max_size=60,
)


def test_candidates_above_the_threshold_are_open_claims_by_position(project: Project) -> None:
    article = add(project)
    text = project.articles.get(article).text

    claims = project.claims.of_article(article)

    assert [one.number for one in claims] == list(range(1, len(claims) + 1))
    assert claims == tuple(sorted(claims, key=lambda one: one.span or TextSpan(0, 0)))
    for claim in claims:
        assert claim.span is not None
        assert claim.quote == claim.span.cut(text)
        assert claim.state is ClaimState.OPEN
        assert claim.score is not None
        assert claim.score >= project.settings.threshold
        assert not claim.is_touched
    assert MILL[3] not in {one.quote for one in claims}


def test_a_candidate_keeps_its_id_when_it_is_judged(project: Project) -> None:
    article = add(project)
    before = project.claims.of_article(article)

    project.verdicts.judge(before[1].id, V)

    after = project.claims.of_article(article)
    assert [one.id for one in after] == [one.id for one in before]
    assert [one.number for one in after] == [one.number for one in before]
    assert after[1].is_touched
    assert after[1].score == before[1].score


def test_a_candidate_below_the_threshold_can_be_judged(project: Project) -> None:
    article = add(project)
    project.settings.set("threshold", 0.0)
    every = project.claims.of_article(article)
    project.settings.set("threshold", 1.0)
    weak = next(one for one in every if one.quote == MILL[3])
    assert project.claims.of_article(article) == ()
    assert project.claims.get(weak.id).quote == MILL[3]

    project.verdicts.judge(weak.id, U)

    (claim,) = project.claims.of_article(article)
    assert claim.id == weak.id
    assert claim.word == "unsourced"


@pytest.mark.parametrize("value", [0, 0.0, 1, 0.37])
def test_the_threshold_is_what_was_set(project: Project, value: float) -> None:
    assert project.settings.threshold == 0.5

    project.settings.set("threshold", value)

    assert project.settings.threshold == value
    project.history.undo()
    assert project.settings.threshold == 0.5


@pytest.mark.parametrize("value", [-0.1, 1.1, "much", None, True, float("nan")])
def test_a_threshold_that_is_none_is_refused(project: Project, value: object) -> None:
    with pytest.raises(InvalidValueError):
        project.settings.set("threshold", value)
    with pytest.raises(InvalidValueError, match="no setting"):
        project.settings.set("colour", "red")
    assert project.history.recent() == ()


def test_a_verdict_holds_all_that_was_said(project: Project) -> None:
    add(project)
    claim = first_claim(project).id
    given = Judgement(
        VerdictWord.DISPUTED,
        "outdated",
        "Newer figures exist.",
        "The year is left out.",
        "It was 3,900 tonnes.",
        (NewEvidence(url="https://port.example/a"), NewEvidence(reference="Call of 3 May")),
    )

    changes = project.verdicts.judge(claim, given)

    kept = project.claims.get(claim)
    assert kept.verdict is not None
    assert kept.verdict.reviewer == "Ada Lind"
    assert (kept.state, kept.word, kept.rationale) == (
        ClaimState.DECIDED,
        "disputed",
        "Newer figures exist.",
    )
    assert kept.verdict.detail == "outdated"
    assert kept.verdict.missing_context == "The year is left out."
    assert kept.verdict.suggested_correction == "It was 3,900 tonnes."
    assert [one.record.url or one.record.reference for one in kept.evidence] == [
        "https://port.example/a",
        "Call of 3 May",
    ]
    assert len(project.history.recent()) == 2
    assert changes.claim_ids == {claim}


def test_a_new_verdict_replaces_the_old_and_keeps_its_words(project: Project) -> None:
    add(project)
    claim = first_claim(project).id
    project.verdicts.judge(claim, Judgement(VerdictWord.VERIFIED, rationale="Called the port."))

    project.verdicts.judge(claim, D)

    newest, oldest = project.verdicts.of_claim(claim)
    assert newest.replaces == oldest.id
    assert (newest.verdict, newest.rationale) == (VerdictWord.DISPUTED, "Called the port.")
    assert oldest.verdict is VerdictWord.VERIFIED
    assert not oldest.withdrawn
    project.history.undo()
    assert [one.withdrawn for one in project.verdicts.of_claim(claim)] == [True, False]


def test_a_detail_belongs_to_its_verdict(project: Project) -> None:
    add(project)
    claim = first_claim(project).id

    with pytest.raises(InvalidValueError, match="as written"):
        project.verdicts.judge(claim, Judgement(VerdictWord.VERIFIED, "outdated"))
    with pytest.raises(InvalidValueError, match="no reason"):
        project.claims.dismiss(claim, "boring")

    assert project.claims.get(claim).state is ClaimState.OPEN


def test_an_unknown_claim_is_told_by_every_act(project: Project) -> None:
    add(project)
    for name in (NO_CLAIM, "nonsense"):
        for act in (
            lambda name=name: project.claims.get(name),
            lambda name=name: project.claims.reasons(name),
            lambda name=name: project.claims.dismiss(name),
            lambda name=name: project.claims.reopen(name),
            lambda name=name: project.claims.draft_rationale(name, "x"),
            lambda name=name: project.verdicts.judge(name, V),
            lambda name=name: project.evidence.add(name, NewEvidence(title="x")),
            lambda name=name: project.evidence.reorder(name, []),
            lambda name=name: project.evidence.remove(name),
            lambda name=name: project.evidence.edit(name, NewEvidence(title="x")),
        ):
            with pytest.raises(NotFoundError, match="There is no"):
                act()
    assert len(project.history.recent()) == 1


def test_a_verdict_whose_evidence_is_refused_is_not_given(project: Project) -> None:
    add(project)
    claim = first_claim(project).id

    with pytest.raises(InvalidValueError, match="needs a link"):
        project.verdicts.judge(claim, Judgement(VerdictWord.VERIFIED, evidence=(NewEvidence(),)))

    assert project.claims.get(claim).state is ClaimState.OPEN
    assert not project.claims.get(claim).is_touched


def test_a_dismissed_claim_leaves_the_list_and_comes_back(project: Project) -> None:
    article = add(project)
    claims = project.claims.of_article(article)

    project.claims.dismiss(claims[0].id, "opinion")

    assert claims[0].id not in {one.id for one in project.claims.of_article(article)}
    listed = project.claims.of_article(article, dismissed=True)
    assert {one.id for one in listed} == {one.id for one in claims}
    assert project.claims.get(claims[0].id).dismissal == "opinion"
    assert project.articles.summary(article).counts.dismissed == 1
    project.claims.reopen(claims[0].id)
    assert project.claims.get(claims[0].id).state is ClaimState.OPEN
    assert project.articles.summary(article).counts.dismissed == 0


def test_a_reopened_claim_has_no_verdict_and_keeps_the_earlier_ones(project: Project) -> None:
    add(project)
    claim = first_claim(project).id
    project.verdicts.judge(claim, V)

    project.claims.reopen(claim)

    assert project.claims.get(claim).verdict is None
    assert len(project.verdicts.of_claim(claim)) == 1
    project.verdicts.judge(claim, D)
    newest, oldest = project.verdicts.of_claim(claim)
    assert newest.replaces == oldest.id


@pytest.mark.parametrize("way", ["reopened", "dismissed and reopened"])
def test_what_was_written_stays_with_a_claim_that_is_reopened(project: Project, way: str) -> None:
    add(project)
    claim = first_claim(project).id
    project.verdicts.judge(claim, Judgement(VerdictWord.DISPUTED, rationale="An hour of work."))
    if way != "reopened":
        project.claims.dismiss(claim)
    project.claims.reopen(claim)
    assert project.claims.get(claim).rationale == "An hour of work."

    project.verdicts.judge(claim, V)

    assert project.claims.get(claim).rationale == "An hour of work."


def test_a_lost_claim_stays_lost_until_it_is_given_a_place(project: Project) -> None:
    article = add(project)
    claim = first_claim(project)
    project.verdicts.judge(claim.id, V)
    imported = project.articles.add(written(*MILL[1:]))
    assert imported.outcome is ImportOutcome.REVISION
    assert project.claims.get(claim.id).state is ClaimState.LOST

    project.verdicts.judge(claim.id, D)
    assert project.claims.get(claim.id).state is ClaimState.LOST
    assert project.claims.get(claim.id).word == "disputed"
    project.claims.dismiss(claim.id)
    project.claims.reopen(claim.id)

    lost = project.claims.get(claim.id)
    assert (lost.state, lost.span, lost.quote) == (ClaimState.LOST, None, claim.quote)
    assert project.articles.summary(article).counts.lost == 1
    start = project.articles.get(article).text.index("18 people")
    project.shaping.move_edges(claim.id, TextSpan(start, start + 9))
    assert project.claims.get(claim.id).state is ClaimState.OPEN


def test_a_rationale_written_before_is_taken_into_the_verdict(project: Project) -> None:
    add(project)
    claim = first_claim(project).id
    project.claims.draft_rationale(claim, "Ask the port again.")
    assert project.claims.get(claim).rationale == "Ask the port again."
    assert project.claims.get(claim).state is ClaimState.OPEN

    project.verdicts.judge(claim, V)
    assert project.claims.get(claim).rationale == "Ask the port again."
    project.claims.draft_rationale(claim, "The port confirmed it.")

    kept = project.claims.get(claim)
    assert (kept.word, kept.rationale) == ("verified", "The port confirmed it.")
    assert [one.rationale for one in project.verdicts.of_claim(claim)] == [
        "The port confirmed it.",
        "Ask the port again.",
    ]


def test_marked_words_become_a_claim_without_the_blanks_around(project: Project) -> None:
    article = add(project)
    text = project.articles.get(article).text
    start = text.index("fresh bread")

    project.claims.mark(article, TextSpan(start - 1, start + 11))

    (claim,) = [one for one in project.claims.of_article(article) if one.is_touched]
    assert claim.quote == "fresh bread"
    assert claim.origin == "Ada Lind"
    assert claim.span == TextSpan(start, start + 11)


@pytest.mark.parametrize(
    "span", [TextSpan(-1, 4), TextSpan(5, 5), TextSpan(9, 3), TextSpan(0, 10**6), TextSpan(13, 15)]
)
def test_words_outside_or_blank_are_refused(project: Project, span: TextSpan) -> None:
    article = add(project)

    with pytest.raises(InvalidSpanError):
        project.claims.mark(article, span)

    assert len(project.history.recent()) == 1


def test_a_claim_never_crosses_a_folded_block(project: Project) -> None:
    article = add(project)
    text = project.articles.get(article).text
    start = text.index("Share this page")

    with pytest.raises(InvalidSpanError, match="folded"):
        project.claims.mark(article, TextSpan(start - 20, start + 4))


def test_reasons_are_told_in_words(project: Project) -> None:
    add(project)
    claim = first_claim(project)

    reasons = project.claims.reasons(claim.id)

    assert reasons
    assert all(reason.text for reason in reasons)


@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(paragraph=WORDS, one=st.integers(0, 99), other=st.integers(0, 99))
def test_a_quote_is_always_what_stands_in_the_text(
    project: Project, paragraph: str, one: int, other: int
) -> None:
    article = add(project, *ODD, paragraph, title=f"Odd {paragraph!r}")
    text = project.articles.get(article).text
    start = text.index(ODD[0]) + min(one, other)

    span = TextSpan(start, start + 1 + abs(one - other))
    assume(span.cut(text).strip())

    project.claims.mark(article, span)

    for claim in project.claims.of_article(article):
        assert claim.span is not None
        assert claim.quote == text[claim.span.start : claim.span.end]
        assert claim.quote == claim.quote.strip()
    project.history.undo()
    assert all(not claim.is_touched for claim in project.claims.of_article(article))


def test_many_are_judged_and_dismissed_in_one_step(project: Project) -> None:
    article = add(project)
    ids = [one.id for one in project.claims.of_article(article)]
    before = visible(project)

    project.verdicts.judge_all(ids, U)
    assert project.articles.summary(article).counts.unsourced == len(ids)
    project.history.undo()
    assert visible(project) == before
    project.claims.dismiss_all(ids[:2], "opinion")
    assert project.articles.summary(article).counts.dismissed == 2
    project.history.undo()

    assert visible(project) == before
