"""Whatever a person does at the desk, the record is what a plain model of it says."""

from __future__ import annotations

import copy
import os
import random
import shutil
from typing import TYPE_CHECKING

import pytest

from factcheck.services.project import open_project
from tests.builders import FERRY, MILL, ODD, add
from tests.safety.desk_acts import CLAIM_ACTS
from tests.safety.desk_model import Both, desk_of
from tests.safety.desk_record_acts import RECORD_ACTS

if TYPE_CHECKING:
    from pathlib import Path

ACTS = {**CLAIM_ACTS, **RECORD_ACTS}
SEQUENCES = int(os.environ.get("FACTCHECK_SEQUENCES", "2000"))
FEW, EACH_FILE = 25, 100
ACTS_EACH = 12


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A closed project of three articles that somebody else imported, and their texts."""
    path = tmp_path_factory.mktemp("original") / "desk.factcheck"
    project = open_project(path, "Somebody else")
    for words, title in ((MILL, "Mill"), (FERRY, "Ferry"), (ODD, "Café")):
        add(project, *words, title=title)
    texts = {str(one.id): project.articles.get(one.id).text for one in project.articles.summaries()}
    project.close()
    return path, texts


@pytest.fixture
def without_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is compared here does not depend on when bytes reach the disk."""
    monkeypatch.setattr("factcheck.store.database.journal_mode", lambda _: ("WAL", "OFF"))


def run(original: tuple[Path, dict[str, str]], folder: Path, seeds: range) -> list[list[str]]:
    """Do a random sequence for each seed and compare; return what was done in each.

    Every sequence is undone at its end, so the next one starts from the same desk, with a longer
    past behind it.
    """
    source, texts = original
    path = shutil.copyfile(source, folder / "desk.factcheck")
    project = open_project(path, "Somebody else", create=False)
    project.settings.set("threshold", 0.0)
    whole = desk_of(project, texts)
    project.history.undo()
    whole.threshold = project.settings.threshold
    told = []
    for seed in seeds:
        project.reviewer = f"Reviewer {seed}"  # who has nothing to undo or redo yet
        both = Both(project, texts, copy.deepcopy(whole), random.Random(seed), ACTS)  # noqa: S311
        told.append(one_sequence(both, seed))
        project = both.project
    assert project.problems() == []
    project.close()
    return told


def one_sequence(both: Both, seed: int) -> list[str]:
    """Act at random, look now and then, and undo it all."""
    told: list[str] = []
    first = both.desk.shown()
    for turn in range(ACTS_EACH):
        told.append(both.act())
        if turn in (ACTS_EACH // 2, ACTS_EACH - 1):
            assert desk_of(both.project, both.texts).shown() == both.desk.shown(), (seed, told)
    for _ in range(len(both.done)):
        both.project.history.undo()
    assert desk_of(both.project, both.texts).shown() == first, (seed, told)
    return [name for name in told if not name.startswith("(")]


@pytest.mark.usefixtures("without_waiting_for_the_disk")
def test_random_acts_leave_the_record_the_model_says(
    original: tuple[Path, dict[str, str]], tmp_path: Path
) -> None:
    done = run(original, tmp_path, range(FEW))

    assert sum(map(len, done)) > FEW * ACTS_EACH * 0.6
    assert len(set().union(*done)) > len(ACTS) * 0.8


@pytest.mark.slow
@pytest.mark.usefixtures("without_waiting_for_the_disk")
@pytest.mark.parametrize("first", range(1000, 1000 + SEQUENCES, EACH_FILE))
def test_thousands_of_random_acts_leave_the_record_the_model_says(
    original: tuple[Path, dict[str, str]], tmp_path: Path, first: int
) -> None:
    done = run(original, tmp_path, range(first, first + EACH_FILE))

    assert sum(map(len, done)) > EACH_FILE * ACTS_EACH * 0.6
    assert len(set().union(*done)) >= len(ACTS) - 1
