"""Makes new project files and brings older ones up to date, all or nothing.

Alembic runs without an ini file, inside one transaction of ours: SQLite can take back schema
changes, but Alembic's defaults commit half-way and leave a file that no retry can mend.
"""

from __future__ import annotations

import os
import uuid
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from factcheck import __version__
from factcheck.errors import DamagedProjectError, ReadOnlyProjectError, system_words
from factcheck.said import said
from factcheck.store import database, schema, times
from factcheck.store.database import sqlite, told_in_words

if TYPE_CHECKING:
    from alembic.config import Config

_MIGRATIONS = Path(__file__).parent / "migrations"


@cache
def known_revisions() -> frozenset[str]:
    """Return every schema revision this version can open, from the names of the migrations."""
    return frozenset(path.stem.partition("_")[0] for path in _versions())


def head() -> str:
    """Return the newest schema revision."""
    return max(known_revisions())


def create(path: Path) -> None:
    """Make an empty project file there, whole or not at all.

    A file that somebody else put there meanwhile is left as it is. Raises a ProjectError when the
    folder cannot be written or the disk is full.
    """
    partial = path.with_name(f".{path.name}.{os.getpid()}.{uuid.uuid4().hex[:8]}.new")
    try:
        partial.touch(exist_ok=False)
        with told_in_words(path):
            _migrate(partial, "head")
        with suppress(FileExistsError):
            put_in_place(partial, path)
    except OSError as error:
        raise ReadOnlyProjectError(
            said(
                "No project can be made at {path}: {reason}. Choose another folder.",
                path=str(path),
                reason=system_words(error),
            )
        ) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def migrate(path: Path, revision: str = "head") -> None:
    """Bring the file to the revision in one transaction; a new file gets its identity too.

    Raises a ProjectError that says why not; the file is then as it was.
    """
    with told_in_words(path):
        _migrate(path, revision)


def put_in_place(partial: Path, path: Path) -> None:
    """Give the finished file its name, unless the name is taken: then raise FileExistsError."""
    try:
        os.link(partial, path)
    except FileExistsError:
        raise
    except OSError:  # sticks and some shares know no second name for a file
        if path.exists():
            raise FileExistsError from None
        partial.rename(path)


def _migrate(path: Path, revision: str) -> None:
    engine = _plain_engine(path)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF").close()
            connection.exec_driver_sql("PRAGMA synchronous=EXTRA").close()
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            _run(connection, revision)
            _give_identity(connection)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if broken:
                raise DamagedProjectError(
                    said(
                        "{path} could not be brought up to date: {rows} rows point to missing ones."
                        " It is unchanged.",
                        path=str(path),
                        rows=len(broken),
                    )
                )
            connection.exec_driver_sql("COMMIT")
    finally:
        engine.dispose()


def alembic_config(connection: sa.Connection) -> Config:
    """Return a configuration that runs our migrations on this connection."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def _run(connection: sa.Connection, revision: str) -> None:
    from alembic import command

    command.upgrade(alembic_config(connection), revision)


def _give_identity(connection: sa.Connection) -> None:
    if connection.execute(sa.select(schema.project.c.id)).first() is not None:
        return
    connection.exec_driver_sql(f"PRAGMA application_id={schema.APPLICATION_ID}").close()
    connection.execute(
        schema.project.insert().values(
            id=str(uuid.uuid4()),
            replica=str(uuid.uuid4()),
            created_at=times.to_text(times.now()),
            app_version=__version__,
        )
    )


def _plain_engine(path: Path) -> sa.Engine:
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        module=sqlite,
        poolclass=sa.pool.NullPool,
        connect_args={"timeout": database.BUSY_MILLISECONDS / 1000},
    )

    @sa.event.listens_for(engine, "connect")
    def _prepare(connection: object, _record: object) -> None:
        connection.isolation_level = None  # type: ignore[attr-defined]

    return engine


def _versions() -> list[Path]:
    return sorted((_MIGRATIONS / "versions").glob("[0-9]*_*.py"))
