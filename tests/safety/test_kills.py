"""A person's acknowledged steps survive a kill at any moment, whole and in order.

A child process works through the services and says so on a pipe once a step is durable; it is
killed at a random moment, and the project is opened again and compared with what was said.
"""

from __future__ import annotations

import json
import os
import random
import signal
import time
from multiprocessing import Pipe
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.domain.evidence import NewEvidence
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.services.project import open_project
from tests.builders import FERRY, MILL, add
from tests.elsewhere import CAN, ended, started

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.domain.claims import ClaimId
    from factcheck.services.project import Project

KILLS = int(os.environ.get("FACTCHECK_KILLS", "60"))

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CAN, reason="needs a process to kill"),
]


def work_for_ever(path: Path, seed: int, pipe: int) -> None:
    """Judge, write, add evidence, import and undo until killed; acknowledge each durable step."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    project = open_project(path, "Ada Lind")
    claims = _claims(project)
    turn = 0
    while True:
        turn += 1
        claim = chance.choice(claims)
        changes = project.verdicts.judge(claim, _judgement(seed, turn))
        os.write(pipe, _line({"step": changes.step, "claim": claim, "mark": f"{seed}-{turn}"}))
        if turn % 7 == 0:
            changes = project.history.undo()
            os.write(pipe, _line({"step": changes.step, "claim": claim, "undone": True}))
        if turn % 11 == 0:
            imported = project.articles.add(_article(seed, turn))
            os.write(pipe, _line({"step": imported.changes.step, "article": imported.article_id}))
            claims = _claims(project)  # a revision finds untouched claims anew


def _claims(project: Project) -> list[ClaimId]:
    return [
        one.id
        for article in project.articles.summaries()
        for one in project.claims.of_article(article.id)
    ]


def _article(seed: int, turn: int) -> Any:
    from tests.builders import written

    return written(*MILL, f"Note {seed} of turn {turn}.", title=f"Copy {seed}-{turn}")


def _judgement(seed: int, turn: int) -> Judgement:
    evidence = (NewEvidence(title=f"{seed}-{turn}"), NewEvidence(title="second"))
    return Judgement(VerdictWord.DISPUTED, rationale=f"{seed}-{turn}", evidence=evidence)


def _line(said: dict[str, Any]) -> bytes:
    return (json.dumps(said) + "\n").encode()


def said_before_the_kill(path: Path, seed: int, steps: int, delay: float) -> list[dict[str, Any]]:
    """Let a child work and kill it `delay` seconds after so many steps; return all it said."""
    heard, saying = Pipe(duplex=False)
    child = started(lambda end: work_for_ever(path, seed, end.fileno()), saying)
    saying.close()
    with os.fdopen(os.dup(heard.fileno()), "rb") as pipe:
        said = b"".join(pipe.readline() for _ in range(steps))
        time.sleep(delay)
        child.kill()
        said += pipe.read()
    heard.close()
    assert ended(child) == -signal.SIGKILL
    return [json.loads(line) for line in said.splitlines(keepends=True) if line.endswith(b"\n")]


def check(project: Project, said: list[dict[str, Any]]) -> None:
    """Every acknowledged step is there, whole; at most one unacknowledged one follows."""
    assert said
    steps = {step.number: step for step in project.history.recent(10_000)}
    assert {one["step"] for one in said} <= set(steps)
    assert max(steps) - max(one["step"] for one in said) <= 1
    for one in said:
        step = steps[one["step"]]
        if "article" in one:
            article = project.articles.get(one["article"])
            assert article.text.count("Note") == 1
            assert project.claims.of_article(one["article"])
        elif "undone" in one:
            assert step.kind.value == "undo"
        else:
            verdicts = [v.rationale for v in project.verdicts.of_claim(one["claim"])]
            assert one["mark"] in verdicts
            assert len([c for c in step.changes if c.table == "evidence"]) == 2


def test_no_acknowledged_step_is_lost_or_torn_by_a_kill(tmp_path: Path) -> None:
    chance = random.Random(20)  # noqa: S311 - no secret
    path = tmp_path / "desk.factcheck"
    acknowledged = 0
    for seed in range(KILLS):
        if seed % 10 == 0:
            path = tmp_path / f"{seed}.factcheck"
            project = open_project(path, "Somebody else")
            add(project, *MILL, title="Mill")
            add(project, *FERRY, title="Ferry")
            project.close()

        said = said_before_the_kill(path, seed, chance.randint(1, 80), chance.uniform(0.0, 0.03))

        project = open_project(path, "Ada Lind")
        check(project, said)
        assert project.problems() == []
        acknowledged += len(said)
        project.close()

    assert acknowledged >= 30 * KILLS
