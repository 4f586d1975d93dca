from __future__ import annotations

import io
import struct

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import (
    Alternatives,
    Block,
    BlockRole,
    EncodingProposal,
    Metadata,
    NoteKind,
    RawDocument,
    ReadArticle,
    SourceNote,
)
from factcheck.importing.wire import (
    article_of,
    article_record,
    proposals_of,
    receive,
    send,
    text_bytes,
)
from factcheck.said import Said, said

ARTICLE = ReadArticle(
    RawDocument(b"\xff\0bytes", "a.txt"),
    "Words 😀 of it",
    (Block(0, 5, BlockRole.TITLE), Block(6, 13, BlockRole.BODY)),
    Metadata(title="Words", published="2024-03"),
    (said("{count} letters were lost.", count=3), "a warning"),
    (SourceNote(TextSpan(0, 5), "why", NoteKind.COMMENT, "Ann"),),
    (0, 6),
    Alternatives(titles=("Words", "Other words")),
    0.75,
)
TEXT = text_bytes(ARTICLE.text)


def test_an_article_comes_out_as_it_went_in() -> None:
    stream = io.BytesIO()
    send(stream, article_record(ARTICLE), TEXT)
    stream.seek(0)

    received = receive(stream)

    assert received is not None
    message, data = received
    again = article_of(message, data, ARTICLE.raw)
    assert again == ARTICLE
    assert [isinstance(warning, Said) for warning in again.warnings] == [True, False]
    assert receive(stream) is None


@pytest.mark.parametrize(
    "change",
    [
        {"blocks": [[0, 99, "body"]]},
        {"blocks": [[3, 3, "body"]]},
        {"blocks": [[0, 5, "headline"]]},
        {"notes": [[5, 2, "x", "comment", ""]]},
        {"metadata": {"colour": "red"}},
        {"confidence": "high"},
    ],
)
def test_nonsense_is_no_article(change: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        article_of(article_record(ARTICLE) | change, TEXT, ARTICLE.raw)


@pytest.mark.parametrize(
    "data",
    [struct.pack(">Q", 1 << 60), struct.pack(">Q", 2) + b"[]" + struct.pack(">Q", 0)],
    ids=["endless", "no object"],
)
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises((ValueError, TypeError)):
        receive(io.BytesIO(data))


def test_a_message_cut_off_is_the_end() -> None:
    assert receive(io.BytesIO(struct.pack(">Q", 9) + b"{")) is None


def test_proposals_come_out_as_they_went_in() -> None:
    assert proposals_of([["cp1252", "Köln"]]) == (EncodingProposal("cp1252", "Köln"),)
    with pytest.raises(ValueError, match="unpack"):
        proposals_of([["cp1252"]])
