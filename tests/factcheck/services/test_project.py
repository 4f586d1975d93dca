"""Opening a project, and what is told when its file or disk lets it down."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.errors import (
    DiskFullError,
    InvalidValueError,
    NotFoundError,
    ProjectBusyError,
    ProjectError,
    ProjectGoneError,
)
from factcheck.services.project import describe, open_project, restore
from factcheck.store import database
from factcheck.store.database import sqlite
from tests.builders import FERRY, D, V, add, first_claim, visible

if TYPE_CHECKING:
    from factcheck.services.project import Project

LONG = Judgement(VerdictWord.DISPUTED, rationale="The archive says otherwise. " * 9000)


def test_a_project_opens_again_with_all_that_was_done(project: Project) -> None:
    add(project)
    project.verdicts.judge(first_claim(project).id, V)
    before = visible(project)
    project.close()

    again = open_project(project.location, "Ben Roy", create=False)

    assert visible(again) == before
    assert again.reviewer == "Ben Roy"
    assert again.name == "desk"
    again.close()
    assert [one.name for one in Path(project.location).parent.glob("desk*")] == ["desk.factcheck"]


def test_a_missing_project_is_made_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "some" / "where" / "new.factcheck"

    with pytest.raises(NotFoundError, match=r"new\.factcheck"):
        open_project(path, "Ada Lind", create=False)
    assert not path.parent.exists()

    open_project(path, "Ada Lind").close()
    assert path.is_file()


def test_a_database_address_is_refused_without_showing_its_password() -> None:
    with pytest.raises(InvalidValueError) as caught:
        open_project("postgresql://ada:sesame@db.example/desk", "Ada Lind")

    assert "sesame" not in caught.value.message


@pytest.mark.parametrize("name", ["Übersicht 100 %.factcheck", "a?b#c&d.factcheck", "日本 '\".fc"])
def test_any_name_will_do(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    project = open_project(path, "Ada Lind")
    add(project)
    project.close()

    again = open_project(path, "Ada Lind", create=False)

    assert len(again.articles.summaries()) == 1
    again.close()


def test_what_a_project_is_can_be_told(project: Project) -> None:
    add(project)
    project.verdicts.judge(first_claim(project).id, V)

    told = describe(project)

    assert told["location"] == project.location
    assert told["articles"] == 1
    assert told["claims"]["decided"] == 1
    assert told["steps"] == 2


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be moved there")
@pytest.mark.parametrize("way", ["deleted", "moved", "replaced", "folder gone"])
def test_a_file_that_is_gone_is_noticed_before_anything_is_called_saved(
    tmp_path: Path, way: str
) -> None:
    folder = tmp_path / "desk"
    project = open_project(folder / "desk.factcheck", "Ada Lind")
    add(project)
    claim = first_claim(project).id
    path = Path(project.location)
    if way == "deleted":
        path.unlink()
    elif way == "moved":
        path.rename(path.with_name("elsewhere.factcheck"))
    elif way == "replaced":
        twin = shutil.copyfile(path, path.with_name("twin"))
        twin.replace(path)
    else:
        shutil.rmtree(folder)

    for _ in range(3):
        with pytest.raises(ProjectGoneError, match="Nothing was written"):
            project.verdicts.judge(claim, V)

    assert path.exists() == (way == "replaced")
    project.close()


def test_a_file_that_is_put_back_is_written_again(project: Project) -> None:
    add(project)
    path = Path(project.location)
    aside = path.with_name("aside")
    path.rename(aside)
    with pytest.raises(ProjectGoneError):
        project.settings.set("threshold", 0.2)
    aside.rename(path)

    project.settings.set("threshold", 0.2)

    assert project.settings.threshold == 0.2


def fill_disk(project: Project) -> int:
    """Let the file grow by no page more, as on a full disk; return its limit."""
    with project.record.database.writing() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        return int(connection.exec_driver_sql(f"PRAGMA max_page_count={pages}").scalar_one())


def test_a_full_disk_is_told_and_keeps_what_was_saved(project: Project) -> None:
    add(project)
    claim = first_claim(project).id
    project.verdicts.judge(claim, D)
    before = visible(project)
    fill_disk(project)

    for _ in range(3):
        with pytest.raises(DiskFullError, match="disk is full"):
            project.verdicts.judge(claim, LONG)
        assert visible(project) == before
    with project.record.database.writing() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000").close()
    project.verdicts.judge(claim, LONG)

    assert project.claims.get(claim).rationale == LONG.rationale
    assert project.problems() == []


def test_a_refused_article_leaves_no_part_of_it(project: Project) -> None:
    fill_disk(project)

    with pytest.raises(DiskFullError):
        add(project, *(f"{line} Number {i}." for i in range(150) for line in FERRY))

    assert project.articles.summaries() == ()
    assert project.history.recent() == ()
    assert project.problems() == []


def test_a_lock_held_too_long_is_told_and_nothing_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 50)
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    add(project)
    before = visible(project)

    with closing(sqlite.connect(project.location, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectBusyError, match="another program"):
            project.settings.set("threshold", 0.2)
        assert visible(project) == before
        other.execute("ROLLBACK")

    project.settings.set("threshold", 0.2)
    assert project.settings.threshold == 0.2
    project.close()


def test_a_backup_holds_all_and_can_be_restored(project: Project, tmp_path: Path) -> None:
    add(project)
    project.verdicts.judge(first_claim(project).id, V)
    before = visible(project)
    project.backup(tmp_path / "safe.factcheck")
    project.verdicts.judge(first_claim(project).id, D)
    project.close()

    aside = restore(tmp_path / "safe.factcheck", Path(project.location))

    again = open_project(project.location, "Ada Lind")
    assert visible(again) == before
    again.close()
    assert aside is not None
    old = open_project(aside, "Ada Lind")
    assert first_claim(old).word == "disputed"
    old.close()


def test_a_backup_never_replaces_a_file(project: Project, tmp_path: Path) -> None:
    (tmp_path / "safe.factcheck").write_text("mine")

    with pytest.raises(ProjectError, match="already there"):
        project.backup(tmp_path / "safe.factcheck")

    assert (tmp_path / "safe.factcheck").read_text() == "mine"
    assert [one.name for one in tmp_path.glob(".safe*")] == []


def test_a_damaged_backup_is_not_put_in_place(project: Project, tmp_path: Path) -> None:
    add(project)
    project.backup(tmp_path / "safe.factcheck")
    os.truncate(tmp_path / "safe.factcheck", 30_000)
    before = visible(project)

    with pytest.raises(ProjectError, match="damaged"):
        restore(tmp_path / "safe.factcheck", Path(project.location))

    assert visible(project) == before


def test_a_window_notices_that_a_backup_took_the_place_of_its_file(
    project: Project, tmp_path: Path
) -> None:
    add(project)
    project.backup(tmp_path / "safe.factcheck")
    restore(tmp_path / "safe.factcheck", Path(project.location))

    with pytest.raises(ProjectGoneError):
        project.settings.set("threshold", 0.9)
