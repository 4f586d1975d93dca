"""Copies of a project: made through SQLite's own backup, whole or absent, and looked at after."""

from __future__ import annotations

import uuid
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from factcheck.errors import ProjectError, system_words
from factcheck.said import said
from factcheck.store import gate, schema, upgrade
from factcheck.store.database import Database, connected, sqlite

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_COUNTED = ("article", "claim", "verdict", "evidence", "journal")


def copy(database: Database, target: Path, *, replica: bool) -> None:
    """Copy the committed state to a new file and check it.

    With `replica` the copy may be worked on beside the original: it gets a replica id of its own,
    so that the journals of both can be told apart. Raises ProjectError when something is there
    already or the copy cannot be made.
    """
    with _made(database, target, replica=replica) as partial:
        upgrade.put_in_place(partial, target)


def put_in_place(backup: Path, target: Path) -> Path | None:
    """Make the project at `target` what the backup holds; return where the old one was put.

    The old file and its logs are moved aside, so that no log of theirs is ever replayed into the
    backup. Raises a ProjectError when the backup is no sound project, or is the project itself;
    then nothing is changed.
    """
    gate.check(backup, upgrade.known_revisions())
    if target.exists() and backup.samefile(target):
        raise ProjectError(
            said("{target} is the project itself. It is unchanged.", target=str(target))
        )
    with closing(Database(backup)) as source, _made(source, target, replica=False) as partial:
        aside = _moved_aside(target) if target.exists() else None
        try:
            upgrade.put_in_place(partial, target)
        except BaseException:
            if aside is not None:
                _bring_back(aside, target)
            raise
    return aside


@contextmanager
def _made(database: Database, target: Path, *, replica: bool) -> Iterator[Path]:
    """Give a checked copy beside the target, to be put in place; failures are told of the target.

    Raises ProjectError when the copy cannot be made, or what is done with it says that something
    is there already.
    """
    partial = target.with_name(f".{target.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        database.backup_to(partial)
        if replica:
            _give_replica(partial)
        _check(database.file, partial)
        yield partial
    except FileExistsError as error:
        raise ProjectError(
            said("{target} is already there; it was left as it is.", target=str(target))
        ) from error
    except OSError as error:
        raise ProjectError(
            said(
                "No copy can be made at {target}: {reason}.",
                target=str(target),
                reason=system_words(error),
            )
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def _check(original: Path, made: Path) -> None:
    gate.check(made, upgrade.known_revisions())
    if _counts(made)["journal"] == 0 and _counts(original)["journal"] > 0:
        raise ProjectError(
            said(
                "The copy of {original} came out empty; it was thrown away.", original=str(original)
            )
        )


def _counts(path: Path) -> dict[str, int]:
    with closing(connected(path, "mode=rw")) as connection:  # a mere reader leaves its logs behind
        return {
            name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]  # noqa: S608 - own names
            for name in _COUNTED
        }


def _give_replica(path: Path) -> None:
    with closing(sqlite.connect(str(path))) as connection:
        table = schema.project.name
        connection.execute(f"UPDATE {table} SET replica = ?", (uuid.uuid4().bytes,))  # noqa: S608
        connection.commit()


def _moved_aside(target: Path) -> Path:
    aside = target.with_name(f"{target.stem}.replaced-{uuid.uuid4().hex[:6]}{target.suffix}")
    for ending in ("", "-wal", "-shm", "-journal"):
        part = target.with_name(target.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return aside


def _bring_back(aside: Path, target: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        part = aside.with_name(aside.name + ending)
        if part.exists():
            part.rename(target.with_name(target.name + ending))
