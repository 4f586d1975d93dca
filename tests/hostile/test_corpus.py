"""Every hostile document is read whole, or refused by name with a reason; the next one is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.articles import RawDocument
from factcheck.errors import UnreadableFileError
from factcheck.importing.isolation import IsolatedReader
from tests.hostile.gen import SENTINEL, Hostile, corpus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.domain.articles import ReadArticle

CASES = [
    pytest.param(case, id=case.name, marks=[pytest.mark.slow] if case.is_slow else [])
    for case in corpus()
]


@pytest.fixture(scope="module")
def isolated() -> Iterator[IsolatedReader]:
    with IsolatedReader() as one:
        one.start()
        yield one


def outcome(isolated: IsolatedReader, case: Hostile) -> ReadArticle | UnreadableFileError:
    try:
        return isolated.read(RawDocument(case.make(), case.name))
    except UnreadableFileError as refused:
        return refused


@pytest.mark.parametrize("case", CASES)
def test_a_hostile_document_is_read_whole_or_refused(
    isolated: IsolatedReader, case: Hostile
) -> None:
    result = outcome(isolated, case)

    if isinstance(result, UnreadableFileError):
        assert result.message.startswith(case.name)
        assert "broke the process" not in result.message
    else:
        shown = "".join(result.text[block.start : block.end] for block in result.blocks)
        is_told = any("left out" in warning for warning in result.warnings)
        assert not case.keeps or SENTINEL in shown or is_told


def test_after_all_of_them_a_good_document_is_read(isolated: IsolatedReader) -> None:
    assert isolated.read(RawDocument(b"One good line of words.", "good.txt")).text
