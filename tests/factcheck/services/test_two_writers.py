"""Several threads and processes write one project at once: all is kept, nothing is mixed up."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.changes import Topic
from factcheck.domain.claims import ClaimFilter
from factcheck.domain.evidence import NewEvidence
from factcheck.services.project import open_project
from factcheck.store import settings as stored
from tests.builders import FERRY, D, V, add, first_claim, visible
from tests.elsewhere import CAN, elsewhere, ended, in_project, started

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from factcheck.services.project import Project

needs_another = pytest.mark.skipif(not CAN, reason="needs another process")


def all_at_once(works: list[Callable[[], object]]) -> list[int]:
    """Do all works at the same time, each in a process of its own; return their exit codes."""
    return [ended(one) for one in [started(work) for work in works]]


def count_up(project: Project, times: int) -> None:
    """Read a number and write the next one, each time in one step."""
    for _ in range(times):
        with project.record.step("set") as step:
            value = stored.get(step.connection, "counter") or 0
            step.insert("setting", "counter", {"value": str(value + 1)})


def counter(project: Project) -> int:
    with project.record.database.reading() as connection:
        return int(stored.get(connection, "counter"))


def test_no_step_of_many_threads_is_lost(project: Project) -> None:
    with ThreadPoolExecutor(6) as pool:
        for done in [pool.submit(count_up, project, 50) for _ in range(6)]:
            done.result()

    assert counter(project) == 300
    assert [one.sequence for one in project.history.recent(1000)] == list(range(300, 0, -1))
    assert project.problems() == []


@needs_another
def test_no_step_of_many_processes_is_lost(project: Project) -> None:
    works = [
        in_project(project.location, f"Nr {number}", lambda there: count_up(there, 200))
        for number in range(3)
    ]

    codes = all_at_once(list(works))

    assert codes == [0, 0, 0]
    assert counter(project) == 600
    steps = project.history.recent(1000)
    assert [one.sequence for one in steps] == list(range(600, 0, -1))
    assert {one.reviewer for one in steps} == {"Nr 0", "Nr 1", "Nr 2"}
    assert project.problems() == []


@needs_another
def test_many_processes_may_make_and_open_a_new_project_at_once(tmp_path: Path) -> None:
    for number in range(4):
        path = tmp_path / f"{number}.factcheck"

        def work(path: Path = path) -> None:
            project = open_project(path, "Ada Lind")
            count_up(project, 3)
            project.close()

        codes = all_at_once([work] * 5)

        assert codes == [0] * 5
        project = open_project(path, "Ada Lind")
        assert counter(project) == 15
        assert project.problems() == []
        project.close()


def test_readers_see_whole_steps_while_others_write(project: Project) -> None:
    article = add(project)
    claims = project.claims.of_article(article)
    stop = threading.Event()
    torn: list[object] = []

    def watch() -> None:
        while not stop.is_set():
            counts = project.articles.summary(article).counts
            listed = project.claims.find(ClaimFilter(article_id=article))
            decided = [one for one in listed if one.verdict is not None]
            if counts.total != len(claims) or any(len(one.evidence) != 1 for one in decided):
                torn.append((counts, decided))

    watcher = threading.Thread(target=watch)
    watcher.start()
    for claim in claims:
        project.verdicts.judge(claim.id, replace(V, evidence=(NewEvidence(title="Seen"),)))
    stop.set()
    watcher.join()

    assert torn == []


@needs_another
def test_what_another_process_wrote_is_told_once(project: Project) -> None:
    article = add(project)
    claim = first_claim(project).id
    assert project.changes_elsewhere() is None

    elsewhere(in_project(project.location, "Ben Roy", lambda there: there.verdicts.judge(claim, D)))
    changes = project.changes_elsewhere()

    assert changes is not None
    assert changes.operation == "judge"
    assert changes.claim_ids == {claim}
    assert changes.article_ids == {article}
    assert changes.touches(Topic.VERDICTS, Topic.CLAIMS)
    assert project.changes_elsewhere() is None
    assert project.claims.get(claim).word == "disputed"


@needs_another
def test_own_steps_are_not_told_as_those_of_others(project: Project) -> None:
    add(project)
    claim = first_claim(project).id
    project.verdicts.judge(claim, V)
    project.history.undo()
    assert project.changes_elsewhere() is None

    elsewhere(in_project(project.location, "Ben", lambda p: p.settings.set("threshold", 0.2)))
    project.verdicts.judge(claim, D)
    changes = project.changes_elsewhere()

    assert changes is not None
    assert changes.operation == "set"
    assert changes.claim_ids == frozenset()
    assert changes.touches(Topic.SETTINGS)
    assert not changes.touches(Topic.VERDICTS)


@needs_another
def test_several_steps_of_others_are_told_as_one(project: Project) -> None:
    article = add(project)
    claims = project.claims.of_article(article)

    def work(there: Project) -> None:
        there.verdicts.judge(claims[0].id, V)
        add(there, *FERRY, title="Ferry")
        there.history.undo()
        there.claims.dismiss(claims[1].id)

    elsewhere(in_project(project.location, "Ben Roy", work))
    changes = project.changes_elsewhere()

    assert changes is not None
    assert changes.claim_ids == {claims[0].id, claims[1].id}
    assert article in changes.article_ids
    assert len(changes.article_ids) == 2
    assert changes.touches(Topic.ARTICLES)


def test_the_same_article_imported_by_many_threads_is_one_article(project: Project) -> None:
    with ThreadPoolExecutor(5) as pool:
        found = {one.result() for one in [pool.submit(add, project) for _ in range(5)]}

    assert len(found) == 1
    assert len(project.articles.summaries()) == 1
    assert len(visible(project)["claims"]) == 1


@needs_another
def test_a_project_opens_beside_a_busy_writer_without_being_called_damaged(
    project: Project,
) -> None:
    add(project)
    claims = project.claims.of_article(project.articles.summaries()[0].id)
    location = project.location

    def write(there: Project) -> None:
        for turn in range(60):
            long = "It was looked up again. " * 400 + str(turn)
            there.verdicts.judge(claims[turn % len(claims)].id, replace(D, rationale=long))

    def open_often(reviewer: str, name: str, value: object) -> None:
        """Change and change back a setting of its own: nobody undoes what another did."""
        for _ in range(12):
            there = open_project(location, reviewer, create=False)
            there.settings.set(name, value)
            there.history.undo()
            there.close()

    codes = all_at_once(
        [
            in_project(location, "Ada Lind", write),
            partial(open_often, "Ben Roy", "threshold", 0.4),
            partial(open_often, "Cyra Holt", "views", [{"name": "mine", "filter": {}}]),
        ]
    )

    assert codes == [0, 0, 0]
    assert project.problems() == []
    assert len(project.history.recent(1000)) == 1 + 60 + 2 * 2 * 12
