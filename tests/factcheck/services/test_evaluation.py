"""The detector is judged by what reviewers did with its claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan
from factcheck.services.evaluation import ENOUGH, evaluate
from tests.builders import MILL, V, add

if TYPE_CHECKING:
    from factcheck.services.project import Project


def test_a_project_nobody_worked_in_tells_nothing(project: Project) -> None:
    add(project)

    found = evaluate(project)

    assert (found.kept, found.dismissed, found.added) == (0, 0, 0)
    assert (found.precision, found.recall, found.proposed) == (None, None, None)


def test_kept_dismissed_and_added_claims_give_precision_and_recall(project: Project) -> None:
    article_id = add(project)
    claims = project.claims.of_article(article_id)
    project.verdicts.judge_all([one.id for one in claims[:2]], V)
    project.claims.dismiss(claims[2].id, "opinion")
    project.claims.dismiss(claims[3].id, "duplicate")
    text = project.articles.get(article_id).text
    start = text.index("fresh bread")
    project.claims.mark(article_id, TextSpan(start, start + len("fresh bread")))

    found = evaluate(project)

    assert (found.kept, found.dismissed, found.added) == (2, 1, 1)
    assert found.precision == 2 / 3
    assert found.recall == 2 / 3


def test_a_threshold_is_proposed_once_enough_claims_were_judged(project: Project) -> None:
    article_ids = [
        add(project, *(f"In {1900 + n} {line}" for line in MILL), title=f"Year {n}")
        for n in range(ENOUGH // 3)
    ]
    for article_id in article_ids:
        claims = sorted(project.claims.of_article(article_id), key=lambda one: one.score or 0)
        project.claims.dismiss(claims[0].id, "opinion")
        project.verdicts.judge_all([one.id for one in claims[1:]], V)

    found = evaluate(project)

    assert found.judged >= ENOUGH
    assert found.proposed is not None
    assert found.proposed > found.threshold
    assert project.settings.threshold == found.threshold  # nothing is applied unasked


def test_a_threshold_that_fits_is_left_alone(project: Project) -> None:
    for n in range(ENOUGH // 3):
        article_id = add(project, *(f"In {1900 + n} {line}" for line in MILL), title=f"Year {n}")
        claims = project.claims.of_article(article_id)
        project.verdicts.judge_all([one.id for one in claims], V)

    found = evaluate(project)

    assert (found.dismissed, found.precision) == (0, 1.0)
    assert found.judged >= ENOUGH
    assert found.proposed is None


def test_what_was_added_by_hand_and_dismissed_again_tells_nothing(project: Project) -> None:
    article_id = add(project)
    text = project.articles.get(article_id).text
    start = text.index("smell of")
    project.claims.mark(article_id, TextSpan(start, start + 5))
    (marked,) = (one for one in project.claims.of_article(article_id) if one.score is None)
    project.claims.dismiss(marked.id)

    assert evaluate(project).judged == 0


def test_an_article_that_was_deleted_tells_nothing(project: Project) -> None:
    article_id = add(project)
    project.claims.dismiss(project.claims.of_article(article_id)[0].id)
    assert evaluate(project).dismissed == 1

    project.articles.delete(article_id)

    assert evaluate(project).judged == 0
