"""Reads documents in long-lived reading processes, so that no document can harm the program.

The parent keeps the deadline and watches the process's memory; one that takes too long, grows too
large or dies is replaced, and the document it held is refused by name.
"""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.domain.articles import DEFAULT_OPTIONS
from factcheck.errors import CancelledError, UnreadableFileError
from factcheck.importing import wire
from factcheck.importing.kinds import name_of
from factcheck.said import said, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

    from factcheck.domain.articles import EncodingProposal, RawDocument, ReadArticle, ReadOptions

    Answer = tuple[dict[str, Any], bytes]

PROCESS = "factcheck.importing.worker"
"""The module a process runs unless another is named, which must answer all that it answers."""

SECONDS = 10.0
PDF_SECONDS = 20.0
MEMORY_LIMIT = 512_000_000
"""Bytes of memory (resident) a reading process may take."""
RECYCLED_AFTER = 5_000
"""Questions after which a fresh process takes over, for what libraries leak.

One that holds half of the memory it may take gives way earlier. A start costs as much as reading
fifty articles.
"""
_START_SECONDS = 60.0
_WATCH_SECONDS = 0.05
_PDF_HEAD = 1_024
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows, a window would else open with each process."""
_KEPT = ("PATH", "SYSTEMROOT", "LANG", "LC_ALL", "TEMP", "TMP", "TMPDIR", "PYTHONDONTWRITEBYTECODE")


class _Process:
    """A reading process and the thread that listens to it."""

    def __init__(self, module: str, folder: str) -> None:
        self.documents = 0
        self.answers: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()
        self._process = subprocess.Popen(  # noqa: S603 - a module of ours
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=_environment(),
            creationflags=_NO_CONSOLE,
        )
        threading.Thread(target=self._listen, daemon=True).start()

    def ask(self, message: dict[str, Any], data: bytes) -> None:
        """Hand over a document; a process that is gone shows in its answer, None."""
        if self._process.stdin is None:
            return
        try:
            wire.send(self._process.stdin, message, data)
        except (OSError, ValueError):  # ended, or closed by another thread meanwhile
            self.answers.put(None)

    def memory(self) -> int:
        """Return the resident memory in bytes, 0 for a process that is gone."""
        import psutil

        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except (psutil.Error, OSError):
            return 0

    def end(self) -> None:
        """Stop the process at once and wait for its end."""
        self._process.kill()
        self._process.wait()
        if self._process.stdin is not None:
            try:
                self._process.stdin.close()
            except OSError:
                return  # what was not yet written went with the process

    def _listen(self) -> None:
        stream = self._process.stdout
        while stream is not None:
            try:
                answer: Answer | None = wire.receive(stream)
            except (OSError, ValueError, TypeError):
                answer = None
            self.answers.put(answer)
            if answer is None:
                stream.close()
                return


def never() -> bool:
    """Say that nobody wants to stop."""
    return False


@dataclass(slots=True, eq=False)
class IsolatedReader:
    """Reads documents one after the other in a reading process; each thread has its own.

    A document may take `seconds` (a PDF `pdf_seconds`) and `memory` bytes; `module` is what the
    process runs. Use it in a `with`.
    """

    module: str = PROCESS
    seconds: float = SECONDS
    pdf_seconds: float = PDF_SECONDS
    memory: int = MEMORY_LIMIT
    recycled_after: int = RECYCLED_AFTER
    _process: _Process | None = None
    _folder: tempfile.TemporaryDirectory[str] | None = None
    _is_closed: bool = False
    _owner: int = field(default_factory=os.getpid)

    def __enter__(self) -> IsolatedReader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self, stopped: Callable[[], bool] = never) -> None:
        """Start the process ahead of the first document; return when it is ready to read."""
        if not self._is_ours:
            self._process = None
        if self._process is None:
            if self._folder is None:
                self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
            self._process = _Process(self.module, self._folder.name)
            self._await_ready(self._process, stopped)

    def close(self) -> None:
        """End the process for good; a thread that waits for its answer gets CancelledError."""
        self._is_closed = True
        if self._is_ours:
            self._drop()
            if self._folder is not None:
                self._folder.cleanup()

    @property
    def _is_ours(self) -> bool:
        """Whether this program started the process, and not the one that this was forked from."""
        return self._owner == os.getpid()

    def read(
        self,
        raw: RawDocument,
        options: ReadOptions = DEFAULT_OPTIONS,
        stopped: Callable[[], bool] = never,
    ) -> ReadArticle:
        """Return the article as reader.read does.

        Raises UnreadableFileError also for a document that takes too long or too much memory, or
        that breaks its reader; the next document is read as if nothing had been. Raises
        CancelledError soon after `stopped` says so.
        """
        answer, text = self.ask("read", raw, {"options": asdict(options)}, stopped)
        try:
            return wire.article_of(answer["article"], text, raw)
        except (KeyError, TypeError, ValueError) as error:
            raise _broken_off(raw) from error

    def proposals(self, raw: RawDocument) -> tuple[EncodingProposal, ...]:
        """Return the encodings a text may be written in, as encodings.proposals does."""
        answer, _ = self.ask("propose", raw)
        try:
            return wire.proposals_of(answer["proposals"])
        except (KeyError, TypeError, ValueError) as error:
            raise _broken_off(raw) from error

    def ask(
        self,
        verb: str,
        raw: RawDocument,
        more: Mapping[str, Any] | None = None,
        stopped: Callable[[], bool] = never,
        longer: float = 0.0,
    ) -> Answer:
        """Return what the process answers about the document, as its verb does.

        It may take so many seconds `longer` than reading. Raises as `read` does.
        """
        message = {"do": verb, "source": raw.source, "media_type": raw.media_type, **(more or {})}
        process = self._ready(raw, stopped)
        threading.Thread(target=process.ask, args=(message, raw.data), daemon=True).start()
        answer = self._awaited(process, raw, stopped, longer)
        if "refused" in answer[0]:
            told = answer[0].get("parameters", {})
            raise UnreadableFileError(unpacked(str(answer[0]["refused"])), **told)
        return answer

    def _ready(self, raw: RawDocument, stopped: Callable[[], bool]) -> _Process:
        if self._process is not None and self._is_worn(self._process):
            self._drop()
        if not self._is_closed:
            self.start(stopped)
        process = self._process
        if self._is_closed:
            self._drop()
        if self._is_closed or stopped():
            raise _cancelled()
        if process is None:
            raise _refused(raw, said("cannot be read: the reading process will not run"))
        process.documents += 1
        return process

    def _is_worn(self, process: _Process) -> bool:
        return process.documents >= self.recycled_after or process.memory() > self.memory // 2

    def _await_ready(self, process: _Process, stopped: Callable[[], bool]) -> None:
        """Wait until the process can read; drop one that cannot, or is no longer wanted."""
        latest = time.monotonic() + _START_SECONDS
        while (answer := _next(process)) is _NOT_YET:
            if self._is_closed or stopped() or time.monotonic() > latest:
                break
        if not answer or "ready" not in answer[0]:
            self._drop()

    def _awaited(
        self, process: _Process, raw: RawDocument, stopped: Callable[[], bool], longer: float
    ) -> Answer:
        is_pdf = b"%PDF-" in raw.data[:_PDF_HEAD]
        allowed = (self.pdf_seconds if is_pdf else self.seconds) + longer
        deadline = time.monotonic() + allowed
        while True:
            answer = _next(process)
            if answer is _NOT_YET:
                self._watch(process, raw, deadline, allowed)
            elif answer is not None:
                return answer
            if self._is_closed or stopped():
                self._drop()
                raise _cancelled()
            if answer is None:
                self._drop()
                raise _refused(raw, said("broke the process that read it"))

    def _watch(self, process: _Process, raw: RawDocument, deadline: float, allowed: float) -> None:
        """Raise the refusal of a document that takes too long or too much."""
        if time.monotonic() > deadline:
            trouble = said("takes more than {seconds} seconds to read", seconds=allowed)
        elif process.memory() > self.memory:
            trouble = said(
                "needs more than {megabytes} MB of memory to read",
                megabytes=self.memory // 1_000_000,
            )
        else:
            return
        self._drop()
        raise _refused(raw, trouble)

    def _drop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.end()


_NOT_YET: Answer = ({}, b"")


def _next(process: _Process) -> Answer | None:
    """Return the process's answer, None when it is gone, _NOT_YET when it still works."""
    try:
        return process.answers.get(timeout=_WATCH_SECONDS)
    except queue.Empty:
        return _NOT_YET


def _cancelled() -> CancelledError:
    return CancelledError(said("Cancelled. What was finished before stays."))


def _broken_off(raw: RawDocument) -> UnreadableFileError:
    return _refused(raw, said("cannot be read: its reader broke off"))


def _refused(raw: RawDocument, reason: str) -> UnreadableFileError:
    return UnreadableFileError(
        said(
            "{name} {reason}. Nothing was imported; it may be damaged or made to do harm.",
            name=name_of(raw),
            reason=reason,
        )
    )


def _environment() -> dict[str, str]:
    """Return the process's environment: where to find our code, and nothing of the network."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    path = os.pathsep.join(str(Path(entry).resolve()) for entry in sys.path if entry)
    return kept | {"PYTHONPATH": path, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
