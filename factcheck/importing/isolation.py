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

from factcheck.errors import UnreadableFileError
from factcheck.importing import wire
from factcheck.importing.kinds import name_of
from factcheck.importing.reader import DEFAULTS, ReadOptions

if TYPE_CHECKING:
    from types import TracebackType

    from factcheck.domain.articles import RawDocument, ReadArticle

SECONDS = 10.0
PDF_SECONDS = 20.0
MEMORY_LIMIT = 512_000_000
"""Bytes of memory (resident) a reading process may take."""
RECYCLED_AFTER = 500
"""Documents after which a fresh process takes over, for what libraries leak."""
_START_SECONDS = 60.0
_WATCH_SECONDS = 0.05
_PDF_HEAD = 1_024
_KEPT = ("PATH", "SYSTEMROOT", "LANG", "LC_ALL", "TEMP", "TMP", "TMPDIR", "PYTHONDONTWRITEBYTECODE")


class _Process:
    """A reading process and the thread that listens to it."""

    def __init__(self, folder: str) -> None:
        self.documents = 0
        self.answers: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "factcheck.importing.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=_environment(),
        )
        threading.Thread(target=self._listen, daemon=True).start()

    def ask(self, raw: RawDocument, options: ReadOptions) -> None:
        """Hand over a document; a process that is gone shows in its answer, None."""
        message = {
            "source": raw.source,
            "media_type": raw.media_type,
            "options": asdict(options),
        }
        if self._process.stdin is None:
            return
        try:
            wire.send(self._process.stdin, message, raw.data)
        except OSError:
            self.answers.put(None)

    def memory(self) -> int:
        """Return the resident memory in bytes, 0 where the system does not tell."""
        try:
            fields = Path(f"/proc/{self._process.pid}/statm").read_text("ascii").split()
            return int(fields[1]) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, ValueError, AttributeError, IndexError):
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
                answer = wire.receive(stream)
            except (OSError, ValueError, TypeError):
                answer = None
            self.answers.put(answer[0] if answer else None)
            if answer is None:
                stream.close()
                return


@dataclass(slots=True)
class IsolatedReader:
    """Reads documents one after the other in a reading process; each thread has its own.

    A document may take `seconds` (a PDF `pdf_seconds`) and `memory` bytes. Use it in a `with`.
    """

    seconds: float = SECONDS
    pdf_seconds: float = PDF_SECONDS
    memory: int = MEMORY_LIMIT
    recycled_after: int = RECYCLED_AFTER
    _process: _Process | None = None
    _folder: tempfile.TemporaryDirectory[str] = field(default_factory=tempfile.TemporaryDirectory)

    def __enter__(self) -> IsolatedReader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start the process ahead of the first document; return when it is ready to read."""
        if self._process is None:
            self._process = _Process(self._folder.name)
            self._await_ready(self._process)

    def close(self) -> None:
        """End the process for good."""
        self._drop()
        self._folder.cleanup()

    def read(self, raw: RawDocument, options: ReadOptions = DEFAULTS) -> ReadArticle:
        """Return the article as reader.read does.

        Raises UnreadableFileError also for a document that takes too long or too much memory, or
        that breaks its reader; the next document is read as if nothing had been.
        """
        if self._process is not None and self._process.documents >= self.recycled_after:
            self._drop()
        self.start()
        process = self._process
        if process is None:
            raise _refused(raw, "cannot be read: the reading process will not run")
        process.documents += 1
        threading.Thread(target=process.ask, args=(raw, options), daemon=True).start()
        return _article(self._awaited(process, raw), raw)

    def _await_ready(self, process: _Process) -> None:
        try:
            answer = process.answers.get(timeout=_START_SECONDS)
        except queue.Empty:
            answer = None
        if not answer or "ready" not in answer:
            self._drop()

    def _awaited(self, process: _Process, raw: RawDocument) -> dict[str, Any]:
        is_pdf = b"%PDF-" in raw.data[:_PDF_HEAD]
        allowed = self.pdf_seconds if is_pdf else self.seconds
        deadline = time.monotonic() + allowed
        while True:
            try:
                answer = process.answers.get(timeout=_WATCH_SECONDS)
            except queue.Empty:
                trouble = self._trouble(process, deadline, allowed)
                if trouble:
                    self._drop()
                    raise _refused(raw, trouble) from None
                continue
            if answer is None:
                self._drop()
                raise _refused(raw, "broke the process that read it")
            return answer

    def _trouble(self, process: _Process, deadline: float, allowed: float) -> str:
        if time.monotonic() > deadline:
            return f"takes more than {allowed:g} seconds to read"
        if process.memory() > self.memory:
            return f"needs more than {self.memory // 1_000_000} MB of memory to read"
        return ""

    def _drop(self) -> None:
        if self._process is not None:
            self._process.end()
            self._process = None


def _article(answer: dict[str, Any], raw: RawDocument) -> ReadArticle:
    """Return the article of an answer, or raise what the answer tells."""
    if "refused" in answer:
        raise UnreadableFileError(str(answer["refused"]), **answer.get("parameters", {}))
    try:
        return wire.article_of(answer["article"], raw)
    except (KeyError, TypeError, ValueError) as error:
        raise _refused(raw, "cannot be read: its reader broke off") from error


def _refused(raw: RawDocument, reason: str) -> UnreadableFileError:
    return UnreadableFileError(
        f"{name_of(raw)} {reason}. Nothing was imported; it may be damaged or made to do harm.",
        name=name_of(raw),
    )


def _environment() -> dict[str, str]:
    """Return the process's environment: where to find our code, and nothing of the network."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    path = os.pathsep.join(str(Path(entry).resolve()) for entry in sys.path if entry)
    return kept | {"PYTHONPATH": path, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
