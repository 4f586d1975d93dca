from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.articles import RawDocument
from factcheck.errors import UnreadableFileError
from factcheck.importing import process_memory
from factcheck.importing.isolation import IsolatedReader

if TYPE_CHECKING:
    from collections.abc import Iterator

HELD = 60_000_000
needs_proc = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs /proc")


@pytest.fixture
def large() -> Iterator[int]:
    """A process that holds a lot."""
    code = f"held = b'a' * {HELD}; print('ready', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process.pid
        process.kill()


@pytest.fixture
def gone() -> int:
    """The number of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@needs_proc
def test_the_system_tells_what_a_process_holds(large: int, gone: int) -> None:
    assert process_memory.by_system(large) in range(HELD, 3 * HELD)
    assert process_memory.by_system(gone) == 0
    assert process_memory.resident(gone) == 0


def test_where_the_system_does_not_the_library_tells_the_same(large: int, gone: int) -> None:
    pytest.importorskip("psutil", reason="needs psutil")

    assert process_memory.by_library(large) in range(HELD, 3 * HELD)
    assert process_memory.by_library(gone) == 0


def test_without_either_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psutil", None)

    assert process_memory.by_library(os.getpid()) == 0


def test_a_document_too_large_to_read_is_refused_by_what_the_library_tells(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("psutil", reason="needs psutil")
    monkeypatch.setattr(process_memory, "by_system", lambda _: None)

    with (
        IsolatedReader(memory=1_000_000) as reader,
        pytest.raises(UnreadableFileError, match="1 MB of memory"),
    ):
        reader.read(RawDocument(b"A line of words.\n" * 100_000, "long.txt"))
