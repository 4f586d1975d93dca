"""Several facts of one sentence are offered, taken by a person, and respected by the detector."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import BlockRole
from factcheck.domain.claims import ClaimState
from factcheck.errors import InvalidSpanError
from tests.builders import MILL, V, add, first_claim, visible

if TYPE_CHECKING:
    from factcheck.domain.articles import ArticleId
    from factcheck.services.project import Project

TWO = "The mill ground 4,200 tonnes of rye, while the bakery of Norrvik sold 90,000 loaves."
LEFT, RIGHT = TWO[: TWO.index(",", 20)], TWO[TWO.index("the bakery") :]


def quotes(project: Project, article_id: ArticleId) -> list[str]:
    return [one.quote for one in project.claims.of_article(article_id)]


def take_parts(project: Project, claim_id: str) -> None:
    project.shaping.divide(claim_id, project.detection.parts(claim_id))


def test_two_facts_are_offered_and_nothing_is_split_unasked(project: Project) -> None:
    article_id = add(project, TWO)
    claim = first_claim(project)
    text = project.articles.get(article_id).text

    offered = project.detection.parts(claim.id)

    assert [part.cut(text) for part in offered] == [LEFT, RIGHT]
    assert quotes(project, article_id) == [TWO]
    assert not project.claims.get(claim.id).is_touched


def test_the_offer_taken_makes_a_claim_of_each_fact_in_one_step(project: Project) -> None:
    article_id = add(project, TWO)
    before = visible(project)
    claim = first_claim(project)

    take_parts(project, claim.id)

    assert quotes(project, article_id) == [LEFT, RIGHT]
    first, second = project.claims.of_article(article_id)
    assert (first.id, second.state) == (claim.id, ClaimState.OPEN)
    assert project.detection.parts(first.id) == ()
    project.history.undo()
    assert visible(project) == before


def test_the_detector_running_again_leaves_taken_parts_alone(project: Project) -> None:
    article_id = add(project, TWO, *MILL)
    take_parts(project, first_claim(project).id)
    split = quotes(project, article_id)
    block = project.articles.get(article_id).blocks[-1]

    project.articles.set_role(article_id, block.start, BlockRole.CAPTION)

    assert quotes(project, article_id) == split


def test_a_judged_claim_is_offered_no_split(project: Project) -> None:
    add(project, TWO)
    claim = first_claim(project)
    project.verdicts.judge(claim.id, V)

    assert project.detection.parts(claim.id) == ()


@pytest.mark.parametrize("spans", [[(0, 9), (5, 14)], [(0, 4), (90, 2000)], []])
def test_parts_that_are_none_are_refused_and_change_nothing(
    project: Project, spans: list[tuple[int, int]]
) -> None:
    add(project, TWO)
    claim = first_claim(project)
    before = visible(project)
    start = claim.span.start if claim.span else 0

    with pytest.raises(InvalidSpanError):
        project.shaping.divide(claim.id, [TextSpan(start + a, start + b) for a, b in spans])

    assert visible(project) == before


def test_sentences_without_a_mark_are_those_nobody_and_nothing_marked(project: Project) -> None:
    article_id = add(project, *MILL)
    text = project.articles.get(article_id).text
    unmarked = project.detection.unmarked(article_id)

    assert MILL[3] in [one.cut(text) for one in unmarked]
    claims = project.claims.of_article(article_id)
    assert not any(one.overlaps(claim.span) for one in unmarked for claim in claims if claim.span)


def test_a_mark_or_a_dismissal_takes_a_sentence_out_of_the_unmarked(project: Project) -> None:
    article_id = add(project, *MILL)
    text = project.articles.get(article_id).text
    start = text.index("fresh bread")
    before = len(project.detection.unmarked(article_id))

    project.claims.dismiss(first_claim(project).id)
    assert len(project.detection.unmarked(article_id)) == before
    project.claims.mark(article_id, TextSpan(start, start + 5))
    assert len(project.detection.unmarked(article_id)) == before - 1


def test_the_threshold_decides_what_has_no_mark(project: Project) -> None:
    article_id = add(project, *MILL)

    project.settings.set("threshold", 0.0)
    assert project.detection.unmarked(article_id) == ()
    project.settings.set("threshold", 1.0)
    assert len(project.detection.unmarked(article_id)) == len(MILL) + 1


def test_detection_is_rough_in_a_language_the_models_never_read(project: Project) -> None:
    german = add(
        project,
        "Die Mühle in Norrvik mahlte im Jahr 2023 rund 4200 Tonnen Roggen, und das Amt ist mit dem"
        " Jahr zufrieden. Auf die neue Brücke wird man noch bis zum Winter warten müssen.",
    )
    assert project.detection.rough_language(german) is None  # its data say English

    metadata = project.articles.get(german).summary.metadata
    project.articles.edit_metadata(german, replace(metadata, language=None))
    assert project.detection.rough_language(german) == "de"
    project.articles.edit_metadata(german, replace(metadata, language="nl"))
    assert project.detection.rough_language(german) == "nl"
