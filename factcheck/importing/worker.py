"""The reading process: `python -m factcheck.importing.worker`, reads what its input asks it to.

It has no use for the network or for other programs, so it forbids itself both.
"""

from __future__ import annotations

import importlib
import os
import sys
from typing import TYPE_CHECKING, Any

from factcheck.domain.articles import RawDocument
from factcheck.errors import FactcheckError
from factcheck.importing import reader, wire

if TYPE_CHECKING:
    from collections.abc import Mapping

_ADDRESS_SPACE = 4_000_000_000
"""Bytes of address space: the last fence, should the parent's watch come too late."""
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
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr  # a library that prints must not break into an answer
    _load()
    _fence()
    wire.send(answers, {"ready": True})
    while (request := wire.receive(sys.stdin.buffer)) is not None:
        message, data = request
        wire.send(answers, answer(message, data))


def answer(message: Mapping[str, Any], data: bytes) -> dict[str, Any]:
    """Return the article asked for, or why there is none."""
    raw = RawDocument(data, message["source"], message["media_type"])
    try:
        return {"article": wire.article_record(reader.read(raw, _options(message)))}
    except FactcheckError as error:
        parameters = {name: str(value) for name, value in error.parameters.items()}
        return {"refused": error.message, "parameters": parameters}
    except (Exception, MemoryError, RecursionError) as error:  # noqa: BLE001 - the process's edge
        return {"broken": type(error).__name__}


def _options(message: Mapping[str, Any]) -> reader.ReadOptions:
    return reader.ReadOptions(**message["options"])


def _load() -> None:
    """Import and warm what reading needs, so that no document waits for it."""
    for library in ("htmldate", "lxml.html", "pypdf", "trafilatura", "charset_normalizer"):
        importlib.import_module(library)
    reader.read(RawDocument(b"One line is read to load the model.", None))


def _fence() -> None:
    sys.addaudithook(_refuse_forbidden)
    try:
        import resource
    except ImportError:  # Windows has no such limits; the parent's watch remains
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    limit = _ADDRESS_SPACE if most < 0 else min(_ADDRESS_SPACE, most)
    resource.setrlimit(resource.RLIMIT_AS, (limit, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _refuse_forbidden(event: str, _arguments: object) -> None:
    if event in _FORBIDDEN:
        raise PermissionError(f"{event} is forbidden to the reading process")


if __name__ == "__main__":
    main()
