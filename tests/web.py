"""A web of a test's own: pages on a server of the loopback, reached through the real fetcher."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from factcheck.importing import web
from tests.hostile.web_server import HostileServer, RecordingNet, page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    import pytest

LIMITS = web.Limits(total_seconds=1.5, connect_seconds=1.0, max_bytes=200_000)


@contextmanager
def a_web(
    monkeypatch: pytest.MonkeyPatch,
    answer: Callable[[str], Iterable[bytes]],
    names: Mapping[str, list[str]] | None = None,
) -> Iterator[RecordingNet]:
    """Lead every fetch to a server that answers so; `names` says what host names stand for."""
    with HostileServer(answer) as server:
        net = RecordingNet(server.port, dict(names or {}))
        ways = web.Net(resolve=net.resolve, connect=net.connect)
        monkeypatch.setattr(web, "fetch", partial(web.fetch, net=ways, limits=LIMITS))
        yield net


def article_page(*paragraphs: str, title: str = "Port figures") -> bytes:
    """Return the answer with an ordinary page of these paragraphs."""
    body = "".join(f"<p>{one}</p>" for one in paragraphs)
    head = f"<head><title>{title}</title></head>"
    return page(f"<!doctype html><html>{head}<body><h1>{title}</h1>{body}</body></html>")
