"""Opens the database of a project and drives its transactions.

A commit is durable before it returns: WAL with synchronous=FULL where SQLite is recent enough and
the disk local, otherwise a rollback journal with synchronous=EXTRA. Transactions that will write
take the write lock at once, so two processes wait for one another instead of failing half-way.
"""

from __future__ import annotations

import os
import re
import threading
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import sqlalchemy as sa

from factcheck.errors import (
    DamagedProjectError,
    DiskFullError,
    ProjectBusyError,
    ProjectError,
    ProjectGoneError,
    ReadOnlyProjectError,
)
from factcheck.said import said

try:
    from pysqlite3 import dbapi2 as sqlite
except ImportError:  # no wheel for this platform: the standard library's driver serves
    import sqlite3 as sqlite

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "Connection",
    "Database",
    "connected",
    "is_on_local_disk",
    "journal_mode",
    "sqlite",
    "sqlite_version",
    "told_in_words",
]

Connection = sa.Connection
"""What reads and edits of a project go through, by a name that the services can use."""

WAL_SAFE_FROM = (3, 51, 3)
"""Earlier SQLite versions have a rare corruption fault with two WAL connections."""

_NETWORK_FILE_SYSTEMS = ("nfs", "cifs", "smb", "afp", "webdav", "davfs", "9p", "ceph", "fuse.")
"""Beginnings of their kinds; "fuse." covers network shares that a desktop mounts by itself."""

_OCTAL = re.compile(rb"\\([0-7]{3})")
"""How the table of mounts writes a space or tab within a folder's name."""

BUSY_MILLISECONDS = 5000


def sqlite_version() -> str:
    """Return the version of the SQLite library in use."""
    return str(sqlite.sqlite_version)


def is_on_local_disk(path: Path) -> bool:
    """Say whether the path is on a disk of this computer; where unknown, yes."""
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return True
    return not _file_system(path, mounts.read_bytes()).startswith(_NETWORK_FILE_SYSTEMS)


def _file_system(path: Path, mounts: bytes) -> str:
    """Return the kind of file system the path is on, by the system's table of mounts."""
    real = path.resolve()
    best, kind = "", ""
    for line in mounts.splitlines():
        _, escaped, system, *_ = line.split(b" ")
        folder = os.fsdecode(_OCTAL.sub(lambda code: bytes([int(code[1], 8)]), escaped))
        if real.is_relative_to(folder) and len(folder) >= len(best):
            best, kind = folder, system.decode("ascii", "replace")
    return kind


def connected(path: Path, options: str, **arguments: Any) -> Any:
    """Return a plain connection to the file; `options` are those of SQLite's file addresses."""
    address = f"file:{quote(os.fsencode(path))}?{options}"
    return sqlite.connect(address, uri=True, timeout=BUSY_MILLISECONDS / 1000, **arguments)


def journal_mode(path: Path) -> tuple[str, str]:
    """Return the journal mode and synchronous setting that are safe for this file."""
    recent = tuple(int(part) for part in sqlite_version().split(".")) >= WAL_SAFE_FROM
    return ("WAL", "FULL") if recent and is_on_local_disk(path) else ("DELETE", "EXTRA")


class Database:
    """The open database of one project; may be used from any thread.

    Writers queue on one lock and one connection; each reader gets a connection of its own. Given a
    `snapshot` of what may not be written, it reads that, and refuses to write.
    """

    def __init__(self, path: Path, *, snapshot: Path | None = None) -> None:
        self.path = path
        self.file = snapshot or path
        self.is_read_only = snapshot is not None
        self.is_local = is_on_local_disk(path)
        self._identity = _identity(path)
        self._lock = threading.RLock()
        self._writer = _engine(self.file, "BEGIN IMMEDIATE", pool_size=1)
        self._reader = _engine(self.file, "BEGIN", pool_size=4)
        self._watch: Any = None
        self._watching = threading.Lock()

    def close(self) -> None:
        """Give back every connection."""
        with self._lock, self._watching:
            if self._watch is not None:
                self._watch.close()
                self._watch = None
            self._reader.dispose()
            self._writer.dispose()

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """Give a connection that sees one unchanging state of the project."""
        with told_in_words(self.path), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """Give the write connection; commit durably at the end, or leave everything as it was."""
        with self._lock, told_in_words(self.path):
            if self.is_read_only:
                raise _read_only(self.path)
            self._check_still_there()
            with self._writer.begin() as connection:
                yield connection

    def data_version(self) -> int:
        """Return a number that changes when another connection or process has written.

        Raises ProjectGoneError when another file, or none, is in the project's place by now.
        """
        self._check_still_there()
        with self._watching, told_in_words(self.path):
            if self._watch is None:
                self._watch = self._reader.connect()
            raw = self._watch.connection.driver_connection
            return int(raw.execute("PRAGMA data_version").fetchone()[0])

    def backup_to(self, target: Path) -> None:
        """Copy the committed state to a new file through SQLite's own backup, whole or not."""
        try:
            with (
                told_in_words(self.path),
                self._reader.connect() as connection,
                told_in_words(target),
                closing(sqlite.connect(str(target))) as copy,
            ):
                connection.connection.driver_connection.backup(copy)  # type: ignore[union-attr]
        except ProjectError:
            target.unlink(missing_ok=True)
            raise

    def rewrite(self) -> None:
        """Write the whole file anew, so that nothing of what was erased is left between its rows.

        The write-ahead log is emptied too, once no reader needs it.
        """
        with (
            self._lock,
            told_in_words(self.path),
            closing(connected(self.path, "mode=rw", isolation_level=None)) as connection,
        ):
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def integrity(self) -> list[str]:
        """Return what SQLite's full integrity check finds wrong; empty when all is well."""
        # WORKAROUND: SQLite 3.53.4 checks a full-text index by what the connection remembers of it,
        # and calls it corrupt once another has written; a new connection remembers nothing.
        with told_in_words(self.path), closing(connected(self.path, "mode=rw")) as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        return [line for line in found if line != "ok"] + [
            f"a row of {row[0]} points to a missing row of {row[2]}" for row in broken
        ]

    def _check_still_there(self) -> None:
        if _identity(self.path) != self._identity:
            raise _gone(self.path)


def _read_only(path: Path) -> ReadOnlyProjectError:
    return ReadOnlyProjectError(
        said(
            "{path} may not be written by you, so it is open to be read only. Nothing "
            "was changed. Save a copy to a folder of yours and go on there.",
            path=str(path),
        ),
        is_open_to_read=True,
    )


def _gone(path: Path) -> ProjectGoneError:
    return ProjectGoneError(
        said(
            "{path} was moved, replaced or deleted while it was open. Nothing was "
            "written. Put it back, or save a copy under a new name.",
            path=str(path),
        )
    )


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino)


def _engine(path: Path, begin: str, *, pool_size: int) -> sa.Engine:
    def connect() -> Any:
        # never makes a file: one that was moved away must not be replaced by an empty one
        return connected(path, "mode=rw", check_same_thread=False)

    engine = sa.create_engine(
        "sqlite://",
        module=sqlite,
        creator=connect,
        hide_parameters=True,  # what is written stays out of errors, and so out of the log
        poolclass=sa.pool.QueuePool,
        pool_size=pool_size,
        max_overflow=8,
    )
    mode, synchronous = journal_mode(path)

    @sa.event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # transactions are ours alone
        for pragma in (
            f"busy_timeout={BUSY_MILLISECONDS}",
            "foreign_keys=ON",
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "mmap_size=0",
            f"journal_mode={mode}",
            f"synchronous={synchronous}",
            "fullfsync=ON",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        # SQLite folds the case of ASCII only; trusted_schema=OFF keeps this from the schema
        connection.create_function("casefold", 1, _casefold, deterministic=True)

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _casefold(text: str | None) -> str | None:
    return text.casefold() if isinstance(text, str) else text


@contextmanager
def told_in_words(path: Path) -> Iterator[None]:
    """Turn the driver's failures into errors a person can act on."""
    try:
        yield
    except (sa.exc.DBAPIError, sqlite.Error) as error:
        expected = _in_words(path, str(getattr(error, "orig", error)))
        if expected is None:  # a fault of ours, which must rise
            raise
        raise expected from error


def _in_words(path: Path, reason: str) -> ProjectError | None:
    if "unable to open" in reason and not path.exists():
        return _gone(path)
    name = str(path)
    damaged = said("{path} is damaged. Nothing was changed; use a backup.", path=name)
    for part, kind, sentence in (
        (
            "locked",
            ProjectBusyError,
            said("{path} is being written by another program. Nothing was changed.", path=name),
        ),
        (
            "full",
            DiskFullError,
            said("{path} could not be written: the disk is full. Nothing was changed.", path=name),
        ),
        (
            "disk I/O",
            DiskFullError,
            said("{path} could not be written to its disk. Nothing was changed.", path=name),
        ),
        (
            "readonly",
            ReadOnlyProjectError,
            said("{path} may not be written here. Nothing was changed.", path=name),
        ),
        (
            "unable to open",
            ReadOnlyProjectError,
            said("{path} cannot be opened for writing here.", path=name),
        ),
        ("malformed", DamagedProjectError, damaged),
        ("decode to UTF-8", DamagedProjectError, damaged),
        ("not a database", DamagedProjectError, damaged),
    ):
        if part in reason:
            return kind(sentence, reason=reason)
    return None
