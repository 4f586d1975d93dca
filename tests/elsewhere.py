"""Work done by another process, as a second reviewer or a program that is killed would do it.

The process comes from a clean one kept for that: a fork of the test's own process would take along
the locks that its threads, the window's among them, happen to hold, and wait for them for ever.
"""

from __future__ import annotations

import os
import pickle
import sys
from functools import cache
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, TypeVar

import cloudpickle  # type: ignore[import-untyped]

from factcheck.services.project import open_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerContext, ForkServerProcess

    from factcheck.services.project import Project

T = TypeVar("T")

PATIENCE = 120.0
"""Seconds to wait for another process to end."""

CAN = sys.platform != "win32"
"""Whether this system can start processes so."""


@cache
def _context() -> ForkServerContext:
    context = get_context("forkserver")
    context.set_forkserver_preload(["factcheck.services.project", "alembic.command"])
    return context


def started(work: Callable[..., object], *arguments: object) -> ForkServerProcess:
    """Begin the work in a process of its own; connections may be among the arguments."""
    packed = cloudpickle.dumps(work)
    process = _context().Process(target=_do, args=(packed, dict(os.environ), *arguments))
    process.start()
    return process


def ended(process: ForkServerProcess) -> int:
    """Wait for the process and return its exit code."""
    process.join(PATIENCE)
    if process.is_alive():
        process.kill()
        raise TimeoutError("Another process did not end.")
    code = process.exitcode
    process.close()
    assert code is not None
    return code


def elsewhere(work: Callable[[], T]) -> T:
    """Do the work in another process and return what it gave; an exception there rises here.

    Raises EOFError when the process was killed.
    """
    answers, asked = _context().Pipe(duplex=False)
    process = started(_answer, asked, cloudpickle.dumps(work))
    asked.close()
    try:
        if not answers.poll(PATIENCE):
            raise TimeoutError("Another process gave no answer.")
        data = answers.recv_bytes()
    finally:
        answers.close()
        ended(process)
    result, error = pickle.loads(data)  # noqa: S301 - our own process wrote it
    if error is not None:
        raise error
    return result  # type: ignore[no-any-return]


def in_project(location: str, reviewer: str, work: Callable[[Project], T]) -> Callable[[], T]:
    """Return work that opens the project anew, for another process to do."""

    def opened() -> T:
        project = open_project(location, reviewer, create=False)
        try:
            return work(project)
        finally:
            project.close()

    return opened


def _do(packed: bytes, environment: dict[str, str], *arguments: object) -> None:
    os.environ.clear()
    os.environ.update(environment)
    pickle.loads(packed)(*arguments)  # noqa: S301 - our own process wrote it


def _answer(asked: Connection, packed: bytes) -> None:
    try:
        answer: tuple[Any, BaseException | None] = (
            pickle.loads(packed)(),  # noqa: S301 - our own process wrote it
            None,
        )
    except BaseException as error:  # noqa: BLE001 - it is told to the other side
        answer = (None, error)
    try:
        data = pickle.dumps(answer)
    except Exception as error:  # noqa: BLE001 - what cannot travel is told by its words
        data = pickle.dumps((None, RuntimeError(f"{answer!r}: {error}")))
    asked.send_bytes(data)
    asked.close()
