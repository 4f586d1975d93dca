"""The reading process: `python -m factcheck.importing.worker`, reads what its input asks it to.

It has no use for the network or for other programs, so it forbids itself both. It never outlives
who started it: a thread listens to the input, and the end of that is the end of the process, also
in the middle of a document.
"""

from __future__ import annotations

import importlib
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from typing import Any

from factcheck.domain.articles import RawDocument, ReadOptions
from factcheck.errors import FactcheckError
from factcheck.importing import encodings, reader, wire
from factcheck.said import packed

Message = tuple[dict[str, Any], bytes]
Verbs = Mapping[str, Callable[[Mapping[str, Any], bytes], Message]]

_ADDRESS_SPACE = 4_000_000_000
"""Bytes of address space: the last fence, should the parent's watch come too late."""
_PROCESSOR_SECONDS = 60
"""Seconds of computing for one document: the same, should nobody watch any more."""
_GIVES_WAY = 5
"""Added to the process's niceness: the window comes first."""
_FORBIDDEN = (
    "socket.connect",
    "socket.bind",
    "socket.getaddrinfo",
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
)


def main(verbs: Verbs) -> None:
    """Answer requests by these verbs until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's Ctrl+C is for who started us
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr  # a library that prints must not break into an answer
    _load()
    _fence()
    requests: queue.SimpleQueue[Message] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    wire.send(answers, {"ready": True})
    while True:
        message, data = requests.get()
        _limit_computing()
        wire.send(answers, *answer(verbs, message, data))


def answer(verbs: Verbs, message: Mapping[str, Any], data: bytes) -> Message:
    """Return the answer to a request, or why there is none."""
    try:
        return verbs[message["do"]](message, data)
    except FactcheckError as error:
        parameters = {name: str(value) for name, value in error.parameters.items()}
        return {"refused": packed(error.message), "parameters": parameters}, b""
    except (Exception, MemoryError, RecursionError) as error:  # noqa: BLE001 - the process's edge
        return {"broken": type(error).__name__}, b""


def _read(message: Mapping[str, Any], data: bytes) -> Message:
    raw = RawDocument(data, message["source"], message["media_type"])
    article = reader.read(raw, ReadOptions(**message["options"]))
    return {"article": wire.article_record(article)}, wire.text_bytes(article.text)


def _propose(_message: Mapping[str, Any], data: bytes) -> Message:
    return {"proposals": [[one.encoding, one.preview] for one in encodings.proposals(data)]}, b""


VERBS: Verbs = {"read": _read, "propose": _propose}
"""What the process can be asked to do: each takes a message with its bytes, and answers with one.

The article it read goes as a record with its text as bytes.
"""


def _listen(requests: queue.SimpleQueue[Message]) -> None:
    """Take requests in; when there will be no more, nobody waits for an answer either."""
    try:
        while (request := wire.receive(sys.stdin.buffer)) is not None:
            requests.put(request)
    finally:
        os._exit(0)


def _load() -> None:
    """Import and warm what reading needs, so that no document waits for it."""
    for library in ("htmldate", "lxml.html", "pypdf", "trafilatura"):
        importlib.import_module(library)
    reader.read(RawDocument(b"One line is read to load the model.", None))


def _fence() -> None:
    sys.addaudithook(_refuse_forbidden)
    if hasattr(os, "nice"):
        os.nice(_GIVES_WAY)
    try:
        import resource
    except ImportError:  # Windows has no such limits; the parent's watch remains
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    limit = _ADDRESS_SPACE if most < 0 else min(_ADDRESS_SPACE, most)
    resource.setrlimit(resource.RLIMIT_AS, (limit, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_computing() -> None:
    """Let the system end the process when one document takes far more than it ever may."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + _PROCESSOR_SECONDS
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds if most < 0 else min(seconds, most), most))


def _refuse_forbidden(event: str, _arguments: object) -> None:
    if event in _FORBIDDEN:
        raise PermissionError(f"{event} is forbidden to the reading process")


if __name__ == "__main__":
    main(VERBS)
