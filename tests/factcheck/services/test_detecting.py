"""The careful model scores an article a second time and touches nothing a person touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.detection import careful, detector
from factcheck.domain.articles import BlockRole
from factcheck.domain.changes import Topic
from factcheck.errors import CancelledError
from factcheck.jobs import JobContext
from factcheck.services import detecting, finding
from tests.builders import FERRY, MILL, V, add, first_claim

if TYPE_CHECKING:
    from factcheck.services.project import Project

pytestmark = pytest.mark.skipif(not careful.is_available(), reason="onnxruntime is not installed")


def test_an_imported_article_is_scored_at_once_and_carefully_later(project: Project) -> None:
    article_id = add(project)
    assert {one.origin for one in project.claims.of_article(article_id)} == {detector.DETECTOR}
    assert project.detection.wants_refining(article_id)

    changes = project.detection.refine(article_id, JobContext())

    assert changes.touches(Topic.CANDIDATES)
    origins = {one.origin for one in project.claims.of_article(article_id)}
    assert origins == {careful.CAREFUL_DETECTOR}
    assert not project.detection.wants_refining(article_id)


def test_a_claim_a_person_touched_keeps_all_it_had(project: Project) -> None:
    article_id = add(project)
    claim = first_claim(project)
    project.verdicts.judge(claim.id, V)
    before = project.claims.get(claim.id)

    project.detection.refine(article_id, JobContext())

    assert project.claims.get(claim.id) == before


def test_refining_is_no_step_and_undo_goes_on_where_it_was(project: Project) -> None:
    article_id = add(project)
    project.verdicts.judge(first_claim(project).id, V)

    project.detection.refine(article_id, JobContext())

    step = project.history.undo_step()
    assert step is not None
    assert step.operation == "judge"
    project.history.undo()
    assert project.problems() == []


def test_the_reasons_are_those_of_the_model_that_gave_the_score(project: Project) -> None:
    article_id = add(project)
    project.detection.refine(article_id, JobContext())
    claim = first_claim(project)

    reasons = project.claims.reasons(claim.id)

    article = project.articles.get(article_id)
    metadata = article.summary.metadata
    assert claim.span is not None
    assert reasons == careful.reasons(article.text, article.blocks, metadata, claim.span)


def test_a_cancelled_refining_changes_nothing(project: Project) -> None:
    article_id = add(project)
    job = JobContext()
    job.cancel()

    with pytest.raises(CancelledError):
        project.detection.refine(article_id, job)

    assert project.detection.wants_refining(article_id)


def test_another_role_makes_the_article_want_refining_again(project: Project) -> None:
    article_id = add(project, *MILL)
    project.detection.refine(article_id, JobContext())
    block = project.articles.get(article_id).blocks[-2]

    project.articles.set_role(article_id, block.start, BlockRole.BOILERPLATE)

    assert project.detection.wants_refining(article_id)


def test_a_long_article_is_read_carefully_a_part_at_a_time(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.settings.set("threshold", 0.0)
    article_id = add(project, *MILL, *FERRY)
    before = [one.id for one in project.claims.of_article(article_id)]
    monkeypatch.setattr(detecting, "AT_ONCE", 3)

    left = []
    while project.detection.wants_refining(article_id):
        assert project.detection.refine(article_id, JobContext()).topics
        left.append(project.detection.left_to_refine(article_id))

    total = len(before)
    assert left == [(max(0, total - done), total) for done in range(3, total + 3, 3)]
    read = project.articles.get(article_id)
    at_once = careful.candidates(read.text, read.blocks, read.summary.metadata)
    after = project.claims.of_article(article_id)
    assert [one.id for one in after] == before
    # the model is rounded by what it reads together
    assert [one.score for one in after] == pytest.approx([one.score for one in at_once], abs=0.05)


@pytest.mark.parametrize("limit", [0, finding.FOUND_HERE], ids=["long", "short"])
def test_another_role_of_a_block_and_its_undo_find_the_claims_of_the_block(
    project: Project, monkeypatch: pytest.MonkeyPatch, limit: int
) -> None:
    monkeypatch.setattr(finding, "FOUND_HERE", limit)
    article_id = add(project, *MILL)
    before = {one.span: one.score for one in project.claims.of_article(article_id)}
    block = project.articles.get(article_id).blocks[2]

    project.articles.set_role(article_id, block.start, BlockRole.BOILERPLATE)
    without = {one.span for one in project.claims.of_article(article_id)}
    hits = project.search.find("18 people work there")
    project.history.undo()

    assert without == {span for span in before if span and not block.span.overlaps(span)}
    assert len(without) < len(before)
    assert not hits
    after = {one.span: one.score for one in project.claims.of_article(article_id)}
    assert after == pytest.approx(before)
    assert project.problems() == []


def test_in_a_long_article_the_careful_scores_outside_a_changed_block_stay(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "FOUND_HERE", 0)
    article_id = add(project, *MILL)
    project.detection.refine(article_id, JobContext())
    block = project.articles.get(article_id).blocks[2]
    refined = project.detection.left_to_refine(article_id)

    project.articles.set_role(article_id, block.start, BlockRole.BOILERPLATE)
    project.articles.set_role(article_id, block.start, BlockRole.BODY)

    assert refined[0] == 0
    assert project.detection.left_to_refine(article_id) == (1, refined[1])
