"""Fetching against a hostile server on the loopback; nothing else is ever connected to."""

from __future__ import annotations

import gzip
import threading
import time
import zlib
from typing import TYPE_CHECKING

import pytest

from factcheck.errors import CancelledError
from factcheck.importing.web import Limits, Net, fetch
from factcheck.importing.web_addresses import FetchError
from tests.hostile.web_server import PUBLIC, HostileServer, RecordingNet, dripping

if TYPE_CHECKING:
    from collections.abc import Iterable

PAGE = b"<!doctype html><html><body><p>Words of a page.</p></body></html>"
LIMITS = Limits(total_seconds=1.5, connect_seconds=1.0, max_bytes=200_000)


def head(*lines: str, status: str = "200 OK") -> bytes:
    return ("\r\n".join([f"HTTP/1.1 {status}", *lines]) + "\r\n\r\n").encode("latin-1")


def html(body: bytes = PAGE, *lines: str) -> bytes:
    return head("Content-Type: text/html; charset=utf-8", *lines) + body


def chunked(*chunks: bytes) -> bytes:
    parts = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)
    return html(parts, "Transfer-Encoding: chunked") + b"0\r\n\r\n"


def redirect(place: str, status: int = 302) -> bytes:
    return head(f"Location: {place}", status=f"{status} Found")


def fetched(url: str, *pieces: bytes, names: dict[str, list[str]] | None = None) -> RecordingNet:
    """Fetch `url` from a server that answers `pieces`; fail when more than that was reached."""
    with HostileServer(lambda _: pieces) as server:
        net = RecordingNet(server.port, names or {})
        try:
            fetch(url, Net(resolve=net.resolve, connect=net.connect), LIMITS)
        finally:
            assert all(address == PUBLIC for address, _ in net.connected)
            assert all(port in {80, 443} for _, port in net.connected)
    return net


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (html(), PAGE),
        (html(PAGE, f"Content-Length: {len(PAGE)}") + b"more", PAGE),
        (chunked(PAGE[:20], PAGE[20:]), PAGE),
        (html(gzip.compress(PAGE), "Content-Encoding: gzip"), PAGE),
        (html(zlib.compress(PAGE), "Content-Encoding: deflate"), PAGE),
        (head(status="103 Early Hints") + html(), PAGE),
        (head("Content-Type: text/plain") + b"Plain words.", b"Plain words."),
    ],
    ids=["until the end", "by length", "in chunks", "gzip", "deflate", "early hints", "plain"],
)
def test_a_well_behaved_answer_is_read_however_it_is_sent(answer: bytes, body: bytes) -> None:
    with HostileServer(lambda _: [answer]) as server:
        net = RecordingNet(server.port)

        raw = fetch("http://news.example/a?b=c", Net(net.resolve, net.connect), LIMITS)

        assert raw.data == body
        assert raw.source == "http://news.example/a?b=c"
        assert raw.charset == ("utf-8" if raw.bare_type == "text/html" else None)
        (request,) = server.requests
    assert request.startswith("GET /a?b=c HTTP/1.1\r\nHost: news.example\r\n")
    assert "Cookie" not in request
    assert "Authorization" not in request
    assert net.connected == [(PUBLIC, 80)]


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd", "ftp://news.example/", "javascript:alert(1)", "data:text/html,x",
        "smb://news.example/a", "ldap://news.example/", "gopher://news.example/", "news.example",
        "//news.example/a", "", "http:", "http://", "http:///a", "https://?x", "http://.",
        "http://user@news.example/", "http://user:word@news.example/", "http://@news.example/",
        "http://good.example\\@127.0.0.1/", "http://news.example\\a", "http://news.example/a b",
        "http://news.example/\r\nX: y", "http://news.example/\ta", "http://news.example/\x00",
        " http://news.example/", "http://news.example/\u202eevil", "http://\u200bnews.example/",
        "http://news.example:22/", "http://news.example:8080/", "https://news.example:80/",
        "http://news.example:99999/", "http://news.example:x/", "http://[::1",
        "http://[fe80::1%25eth0]/",
        "http://" + "a" * 70 + ".example/", "http://a..example/", "http://-a.example/",
        "http://news.example/" + "a" * 5_000, "view-source:http://news.example/",
        "HTTP+X://a.example/",
    ],
)  # fmt: skip
def test_what_is_no_address_of_the_public_web_is_refused_unasked(url: str) -> None:
    net = RecordingNet(1)

    with pytest.raises(FetchError):
        fetch(url, Net(net.resolve, net.connect), LIMITS)

    assert net.asked == []
    assert net.connected == []


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "0.0.0.0",  # noqa: S104
        "10.0.0.1", "172.16.0.1", "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1",
        "240.0.0.1", "255.255.255.255", "192.88.99.1", "::1", "::", "fe80::1", "fc00::1", "fd12::1",
        "ff02::1", "fec0::1", "::ffff:127.0.0.1", "::ffff:93.184.216.34", "::127.0.0.1",
        "64:ff9b::7f00:1", "64:ff9b:1::1", "2001::1", "2002:7f00:1::", "2001:db8::1",
        "not an address",
    ],
)  # fmt: skip
def test_a_name_that_stands_for_a_private_address_is_not_connected_to(address: str) -> None:
    net = RecordingNet(1, {"news.example": [address], "mixed.example": [PUBLIC, address]})

    for host in ("news.example", "mixed.example"):
        with pytest.raises(FetchError, match="not in the public web"):
            fetch(f"http://{host}/", Net(net.resolve, net.connect), LIMITS)

    assert net.connected == []


@pytest.mark.parametrize(
    "host", ["2130706433", "0x7f000001", "017700000001", "127.1", "①②⑦.0.0.1", "[::1]", "localhost"]
)
def test_disguised_numbers_are_looked_up_for_real_and_refused(host: str) -> None:
    net = RecordingNet(1)

    with pytest.raises(FetchError):
        fetch(f"http://{host}/", Net(connect=net.connect), LIMITS)

    assert net.connected == []


@pytest.mark.parametrize(
    "pieces",
    [
        [b""], [b"\r\n\r\n"], [b"SSH-2.0-x\r\n\r\n"], [b"HTTP/2 200\r\n\r\n"],
        [b"HTTP/1.1 abc\r\n\r\n"],
        [b"HTTP/1.1 200"], [b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 20_000],
        [head(status="100 Continue")] * 20,
        [head(status="204 None")], [head(status="206 Part") + PAGE], [head(status="304 Same")],
        [head(status="401 No")], [head(status="404 Gone")], [head(status="407 Proxy")],
        [head(status="500 Broken")],
        [head() + PAGE], [head("Content-Type: image/png") + b"\x89PNG"],
        [head("Content-Type: application/octet-stream") + PAGE],
        [head("Content-Type: text/html") + b"%PDF-1.7"], [head("Content-Type: text/plain") + PAGE],
        [head("Content-Type: application/pdf") + PAGE], [head("Content-Type: text/html")],
        [head("Content-Type: text/html") + b"\x89PNG\r\n"],
        [head("Content-Type: text/plain") + b"PK\x03\x04\0"],
        [html(PAGE, "Content-Length: 9999")], [html(PAGE, "Content-Length: -5")],
        [html(PAGE, "Content-Length: 1e3")], [html(PAGE, "Content-Length: 5", "Content-Length: 6")],
        [html(b"zz\r\n", "Transfer-Encoding: chunked")], [html(b"5\r\nab",
        "Transfer-Encoding: chunked")],
        [html(b"1\r\nabc\r\n0\r\n\r\n", "Transfer-Encoding: chunked")],
        [html(b"-1\r\n", "Transfer-Encoding: chunked")], [html(b"f" * 2_000,
        "Transfer-Encoding: chunked")],
        [html(PAGE, "Transfer-Encoding: gzip")], [html(PAGE, "Content-Encoding: br")],
        [html(PAGE, "Content-Encoding: gzip")], [html(gzip.compress(PAGE)[:-9],
        "Content-Encoding: gzip")],
        [html(gzip.compress(b"a" * 50_000_000), "Content-Encoding: gzip")],
        [html(zlib.compress(b"a" * 50_000_000), "Content-Encoding: deflate")],
        [html(b"a" * 300_000)], [html(b"", "Content-Length: 99999999999")] + [b"a" * 65_536] * 8,
        [head("Location: ", status="302 Found")], [head(status="301 Found")],
        [redirect("file:///etc/passwd")], [redirect("http://user@news.example/")],
        [redirect("http://news.example:25/")], [redirect("javascript:alert(1)")],
        [redirect("http://inside.example/")], [redirect("//inside.example/")],
        [redirect("http://[::1/")], [redirect("http://127.0.0.1/"), b""],
        [redirect("http://[::1]/")],
        [redirect("/again", 307)], [redirect("http://news.example/", 308)],
    ],
)  # fmt: skip
def test_an_answer_that_misbehaves_is_refused_in_words(pieces: list[bytes]) -> None:
    private = {"inside.example": ["10.0.0.5"], "127.0.0.1": ["127.0.0.1"], "::1": ["::1"]}

    with pytest.raises(FetchError) as refused:
        fetched("http://news.example/", *pieces, names=private)

    assert refused.value.message.endswith(".")


@pytest.mark.parametrize(
    "pieces",
    [
        lambda: dripping(b"H", 40, 0.1),
        lambda: [head("Content-Type: text/html"), *dripping(b"<", 40, 0.1)],
        lambda: dripping(b"", 1, 4.0),
        lambda: (b"a: b\r\n" for _ in dripping(b"", 40, 0.1)),
    ],
    ids=["head drips", "body drips", "silence", "headers drip"],
)
def test_one_deadline_holds_however_slowly_bytes_come(pieces: object) -> None:
    def answer(_: str) -> Iterable[bytes]:
        assert callable(pieces)
        for piece in pieces():
            yield piece
            time.sleep(0.1)

    with HostileServer(answer) as server:
        net = RecordingNet(server.port)
        with pytest.raises(FetchError, match="took longer than"):
            fetch("http://news.example/", Net(net.resolve, net.connect), LIMITS)


def test_redirects_are_followed_a_few_times_and_each_is_checked() -> None:
    def answer(target: str) -> list[bytes]:
        step = int(target.strip("/") or 0)
        return [redirect(f"/{step + 1}")] if step < 5 else [html()]

    with HostileServer(answer) as server:
        net = RecordingNet(server.port)
        raw = fetch("http://news.example/0", Net(net.resolve, net.connect), LIMITS)

    assert raw.source == "http://news.example/5"
    assert len(net.asked) == 6


def test_a_name_that_changes_its_address_between_look_ups_gains_nothing() -> None:
    answers = iter([[PUBLIC], ["127.0.0.1"]])
    with HostileServer(lambda _: [redirect("/again")]) as server:
        net = RecordingNet(server.port)
        with pytest.raises(FetchError, match="not in the public web"):
            fetch("http://news.example/", Net(lambda *_: next(answers), net.connect), LIMITS)

    assert net.connected == [(PUBLIC, 80)]


@pytest.mark.parametrize(
    "speech", [b"", b"HTTP/1.1 200 OK\r\n\r\n", b"\x16\x03\x01\x00\x02\x02\x28"]
)
def test_what_is_no_trustworthy_tls_is_refused(speech: bytes) -> None:
    with pytest.raises(FetchError):
        fetched("https://news.example/", speech)


def test_a_server_that_hangs_up_or_is_not_there_is_told() -> None:
    with HostileServer(lambda _: []) as server:
        port = server.port
    net = RecordingNet(port)

    with pytest.raises(FetchError, match=r"cannot be reached|breaks off"):
        fetch("http://news.example/", Net(net.resolve, net.connect), LIMITS)


def test_a_name_that_is_looked_up_for_ever_ends_at_the_deadline() -> None:
    ended = threading.Event()

    def resolve(_host: str, _port: int) -> list[str]:
        ended.wait(20)
        return [PUBLIC]

    net = RecordingNet(1)
    with pytest.raises(FetchError, match="took longer than"):
        fetch("http://news.example/", Net(resolve, net.connect), Limits(total_seconds=0.3))
    ended.set()

    assert net.connected == []


def test_a_server_that_is_silent_can_be_left() -> None:
    asked = threading.Event()

    def silent(_: str) -> Iterable[bytes]:
        asked.set()
        time.sleep(3)
        yield b""

    with HostileServer(silent) as server:
        net = RecordingNet(server.port)
        begun = time.monotonic()
        with pytest.raises(CancelledError):
            fetch(
                "http://news.example/",
                Net(net.resolve, net.connect),
                Limits(total_seconds=20),
                asked.is_set,
            )

    assert time.monotonic() - begun < 20
