"""Looks at a file before it is opened as a project, without changing a byte of it or beside it.

A plain open would leave -wal and -shm files behind and could replay a foreign log, so the header
is read first and the rest is asked of an immutable connection, or of a copy when a log is present.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from factcheck.errors import (
    DamagedProjectError,
    NewerProjectError,
    NotAProjectError,
    ReadOnlyProjectError,
)
from factcheck.store.database import sqlite
from factcheck.store.schema import APPLICATION_ID, metadata

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAGIC = b"SQLite format 3\0"
_SIDECARS = ("-wal", "-journal")
_QUICK_CHECK_UP_TO = 64 * 1024 * 1024
_BUILT_IN = ("sqlite_", "alembic_version")


def check(path: Path, known_revisions: frozenset[str]) -> str:
    """Return the schema revision of the project file.

    Raises NotAProjectError, NewerProjectError, DamagedProjectError or ReadOnlyProjectError.
    """
    header = _header(path)
    has_log = any(_sidecar(path, ending).exists() for ending in _SIDECARS)
    if not has_log:
        _check_size(path, header)
    with _untouched(path, copied=has_log) as connection:
        try:
            revision = _revision(connection)
            if revision in known_revisions:
                _check_content(path, connection)
        except sqlite.DatabaseError as error:
            raise _damaged(path, str(error)) from error
    if revision is None:
        raise _damaged(path, "it has no schema version")
    if revision not in known_revisions:
        raise NewerProjectError(
            f"{path} was made by a newer version of Factcheck Workbench (schema {revision}). "
            "It is unchanged; update the program to open it.",
            path=str(path),
            revision=revision,
        )
    return revision


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except PermissionError as error:
        raise ReadOnlyProjectError(
            f"{path} may not be read by you. It is unchanged.", path=str(path)
        ) from error
    except OSError as error:
        raise NotAProjectError(
            f"{path} is not a project file ({error.strerror}). It is unchanged.", path=str(path)
        ) from error
    is_ours = int.from_bytes(header[68:72], "big") == APPLICATION_ID
    if len(header) < 100 or not header.startswith(_MAGIC) or not is_ours:  # noqa: PLR2004 - header length
        raise NotAProjectError(
            f"{path} is not a Factcheck Workbench project. It is unchanged.", path=str(path)
        )
    return header


def _check_size(path: Path, header: bytes) -> None:
    page_size = int.from_bytes(header[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    pages = int.from_bytes(header[28:32], "big")
    if path.stat().st_size < pages * page_size:
        raise _damaged(path, "its end is missing")


@contextmanager
def _untouched(path: Path, *, copied: bool) -> Iterator[Any]:
    if not copied:
        with closing(_connect(path, "immutable=1")) as connection:
            yield connection
        return
    with tempfile.TemporaryDirectory(prefix="factcheck-") as folder:
        twin = Path(folder) / "copy"
        shutil.copyfile(path, twin)
        for ending in _SIDECARS:
            if _sidecar(path, ending).exists():
                shutil.copyfile(_sidecar(path, ending), _sidecar(twin, ending))
        with closing(_connect(twin, "mode=rw")) as connection:
            yield connection


def _connect(path: Path, options: str) -> Any:
    connection = sqlite.connect(f"file:{quote(str(path))}?{options}", uri=True)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _revision(connection: Any) -> str | None:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE name='alembic_version'")
    if tables.fetchone() is None:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def _check_content(path: Path, connection: Any) -> None:
    rows = connection.execute("SELECT type, name, tbl_name FROM sqlite_master").fetchall()
    names = {name for kind, name, _ in rows if kind == "table"}
    missing = set(metadata.tables) - names
    foreign = [
        name
        for kind, name, table in rows
        if kind in ("trigger", "view") or not _is_expected(kind, name, table)
    ]
    if missing:
        raise _damaged(path, f"the table {min(missing)} is missing")
    if foreign:
        raise _damaged(path, f"it holds {min(foreign)}, which no project has")
    if path.stat().st_size <= _QUICK_CHECK_UP_TO:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise _damaged(path, found)


def _is_expected(kind: str, name: str, table: str) -> bool:
    owner = table if kind == "index" else name
    return owner in metadata.tables or owner.startswith(_BUILT_IN)


def _sidecar(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _damaged(path: Path, reason: str) -> DamagedProjectError:
    return DamagedProjectError(
        f"{path} is damaged: {reason}. It is unchanged; open a backup instead.",
        path=str(path),
        reason=reason,
    )
