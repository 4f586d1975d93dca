"""JSON of any length is read piece by piece, and what is no JSON is told with its place."""

from __future__ import annotations

import io
import json
import tracemalloc
from typing import IO, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from factcheck.evidence.json_pieces import LONGEST_PIECE, BrokenJsonError, pieces

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def values(data: bytes, *inside: str, deepest: int = 12) -> list[Any]:
    return [value for value, _ in pieces(io.BytesIO(data), inside, deepest)]


class LongList(io.RawIOBase):
    """A list of objects in an object, made while it is read."""

    def __init__(self, elements: int) -> None:
        self._left = elements
        self._kept = b'{"name": [1, 2], "list": ['

    @override
    def read(self, size: int = -1) -> bytes:
        while self._left and len(self._kept) < size:
            self._left -= 1
            end = b", " if self._left else b'], "after": {}}'
            self._kept += b'{"text": "' + b"word " * 200 + b'"}' + end
        given_out, self._kept = self._kept[:size], self._kept[size:]
        return given_out


@given(st.lists(JSON, min_size=1, max_size=4), st.booleans())
def test_short_texts_say_what_they_say_as_a_whole(many: list[Any], as_lines: bool) -> None:
    data = "\n".join(map(json.dumps, many)).encode() if as_lines else json.dumps(many).encode()

    found = values(data, deepest=0) if as_lines else values(data, deepest=1)

    assert found == many


def test_lists_come_element_by_element_with_their_depth() -> None:
    found = list(pieces(io.BytesIO(b'\xef\xbb\xbf [1, [2, {"a": [3]}], []] '), ["a"], 12))

    assert found == [(1, 1), (2, 2), ({"a": [3]}, 2)]


def test_of_a_long_object_only_the_members_named_come_and_little_of_it_is_in_memory() -> None:
    elements = 10_000
    tracemalloc.start()
    stream: IO[bytes] = LongList(elements)  # type: ignore[assignment]
    count = sum(depth == 2 and "text" in value for value, depth in pieces(stream, ["list"], 12))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert elements * 1_000 > 4 * LONGEST_PIECE, "it is longer than what is decoded in one go"
    assert count == elements
    assert most < 12 * LONGEST_PIECE


def test_a_sign_cut_in_two_by_the_end_of_a_part_is_whole() -> None:
    text = "é€😀" * 300_000

    assert values(json.dumps([text, text], ensure_ascii=False).encode()) == [text, text]


@pytest.mark.parametrize(
    ("data", "is_cut"),
    [
        (b'{"a": ', True),
        (b'[{"a": 1}, {"b": "unfin', True),
        (b"[1, 2", True),
        (b"[1, 2,", True),
        (b"[1 2]", False),
        (b"[1,]", False),
        (b'{"a": tru}', False),
        (b"<html>", False),
        (b"[" * 100_000, False),
        (b'[{"a": "b"}, {"c": tru', True),
        (b'[{"a": "b\\', True),
    ],
)
def test_what_is_no_json_is_told_and_whether_only_its_end_is_missing(
    data: bytes, is_cut: bool
) -> None:
    with pytest.raises(BrokenJsonError) as told:
        values(data)

    assert told.value.is_cut == is_cut
    assert told.value.place <= len(data)


def test_a_word_longer_than_any_piece_is_refused() -> None:
    with pytest.raises(BrokenJsonError):
        values(b'["' + b"a" * (4 * LONGEST_PIECE) + b'"]')
