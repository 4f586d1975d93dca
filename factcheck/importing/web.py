"""Fetches one page of the web, safely: checked and pinned addresses, one deadline, counted bytes.

No cookies, no credentials, no proxy, no parsing. Every redirect is checked like the first address,
and the connection goes to the very address that was checked. Nothing is fetched unless a person
allowed it; the service that calls this asks for that.
"""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from factcheck.domain.articles import RawDocument
from factcheck.errors import CancelledError, UnreadableFileError
from factcheck.importing import kinds
from factcheck.importing.http_answer import Answer, read_answer
from factcheck.importing.kinds import Kind
from factcheck.importing.web_addresses import FetchError, WebAddress, is_public, parse
from factcheck.said import said

if TYPE_CHECKING:
    from collections.abc import Callable

TOTAL_SECONDS = 30.0
CONNECT_SECONDS = 5.0
MAX_BYTES = 10_000_000
MAX_REDIRECTS = 5
_LOOK_SECONDS = 0.2
"""How long one read of a silent server lasts before somebody may cancel."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_OK = 200
_KINDS = {
    "text/html": {Kind.HTML},
    "application/xhtml+xml": {Kind.HTML},
    "text/plain": {Kind.TEXT},
    "text/markdown": {Kind.TEXT, Kind.MARKDOWN},
    "application/pdf": {Kind.PDF},
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {Kind.DOCX},
}
"""What may be fetched, and what its bytes must then be."""
_AGENT = "FactcheckWorkbench (reads one page a person asked for)"


def _resolved(host: str, port: int) -> list[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


def _connected(address: str, port: int, seconds: float) -> socket.socket:
    return socket.create_connection((address, port), timeout=seconds)


@dataclass(frozen=True, slots=True)
class Net:
    """The ways out: how names are looked up, connections made and secured."""

    resolve: Callable[[str, int], list[str]] = _resolved
    connect: Callable[[str, int, float], socket.socket] = _connected
    tls: Callable[[], ssl.SSLContext] = ssl.create_default_context
    clock: Callable[[], float] = time.monotonic


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may take, redirects and all: seconds, and bytes after unpacking."""

    total_seconds: float = TOTAL_SECONDS
    connect_seconds: float = CONNECT_SECONDS
    max_bytes: int = MAX_BYTES
    max_redirects: int = MAX_REDIRECTS


@dataclass(slots=True)
class _Deadline:
    net: Net
    seconds: float
    stopped: Callable[[], bool]
    begun: float = field(init=False)

    def __post_init__(self) -> None:
        self.begun = self.net.clock()

    def remaining(self) -> float:
        """Return the seconds left; raise FetchError when there are none, CancelledError."""
        if self.stopped():
            raise CancelledError(said("Cancelled. Nothing was fetched."))
        left = self.begun + self.seconds - self.net.clock()
        if left <= 0:
            raise FetchError(
                said("The page took longer than {seconds} seconds.", seconds=self.seconds)
            )
        return left


def fetch(
    url: str,
    net: Net | None = None,
    limits: Limits | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> RawDocument:
    """Return the page's bytes, its last address as source.

    Raises FetchError with the reason, or CancelledError soon after `stopped` says so.
    """
    net, limits = net or Net(), limits or Limits()
    deadline = _Deadline(net, limits.total_seconds, stopped)
    address = parse(url)
    for _ in range(limits.max_redirects + 1):
        answer = _asked(address, net, limits, deadline)
        if answer.status not in _REDIRECTS:
            return _document(address, answer)
        address = _next(address, answer)
    raise FetchError(
        said(
            "{url} leads on more than {times} times; it was not followed.",
            url=url,
            times=limits.max_redirects,
        )
    )


def _next(address: WebAddress, answer: Answer) -> WebAddress:
    place = answer.headers.get("location", "")
    if not place:
        raise FetchError(said("{url} leads on without saying where.", url=address.text))
    try:
        return parse(urljoin(address.text, place))
    except ValueError as error:
        raise FetchError(said("{url} leads to what is no address.", url=address.text)) from error


def _asked(address: WebAddress, net: Net, limits: Limits, deadline: _Deadline) -> Answer:
    """Return the answer of one address, connected to as it was checked."""
    pinned = _checked(address, net, deadline)
    seconds = min(limits.connect_seconds, deadline.remaining())
    try:
        with net.connect(pinned, address.port, seconds) as plain:
            connection = _secured(plain, address, net)
            with connection:
                connection.settimeout(deadline.remaining())
                connection.sendall(_request(address))
                return read_answer(_source(connection, deadline), limits.max_bytes)
    except (FetchError, CancelledError):
        raise
    except ssl.SSLError as error:
        raise FetchError(
            said("{host} has no trustworthy certificate.", host=address.host)
        ) from error
    except TimeoutError as error:
        deadline.remaining()
        raise FetchError(said("{host} does not answer.", host=address.host)) from error
    except (OSError, ValueError) as error:
        raise FetchError(
            said("{host} cannot be reached or breaks off.", host=address.host)
        ) from error


def _checked(address: WebAddress, net: Net, deadline: _Deadline) -> str:
    """Return the address to connect to; every one the name stands for must be public."""
    try:
        found = _looked_up(address, net, deadline)
    except (OSError, UnicodeError) as error:
        raise FetchError(
            said("{host} is not known; check the address.", host=address.host),
            reason="unknown_host",
        ) from error
    if not found or not all(map(is_public, found)):
        raise FetchError(
            said("{host} is not in the public web; it is not fetched.", host=address.host),
            reason="not_public",
        )
    return found[0]


def _looked_up(address: WebAddress, net: Net, deadline: _Deadline) -> list[str]:
    """Return what the name stands for; the system's own look-up knows neither deadline nor end."""
    answers: queue.SimpleQueue[list[str] | Exception] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            answers.put(net.resolve(address.host, address.port))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    threading.Thread(target=look_up, daemon=True).start()
    while True:
        try:
            found = answers.get(timeout=min(deadline.remaining(), _LOOK_SECONDS))
        except queue.Empty:
            continue
        if isinstance(found, Exception):
            raise found
        return found


def _secured(plain: socket.socket, address: WebAddress, net: Net) -> socket.socket:
    if address.scheme == "http":
        return plain
    return net.tls().wrap_socket(plain, server_hostname=address.host)


def _request(address: WebAddress) -> bytes:
    lines = (
        f"GET {address.target} HTTP/1.1",
        f"Host: {address.host_header}",
        f"User-Agent: {_AGENT}",
        f"Accept: {', '.join(_KINDS)}",
        "Accept-Encoding: identity",
        "Connection: close",
    )
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


def _source(connection: socket.socket, deadline: _Deadline) -> Callable[[int], bytes]:
    """Return a function that reads some bytes, and never past the deadline."""

    def receive(most: int) -> bytes:
        while True:
            connection.settimeout(min(deadline.remaining(), _LOOK_SECONDS))
            try:
                return connection.recv(most)
            except TimeoutError:
                continue  # the deadline, or whoever waits, says when it is enough

    return receive


def _document(address: WebAddress, answer: Answer) -> RawDocument:
    if answer.status != _OK:
        raise FetchError(
            said(
                "{url} answered {status}; there is nothing to import.",
                url=address.text,
                status=answer.status,
            )
        )
    told = RawDocument(answer.body, address.text, answer.headers.get("content-type", ""))
    media_type = told.bare_type
    if media_type not in _KINDS:
        raise FetchError(
            said(
                "{url} is of a kind that cannot be read ({kind}).",
                url=address.text,
                kind=media_type or "?",
            ),
            reason="unreadable",
        )
    charset = f"; charset={told.charset.lower()}" if told.charset else ""
    raw = replace(told, media_type=media_type + charset)
    try:
        found = kinds.kind_of(raw)
    except UnreadableFileError as error:
        raise FetchError(error.message, reason="unreadable") from error
    if found not in _KINDS[media_type] or _is_markup_said_to_be_text(raw, media_type):
        raise FetchError(
            said("{url} is not what it says it is ({kind}).", url=address.text, kind=media_type),
            reason="unreadable",
        )
    return raw


def _is_markup_said_to_be_text(raw: RawDocument, media_type: str) -> bool:
    is_text = media_type in {"text/plain", "text/markdown"}
    return is_text and kinds.kind_of(RawDocument(raw.data, None)) is Kind.HTML
