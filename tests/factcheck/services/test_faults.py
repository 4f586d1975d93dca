"""A disk that fails at any moment of a step is told of, and the record is as it was before."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa

from factcheck.domain.articles import BlockRole
from factcheck.domain.evidence import NewEvidence
from factcheck.errors import DiskFullError
from factcheck.store.database import sqlite
from tests.builders import FERRY, D, V, add, first_claim, visible
from tests.elsewhere import elsewhere, in_project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.services.project import Project

FAULT = sqlite.OperationalError("disk I/O error")
COMMIT = "COMMIT"


@contextmanager
def failing_at(moment: int) -> Iterator[list[str]]:
    """Let the n-th statement, or the commit in its place, fail as a broken disk does."""
    sent: list[str] = []

    def note(statement: str) -> None:
        sent.append(statement)
        if len(sent) == moment:
            raise FAULT

    def before(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        note(statement)

    def commit(_connection: Any) -> None:
        note(COMMIT)

    sa.event.listen(sa.Engine, "before_cursor_execute", before)
    sa.event.listen(sa.Engine, "commit", commit)
    try:
        yield sent
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", before)
        sa.event.remove(sa.Engine, "commit", commit)


def judge(project: Project) -> object:
    evidence = (NewEvidence(title="Seen"), NewEvidence(title="Heard", confidential=True))
    given = replace(D, rationale="It was less.", evidence=evidence)
    return project.verdicts.judge(first_claim(project).id, given)


def delete(project: Project) -> object:
    return project.articles.delete_all([one.id for one in project.articles.summaries()])


def fold(project: Project) -> object:
    article = project.articles.get(project.articles.summaries()[0].id)
    return project.articles.set_role(article.id, article.blocks[1].start, BlockRole.BOILERPLATE)


ACTS: dict[str, Callable[[Project], object]] = {
    "judge": judge,
    "import": lambda project: add(project, *FERRY, title="Ferry"),
    "delete": delete,
    "fold": fold,
    "undo": lambda project: project.history.undo(),
    "set": lambda project: project.settings.set("threshold", 0.3),
}


@pytest.mark.parametrize("name", ACTS)
def test_a_fault_at_any_moment_leaves_the_record_as_it_was(project: Project, name: str) -> None:
    act = ACTS[name]
    add(project)
    project.verdicts.judge(first_claim(project).id, V)
    before = visible(project)
    steps = project.history.recent()

    moment = 1
    while _fails_at(moment, act, project):
        assert visible(project) == before
        assert project.history.recent() == steps
        moment += 1

    assert moment > 5
    assert visible(project) != before
    assert len(project.history.recent()) == len(steps) + 1
    assert project.problems() == []


def _fails_at(moment: int, act: Callable[[Project], object], project: Project) -> bool:
    """Say whether the act came to that moment and failed there; else it is done."""
    with failing_at(moment) as sent:
        try:
            act(project)
        except DiskFullError:
            assert len(sent) == moment
            return True
    assert len(sent) < moment
    return False


@pytest.mark.skipif(os.name == "nt", reason="files have no size limit to set there")
def test_a_file_that_may_not_grow_any_more_is_told_and_keeps_all(project: Project) -> None:
    import resource

    add(project)
    claim = first_claim(project).id
    project.verdicts.judge(claim, V)
    before = visible(project)
    size = max(
        os.path.getsize(project.location + ending)  # noqa: PTH202 - names, not paths
        for ending in ("", "-wal")
        if os.path.exists(project.location + ending)  # noqa: PTH110
    )

    def write(there: Project) -> str:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 3000, size + 3000))
        for _ in range(2):
            with pytest.raises(DiskFullError):
                there.verdicts.judge(claim, replace(D, rationale="Very long. " * 90_000))
        assert visible(there) == before
        return "told"

    assert elsewhere(in_project(project.location, "Ben Roy", write)) == "told"
    assert visible(project) == before
    assert project.problems() == []
