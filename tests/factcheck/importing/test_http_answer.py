from __future__ import annotations

import gzip
import io

import pytest

from factcheck.importing.http_answer import read_answer
from factcheck.importing.web_addresses import FetchError


def test_an_answer_may_come_one_byte_at_a_time() -> None:
    stream = io.BytesIO(b"HTTP/1.1 200 OK\r\nA: b\r\nContent-Length: 3\r\n\r\nabc")

    answer = read_answer(lambda _: stream.read(1), 100)

    assert (answer.status, answer.headers["a"], answer.body) == (200, "b", b"abc")


@pytest.mark.parametrize("size", [99, 100])
def test_bytes_are_counted_after_unpacking(size: int) -> None:
    packed = gzip.compress(b"a" * 100)
    stream = io.BytesIO(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + packed)

    if size < 100:
        with pytest.raises(FetchError, match="more than"):
            read_answer(stream.read, size)
    else:
        assert read_answer(stream.read, size).body == b"a" * 100
