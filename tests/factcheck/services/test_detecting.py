"""The careful model scores an article a second time and touches nothing a person touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.detection import careful, detector
from factcheck.domain.articles import BlockRole
from factcheck.domain.changes import Topic
from factcheck.errors import CancelledError
from factcheck.jobs import JobContext
from tests.builders import MILL, V, add, first_claim

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
