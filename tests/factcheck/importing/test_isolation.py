from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.articles import BlockRole, RawDocument, ReadOptions
from factcheck.errors import UnreadableFileError
from factcheck.importing import reader, worker
from factcheck.importing.isolation import IsolatedReader
from factcheck.said import Said

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = RawDocument(b"Words of a long text that takes its time to be read.\n" * 60_000, "long.txt")
GOOD = RawDocument(b"One good line, which is read.", "good.txt")


@pytest.fixture(scope="module")
def isolated() -> Iterator[IsolatedReader]:
    with IsolatedReader(seconds=60, pdf_seconds=60) as one:
        one.start()
        yield one


def test_a_document_is_read_as_it_would_be_here(isolated: IsolatedReader) -> None:
    options = ReadOptions(body_only=True, title="Mine")

    article = isolated.read(GOOD, options)

    assert article == reader.read(GOOD, options)
    assert article.blocks[0].role is BlockRole.BODY


def test_a_refusal_comes_with_its_sentence(isolated: IsolatedReader) -> None:
    with pytest.raises(UnreadableFileError, match=r"^bad\.txt is a picture") as refused:
        isolated.read(RawDocument(b"\x89PNG\r\n", "bad.txt"))
    message = refused.value.message
    assert isinstance(message, Said)
    assert isinstance(message.values["what"], Said)

    assert isolated.read(GOOD).text


def test_a_proposal_comes_along(isolated: IsolatedReader) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        isolated.read(RawDocument("Köln für Gäste".encode("cp1252"), "old.txt"))

    assert refused.value.parameters["proposal"] == "cp1252"


def test_a_document_that_takes_too_long_is_refused_and_the_next_one_read() -> None:
    with IsolatedReader(seconds=0) as hasty:
        with pytest.raises(UnreadableFileError, match=r"^long\.txt takes more than 0 seconds"):
            hasty.read(LONG)

        hasty.seconds = 60
        assert hasty.read(GOOD).text == "One good line, which is read."


def test_a_document_that_needs_too_much_memory_is_refused() -> None:
    with (
        IsolatedReader(seconds=60, memory=1_000_000) as small,
        pytest.raises(UnreadableFileError, match=r"^long\.txt needs more than 1 MB"),
    ):
        small.read(LONG)


def test_a_process_that_dies_is_replaced(isolated: IsolatedReader) -> None:
    isolated.start()
    process = isolated._process
    assert process is not None
    process._process.kill()

    with pytest.raises(UnreadableFileError, match="broke the process"):
        isolated.read(GOOD)

    assert isolated.read(GOOD).text


def test_a_process_is_recycled_after_some_documents() -> None:
    with IsolatedReader(seconds=60, recycled_after=1) as one:
        one.read(GOOD)
        first = one._process
        one.read(GOOD)

        assert one._process is not first


def test_a_process_that_holds_much_memory_is_recycled_before_it_refuses_a_document() -> None:
    with IsolatedReader(seconds=60) as one:
        one.read(GOOD)
        first = one._process
        assert first is not None
        one.memory = first.memory() * 3 // 2

        assert one.read(GOOD).text
        assert one._process is not first


@pytest.mark.parametrize("event", ["socket.connect", "subprocess.Popen", "os.system"])
def test_the_reading_process_may_not_go_out(event: str) -> None:
    with pytest.raises(PermissionError, match="forbidden"):
        worker._refuse_forbidden(event, ())


def test_a_reader_that_breaks_is_told_and_not_hidden() -> None:
    message = {"do": "read", "source": "x", "media_type": "text/plain", "options": {"odd": 2}}

    assert worker.answer(worker.VERBS, message | {"options": {}}, b"words")[0].get("article")
    assert worker.answer(worker.VERBS, message, b"words") == ({"broken": "TypeError"}, b"")
