"""The migrations make the schema the program works with, and undo it again."""

from __future__ import annotations

import os
import re
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from factcheck.errors import ProjectBusyError, ProjectError
from factcheck.services.project import open_project
from factcheck.store import database, gate, schema, upgrade
from factcheck.store.database import sqlite
from tests.builders import D, add, first_claim, rows_of, visible, written

if TYPE_CHECKING:
    from collections.abc import Iterator

VERSIONS = sorted((Path(upgrade.__file__).parent / "migrations" / "versions").glob("[0-9]*.py"))


@contextmanager
def connected(path: Path) -> Iterator[sa.Connection]:
    engine = sa.create_engine(f"sqlite:///{path}", module=sqlite, poolclass=sa.pool.NullPool)
    with engine.connect() as connection:
        yield connection


def test_the_newest_revision_is_what_the_program_works_with(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    upgrade.create(tmp_path / "desk.factcheck")

    with connected(tmp_path / "desk.factcheck") as connection:
        virtual = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"
        indexes = tuple(connection.exec_driver_sql(virtual).scalars())
        options = {
            "compare_type": True,
            "include_name": lambda name, kind, _: kind != "table" or not name.startswith(indexes),
        }
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, schema.metadata) == []


def test_every_revision_is_named_by_its_file_and_follows_the_one_before() -> None:
    before = None
    for path in VERSIONS:
        found = dict(re.findall(r'^(revision|down_revision) = "?(\w+)"?$', path.read_text(), re.M))
        assert path.stem.startswith(f"{found['revision']}_")
        assert found["down_revision"] == str(before)
        before = found["revision"]
    assert before == upgrade.head()


def test_going_down_and_up_again_gives_the_same_schema(tmp_path: Path) -> None:
    from alembic import command

    path = tmp_path / "desk.factcheck"
    upgrade.create(path)
    made = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
    with connected(path) as connection:
        first = connection.exec_driver_sql(made).all()
        command.downgrade(upgrade.alembic_config(connection), "base")
        connection.commit()
        left = connection.exec_driver_sql(made).all()

        command.upgrade(upgrade.alembic_config(connection), "head")
        connection.commit()

        assert {row[1] for row in left} <= {"alembic_version", "sqlite_sequence"} | {
            row[1] for row in left if row[1].startswith("sqlite_")
        }
        assert connection.exec_driver_sql(made).all() == first


@pytest.mark.parametrize(
    ("source", "name"),
    [("/desk/mill.txt", "mill.txt"), ("mill.txt", "mill.txt"), ("https://a.example/", "")],
)
def test_an_upgrade_tells_the_names_of_files_as_an_import_does(
    tmp_path: Path, source: str, name: str
) -> None:
    from alembic import command

    path = tmp_path / "desk.factcheck"
    project = open_project(path, "Ada Lind")
    read = written("The mill ground 1,200 tonnes of rye in 1911.")
    project.articles.add(replace(read, raw=replace(read.raw, source=source)))
    project.close()
    names = "SELECT source_name FROM article"
    with connected(path) as connection:
        imported = connection.exec_driver_sql(names).scalars().all()

        command.downgrade(upgrade.alembic_config(connection), "0002")
        command.upgrade(upgrade.alembic_config(connection), "head")

        assert imported == connection.exec_driver_sql(names).scalars().all() == [name]


def test_a_new_project_says_what_it_is(tmp_path: Path) -> None:
    upgrade.create(tmp_path / "one.factcheck")
    upgrade.create(tmp_path / "two.factcheck")

    names = set()
    for name in ("one", "two"):
        with connected(tmp_path / f"{name}.factcheck") as connection:
            assert connection.exec_driver_sql("PRAGMA application_id").scalar() == 0x46435742
            row = connection.execute(sa.select(schema.project)).one()
            names |= {row.id, row.replica}
            assert row.app_version
            assert row.created_at.endswith("Z")
    assert len(names) == 4
    assert sorted(one.name for one in tmp_path.glob("*.*")) == ["one.factcheck", "two.factcheck"]


def test_a_file_put_there_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "desk.factcheck"
    path.write_text("mine")

    upgrade.create(path)

    assert path.read_text() == "mine"
    assert list(tmp_path.glob("*.factcheck")) == [path]


def test_a_project_is_made_where_files_have_one_name_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "stick.factcheck"

    upgrade.create(path)

    assert gate.check(path, upgrade.known_revisions()) == upgrade.head()
    (tmp_path / "taken.factcheck").write_text("mine")
    upgrade.create(tmp_path / "taken.factcheck")
    assert (tmp_path / "taken.factcheck").read_text() == "mine"


def test_an_older_project_is_brought_up_to_date_with_a_copy_kept(
    tmp_path: Path, a_next_revision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.factcheck"
    before = _filled(path, monkeypatch)
    rows = rows_of(path)

    project = open_project(path, "Ada Lind")

    assert visible(project) == before
    assert project.problems() == []
    project.close()
    assert gate.check(path, upgrade.known_revisions()) == a_next_revision
    assert rows_of(path) == rows
    (kept,) = tmp_path.glob("*.bak")
    assert rows_of(kept) == rows
    with closing(sqlite.connect(str(path))) as connection:
        colours = connection.execute("SELECT colour, count(*) FROM claim GROUP BY 1").fetchall()
    assert colours == [("red", 1)]


def test_an_upgrade_waits_for_nobody_for_ever(
    tmp_path: Path, a_next_revision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.factcheck"
    _filled(path, monkeypatch)
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 50)
    rows = rows_of(path)

    with closing(sqlite.connect(str(path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectBusyError, match="another program"):
            upgrade.migrate(path)
        other.execute("ROLLBACK")

    assert rows_of(path) == rows


def test_an_upgrade_that_breaks_references_is_taken_back(
    tmp_path: Path, a_next_revision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.factcheck"
    _filled(path, monkeypatch)
    breaking = upgrade._MIGRATIONS / "versions" / "9001_colours.py"
    breaking.write_text(
        breaking.read_text().replace(
            "def upgrade() -> None:",
            "def upgrade() -> None:\n    op.execute('DELETE FROM article')",
        )
    )
    rows = rows_of(path)

    with pytest.raises(ProjectError, match="unchanged"):
        upgrade.migrate(path)

    assert rows_of(path) == rows


def _filled(path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """Make a project of today's schema with some work in it; return what it shows."""
    today = Path(schema.__file__).parent / "migrations"
    with monkeypatch.context() as patched:
        patched.setattr(upgrade, "_MIGRATIONS", today)
        upgrade.known_revisions.cache_clear()
        project = open_project(path, "Ada Lind")
        add(project)
        project.verdicts.judge(first_claim(project).id, D)
        shown = visible(project)
        project.close()
    upgrade.known_revisions.cache_clear()
    return shown
