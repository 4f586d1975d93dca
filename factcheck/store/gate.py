"""Looks at a file before it is opened as a project, without changing a byte of it or beside it.

A plain open would leave -wal and -shm files behind and could replay a foreign log, so the header
is read first and the rest is asked of an immutable connection, or of a copy when a log is present.
"""

from __future__ import annotations

import shutil
import stat
import tempfile
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.errors import (
    DamagedProjectError,
    NewerProjectError,
    NotAProjectError,
    ProjectBusyError,
    ProjectError,
    ReadOnlyProjectError,
    system_words,
)
from factcheck.said import said
from factcheck.store.database import connected, sqlite
from factcheck.store.schema import APPLICATION_ID, INDEXES, metadata

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAGIC = b"SQLite format 3\0"
_SIDECARS = ("-wal", "-journal")
_QUICK_CHECK_UP_TO = 64 * 1024 * 1024
_BUILT_IN = ("sqlite_", "alembic_version", *INDEXES)
_LOOKS = 10
"""How often a file that others keep writing is looked at again before it is called busy."""


def check(path: Path, known_revisions: frozenset[str]) -> str:
    """Return the schema revision of the project file.

    A file written to while it is looked at may seem damaged, so damage counts only when nothing
    moved meanwhile. Raises NotAProjectError, NewerProjectError, DamagedProjectError,
    ReadOnlyProjectError or ProjectBusyError.
    """
    for _ in range(_LOOKS):
        before = _footprint(path)
        try:
            return _look(path, known_revisions)
        except DamagedProjectError:
            if _footprint(path) == before:
                raise
    raise ProjectBusyError(
        said(
            "{path} is being written by another program. Nothing was changed; try again.",
            path=str(path),
        )
    )


def _look(path: Path, known_revisions: frozenset[str]) -> str:
    header = _header(path)
    has_log = any(_sidecar(path, ending).exists() for ending in _SIDECARS)
    if not has_log:
        _check_size(path, header)
    with _untouched(path, copied=has_log) as connection:
        try:
            revision = _revision(connection)
            if revision in known_revisions:
                is_newest = revision == max(known_revisions)
                _check_content(path, connection, is_complete=is_newest)
                if has_log:
                    _check_log(path, connection)
        except (sqlite.DatabaseError, UnicodeDecodeError) as error:
            raise _damaged(path, str(error)) from error
    if revision is None:
        raise _damaged(path, said("it has no schema version"))
    if revision not in known_revisions:
        raise NewerProjectError(
            said(
                "{path} was made by a newer version of Factcheck Workbench (schema "
                "{revision}). It is unchanged; update the program to open it.",
                path=str(path),
                revision=revision,
            )
        )
    return revision


def _footprint(path: Path) -> tuple[tuple[int, int, int] | None, ...]:
    """Return what changes when somebody writes the file or its logs."""
    return tuple(_print_of(_sidecar(path, ending)) for ending in ("", *_SIDECARS))


def _print_of(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _header(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            raise _foreign(path)
        with path.open("rb") as file:
            header = file.read(100)
    except PermissionError as error:
        raise ReadOnlyProjectError(
            said("{path} may not be read by you. It is unchanged.", path=str(path))
        ) from error
    except OSError as error:
        raise NotAProjectError(
            said(
                "{path} is not a project file ({reason}). It is unchanged.",
                path=str(path),
                reason=system_words(error),
            )
        ) from error
    is_ours = int.from_bytes(header[68:72], "big") == APPLICATION_ID
    if len(header) < 100 or not header.startswith(_MAGIC) or not is_ours:  # noqa: PLR2004 - header length
        raise _foreign(path)
    return header


def _check_size(path: Path, header: bytes) -> None:
    page_size = int.from_bytes(header[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    pages = int.from_bytes(header[28:32], "big")
    if path.stat().st_size < pages * page_size:
        raise _damaged(path, said("its end is missing"))


@contextmanager
def _untouched(path: Path, *, copied: bool) -> Iterator[Any]:
    if not copied:
        with closing(_connect(path, "immutable=1")) as connection:
            yield connection
        return
    with tempfile.TemporaryDirectory(prefix="factcheck-") as folder:
        twin = Path(folder) / "copy"
        copy_with_logs(path, twin)
        with closing(_connect(twin, "mode=rw")) as connection:
            yield connection


def copy_with_logs(path: Path, twin: Path) -> None:
    """Copy the file with the logs beside it, which hold what was written last."""
    try:
        shutil.copyfile(path, twin)
        for ending in _SIDECARS:
            with suppress(FileNotFoundError):  # whoever wrote it may have finished just now
                shutil.copyfile(_sidecar(path, ending), _sidecar(twin, ending))
    except OSError as error:
        raise ProjectError(
            said(
                "{path} has a log of unfinished writing and no copy of it could be made to "
                "look inside: {reason}. It is unchanged.",
                path=str(path),
                reason=system_words(error),
            )
        ) from error


def _connect(path: Path, options: str) -> Any:
    connection = connected(path, options)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _revision(connection: Any) -> str | None:
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type='table' AND name='alembic_version'"
    )
    if tables.fetchone() is None:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def _check_content(path: Path, connection: Any, *, is_complete: bool) -> None:
    """Raise DamagedProjectError for tables too few or too many, code of others, broken pages."""
    rows = connection.execute("SELECT type, name, tbl_name FROM sqlite_master").fetchall()
    names = {name for kind, name, _ in rows if kind == "table"}
    missing = set(metadata.tables) - names if is_complete else set()
    foreign = [
        name
        for kind, name, table in rows
        if kind in ("trigger", "view") or (is_complete and not _is_expected(kind, name, table))
    ]
    if missing:
        raise _damaged(path, said("the table {table} is missing", table=min(missing)))
    if foreign:
        raise _damaged(path, said("it holds {name}, which no project has", name=min(foreign)))
    if path.stat().st_size <= _QUICK_CHECK_UP_TO:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise _damaged(path, found.splitlines()[-1])


def _check_log(path: Path, connection: Any) -> None:
    """Raise DamagedProjectError when the log beside the file was written for another one.

    SQLite would replay it without a word. A log only ever adds to the journal and keeps the name
    of the project, so what the file itself holds of both must be there with the log as well. A
    file that cannot be read without its log is no sign of another one's: a checkpoint that was cut
    short leaves half of it, and the log has the rest.
    """
    name = "SELECT hex(id), hex(replica) FROM project"
    newest = "SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1"
    same = "SELECT number, hash FROM journal WHERE number = ?"
    ours = connection.execute(name).fetchall()
    try:
        with closing(_connect(path, "immutable=1")) as alone:
            step = alone.execute(newest).fetchone()
            is_ours = alone.execute(name).fetchall() == ours
    except sqlite.DatabaseError:
        return
    if not is_ours or (step and connection.execute(same, step[:1]).fetchone() != step):
        raise _damaged(path, said("the log beside it belongs to another file"))


def _is_expected(kind: str, name: str, table: str) -> bool:
    owner = table if kind == "index" else name
    return owner in metadata.tables or owner.startswith(_BUILT_IN)


def _sidecar(path: Path, ending: str) -> Path:
    """Return the log's path; SQLite keeps it beside the file itself, not beside a link to it."""
    real = path.resolve()
    return real.with_name(real.name + ending)


def _foreign(path: Path) -> NotAProjectError:
    return NotAProjectError(
        said("{path} is not a Factcheck Workbench project. It is unchanged.", path=str(path))
    )


def _damaged(path: Path, reason: str) -> DamagedProjectError:
    return DamagedProjectError(
        said(
            "{path} is damaged: {reason}. It is unchanged; open a backup instead.",
            path=str(path),
            reason=reason,
        )
    )
