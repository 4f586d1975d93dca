"""How the database is opened: durably where the disk is local, carefully where it is not."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from factcheck.store import database
from factcheck.store.database import journal_mode

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.services.project import Project

MOUNTS = b"""\
/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /run tmpfs rw 0 0
//nas/desk /mnt/our\\040share cifs rw 0 0
nas:/x /mnt/nfs nfs4 rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
/dev/sdb1 /media/stick fuseblk rw 0 0
/dev/sdc1 /mnt/nfs/local ext4 rw 0 0
"""


@pytest.mark.skipif(os.name == "nt", reason="the table of mounts is that of other systems")
@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/ada/desk.factcheck", "ext4"),
        ("/mnt/our share/desk.factcheck", "cifs"),
        ("/mnt/our/desk.factcheck", "ext4"),
        ("/mnt/nfs/desk.factcheck", "nfs4"),
        ("/mnt/nfs/local/desk.factcheck", "ext4"),
        ("/run/user/1000/gvfs/smb-share/desk.factcheck", "fuse.gvfsd-fuse"),
        ("/media/stick/desk.factcheck", "fuseblk"),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(folder: str, kind: str) -> None:
    from pathlib import Path

    assert database._file_system(Path(folder), MOUNTS) == kind


def test_a_network_place_gets_no_log_that_needs_shared_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind, mode in (
        ("ext4", ("WAL", "FULL")),
        ("fuseblk", ("WAL", "FULL")),
        ("cifs", ("DELETE", "EXTRA")),
        ("nfs4", ("DELETE", "EXTRA")),
        ("fuse.gvfsd-fuse", ("DELETE", "EXTRA")),
    ):
        monkeypatch.setattr(database, "_file_system", lambda *_, kind=kind: kind)
        assert journal_mode(tmp_path) == mode


def test_an_sqlite_with_the_log_fault_gets_no_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "sqlite_version", lambda: "3.51.2")

    assert journal_mode(tmp_path) == ("DELETE", "EXTRA")


@pytest.mark.parametrize("which", ["reading", "writing"])
def test_every_connection_is_durable_and_trusts_no_schema(project: Project, which: str) -> None:
    wanted = {
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
        "synchronous": 2,
        "journal_mode": "wal",
    }
    opened = getattr(project.record.database, which)

    with opened() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() or 0 for name in wanted
        }

    assert found == wanted


def test_a_reader_sees_one_state_while_others_write(project: Project) -> None:
    from factcheck.store import settings

    with project.record.database.reading() as connection:
        assert settings.get(connection, "threshold") is None
        project.settings.set("threshold", 0.25)
        assert settings.get(connection, "threshold") is None
    assert project.settings.threshold == 0.25


def test_a_fault_of_ours_is_not_told_as_one_of_the_disk(project: Project) -> None:
    import sqlalchemy as sa

    with pytest.raises(sa.exc.DBAPIError), project.record.database.writing() as connection:
        connection.exec_driver_sql("INSERT INTO nowhere VALUES (1)")
    project.settings.set("threshold", 0.25)

    assert project.settings.threshold == 0.25


def test_the_whole_record_works_without_the_log(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    from factcheck.services.project import open_project
    from tests.builders import V, add, first_claim

    project.close()
    monkeypatch.setattr(database, "is_on_local_disk", lambda _: False)
    careful = open_project(project.location, "Ada Lind")
    add(careful)
    careful.verdicts.judge(first_claim(careful).id, V)
    careful.history.undo()

    assert careful.problems() == []
    with careful.record.database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"
    careful.close()
