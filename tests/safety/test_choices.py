"""Two people meet again and again, and choose at random: the record stays whole all the same."""

from __future__ import annotations

import os
import random
import shutil
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.history import Conflict, Keep
from factcheck.errors import ConflictError, FactcheckError
from factcheck.services.project import open_project
from tests.builders import FERRY, MILL, add
from tests.factcheck.services.test_any_steps import DEEDS, check_anchors, check_counts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from factcheck.domain.articles import ArticleId
    from factcheck.services.project import Project

SEQUENCES = int(os.environ.get("FACTCHECK_SEQUENCES", "2000")) // 20
FEW, STEPS_EACH = 4, 14
_KINDS = (
    *("judge", "judge", "judge_all", "dismiss", "reopen", "draft", "note", "move", "split"),
    *("merge", "nest", "evidence", "edit_evidence", "metadata", "role", "mark"),
    *("role", "move", "sign_off", "threshold", "threshold"),
    *("undo",) * 5,
    *("redo",) * 2,
)
"""What two people do at the same few claims of one article."""


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[ArticleId]]:
    """A closed project of two articles that nobody here may undo."""
    path = tmp_path_factory.mktemp("original") / "desk.factcheck"
    project = open_project(path, "Somebody else")
    articles = [add(project, *MILL, title="Mill"), add(project, *FERRY, title="Ferry")]
    project.close()
    return path, articles


class Table:
    """Two reviewers, each with the project open and with what they saw last."""

    def __init__(self, path: Path, articles: list[ArticleId], chance: random.Random) -> None:
        self.people = [open_project(path, name, create=False) for name in ("Ada", "Ben")]
        self.seen = [project.history.recent(1)[0].number for project in self.people]
        self.articles, self.chance = articles, chance
        self.met = 0

    def act(self) -> None:
        """Let one of them do something, often without having looked."""
        at = self.chance.randrange(2)
        project = self.people[at]
        if self.chance.random() < 0.2:
            project.changes_elsewhere()
            self.seen[at] = project.history.recent(1)[0].number
        kind = self.chance.choice(_KINDS)
        try:
            if kind in ("undo", "redo"):
                self._turn(getattr(project.history, kind))
            else:
                self._edit(project, kind, self.seen[at])
        except FactcheckError:
            return

    def _turn(self, turn: Callable[..., object]) -> None:
        try:
            turn()
        except ConflictError as error:
            self.met += 1
            turn(self._chosen(error)[0])

    def _edit(self, project: Project, kind: str, seen: int) -> None:
        article = self.articles[0]
        given = (self.chance.randrange(2), self.chance.randrange(100), f"w{self.chance.random()}")
        try:
            with project.seen(seen):
                DEEDS[kind](project, article, *given)
        except ConflictError as error:
            self.met += 1
            with project.seen(seen, *self._chosen(error)):
                DEEDS[kind](project, article, *given)

    def _chosen(self, error: ConflictError) -> tuple[Keep, int]:
        conflict = error.parameters["conflict"]
        assert isinstance(conflict, Conflict)
        assert conflict.mine.changes
        assert conflict.theirs.changes
        mine = conflict.can_replace and self.chance.random() < 0.5
        return (Keep.MINE if mine else Keep.THEIRS), conflict.met

    def close(self) -> None:
        for project in self.people:
            project.close()


def run(original: tuple[Path, list[ArticleId]], folder: Path, seed: int) -> int:
    """Let two people work for a while; return how often they met."""
    source, articles = original
    path = shutil.copyfile(source, folder / f"{seed}.factcheck")
    table = Table(path, articles, random.Random(seed))  # noqa: S311 - no secret
    try:
        for _ in range(STEPS_EACH):
            table.act()
        check_anchors(table.people[0])
        check_counts(table.people[0])
        assert table.people[0].problems() == [], seed
    finally:
        table.close()
    return table.met


def test_whatever_is_chosen_the_record_stays_whole(
    original: tuple[Path, list[ArticleId]], tmp_path: Path
) -> None:
    assert sum(run(original, tmp_path, seed) for seed in range(FEW)) > 0


@pytest.mark.slow
def test_whatever_is_chosen_a_hundred_times_the_record_stays_whole(
    original: tuple[Path, list[ArticleId]], tmp_path: Path
) -> None:
    met = sum(run(original, tmp_path, seed) for seed in range(100, 100 + SEQUENCES))

    assert met > SEQUENCES / 2
