"""Reading processes lent to threads: one for each that reads, none left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.articles import BlockRole, RawDocument, ReadOptions
from factcheck.errors import CancelledError, UnreadableFileError
from factcheck.importing import isolation, readers
from factcheck.importing.readers import READ_HERE, Readers

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = RawDocument(b"<html><body><p>One good line of a page.</p></body></html>", "page.html")
NOTE = RawDocument(b"One good line of a text.", "note.txt")
ENDLESS = RawDocument(b"Words of a text that takes its time to be read.\n" * 200_000, "long.txt")
ON_LINUX = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")

START_AND_WAIT = """
import signal
import sys
from factcheck.domain.articles import RawDocument
from factcheck.importing.readers import Readers

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background ignores it
lent = Readers()
lent.read(RawDocument(b"<p>words", "a.html"))
(one,) = lent._every
print(one._process._process.pid, flush=True)
if "{busy}":
    lent.read(RawDocument(b"Words that take their time.\\n" * 200_000, "a.txt"))
sys.stdin.read()
"""


@pytest.fixture
def lent() -> Iterator[Readers]:
    lent = Readers()
    yield lent
    lent.close()


def processes(lent: Readers) -> list[int]:
    return [one._process._process.pid for one in lent._every if one._process is not None]


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def wait_for_end(pid: int) -> None:
    for _ in range(400):
        if not is_alive(pid):
            return
        time.sleep(0.05)
    pytest.fail(f"the reading process {pid} was left behind")


def test_a_small_text_is_read_without_a_process(lent: Readers) -> None:
    article = lent.read(NOTE, ReadOptions(body_only=True))

    assert article.blocks[0].role is BlockRole.BODY
    assert processes(lent) == []


@pytest.mark.parametrize(
    ("raw", "apart"),
    [(PAGE, False), (NOTE, True), (RawDocument(b"Some words.\n" * READ_HERE, "b.txt"), False)],
    ids=["a page", "one of many", "a long text"],
)
def test_everything_else_is_read_in_a_process(lent: Readers, raw: RawDocument, apart: bool) -> None:
    assert lent.read(raw, apart=apart).text
    assert len(processes(lent)) == 1


def test_a_process_is_kept_for_the_next_document(lent: Readers) -> None:
    lent.read(PAGE)
    first = processes(lent)

    lent.read(PAGE)

    assert processes(lent) == first


def test_each_thread_that_reads_at_the_same_time_has_its_own_process(lent: Readers) -> None:
    both = threading.Barrier(2)

    def read(_: int) -> str:
        with lent._lent() as one:
            both.wait(30)
            return one.read(PAGE).text

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(read, range(2))) == ["One good line of a page."] * 2

    assert len(set(processes(lent))) == 2


def test_a_refused_document_does_not_spoil_the_process(lent: Readers) -> None:
    with pytest.raises(UnreadableFileError, match=r"^bad\.docx"):
        lent.read(RawDocument(b"PK\x03\x04 word/ and no more", "bad.docx"))

    assert lent.read(PAGE).text


def test_reading_is_cancelled_in_the_middle_of_a_document(lent: Readers) -> None:
    begun = time.monotonic()

    with pytest.raises(CancelledError):
        lent.read(ENDLESS, stopped=lambda: time.monotonic() > begun + 1)

    assert lent.read(PAGE).text


@ON_LINUX
def test_closing_ends_the_processes_and_what_they_read(lent: Readers) -> None:
    lent.read(PAGE)
    (pid,) = processes(lent)
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(lent.read, ENDLESS)
        while lent._idle:
            time.sleep(0.01)

        lent.close()

        with pytest.raises(CancelledError):
            reading.result(20)
    wait_for_end(pid)
    with pytest.raises(CancelledError):
        lent.read(PAGE)


@ON_LINUX
def test_processes_that_nobody_needs_end(lent: Readers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "IDLE_SECONDS", 0.05)
    lent.read(PAGE)
    pids = processes(lent)

    for pid in pids:
        wait_for_end(pid)

    assert lent.read(PAGE).text


@ON_LINUX
@pytest.mark.parametrize("busy", ["", "busy"])
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_no_process_outlives_the_program(end: signal.Signals, busy: str) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", START_AND_WAIT.format(busy=busy)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(isolation.__file__).parents[2],
    )
    assert program.stdout is not None
    assert program.stdin is not None
    with program, program.stdout, program.stdin:
        try:
            pid = int(program.stdout.readline())
            assert is_alive(pid)
            if busy:
                time.sleep(0.3)

            os.kill(program.pid, end)
            program.wait(5)
        finally:
            program.kill()

    wait_for_end(pid)
