"""Marking words as a claim: new ones, held-back sentences, dismissed ones, words inside a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.claims import ClaimFilter, ClaimKind, ClaimState
from factcheck.errors import InvalidSpanError
from tests.builders import add, first_claim, visible

if TYPE_CHECKING:
    from factcheck.domain.articles import ArticleId
    from factcheck.services.project import Project


def _span(project: Project, article_id: ArticleId, words: str) -> TextSpan:
    start = project.articles.get(article_id).text.index(words)
    return TextSpan(start, start + len(words))


def test_marking_a_claim_again_is_refused_and_changes_nothing(project: Project) -> None:
    article_id = add(project)
    claim = first_claim(project)
    before = visible(project)
    assert claim.span is not None

    with pytest.raises(InvalidSpanError, match="already"):
        project.claims.mark(article_id, claim.span)

    assert visible(project) == before


def test_marking_a_dismissed_claim_opens_it_again(project: Project) -> None:
    article_id = add(project)
    claim = first_claim(project)
    project.claims.dismiss(claim.id, "opinion")
    assert claim.span is not None

    project.claims.mark(article_id, claim.span)

    assert project.claims.get(claim.id).state is ClaimState.OPEN
    assert project.claims.get(claim.id).score == claim.score


def test_marking_a_sentence_the_detector_held_back_keeps_its_score(project: Project) -> None:
    article_id = add(project)
    project.settings.set("threshold", 1.0)
    span = _span(project, article_id, "We like the smell of fresh bread.")

    project.claims.mark(article_id, span)

    (claim,) = project.claims.of_article(article_id)
    assert claim.span == span
    assert claim.score is not None


def test_words_inside_a_claim_are_part_of_it(project: Project) -> None:
    article_id = add(project)
    whole = first_claim(project)
    assert whole.span is not None
    inside = TextSpan(whole.span.start, whole.span.start + whole.quote.index(" "))

    changes = project.claims.mark(article_id, inside)

    (part,) = (project.claims.get(one) for one in changes.claim_ids)
    assert part.part_of == whole.id
    assert whole.id in {one.id for one in project.claims.of_article(article_id)}


def test_splitting_and_merging_keep_what_was_written(project: Project) -> None:
    add(project)
    claim = first_claim(project)
    project.claims.draft_rationale(claim.id, "Ask the port office.")
    assert claim.span is not None

    project.shaping.split(claim.id, claim.span.start + claim.quote.index(" "))

    assert project.claims.get(claim.id).rationale == "Ask the port office."


def test_two_claims_on_the_same_words_have_numbers_of_their_own(project: Project) -> None:
    article = add(project)
    first, second, third = project.claims.of_article(article)[:3]
    assert first.span is not None
    assert third.span is not None
    project.shaping.move_edges(third.id, first.span)

    listed = {one.id: one.number for one in project.claims.of_article(article)}

    assert sorted(listed.values()) == list(range(1, len(listed) + 1))
    for claim in (first, second, third):
        assert project.claims.get(claim.id).number == listed[claim.id]


def test_words_marked_by_hand_have_the_kinds_their_words_show(project: Project) -> None:
    article_id = add(project)
    words = _span(project, article_id, "ground 4,200 tonnes of rye in 2023")

    (marked,) = project.claims.mark(article_id, words).claim_ids

    assert ClaimKind.QUANTITY | ClaimKind.DATE in project.claims.get(marked).kinds
    found = project.claims.find(ClaimFilter(kinds=ClaimKind.DATE))
    assert marked in {one.id for one in found}
