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
from typing import TYPE_CHECKING, Any

from factcheck.domain.articles import RawDocument, ReadOptions
from factcheck.errors import FactcheckError
from factcheck.importing import encodings, reader, wire

if TYPE_CHECKING:
    from collections.abc import Mapping

    Request = tuple[dict[str, Any], bytes]

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


def main() -> None:
    """Answer requests until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's Ctrl+C is for who started us
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr  # a library that prints must not break into an answer
    _load()
    _fence()
    requests: queue.SimpleQueue[Request] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    wire.send(answers, {"ready": True})
    while True:
        message, data = requests.get()
        _limit_computing()
        wire.send(answers, *answer(message, data))


def answer(message: Mapping[str, Any], data: bytes) -> Request:
    """Return the article or the encodings asked for, or why there are none; and the text."""
    raw = RawDocument(data, message["source"], message["media_type"])
    try:
        if message["do"] == "propose":
            found = [[one.encoding, one.preview] for one in encodings.proposals(data)]
            return {"proposals": found}, b""
        article = reader.read(raw, ReadOptions(**message["options"]))
        return {"article": wire.article_record(article)}, wire.text_bytes(article.text)
    except FactcheckError as error:
        parameters = {name: str(value) for name, value in error.parameters.items()}
        return {"refused": error.message, "parameters": parameters}, b""
    except (Exception, MemoryError, RecursionError) as error:  # noqa: BLE001 - the process's edge
        return {"broken": type(error).__name__}, b""


def _listen(requests: queue.SimpleQueue[Request]) -> None:
    """Take requests in; when there will be no more, nobody waits for an answer either."""
    try:
        while (request := wire.receive(sys.stdin.buffer)) is not None:
            requests.put(request)
    finally:
        os._exit(0)


def _load() -> None:
    """Import and warm what reading needs, so that no document waits for it."""
    for library in ("htmldate", "lxml.html", "pypdf", "trafilatura", "charset_normalizer"):
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
    main()
