"""A migration that fails or is killed anywhere leaves the old file, and can be done again."""

from __future__ import annotations

import os
import shutil
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa

from factcheck.errors import ReadOnlyProjectError
from factcheck.services.project import open_project
from factcheck.store import gate, upgrade
from tests.builders import V, add, first_claim, rows_of
from tests.elsewhere import CAN, elsewhere

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

needs_another = pytest.mark.skipif(not CAN, reason="needs a process to kill")


@contextmanager
def failing_at(statement: int, fail: Callable[[], None]) -> Iterator[list[str]]:
    """Call `fail` instead of the n-th statement of a migration; collect what was sent."""
    sent: list[str] = []

    def before(_c: Any, _cursor: Any, sql: str, *_: Any) -> None:
        sent.append(sql)
        if len(sent) == statement:
            fail()

    sa.event.listen(sa.Engine, "before_cursor_execute", before)
    try:
        yield sent
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", before)


def raise_fault() -> None:
    raise OSError(5, "made to fail")


def kill_me() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def killed(path: Path, statement: int) -> None:
    scripts = upgrade._MIGRATIONS  # a test's own, which another process does not know

    def work() -> None:
        upgrade._MIGRATIONS = scripts
        with failing_at(statement, kill_me):
            upgrade.migrate(path)

    with pytest.raises(EOFError):
        elsewhere(work)


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A project of today with work in it, closed."""
    path = tmp_path / "filled.factcheck"
    project = open_project(path, "Ada Lind")
    add(project)
    project.verdicts.judge(first_claim(project).id, V)
    project.close()
    return path


def statements_of(path: Path) -> int:
    twin = path.with_name("counted")
    shutil.copyfile(path, twin)
    with failing_at(0, raise_fault) as sent:
        upgrade.migrate(twin)
    twin.unlink()
    return len(sent)


def test_an_error_at_any_statement_leaves_a_filled_project_as_it_was(
    filled: Path, a_next_revision: str
) -> None:
    rows = rows_of(filled)
    content = filled.read_bytes()
    last = statements_of(filled)
    assert last >= 12

    for statement in range(1, last + 1):
        with failing_at(statement, raise_fault), pytest.raises(OSError, match="made to fail"):
            upgrade.migrate(filled)
        assert filled.read_bytes() == content

    upgrade.migrate(filled)
    assert gate.check(filled, upgrade.known_revisions()) == a_next_revision
    assert rows_of(filled) == rows


@needs_another
def test_a_kill_at_any_statement_leaves_the_old_project_and_a_retry_succeeds(
    filled: Path, a_next_revision: str
) -> None:
    rows = rows_of(filled)
    old = upgrade.known_revisions() - {a_next_revision}

    for statement in range(1, statements_of(filled) + 1):
        twin = shutil.copyfile(filled, filled.with_name(f"{statement}.factcheck"))
        killed(twin, statement)
        assert gate.check(twin, upgrade.known_revisions()) in old
        assert rows_of(twin) == rows

        upgrade.migrate(twin)
        assert gate.check(twin, upgrade.known_revisions()) == a_next_revision
        assert rows_of(twin) == rows


def test_an_error_while_a_project_is_made_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    path = folder / "desk.factcheck"
    empty = folder / "empty"
    empty.touch()
    last = statements_of(empty)
    empty.unlink()
    assert last >= 30

    for statement in range(1, last + 1):
        with (
            failing_at(statement, raise_fault),
            pytest.raises(
                ReadOnlyProjectError, match=r"No project can be made .*: Input/output error"
            ),
        ):
            upgrade.create(path)
        assert list(folder.iterdir()) == []

    upgrade.create(path)
    assert gate.check(path, upgrade.known_revisions()) == upgrade.head()


@needs_another
def test_a_kill_while_a_project_is_made_never_leaves_half_a_project(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.touch()
    last = statements_of(empty)

    for statement in range(1, last + 1, 4):
        path = tmp_path / f"{statement}.factcheck"

        def work(path: Path = path, statement: int = statement) -> None:
            with failing_at(statement, kill_me):
                upgrade.create(path)

        with pytest.raises(EOFError):
            elsewhere(work)
        assert not path.exists()
        upgrade.create(path)
        assert gate.check(path, upgrade.known_revisions()) == upgrade.head()
