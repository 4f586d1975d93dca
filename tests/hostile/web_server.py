"""A server on the loopback that misbehaves as told, and a net that leads public names to it."""

from __future__ import annotations

import socket
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType

PUBLIC = "93.184.216.34"


@dataclass
class HostileServer:
    """Answers each request with the pieces its behaviour gives for the target, then hangs up."""

    answer: Callable[[str], Iterable[bytes]]
    requests: list[str] = field(default_factory=list)
    _listener: socket.socket = field(init=False)

    def __enter__(self) -> HostileServer:
        self._listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._listener.close()

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(5)
            try:
                request = connection.recv(65_536).decode("latin-1")
                self.requests.append(request)
                parts = request.split(" ")
                for piece in self.answer(parts[1] if len(parts) > 1 else "/"):
                    connection.sendall(piece)
            except OSError:
                return  # the fetcher hung up, as it should on most of these


@dataclass
class RecordingNet:
    """Looks names up in a list and connects to the loopback server only; remembers all it did."""

    port: int
    names: dict[str, list[str]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    connected: list[tuple[str, int]] = field(default_factory=list)

    def resolve(self, host: str, _port: int) -> list[str]:
        self.asked.append(host)
        return self.names.get(host, [PUBLIC])

    def connect(self, address: str, port: int, seconds: float) -> socket.socket:
        self.connected.append((address, port))
        return socket.create_connection(("127.0.0.1", self.port), timeout=seconds)


def dripping(piece: bytes, times: int, pause: float) -> Iterable[bytes]:
    for _ in range(times):
        yield piece
        time.sleep(pause)


def page(body: str, status: str = "200 OK", kind: str = "text/html; charset=utf-8") -> bytes:
    """Return a whole answer: head and body."""
    data = body.encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(data)}\r\n\r\n"
    return head.encode("latin-1") + data
