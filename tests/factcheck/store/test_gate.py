"""The gate refuses what is no sound project, and leaves not one byte changed or added."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.errors import (
    DamagedProjectError,
    NewerProjectError,
    NotAProjectError,
    ProjectBusyError,
    ProjectError,
    ReadOnlyProjectError,
)
from factcheck.services.project import open_project
from factcheck.store import gate, upgrade
from factcheck.store.database import sqlite
from tests.builders import V, add, first_claim
from tests.elsewhere import CAN, elsewhere

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOBODY = 65534


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project with some work in it."""
    path = tmp_path_factory.mktemp("original") / "desk.factcheck"
    project = open_project(path, "Ada Lind")
    add(project)
    project.verdicts.judge(first_claim(project).id, V)
    project.close()
    return path


@pytest.fixture
def path(original: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    return shutil.copyfile(original, folder / "copy.factcheck")


def look_of(folder: Path) -> dict[str, str]:
    return {
        str(one): hashlib.sha256(one.read_bytes()).hexdigest() if one.is_file() else "folder"
        for one in sorted(folder.rglob("*"))
    }


def refused(path: Path, kind: type[ProjectError]) -> str:
    """Return the sentence of the refusal; the folder is as it was."""
    before = look_of(path.parent)

    with pytest.raises(kind) as caught:
        open_project(path, "Ada Lind")

    assert look_of(path.parent) == before
    assert str(path) in caught.value.message
    assert caught.value.message.count("\n") == 0
    assert caught.value.message.endswith(".")
    return caught.value.message


def change(path: Path, *statements: str) -> None:
    with closing(sqlite.connect(str(path), isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        for statement in statements:
            connection.execute(statement)
        connection.execute("PRAGMA journal_mode=DELETE")


def overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def test_a_sound_project_is_let_in_and_stays_as_it_is(path: Path) -> None:
    before = look_of(path.parent)

    assert gate.check(path, upgrade.known_revisions()) == upgrade.head()
    assert look_of(path.parent) == before


def test_a_newer_project_asks_for_a_newer_program(path: Path) -> None:
    change(path, "UPDATE alembic_version SET version_num = '9999'")

    assert "newer version" in refused(path, NewerProjectError)


def test_an_unknown_revision_is_refused(path: Path) -> None:
    change(path, "UPDATE alembic_version SET version_num = 'a1b2c3'")

    assert "a1b2c3" in refused(path, NewerProjectError)


@pytest.mark.parametrize("statement", ["DROP TABLE alembic_version", "DELETE FROM alembic_version"])
def test_a_project_without_a_revision_is_damaged(path: Path, statement: str) -> None:
    change(path, statement)

    assert "schema version" in refused(path, DamagedProjectError)


def test_a_database_of_another_program_is_no_project(path: Path) -> None:
    change(path, "PRAGMA application_id=252006674")

    assert "not a Factcheck Workbench project" in refused(path, NotAProjectError)


def test_a_database_that_names_no_program_is_no_project(path: Path) -> None:
    path.unlink()
    change(path, "CREATE TABLE bookmarks (url TEXT)", "INSERT INTO bookmarks VALUES ('x')")

    refused(path, NotAProjectError)


def test_a_renamed_archive_is_no_project(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("claims.csv", "a,b\r\n" * 100)

    refused(path, NotAProjectError)


@pytest.mark.parametrize(
    "content", [b"", b"x", b"Notes of the day.\n" * 40, b"SQLite format 3\0", b"\0" * 4096]
)
def test_a_renamed_text_or_a_stump_is_no_project(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    refused(path, NotAProjectError)


def test_a_folder_is_no_project(path: Path) -> None:
    path.unlink()
    path.mkdir()

    refused(path, NotAProjectError)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)

    with pytest.raises(NotAProjectError, match="not a Factcheck"):
        open_project(path, "Ada Lind")
    assert stat.S_ISFIFO(path.stat().st_mode)


@pytest.mark.parametrize("share", [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.999])
def test_a_project_cut_short_is_damaged(path: Path, share: float) -> None:
    size = int(path.stat().st_size * share)
    os.truncate(path, size)

    assert "is damaged" in refused(path, DamagedProjectError)


@pytest.mark.parametrize("page", range(1, 13))
def test_a_project_with_a_page_of_zeros_is_damaged(path: Path, page: int) -> None:
    overwrite(path, page * 4096, b"\0" * 4096)

    assert "is damaged" in refused(path, DamagedProjectError)


@pytest.mark.parametrize("at", [18, 47, 59, 100, 105])
def test_a_project_with_a_broken_header_is_refused(path: Path, at: int) -> None:
    overwrite(path, at, b"\xee\xdd\xcc")

    refused(path, DamagedProjectError)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER spy AFTER UPDATE ON claim BEGIN DELETE FROM verdict; END",
        "CREATE VIEW spy AS SELECT text FROM article_text",
        "CREATE TABLE spy (x TEXT)",
        "DROP TABLE evidence",
    ],
)
def test_code_and_tables_of_others_are_refused(path: Path, statement: str) -> None:
    change(path, statement)

    refused(path, DamagedProjectError)


def test_an_endless_view_in_place_of_the_revision_is_never_asked(path: Path) -> None:
    change(
        path,
        "DROP TABLE alembic_version",
        "CREATE VIEW alembic_version AS WITH RECURSIVE n(version_num) AS (SELECT 1 UNION ALL "
        "SELECT version_num + 1 FROM n) SELECT max(version_num) AS version_num FROM n",
    )

    refused(path, DamagedProjectError)


def as_nobody(work: Callable[[], Any]) -> Callable[[], Any]:
    def done() -> Any:
        if os.geteuid() == 0:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        return work()

    return done


def let_in(folder: Path) -> None:
    """Let other users pass through the folders above."""
    for one in (folder, *folder.parents):
        if one.stat().st_uid == os.geteuid() and not one.stat().st_mode & stat.S_IXOTH:
            one.chmod(one.stat().st_mode | stat.S_IRWXU | stat.S_IXOTH)


@pytest.mark.skipif(os.name == "nt", reason="rights work otherwise there")
def test_a_file_one_may_not_read_or_write_is_refused(path: Path) -> None:
    let_in(path.parent)
    path.parent.chmod(0o777)
    path.chmod(0)
    before = path.parent.stat().st_mtime_ns

    with pytest.raises(ReadOnlyProjectError, match="may not be"):
        elsewhere(as_nobody(lambda: open_project(path, "Ada Lind")))
    path.chmod(0o644)
    with pytest.raises(ReadOnlyProjectError, match="may not be written"):
        elsewhere(as_nobody(lambda: open_project(path, "Ada Lind")))
    assert path.parent.stat().st_mtime_ns == before


@pytest.mark.skipif(os.name == "nt", reason="rights work otherwise there")
def test_what_one_may_not_write_can_be_opened_to_be_read_with_its_newest_work(path: Path) -> None:
    let_in(path.parent)
    writer = open_project(path, "Ben Roy")  # stays open, so that its work is in the log
    writer.settings.set("threshold", 0.125)
    for one in path.parent.glob("*.factcheck*"):
        one.chmod(0o644)
    path.parent.chmod(0o755)
    there = sorted(one.name for one in path.parent.iterdir())

    def read() -> tuple[float, str]:
        project = open_project(path, "Ada Lind", create=False, may_read=True)
        assert project.is_read_only
        with pytest.raises(ReadOnlyProjectError, match="read only"):
            project.settings.set("threshold", 0.5)
        found = project.settings.threshold, project.location
        project.close()
        return found

    assert elsewhere(as_nobody(read)) == (0.125, str(path))
    assert sorted(one.name for one in path.parent.iterdir()) == there
    writer.close()


@pytest.mark.skipif(os.name == "nt", reason="rights work otherwise there")
def test_a_folder_one_may_not_write_is_told_of_and_stays_as_it_is(path: Path) -> None:
    let_in(path.parent)
    path.chmod(0o666)
    path.parent.chmod(0o555)
    before = look_of(path.parent)

    for location in (path, path.with_name("new.factcheck"), path.parent / "sub" / "new.factcheck"):
        with pytest.raises(ProjectError) as caught:
            elsewhere(as_nobody(lambda location=location: open_project(location, "Ada")))  # type: ignore[misc]
        assert str(location) in caught.value.message
    assert look_of(path.parent) == before
    path.parent.chmod(0o755)


def killed_while_open(path: Path) -> None:
    """Leave the file as a process does that was killed: the newest step only in the log."""

    def work() -> None:
        project = open_project(path, "Ada Lind")
        project.settings.set("threshold", 0.25)
        os._exit(9)

    with pytest.raises(EOFError):
        elsewhere(work)
    assert path.with_name(path.name + "-wal").stat().st_size > 0


@pytest.mark.skipif(not CAN, reason="needs a process to kill")
class TestBesideALog:
    def test_what_only_the_log_holds_is_read_after_a_kill(self, path: Path) -> None:
        killed_while_open(path)
        before = look_of(path.parent)

        assert gate.check(path, upgrade.known_revisions()) == upgrade.head()
        assert look_of(path.parent) == before
        project = open_project(path, "Ada Lind")
        assert project.settings.threshold == 0.25
        assert project.problems() == []
        project.close()

    def test_the_log_is_found_through_a_link(self, path: Path, tmp_path: Path) -> None:
        killed_while_open(path)
        link = tmp_path / "link.factcheck"
        link.symlink_to(path)

        project = open_project(link, "Ada Lind")

        assert project.settings.threshold == 0.25
        project.close()

    def test_a_checkpoint_that_was_cut_short_is_no_damage(self, path: Path) -> None:
        killed_while_open(path)
        log = path.with_name(path.name + "-wal").read_bytes()
        frame = 24 + 4096  # a header before each page (SQLite file format, section 4.1)
        pages = {int.from_bytes(log[at : at + 4], "big") for at in range(32, len(log), frame)}
        for page in pages - {1}:
            overwrite(path, (page - 1) * 4096, b"\0" * 4096)

        assert gate.check(path, upgrade.known_revisions()) == upgrade.head()
        project = open_project(path, "Ada Lind")
        assert project.settings.threshold == 0.25
        assert project.problems() == []
        project.close()

    def test_a_damaged_file_is_refused_though_its_log_is_hot(self, path: Path) -> None:
        killed_while_open(path)
        overwrite(path, 4096 * 4, b"\0" * 4096 * 3)

        refused(path, DamagedProjectError)

    def test_a_newer_file_is_refused_though_its_log_is_hot(self, path: Path) -> None:
        change(path, "UPDATE alembic_version SET version_num = '9999'")
        wal = path.with_name(path.name + "-wal")
        wal.write_bytes(b"left behind")

        refused(path, NewerProjectError)

    def test_the_log_of_another_project_is_not_replayed(self, path: Path, tmp_path: Path) -> None:
        other = tmp_path / "other.factcheck"
        open_project(other, "Ben Roy").close()
        killed_while_open(other)
        shutil.copyfile(f"{other}-wal", f"{path}-wal")

        assert "belongs to another" in refused(path, DamagedProjectError)

    def test_a_log_of_rubbish_harms_nothing(self, path: Path) -> None:
        path.with_name(path.name + "-wal").write_bytes(os.urandom(9000))

        project = open_project(path, "Ada Lind")

        assert len(project.history.recent()) == 2
        assert project.problems() == []
        project.close()


def test_damage_counts_only_when_nobody_was_writing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = iter([DamagedProjectError("torn"), DamagedProjectError("torn again"), None])

    def look(path: Path, known: frozenset[str]) -> str:
        error = next(looks)
        if error is None:
            return max(known)
        path.touch()
        os.utime(path, ns=(0, path.stat().st_mtime_ns + 1))
        raise error

    monkeypatch.setattr(gate, "_look", look)

    assert gate.check(path, upgrade.known_revisions()) == upgrade.head()


def test_a_file_that_never_rests_is_called_busy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(path: Path, _known: frozenset[str]) -> str:
        os.utime(path, ns=(0, path.stat().st_mtime_ns + 1))
        raise DamagedProjectError("torn")

    monkeypatch.setattr(gate, "_look", look)

    with pytest.raises(ProjectBusyError, match="being written"):
        gate.check(path, upgrade.known_revisions())


def test_no_room_for_a_copy_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.with_name(path.name + "-wal").write_bytes(b"left behind")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)

    assert "No space left" in refused(path, ProjectError)
