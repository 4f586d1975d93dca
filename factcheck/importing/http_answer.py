"""Reads one HTTP answer byte by byte within limits (RFC 9112): head, body, packing undone."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.importing.web_addresses import FetchError
from factcheck.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Receive = Callable[[int], bytes]

_CHUNK = 65_536
_LONGEST_HEAD = 65_536
_LONGEST_SIZE_LINE = 1_024
_INFORMATIONAL = range(100, 200)
_MOST_INFORMATIONAL = 10
_SAID_ONCE = frozenset({"content-length", "transfer-encoding", "location"})
_WITHOUT_BODY = frozenset({204, 304})
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers by lower-case name (the first of each), and the unpacked body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class _Buffer:
    """What was received and not yet used."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._kept = b""

    def until(self, mark: bytes, most: int) -> bytes:
        """Return the bytes before `mark`, which is passed over."""
        while mark not in self._kept:
            if len(self._kept) > most:
                raise FetchError(said("The answer's head is too long."))
            self._more()
        found, _, self._kept = self._kept.partition(mark)
        return found

    def some(self, most: int) -> bytes:
        """Return up to `most` bytes, none at the end."""
        if not self._kept:
            return self._receive(min(most, _CHUNK))
        found, self._kept = self._kept[:most], self._kept[most:]
        return found

    def _more(self) -> None:
        received = self._receive(_CHUNK)
        if not received:
            raise FetchError(said("The answer breaks off."))
        self._kept += received


def read_answer(receive: Receive, max_bytes: int) -> Answer:
    """Return the answer; raise FetchError when it is none, or larger than `max_bytes` unpacked."""
    buffer = _Buffer(receive)
    for _ in range(_MOST_INFORMATIONAL):
        status, headers = _head(buffer)
        if status not in _INFORMATIONAL:
            break
    else:
        raise FetchError(said("The answer never comes to its point."))
    if status in _WITHOUT_BODY:
        return Answer(status, headers, b"")
    return Answer(status, headers, _unpacked(_body(buffer, headers), headers, max_bytes))


def _head(buffer: _Buffer) -> tuple[int, dict[str, str]]:
    lines = buffer.until(b"\r\n\r\n", _LONGEST_HEAD).decode("latin-1").split("\r\n")
    version, _, rest = lines[0].partition(" ")
    code = rest[:3]
    if not version.startswith("HTTP/1.") or not (code.isascii() and code.isdigit()):
        raise FetchError(said("What answers there does not speak HTTP."))
    headers: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        key = name.strip().lower()
        is_other = bool(colon) and headers.setdefault(key, value.strip()) != value.strip()
        if is_other and key in _SAID_ONCE:
            raise FetchError(said("The answer contradicts itself ({key}).", key=key))
    return int(code), headers


def _body(buffer: _Buffer, headers: Mapping[str, str]) -> Iterator[bytes]:
    coding = headers.get("transfer-encoding", "").lower()
    if coding not in {"", "identity", "chunked"}:
        raise FetchError(
            said("The answer is sent in a way that is not known ({coding}).", coding=coding)
        )
    if coding == "chunked":
        return _chunks(buffer)
    length = headers.get("content-length")
    if length is None:
        return iter(lambda: buffer.some(_CHUNK), b"")
    if not (length.isascii() and length.isdigit()):
        raise FetchError(said("The answer does not tell its length in a number."))
    return _exactly(buffer, int(length))


def _exactly(buffer: _Buffer, length: int) -> Iterator[bytes]:
    while length:
        piece = buffer.some(min(length, _CHUNK))
        if not piece:
            raise FetchError(said("The answer breaks off before the length it told."))
        length -= len(piece)
        yield piece


def _chunks(buffer: _Buffer) -> Iterator[bytes]:
    while True:
        told = buffer.until(b"\r\n", _LONGEST_SIZE_LINE).split(b";")[0].strip()
        try:
            size = int(told, 16) if told.isalnum() and len(told) <= 8 else -1
        except ValueError:
            size = -1
        if size < 0:
            raise FetchError(said("The answer's parts do not tell their length."))
        if size == 0:
            return
        yield from _exactly(buffer, size)
        if buffer.until(b"\r\n", _LONGEST_SIZE_LINE):
            raise FetchError(said("The answer's parts are longer than they tell."))


def _unpacked(pieces: Iterator[bytes], headers: Mapping[str, str], max_bytes: int) -> bytes:
    """Return the whole body, counted while it is unpacked."""
    coding = headers.get("content-encoding", "").strip().lower()
    if coding not in {"", "identity", "gzip", "x-gzip", "deflate"}:
        raise FetchError(
            said("The answer is packed in a way that was not asked for ({coding}).", coding=coding)
        )
    unpack = zlib.decompressobj(_GZIP_OR_ZLIB) if coding not in {"", "identity"} else None
    kept, size = [], 0
    for piece in pieces:
        room = max_bytes - size + 1
        try:
            shown = unpack.decompress(piece, room) if unpack else piece
        except zlib.error as error:
            raise FetchError(said("The answer is packed and damaged.")) from error
        size += len(shown)
        if size > max_bytes:
            raise FetchError(
                said("The page has more than {megabytes} MB.", megabytes=max_bytes // 1_000_000)
            )
        kept.append(shown)
    if unpack and not unpack.eof:
        raise FetchError(said("The answer is packed and breaks off."))
    return b"".join(kept)
