"""Every hostile document is read whole, or refused by name with a reason; the next one is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.articles import RawDocument
from factcheck.errors import UnreadableFileError
from factcheck.importing.readers import Readers
from factcheck.services import finding
from tests.hostile.gen import SENTINEL, Hostile, corpus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.domain.articles import ReadArticle

CASES = [
    pytest.param(case, id=case.name, marks=[pytest.mark.slow] if case.is_slow else [])
    for case in corpus()
]


@pytest.fixture(scope="module")
def lent() -> Iterator[Readers]:
    lent = Readers(finding.PROCESS)
    yield lent
    lent.close()


def outcome(lent: Readers, case: Hostile) -> ReadArticle | UnreadableFileError:
    """Return the article as an import reads it and looks for claims, or why it is refused."""
    try:
        read = lent.read(RawDocument(case.make(), case.name), apart=True)
    except UnreadableFileError as refused:
        return refused
    return finding.find_beside(lent, read, lambda: False, apart=True)[0]


@pytest.mark.parametrize("case", CASES)
def test_a_hostile_document_is_read_whole_or_refused(lent: Readers, case: Hostile) -> None:
    result = outcome(lent, case)

    if isinstance(result, UnreadableFileError):
        assert result.message.startswith(case.name)
        assert "broke the process" not in result.message
    else:
        assert finding.GIVEN_UP not in result.warnings
        shown = "".join(result.text[block.start : block.end] for block in result.blocks)
        is_told = any("left out" in warning for warning in result.warnings)
        assert not case.keeps or SENTINEL in shown or is_told


def test_after_all_of_them_a_good_document_is_read(lent: Readers) -> None:
    assert lent.read(RawDocument(b"One good line of words.", "good.txt"), apart=True).text
