"""Importing beside the window: one article at a time, refusals told, cancel between files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.articles import ImportOutcome
from factcheck.errors import DiskFullError
from factcheck.jobs import Pace, Progress
from factcheck.paths import seeds_dir
from ui.importing.results import summary
from ui.importing.run import ImportRun, progress_words, refused

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factcheck.services.articles import Imported
    from ui.session import Session


@pytest.fixture
def run(session: Session) -> ImportRun:
    return ImportRun(session)


def files(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"{number}.txt" for number in range(count)]
    for path in paths:
        path.write_text(
            f"Mill {path.stem}\n\nThe mill ground {path.stem}00 tonnes of rye in 2023, it said.\n"
        )
    return paths


def results_of(run: ImportRun, qtbot: QtBot, paths: list[Path]) -> list[Imported]:
    with qtbot.waitSignal(run.finished, timeout=20_000) as finished:
        run.add(paths)
    results: list[Imported] = finished.args[0]
    return results


def test_every_file_is_taken_in(
    run: ImportRun, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    results = results_of(run, qtbot, files(tmp_path, 3))

    assert [one.outcome for one in results] == [ImportOutcome.NEW] * 3
    assert len(session.project.articles.summaries()) == 3
    assert not run.is_running


def test_a_refused_file_does_not_stop_the_others(
    run: ImportRun, qtbot: QtBot, tmp_path: Path
) -> None:
    good = files(tmp_path, 2)
    missing, empty = tmp_path / "missing.txt", tmp_path / "empty.txt"
    empty.touch()
    hollow = tmp_path / "hollow"
    hollow.mkdir()

    results = results_of(run, qtbot, [good[0], missing, empty, hollow, good[1]])

    assert [str(missing), str(empty), str(hollow)] == [source for source, _ in refused(results)]
    assert all(error.message for _, error in refused(results))
    assert summary(results) == "2 imported, 3 refused"


def test_the_same_file_again_makes_no_second_article(
    run: ImportRun, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    (path,) = files(tmp_path, 1)
    results_of(run, qtbot, [path])

    results = results_of(run, qtbot, [path])

    assert summary(results) == "1 already there"
    assert len(session.project.articles.summaries()) == 1


def test_a_folder_is_taken_in_whole(run: ImportRun, session: Session, qtbot: QtBot) -> None:
    results = results_of(run, qtbot, [seeds_dir()])

    assert len(results) >= 5
    assert len(session.project.articles.summaries()) == len(results)


def test_cancelling_keeps_what_is_in(
    run: ImportRun, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    run.progressed.connect(lambda progress: run.cancel() if progress.done >= 2 else None)

    results = results_of(run, qtbot, files(tmp_path, 60))

    assert 1 <= len(results) < 60
    assert len(session.project.articles.summaries()) == len(results)


def test_a_full_disk_ends_the_run_and_is_told(
    run: ImportRun, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise DiskFullError("The disk is full.")

    monkeypatch.setattr(session.project.articles, "import_each", fail)

    with qtbot.waitSignal(run.broken) as broken:
        run.add(files(tmp_path, 3))

    assert isinstance(broken.args[0], DiskFullError)
    qtbot.waitUntil(lambda: not run.is_running)


def test_a_count_is_told_once_it_is_known() -> None:
    assert progress_words(Progress(0, 0), Pace()) == "Importing"
    assert progress_words(Progress(2, 7), Pace()) == "Importing 2 of 7"
